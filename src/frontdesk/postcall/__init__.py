"""What happens after somebody has hung up.

- `processor` runs the `steps` of one conversation in order: save, book, summarise, extract, webhook and more.
  Each stores its result, so that a retry goes on where the last try stopped.
- `queue.Bell` tells a worker that a conversation waits; the spool file and the database row are the truth.
- `worker` answers the bell: from Redis, or by looking into the spool itself.
- `sweeper` rings again for whatever was forgotten and sends webhooks whose time has come.
- `reaper` finishes calls whose process died; `maintenance` runs both for ever.

Steps do not know each other. This package never imports realtime, channels or api.
"""
