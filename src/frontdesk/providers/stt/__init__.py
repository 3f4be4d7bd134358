"""Recognisers: mono 16-bit PCM at 16 kHz in, text out as it is recognised.

One file per service, each with `build(options)`. `deepgram` and `openai` are LiveKit's own plugins with our
settings; `whisper` runs on this machine; `fake` says what it was told to. `_livekit` turns a recogniser that
takes a whole utterance into a LiveKit one, `_streams` runs a LiveKit one outside a session.

Importing a module here starts no LiveKit package: that happens in `livekit()`. Never imports `tts` or `llm`.
"""
