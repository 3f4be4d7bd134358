"""frontdesk answers a business's phone and chats from one YAML file and one knowledge base.

Read the tree from `models` down to `cli`: reading down is depending down.
`scenario` decides, `dialogue` runs it, `realtime` and `channels` are the doors,
`postcall` writes down what happened, `store` keeps it, `api` shows it.
"""

__version__ = "0.1.0"
