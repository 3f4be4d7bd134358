"""What happens after somebody has hung up.

- `processing` runs the `steps` of one conversation in the order of `postcall.steps`. Each stores its result,
  so that a retry goes on where the last try stopped; `parked` lists what was given up.
- `queue.Bell` tells a worker that a conversation waits; the spool file and the database row are the truth.
- `worker` answers the bell: from Redis, or by looking into the spool itself.
- `sweeper` rings again for whatever was forgotten and sends webhooks whose time has come.
- `telling` makes deliveries of events, `delivery` and `sender` send them, `hooks` is for operators;
  `announcing` tells what is in the journals of calls that go on.
- `reaper` finishes calls whose process died; `maintenance` runs both for ever.

Steps do not know each other. This package never imports realtime, channels or api.
"""
