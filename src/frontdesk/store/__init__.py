"""Where things are kept, one file per thing kept.

A live call writes and reads files only: `journal` (what is being said), `spool` (finished conversations that
wait to be saved) and `snapshot` (the bots and numbers a call may read). These three never import sqlalchemy,
so that a call process never does. Everything else is tables on SQLite or PostgreSQL: `db` opens them,
`migrate` brings them up to date, and each of `conversations`, `steps`, `outcomes`, `analytics`,
`deliveries`, `bots` and `sessions` keeps one kind of row; `outbox` what is to be told. Every row belongs
to a company and a bot and every query is scoped.

This package knows nothing of calls, channels, queues or providers.
"""
