"""One signed request, as Standard Webhooks describes it: no redirects, one deadline, no private addresses."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from ssl import SSLContext

import httpcore
import httpx
from standardwebhooks import Webhook

from frontdesk import __version__
from frontdesk.errors import BadInput, Refused
from frontdesk.postcall.guard import GuardedBackend

TIMEOUT = 15.0
LONGEST_RETRY_AFTER = 86_400.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `status` is None when nothing did, `retry_after` is seconds.

    `refused`: we do not send there, today or tomorrow.
    """

    status: int | None = None
    error: str = ""
    retry_after: float | None = None
    refused: bool = False

    @property
    def ok(self) -> bool:
        """Whether the receiver took it."""
        return self.status is not None and 200 <= self.status < 300


def post(
    url: str,
    body: str,
    webhook_id: str,
    secret: str,
    *,
    allow_private: bool = False,
    timeout: float = TIMEOUT,
) -> Answer:
    """Sign and send. Never raises: whatever goes wrong is in the answer."""
    deadline = time.monotonic() + timeout
    try:
        target = _target(url)
        headers = signed(body, webhook_id, secret)
        backend = GuardedBackend(deadline, allow_private=allow_private)
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


def signed(body: str, webhook_id: str, secret: str) -> dict[bytes, bytes]:
    """The headers of one attempt: the id stays, time and signature are new each time."""
    now = datetime.now(UTC)
    try:
        signature = Webhook(secret).sign(webhook_id, now, body)
    except (ValueError, RuntimeError) as error:
        raise BadInput("the webhook secret is not base64 after whsec_") from error
    return {
        b"Content-Type": b"application/json",
        b"User-Agent": f"frontdesk/{__version__}".encode(),
        b"webhook-id": webhook_id.encode(),
        b"webhook-timestamp": str(int(now.timestamp())).encode(),
        b"webhook-signature": signature.encode(),
    }


def _target(url: str) -> httpcore.URL:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise BadInput(f"{url[:100]!r} is not an address: {error}") from error
    if parsed.scheme not in ("http", "https") or not parsed.host or parsed.userinfo:
        raise BadInput(f"{url[:100]!r} is not a plain http(s) address")
    return httpcore.URL(
        scheme=parsed.raw_scheme, host=parsed.raw_host, port=parsed.port, target=parsed.raw_path
    )


@cache
def _tls() -> SSLContext:
    return httpx.create_ssl_context()


def _answer(status: int, headers: Mapping[bytes, bytes]) -> Answer:
    lower = {name.lower(): value for name, value in headers.items()}
    after = _seconds(lower.get(b"retry-after", b"").decode("ascii", "replace"))
    return Answer(status, "" if 200 <= status < 300 else f"answered {status}", after)


def _seconds(text: str) -> float | None:
    """Retry-After in seconds from now, written as seconds or as a date; None when it is neither."""
    try:
        after = float(text) if text.strip().isdigit() else _until(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(after, 0.0), LONGEST_RETRY_AFTER)


def _until(text: str) -> float:
    at = parsedate_to_datetime(text)
    return ((at if at.tzinfo else at.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds()
