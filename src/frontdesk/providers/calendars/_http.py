"""One calendar service behind HTTP: deadlines, sizes, and what its refusals mean."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from frontdesk.errors import ProviderError

TIMEOUT = httpx.Timeout(20.0, connect=5.0)
MOST_BYTES = 20_000_000
LATER = frozenset({408, 409, 412, 423, 425, 429})
"""Statuses below 500 that another try may not meet."""
FORBIDDEN = 403
Headers = Callable[[], Mapping[str, str]]


class Service:
    """`headers` are asked for anew for each request: a token may have been renewed."""

    def __init__(
        self,
        name: str,
        headers: Headers,
        auth: tuple[str, str] | None = None,
        timeout: httpx.Timeout = TIMEOUT,
    ) -> None:
        self.name = name
        self._headers = headers
        self._http = httpx.Client(timeout=timeout, auth=auth)

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
        sent = {**self._headers(), **(headers or {})}
        try:
            with self._http.stream(method, url, headers=sent, **more) as answer:
                body = self._body(answer)
        except httpx.TimeoutException as late:
            raise ProviderError(f"{self.name}: no answer in time.") from late
        except (httpx.HTTPError, httpx.InvalidURL) as problem:
            raise ProviderError(f"{self.name}: cannot be reached ({type(problem).__name__}).") from problem
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

    def _body(self, answer: httpx.Response) -> bytes:
        found = bytearray()
        for piece in answer.iter_bytes():
            found += piece
            if len(found) > MOST_BYTES:
                raise ProviderError(f"{self.name}: the answer is longer than {MOST_BYTES} bytes.")
        return bytes(found)


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
    return ProviderError(said, permanent=status < 500 and status not in LATER, refused=status == FORBIDDEN)
