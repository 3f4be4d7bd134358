"""Limits that several instances count together, over Redis."""

from __future__ import annotations

import logging
import time
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal, Protocol

from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

from frontdesk.settings import Settings
from frontdesk.store.sealing import OPEN, Keyring, keyring

log = logging.getLogger(__name__)

PATIENCE = 0.5
"""Seconds for an answer of Redis: somebody waits."""
SULK = 5.0
"""Seconds that a Redis which did not answer is left alone."""
COUNT = """
local at, window, most = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local oldest = redis.call('LINDEX', KEYS[1], 0)
while oldest and tonumber(oldest) <= at - window do
  redis.call('LPOP', KEYS[1])
  oldest = redis.call('LINDEX', KEYS[1], 0)
end
local verdict = 'fine'
if redis.call('LLEN', KEYS[1]) < most then
  redis.call('RPUSH', KEYS[1], ARGV[1])
  redis.call('DEL', KEYS[2])
elseif redis.call('SET', KEYS[2], '1', 'NX') then
  verdict = 'tell'
else
  verdict = 'ignore'
end
redis.call('PEXPIRE', KEYS[1], window)
redis.call('PEXPIRE', KEYS[2], window)
return verdict
"""
"""A person's latest times, at most `most`, and whether they were told: gone a window after the last."""

Verdict = Literal["fine", "tell", "ignore"]


class Own(Protocol):
    """The count of this process (`channels.pace.Pace`)."""

    @property
    def messages(self) -> int: ...

    @property
    def window(self) -> timedelta: ...

    def verdict(self, person: str, at: datetime) -> Verdict: ...


class SharedLimit:
    """`own` counts first: a flood is stopped here, without Redis. What passes is counted by all together.

    While Redis does not answer each process counts for itself. People are written down as digests, of their
    encrypted names where there is a key.
    """

    def __init__(self, url: str, name: str, own: Own, keys: Keyring = OPEN) -> None:
        self._redis = Redis.from_url(
            url, socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE, retry=Retry(NoBackoff(), 0)
        )
        self._count = self._redis.register_script(COUNT)
        self._name, self._own, self._keys = name, own, keys
        self._silent_until = 0.0

    def verdict(self, person: str, at: datetime) -> Verdict:
        """Count this and say what to do with it. Waits for Redis, half a second at most."""
        mine = self._own.verdict(person, at)
        if mine != "fine" or time.monotonic() < self._silent_until:
            return mine
        whose = sha256(self._keys.fix(person).encode()).hexdigest()
        both = f"frontdesk:limit:{{{self._name}:{whose}}}"
        window = round(self._own.window.total_seconds() * 1000)
        try:
            told = self._count(
                keys=[f"{both}:times", f"{both}:told"],
                args=[round(at.timestamp() * 1000), window, self._own.messages],
            )
        except RedisError as error:
            self._silent_until = time.monotonic() + SULK
            log.warning("each process counts for itself until Redis answers: %s", error)
            return mine
        verdicts: dict[bytes, Verdict] = {b"tell": "tell", b"ignore": "ignore"}
        return verdicts.get(told, "fine")


def limit(settings: Settings, name: str, own: Own) -> Own | SharedLimit:
    """The limit of that name, counted by all instances together where there is a Redis, else by `own`."""
    if settings.redis is None:
        return own
    return SharedLimit(settings.redis.get_secret_value(), name, own, keyring(settings))
