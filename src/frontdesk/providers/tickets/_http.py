"""One service of tickets behind HTTP: deadlines, sizes, what is tried again, and what refusals mean.

A request that may have been carried out is not repeated here: the next try of the work asks first whether it
was. Redirects are not followed, so that a key goes nowhere else.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeGuard
from urllib.parse import urlsplit

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import LONGEST_WAIT as BELIEVED, Breaker
from frontdesk.providers.guarded import FOR_EVER, seconds_in
from frontdesk.providers.hurrying import hurried

TIMEOUT = 15.0
TRIES = 2
PATIENT_TRIES = 4
SHORT_WAIT = 5.0
"""Seconds that a worker waits for a service that says when to come again; longer is for the next try."""
LONGEST_WAIT = 60.0
"""Seconds that whoever is patient believes a Retry-After."""
MOST_BYTES = 20_000_000
MOST_SECONDS = 60.0
"""An answer that is longer on its way is none, however steadily it drips."""
LATER = frozenset({408, 409, 423, 425, 429})
"""Statuses below 500 that another try may not meet."""
SAFE = frozenset({"GET"})
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Service:
    """`hints` say what a status means with this service, for people. `sleep` waits between two tries."""

    def __init__(
        self,
        name: str,
        base: str,
        headers: Mapping[str, str],
        *,
        auth: tuple[str, str] | None = None,
        hints: Mapping[int, str] | None = None,
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.name = name
        self._base = base.rstrip("/")
        self._hints = hints or {}
        self._breaker = breaker or Breaker(failures=FOR_EVER)
        self._sleep = sleep
        client = httpx.Client(
            headers={"Accept": "application/json", **headers},
            auth=auth,
            timeout=timeout,
            follow_redirects=False,
            trust_env=False,
        )
        self._http = hurried(client, MOST_SECONDS)

    def ask(
        self,
        method: str,
        path: str,
        *,
        expected: frozenset[int] = frozenset(),
        patient: bool = False,
        shown: str = "",
        **more: Any,
    ) -> httpx.Response:
        """The answer, of status 2xx or one that is `expected`; ProviderError when there is none.

        `shown` stands for the path in errors, where the path itself says something personal.
        """
        tries, told = PATIENT_TRIES if patient else TRIES, 0.0
        for attempt in range(1, tries + 1):
            if (left := self._breaker.left) > 0:
                why = f"{self.name}: it did not answer a moment ago and is left alone for {left:.0f} s."
                raise ProviderError(why, retry_after=left)
            answer, problem = self._once(method, path, more)
            if answer is not None and (answer.status_code < 300 or answer.status_code in expected):
                self._breaker.succeeded()
                return answer
            if answer is not None:
                problem = self._refused(answer, shown or path)
            told = seconds_of(answer) if answer is not None else 0.0
            wait = max(2.0 ** (attempt - 1), told)
            over = attempt == tries or not _again(method, answer) or (wait > SHORT_WAIT and not patient)
            self._breaker.failed(wait=told if over else 0.0, why=problem)
            if over:
                break
            self._sleep(min(wait, LONGEST_WAIT))
        raise ProviderError(f"{self.name}: {problem}.", retry_after=told)

    def object(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        """The answer as a JSON object; an empty one for an empty body. ProviderError for anything else."""
        return self.parsed(self.ask(method, path, **more))

    def parsed(self, answer: httpx.Response) -> dict[str, Any]:
        """The same of an answer that is there already."""
        found = self.json(answer)
        if not isinstance(found, dict):
            raise ProviderError(f"{self.name}: the answer is no object.")
        return found

    def rows(self, method: str, path: str, **more: Any) -> list[dict[str, Any]]:
        """The answer as a JSON list of objects; ProviderError for anything else."""
        found = self.json(self.ask(method, path, **more))
        if not are_rows(found):
            raise ProviderError(f"{self.name}: the answer is no list of objects.")
        return found

    def json(self, answer: httpx.Response) -> Any:
        """The answer's JSON values; an empty object for an empty body."""
        body = answer.content
        try:
            return json.loads(body) if body.strip() else {}
        except (ValueError, RecursionError) as problem:
            raise ProviderError(f"{self.name}: the answer is no JSON.") from problem

    def close(self) -> None:
        """Let go of connections."""
        self._http.close()

    def _once(self, method: str, path: str, more: Mapping[str, Any]) -> tuple[httpx.Response | None, str]:
        """The answer or, without one, why."""
        until = time.monotonic() + MOST_SECONDS
        try:
            with self._http.stream(method, f"{self._base}{path}", **more) as answer:
                found = bytearray()
                for piece in answer.iter_bytes():
                    found += piece
                    if len(found) > MOST_BYTES:
                        raise ProviderError(f"{self.name}: the answer is far too long.")
                    if time.monotonic() > until:
                        return None, "no answer in time"
        except httpx.TimeoutException:
            return None, "no answer in time"
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return None, f"no answer ({type(error).__name__})"
        headers = httpx.Headers(answer.headers)
        headers.pop("content-encoding", None)  # the body is decoded already
        whole = httpx.Response(answer.status_code, headers=headers, content=bytes(found))
        return whole, ""

    def _refused(self, answer: httpx.Response, path: str) -> str:
        """What is wrong where another try may help; else ProviderError."""
        status, where = answer.status_code, urlsplit(path).path
        if status >= 500 or status in LATER:
            return f"{status} for {where}"
        if status in (401, 403):
            self._breaker.failed(permanent=True, why=f"{status} for {where}")
        else:
            self._breaker.succeeded()
        why = self._hints.get(status, "refused")
        raise ProviderError(
            f"{self.name}: {status} for {where}: {why}.", permanent=True, refused=status == 403
        )


