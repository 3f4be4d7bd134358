"""The bot's own calendar: who is free, who keeps which place, and what became of it.

- `times`, `plan`, `free`: **pure**: wall clocks and daylight saving, resources and services, free places.
- `entries`: **pure**: what may happen to a place, from kept for an answer to booked or given up.
- `agenda`: these moves, carried out on `days`: `files` under one lock, `redis`, or `memory`.
- `source`: what a live dialogue asks; `committing`: from the receipt to the database's row, exactly once;
  `writing`: for writers that are no dialogue; `reconciling`: the database and the kept places compared.

Times are whole minutes since 1970 in UTC, unless a name says `date`, `time` or `moment`. Up to `source`
nothing here loads a database. It imports the store and what is below, never the knowledge beside it.
"""
