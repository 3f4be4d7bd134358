"""Wires it all together: one module per process, and what they share.

`wiring` hands a live dialogue its ports: search, act, journal, handoff, on_end and the language model.
`serve` starts the processes, starts them again when they die, and tends spool and journals; `part` is the one
way a process begins; `parts` says which there are. `voice` is the phone, `web` the API with its console,
`telegram` the Telegram door. `logs` are the files under `home/logs`, `edge` turns an error into one line.

This is the only place that knows both the doors and the store.
"""
