"""Answers of services elsewhere: why there is none, and never longer than we are ready to hold."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx

from frontdesk.errors import ProviderError


@contextmanager
def reaching(name: str, late: str = "no answer in time", lost: str = "cannot be reached") -> Iterator[None]:
    """Within, whatever keeps an answer from coming is a ProviderError of the service `name`. Nothing of the
    address is told: it may hold a key."""
    try:
        yield
    except httpx.TimeoutException as problem:
        raise ProviderError(f"{name}: {late}.") from problem
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        raise ProviderError(f"{name}: {lost} ({type(problem).__name__}).") from problem


def body_of(
    answer: httpx.Response,
    most: int,
    name: str,
    within: float = float("inf"),
    clock: Callable[[], float] = time.monotonic,
) -> bytes:
    """What an answer that is being streamed brings, decoded; ProviderError of the service `name` as soon as
    that is more than `most` bytes, or takes longer than so many seconds, however steadily it drips."""
    found, until = bytearray(), clock() + within
    for piece in answer.iter_bytes():
        found += piece
        if clock() > until:
            raise ProviderError(f"{name}: no answer in time.")
        if len(found) > most:
            raise ProviderError(f"{name}: the answer is longer than {most} bytes.")
    return bytes(found)
