"""Real servers and honest stand-ins, for tests, for the demo and for trying a bot without any account.

`services` starts livekit-server, Redis and PostgreSQL on free ports of 127.0.0.1. `deepgram` speaks
Deepgram's protocol and recognises what it hears (`recogniser`, `spectrum`) against sentences spoken by
`spoken`; `openai` speaks the OpenAI protocol with scripted behaviour; `receiver` takes webhooks and checks
their signatures. `served` runs the three of them in a thread of their own.

All of them talk over real sockets: what uses them cannot tell, and nothing has to be patched. Nothing here
imports a LiveKit package, and nothing outside `cli` and the tests imports anything here.
"""
