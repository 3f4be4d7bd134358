"""What a chat's session costs in PostgreSQL, what it would cost in Redis, and what a chat's lock costs.

`python -m bench.sessions` starts a PostgreSQL and a Redis of its own and asks each of them one thing after
another. A message loads its session once and saves it twice.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from redis import Redis

from frontdesk.channels.pace import Pace
from frontdesk.config.keys import fresh
from frontdesk.settings import Settings
from frontdesk.store import sessions
from frontdesk.store.db import open_store
from frontdesk.store.limits import SharedLimit
from frontdesk.store.sealing import keyring
from frontdesk.store.singly import Singly
from frontdesk.testing.services import postgres_server, redis_server

AT = datetime(2026, 11, 21, tzinfo=UTC)
TIMES = 500
WARMING = 20
SNAPSHOT = 6000
"""Characters of a dialogue of some ten turns."""
SESSION = {
    "chat": "7",
    "conversation_id": "20261121-000000-0123456789abcdef",
    "bot_id": "salon",
    "sender": "7",
    "snapshot": "x" * SNAPSHOT,
    "at": "2026-11-21T00:00:00+00:00",
    "seen": [str(number) for number in range(40)],
    "unsent": [],
}


def timed(call: Callable[[], object]) -> str:
    """Milliseconds that the call takes."""
    took = []
    for number in range(WARMING + TIMES):
        begun = time.perf_counter()
        call()
        if number >= WARMING:
            took.append((time.perf_counter() - begun) * 1000)
    cuts = statistics.quantiles(took, n=20)
    return f"p50 {statistics.median(took):5.2f} ms, p95 {cuts[-1]:5.2f} ms"


def main() -> None:
    """Measure, and print a line for each."""
    with postgres_server() as postgres, redis_server() as server, tempfile.TemporaryDirectory() as home:
        settings = Settings(
            home=Path(home), database=SecretStr(postgres.url), encryption_keys=SecretStr(fresh())
        )
        store, keys, redis = open_store(settings), keyring(settings), Redis.from_url(server.url)
        names, limit = Singly(store), SharedLimit(server.url, "bench", Pace(WARMING + TIMES), keys)
        versions = count()

        def save() -> None:
            with store.write() as writing:
                sessions.note_next(writing, "telegram:7", "salon", SESSION, "default", next(versions))

        def load_from_redis() -> dict[str, Any]:
            written: bytes = redis.get("7")  # type: ignore[assignment]
            return dict(json.loads(keys.open(written.decode())))

        def lock() -> None:
            if names.take("7"):
                names.leave("7")

        for what, call in (
            ("session, PostgreSQL, save", save),
            ("session, PostgreSQL, load", lambda: sessions.get(store, "telegram:7", "salon")),
            ("session, Redis, save", lambda: redis.set("7", keys.seal(json.dumps(SESSION)))),
            ("session, Redis, load", load_from_redis),
            ("lock of a chat, PostgreSQL", lock),
            ("limit, Redis", lambda: limit.verdict("7", AT)),
        ):
            print(f"{what:28} {timed(call)}")
        names.close()
        store.close()


if __name__ == "__main__":
    main()
