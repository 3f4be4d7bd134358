"""The pure core: `step(bot, state, event) -> (state, commands)`.

- `schema`: what a scenario file may say (`Bot`, `Scenario`, `Field`).
- `events` happened, `commands` are to be done, `state` is all that is remembered.
- `ear` turns words into a `Reading`; `fields` parse values, one file per type; `language` holds word tables.
- `engine.step` decides. `handlers` know what a finished scenario says; `texts` the built-in sentences.
- `playbook` runs transcripts that must hold.

It never imports a clock, randomness, I/O, asyncio or any client library: values in, values out.
"""
