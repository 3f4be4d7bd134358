from __future__ import annotations

import gzip
from collections.abc import Iterator

import httpx
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.bounded import body_of, reaching


def endless() -> Iterator[bytes]:
    while True:
        yield b"x" * 1000


def test_as_much_as_is_allowed_is_read_whole() -> None:
    assert body_of(httpx.Response(200, content=iter([b"ab", b"", b"cd"])), 4, "S") == b"abcd"


def test_what_does_not_end_is_not_read_to_its_end() -> None:
    with pytest.raises(ProviderError, match="S: the answer is longer than 3000 bytes"):
        body_of(httpx.Response(200, content=endless()), 3000, "S")


def test_what_drips_is_not_waited_for() -> None:
    seconds = iter(range(100))
    with pytest.raises(ProviderError, match=r"S: no answer in time"):
        body_of(httpx.Response(200, content=endless()), 10**9, "S", 60, lambda: float(next(seconds)))


def test_what_counts_is_what_it_unpacks_to() -> None:
    packed = gzip.compress(b"\0" * 100_000)
    assert len(packed) < 1000
    answer = httpx.Response(200, headers={"content-encoding": "gzip"}, content=iter([packed]))
    with pytest.raises(ProviderError, match="longer than 1000 bytes"):
        body_of(answer, 1000, "S")


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (httpx.ReadTimeout("https://a.example/?key=1"), "S: no answer in time."),
        (httpx.ConnectError("https://a.example/?key=1"), "S: cannot be reached (ConnectError)."),
        (httpx.InvalidURL("https://a.example/?key=1"), "S: cannot be reached (InvalidURL)."),
    ],
)
def test_what_keeps_an_answer_from_coming_is_told_without_the_address(problem: Exception, words: str) -> None:
    with pytest.raises(ProviderError) as caught, reaching("S"):
        raise problem
    assert str(caught.value) == words
    with (
        pytest.raises(ProviderError, match=r"S: no order( in time)?[. ]"),
        reaching("S", "no order in time", "no order"),
    ):
        raise problem


def test_what_else_goes_wrong_stays_what_it_is() -> None:
    with pytest.raises(ValueError, match="other"), reaching("S"):
        raise ValueError("other")