def _again(method: str, answer: httpx.Response | None) -> bool:
    """Whether to ask once more at once: what was refused for haste was not carried out, nor was a look."""
    return method in SAFE or (answer is not None and answer.status_code == 429)


def seconds_of(answer: httpx.Response) -> float:
    """How long the service wants to be left alone, in seconds, at most BELIEVED: by Retry-After, or a new
    allowance's time."""
    told = answer.headers.get("Retry-After")
    if told is None and answer.status_code == 429:
        reset = answer.headers.get("X-RateLimit-Reset", "")
        left = float(reset) - time.time() if reset.isdecimal() and len(reset) < 12 else 0.0
        return min(max(0.0, left), BELIEVED)
    return seconds_in(told)


def are_rows(found: Any) -> TypeGuard[list[dict[str, Any]]]:
    """Whether it is a list of objects."""
    return isinstance(found, list) and all(isinstance(one, dict) for one in found)


def text_in(value: Any, longest: int = 20_000) -> str:
    """A text as it stands in an answer; empty for anything else."""
    return value.strip()[:longest] if isinstance(value, str) else ""


def moment_in(value: Any) -> datetime | None:
    """A time as it stands in an answer (ISO 8601; without a zone it is UTC); None for anything else."""
    try:
        at = datetime.fromisoformat(text_in(value, 64))
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def address(name: str, options: Mapping[str, Any], example: str) -> str:
    """The service's address; BadInput when it is none, or one that a key should not go over."""
    url = str(options.get("url") or "").rstrip("/")
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in ("https", "http") or not host or parts.username or parts.query:
        raise BadInput(f"{name} needs `url`: the company's address, such as {example}.")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise BadInput(f"{name}: {url} is not encrypted, and the key would go over it: write https.")
    return url


def key_from(name: str, options: Mapping[str, Any], variable: str) -> str:
    """The secret that was looked up for it; BadInput names the variable when there is none."""
    secret = str(options.get("secret") or "")
    if not secret:
        raise BadInput(f"{name} needs a key: set {options.get('secret_env') or variable}.")
    return secret
