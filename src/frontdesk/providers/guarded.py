"""One request to a service behind its breaker, and what the service says of when to come again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from frontdesk.errors import NotFound, ProviderError
from frontdesk.providers.breaker import LONGEST_WAIT, Breaker

FOR_EVER = 10**9
"""Failures of a breaker that only opens when a service asks for it, or does not accept our key."""
_SECONDS = re.compile(r"[0-9]{1,12}([.][0-9]{1,12})?")


@contextmanager
def guarded(name: str, breaker: Breaker) -> Iterator[None]:
    """Ask the service `name` once, within. ProviderError while it is left alone.

    What fails within counts against it; a refusal that is about what was asked does not, since a service that
    answers is well. One that does not accept our key (`refused`) is left alone at once.
    """
    if (left := breaker.left) > 0:
        told = f"{name}: it did not answer a moment ago and is left alone for {left:.0f} s."
        raise ProviderError(told, retry_after=left)
    try:
        yield
    except NotFound:
        breaker.succeeded()
        raise
    except ProviderError as error:
        if error.permanent and not error.refused:
            breaker.succeeded()
        else:
            breaker.failed(permanent=error.refused, wait=error.retry_after, why=str(error))
        raise
    breaker.succeeded()


def host_of(url: str) -> str:
    """Host and port of an address, and nothing of it that may be secret; empty for what is none."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def seconds_in(told: str | None) -> float:
    """A Retry-After in seconds from now, at most an hour; 0 where there is none that makes sense."""
    return wait_in(told) or 0.0


def wait_in(told: str | None, most: float = LONGEST_WAIT) -> float | None:
    """A Retry-After in seconds from now, at most so many, written as seconds or as a date; None when it is
    neither."""
    text = (told or "").strip()
    try:
        seconds = float(text) if _SECONDS.fullmatch(text) else _until(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(seconds, 0.0), most)


def _until(told: str) -> float:
    at = parsedate_to_datetime(told)
    return ((at if at.tzinfo else at.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds()
