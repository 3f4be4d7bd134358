"""Voices: text in, mono 16-bit PCM out.

One file per service, each with `build(options)`. `espeak` needs nothing but the espeak-ng program; `openai`
and `deepgram` are LiveKit's own plugins with our settings; `fake` makes tones for tests. `_livekit` lets a
provider of ours speak in a LiveKit session, and `_pcm` holds the little signal arithmetic they share.

Importing a module here starts no LiveKit package: that happens in `livekit()`. Never imports `stt` or `llm`.
"""
