"""Telephone lines into LiveKit rooms.

One file per kind of line, each with `build(options)` and the methods of `TelephonyProvider`. `livekit` is the
room server itself: its SIP bridge already puts every caller into a room, so it dispatches, transfers, removes
people and deletes rooms.

Never imports `stt`, `tts` or `llm`.
"""
