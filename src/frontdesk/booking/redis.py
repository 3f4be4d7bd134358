"""Kept places in Redis: a hash for each bot with a field for each day, changed by compare and set."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from datetime import date
from typing import Any

from redis import Redis, RedisError, WatchError
from redis.backoff import NoBackoff
from redis.retry import Retry

from frontdesk.booking.days import T, Work, by_day, dump, load
from frontdesk.booking.entries import Entries
from frontdesk.errors import ProviderError
from frontdesk.store.sealing import OPEN, Keyring

TRIES = 200
"""Of several who change at once one gets through each time; the others read again."""
WAITS = 0.5
"""Seconds for an answer of Redis: a caller is waiting."""
PAUSE = 0.004


class RedisDays:
    """The hash `frontdesk:holds:<company>:<bot>`."""

    def __init__(self, url: str, company_id: str, bot_id: str, keys: Keyring = OPEN) -> None:
        self._keys = keys
        self._key = f"frontdesk:holds:{company_id}:{bot_id}"
        self._redis = Redis.from_url(
            url, socket_connect_timeout=WAITS, socket_timeout=WAITS, retry=Retry(NoBackoff(), 0)
        )

    def read(self, days: Iterable[date]) -> Entries:
        """What is kept on these days; ProviderError when Redis does not answer."""
        try:
            return self._read(self._redis, days)
        except RedisError as error:
            raise ProviderError(f"Redis: {error or type(error).__name__}") from error

    def known(self) -> tuple[date, ...]:
        """The days on which anything is kept."""
        try:
            names: list[bytes] = self._redis.hkeys(self._key)  # type: ignore[assignment]
        except RedisError as error:
            raise ProviderError(f"Redis: {error or type(error).__name__}") from error
        return tuple(sorted(date.fromisoformat(name.decode()) for name in names))

    def change(self, days: Iterable[date], work: Work[T]) -> T:
        """Again and again until nobody else changed it meanwhile."""
        return self._settled(sorted(set(days)), work)

    def rewrite(self) -> int:
        """Each day by itself, as nobody else changes it."""
        days = self.known()
        for day in days:
            self._settled([day], lambda found: (found, None), anew=True)
        return len(days)

    def _settled(self, wanted: list[date], work: Work[T], *, anew: bool = False) -> T:
        try:
            for _ in range(TRIES):
                try:
                    return self._changed(wanted, work, anew)
                except WatchError:
                    time.sleep(random.uniform(0, PAUSE))  # noqa: S311  (no secret: who goes first)
        except RedisError as error:
            raise ProviderError(f"Redis: {error or type(error).__name__}") from error
        raise ProviderError("Redis: too many others changed the calendar at the same time")

    def forget(self, before: date) -> None:
        """Drop the days before that one."""
        old = [day.isoformat() for day in self.known() if day < before]
        if old:
            self._redis.hdel(self._key, *old)

    def close(self) -> None:
        """Close the connection."""
        self._redis.close()

    def _changed(self, wanted: list[date], work: Work[T], anew: bool) -> T:
        with self._redis.pipeline() as pipe:
            pipe.watch(self._key)  # type: ignore[no-untyped-call]
            before = self._read(pipe, wanted)
            entries, answer = work(before)
            old, new = by_day(before), by_day(entries)
            pipe.multi()
            for day in new.keys() | old.keys():
                if not new.get(day):
                    pipe.hdel(self._key, day.isoformat())
                elif anew or new[day] != old.get(day, ()):
                    pipe.hset(self._key, day.isoformat(), dump(new[day], self._keys).decode())
            pipe.execute()
            return answer

    def _read(self, client: Any, days: Iterable[date]) -> Entries:
        names = [day.isoformat() for day in days]
        if not names:
            return ()
        found: list[bytes | None] = client.hmget(self._key, names)
        return tuple(
            one
            for name, data in zip(names, found, strict=True)
            if data is not None
            for one in load(data, f"{self._key} {name}", self._keys)
        )
