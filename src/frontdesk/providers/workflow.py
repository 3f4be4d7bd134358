"""A workflow elsewhere (n8n, or whatever takes a webhook) that answers what a bot could not.

A request is signed with the time in it, both ways: `X-Kaleem-Timestamp` is milliseconds, `X-Kaleem-Signature`
is the HMAC-SHA256 of `<timestamp>.<body>` in hexadecimal digits, with the secret that both sides know.
"""

from __future__ import annotations

import hmac
import re
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

from frontdesk.errors import BadInput, Refused
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.tickets._http import Service, address

TIMESTAMP, SIGNATURE = "x-kaleem-timestamp", "x-kaleem-signature"
LEEWAY = 300.0
"""Seconds that the two clocks may differ, and that a signed request can be sent again."""
SHORTEST_SECRET = 16
TIMEOUT = 30.0
PATH = "/webhook/ai-agent-{bot}"
REPLIES = ("reply", "output", "text", "message", "response")
"""Where a workflow may put its answer, the first that is there."""
_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")


def signed(body: bytes, secret: str, at: float) -> dict[str, str]:
    """The headers of a body that is sent at that time (POSIX seconds)."""
    stamp = str(int(at * 1000))
    return {TIMESTAMP: stamp, SIGNATURE: _digest(body, secret, stamp)}


def check(headers: Mapping[str, str], body: bytes, secret: str, now: float) -> None:
    """Refused unless the body was signed with the secret, within the last minutes. Header names are in lower
    case."""
    stamp = headers.get(TIMESTAMP, "")
    if len(secret) < SHORTEST_SECRET or not (stamp.isascii() and stamp.isdecimal() and len(stamp) < 16):
        raise Refused("it is not signed.")
    given = headers.get(SIGNATURE, "").strip().lower().removeprefix("sha256=").encode("ascii", "replace")
    if not hmac.compare_digest(_digest(body, secret, stamp).encode(), given):
        raise Refused("the signature is not the one that was agreed on.")
    if abs(now - int(stamp) / 1000) > LEEWAY:
        raise Refused("it was signed too long ago, or the clocks differ.")


class Workflow:
    """One installation of n8n, at `url`."""

    def __init__(
        self,
        url: str,
        secret: str,
        path: str = PATH,
        *,
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if len(secret) < SHORTEST_SECRET:
            raise BadInput(f"the workflow's secret needs {SHORTEST_SECRET} characters or more.")
        self._secret, self._path, self._clock = secret, path, clock
        base = address("workflow", {"url": url}, "https://n8n.example.com")
        self._service = Service("workflow", base, {}, timeout=timeout, breaker=breaker)

    def ask(self, bot_id: str, body: str) -> str:
        """Have it answer; its answer, where it comes at once, else empty. ProviderError when it did not take
        the question."""
        if not _NAME.fullmatch(bot_id):
            raise BadInput(f"{bot_id[:60]!r} cannot be part of an address.")
        raw = body.encode()
        headers = {"Content-Type": "application/json", **signed(raw, self._secret, self._clock())}
        answer = self._service.ask("POST", self._path.replace("{bot}", bot_id), content=raw, headers=headers)
        if "json" not in answer.headers.get("content-type", ""):
            return ""
        return reply_in(self._service.json(answer))

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()


def reply_in(told: Any) -> str:
    """The answer in what a workflow returned: an object, or a list of one; empty for anything else."""
    one = told[0] if isinstance(told, list) and told else told
    if not isinstance(one, dict):
        return ""
    return next(
        (text.strip() for name in REPLIES if isinstance(text := one.get(name), str) and text.strip()), ""
    )


def _digest(body: bytes, secret: str, stamp: str) -> str:
    return hmac.new(secret.encode(), stamp.encode() + b"." + body, sha256).hexdigest()
