"""One calendar service behind HTTP: deadlines, sizes, and what its refusals mean."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.bounded import body_of, reaching
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.guarded import FOR_EVER, guarded, seconds_in
from frontdesk.providers.hurrying import hurried
from frontdesk.providers.statuses import unwell

TIMEOUT, CONNECT = 20.0, 5.0
LONGEST_TIMEOUT = 120.0
MOST_BYTES = 20_000_000
MOST_SECONDS = 120.0
"""An answer that is longer on its way is none."""
LATER = frozenset({408, 409, 412, 423, 425, 429})
"""Statuses below 500 that another try may not meet."""
FORBIDDEN = 403
Headers = Callable[[], Mapping[str, str]]


class Service:
    """`headers` are asked for anew for each request: a token may have been renewed. `timeout`: seconds until
    the answer begins, and between two pieces of it. The `breaker` is for all calendars of the same host: what
    is refused of one of them does not open it."""

    def __init__(
        self,
        name: str,
        headers: Headers,
        auth: tuple[str, str] | None = None,
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
    ) -> None:
        self.name = name
        self._headers = headers
        self._breaker = breaker or Breaker(failures=FOR_EVER)
        limits = httpx.Timeout(timeout, connect=min(timeout, CONNECT))
        self._http = hurried(httpx.Client(timeout=limits, auth=auth, follow_redirects=False), MOST_SECONDS)

    def ask(
        self,
        method: str,
        url: str,
        *,
        expected: frozenset[int] = frozenset(),
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> httpx.Response:
        """The answer; ProviderError when none comes, it is too long, or a refusal that is not `expected`."""
        with guarded(self.name, self._breaker):
            sent = {**self._headers(), **(headers or {})}
            with reaching(self.name), self._http.stream(method, url, headers=sent, **more) as answer:
                body = body_of(answer, MOST_BYTES, self.name, MOST_SECONDS)
            if unwell(answer.status_code):
                raise refusal(self.name, answer)
        if answer.status_code >= 300 and answer.status_code not in expected:
            raise refusal(self.name, answer)
        whole = httpx.Headers(answer.headers)
        whole.pop("content-encoding", None)  # the body is decoded already
        return httpx.Response(answer.status_code, headers=whole, content=body, request=answer.request)

    def json(self, method: str, url: str, **more: Any) -> dict[str, Any]:
        """The answer as an object; ProviderError when it is none."""
        return as_object(self.name, self.ask(method, url, **more).content)

    def close(self) -> None:
        """Let go of connections."""
        self._http.close()


def as_object(name: str, body: bytes) -> dict[str, Any]:
    """A JSON object; an empty body is an empty one."""
    try:
        found = json.loads(body) if body.strip() else {}
    except ValueError as problem:
        raise ProviderError(f"{name}: the answer is no JSON.") from problem
    if not isinstance(found, dict):
        raise ProviderError(f"{name}: the answer makes no sense.")
    return found


def refusal(name: str, answer: httpx.Response) -> ProviderError:
    """What a status means; how long the service wants to be left alone is part of the message."""
    status = answer.status_code
    wait = answer.headers.get("retry-after", "")
    said = f"{name}: {status}" + (f", to be tried again after {wait[:40]}" if wait else "")
    return ProviderError(
        said,
        permanent=status < 500 and status not in LATER,
        refused=status == FORBIDDEN,
        retry_after=seconds_in(wait),
    )


def timeout_of(options: Mapping[str, Any]) -> float:
    """The option `timeout`, in seconds; BadInput for what is none."""
    given = options.get("timeout", TIMEOUT)
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 < given <= LONGEST_TIMEOUT:
        raise BadInput(f"timeout: seconds a calendar may take, up to {LONGEST_TIMEOUT:.0f}; not {given!r}.")
    return float(given)
