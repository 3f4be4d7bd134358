"""Outside services behind small interfaces, so that a line of configuration swaps one for another.

`base` says what each kind looks like; a provider is one file in `llm/`, `stt/`, `tts/` or `telephony/`, named
by its word in `frontdesk.yaml`, with `build(options)`. `chain` builds what the settings name, several as a
chain in which the next takes over when one fails; `middleware` is the one way to a language model: it logs,
counts, trims and keeps the deadlines; `breaker` stops asking a service that is down; `clients` are HTTP
clients that live as long as their event loop.

Secrets come from the environment only. `llm` never imports LiveKit (chats and workers use it without a room);
nothing here imports anything of frontdesk but `settings`, `registry`, `errors` and the words below them.
"""
