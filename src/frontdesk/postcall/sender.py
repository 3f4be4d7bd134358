"""One signed request, as Standard Webhooks describes it: no redirects, one deadline, no private addresses."""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from ssl import SSLContext

import httpcore
import httpx

from frontdesk.config.addresses import configured
from frontdesk.errors import BadInput, Refused
from frontdesk.postcall.guard import GuardedBackend, LookUp
from frontdesk.postcall.signing import signed
from frontdesk.providers.guarded import wait_in

TIMEOUT = 15.0
LONGEST_RETRY_AFTER = 86_400.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `status` is None when nothing did, `retry_after` is seconds.

    `refused`: we do not send there, today or tomorrow. `closed`: nobody wants anything there any more.
    """

    status: int | None = None
    error: str = ""
    retry_after: float | None = None
    refused: bool = False
    closed: bool = False

    @property
    def ok(self) -> bool:
        """Whether the receiver took it."""
        return self.status is not None and 200 <= self.status < 300


def post(
    url: str,
    body: str,
    webhook_id: str,
    secrets: tuple[str, ...],
    *,
    allow_private: bool = False,
    timeout: float = TIMEOUT,
    look_up: LookUp = socket.getaddrinfo,
) -> Answer:
    """Sign with each secret and send. Never raises: whatever goes wrong is in the answer."""
    try:
        headers = signed(body, webhook_id, secrets, datetime.now(UTC))
    except BadInput as error:
        return Answer(error=str(error))
    return carry(url, body, headers, allow_private=allow_private, timeout=timeout, look_up=look_up)


def carry(
    url: str,
    body: str,
    headers: Mapping[bytes, bytes],
    *,
    allow_private: bool = False,
    timeout: float = TIMEOUT,
    look_up: LookUp = socket.getaddrinfo,
) -> Answer:
    """Send it as it is. Never raises: whatever goes wrong is in the answer."""
    deadline = time.monotonic() + timeout
    try:
        parsed = configured(url, allow_private=allow_private)
        target = httpcore.URL(
            scheme=parsed.raw_scheme, host=parsed.raw_host, port=parsed.port, target=parsed.raw_path
        )
        backend = GuardedBackend(deadline, allow_private=allow_private, look_up=look_up)
        with (
            httpcore.ConnectionPool(ssl_context=_tls(), network_backend=backend) as pool,
            pool.stream("POST", target, headers=list(headers.items()), content=body.encode()) as response,
        ):
            return _answer(response.status, dict(response.headers))
    except Refused as error:
        return Answer(error=str(error), refused=True)
    except BadInput as error:
        return Answer(error=str(error))
    except Exception as error:  # a stranger's server may answer with anything at all
        return Answer(error=f"{type(error).__name__}: {error}")


@cache
def _tls() -> SSLContext:
    return httpx.create_ssl_context()


def _answer(status: int, headers: Mapping[bytes, bytes]) -> Answer:
    lower = {name.lower(): value for name, value in headers.items()}
    after = wait_in(lower.get(b"retry-after", b"").decode("ascii", "replace"), LONGEST_RETRY_AFTER)
    return Answer(status, "" if 200 <= status < 300 else f"answered {status}", after)
