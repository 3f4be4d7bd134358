"""Voice to voice in a real room: what a caller on the phone hears, and when.

`lines` is what callers say, `hearing` and `services` stand in for recogniser, model and voice, `caller`
dials, speaks and listens, `agents` starts ours and plain livekit-agents (`starter`), `table` counts.
`python -m bench.latency` runs it all and prints the table.
"""
