"""One live conversation, on any channel.

- `Dialogue` turns what a channel hears into events, steps the pure core and carries its commands out.
- `ports` are the callables it is given: search, act, journal, handoff, on_end and a language model.
- `context` is all that is known of a live dialogue, frozen; a turn replaces it whole, or not at all.
- `router` asks a model what was meant, `answer` writes grounded replies, clause by clause.
- `gate` stops any clause that claims an action without a receipt, or a fact nobody gave us, in six languages
  (`claims`, `numbers`, `days`, `support`, `grounding`); `translating` says a quotation in another one.
- `prompts` builds what the model reads; `sessions` keeps a text dialogue between messages.

It never imports the store, post-call work, a database, a queue or LiveKit: `app` wires those in.
"""
