"""The text doors: each turns messages of one network into events of a dialogue, and its words into messages.

`base` has what they share: `TextMouth` (collects what is said), `Session` and `Sessions` (a dialogue kept
between two messages) and `split` (long answers in pieces that a network takes). `desk` is the one place where
a message becomes a turn: one lock per chat, each message once, a limit per person, an end after silence,
silent while a person has the chat; `person` is the button that asks for one.
`telegram` is long polling on the Bot API; `chat` is the terminal, in virtual time.

A channel imports neither the store nor the work after a conversation: `app` hands it callables. Channels do
not know each other.
"""
