"""One request behind a breaker."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from frontdesk.errors import NotFound, ProviderError
from frontdesk.providers.breaker import LONGEST_WAIT, Breaker
from frontdesk.providers.guarded import guarded, host_of, seconds_in, wait_in


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def failing(breaker: Breaker, problem: Exception) -> None:
    with pytest.raises(type(problem)), guarded("S", breaker):
        raise problem


def test_one_that_fails_is_not_asked_and_then_asked_again() -> None:
    clock = Clock()
    breaker = Breaker(rest=30, clock=clock)
    failing(breaker, ProviderError("500"))
    failing(breaker, ProviderError("500"))
    clock.now = 10.0
    with (
        pytest.raises(
            ProviderError, match="S: it did not answer a moment ago and is left alone for 20 s"
        ) as told,
        guarded("S", breaker),
    ):
        pytest.fail("it was asked")
    assert (told.value.permanent, told.value.retry_after) == (False, 20.0)
    clock.now = 30.0
    with guarded("S", breaker):
        pass
    failing(breaker, ProviderError("500"))
    assert breaker.closed, "a success forgave the failures before it"


@pytest.mark.parametrize("problem", [ProviderError("404", permanent=True), NotFound(permanent=False)])
def test_one_that_answers_is_well_whatever_it_says_of_what_was_asked(problem: Exception) -> None:
    breaker = Breaker(clock=Clock())
    failing(breaker, ProviderError("500"))
    for _ in range(3):
        failing(breaker, problem)
    failing(breaker, ProviderError("500"))
    assert breaker.closed


def test_one_that_does_not_accept_our_key_is_left_alone_at_once() -> None:
    breaker = Breaker(rest=30, clock=Clock())
    failing(breaker, ProviderError("403", permanent=True, refused=True))
    assert breaker.left == 30


def test_one_that_names_a_time_is_left_alone_until_then() -> None:
    breaker = Breaker(rest=30, clock=Clock())
    failing(breaker, ProviderError("429", retry_after=300))
    assert breaker.left == 300


def test_a_mistake_of_ours_is_none_of_the_service() -> None:
    breaker = Breaker(failures=1, clock=Clock())
    failing(breaker, ValueError("ours"))
    assert breaker.closed


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("0", 0.0),
        ("-7", 0.0),
        ("nan", 0.0),
        ("soon", 0.0),
        ("", 0.0),
        (None, 0.0),
        ("9" * 12, LONGEST_WAIT),
        ("9" * 400, 0.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 21 Oct 9999 07:28:00 GMT", LONGEST_WAIT),
        ("Wed, 99 Oct 2015 07:28:00 GMT", 0.0),
    ],
)
def test_when_to_come_again(told: str | None, seconds: float) -> None:
    assert seconds_in(told) == seconds
    assert (wait_in(told, 5.0) or 0.0) == min(seconds, 5.0)


def test_one_that_makes_no_sense_is_none_and_one_that_is_over_is_no_wait() -> None:
    assert wait_in("soon") is None
    assert wait_in("0") == wait_in("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0


@pytest.mark.parametrize("usegmt", [True, False])
def test_a_date_to_come_again(usegmt: bool) -> None:
    at = datetime.now(UTC) + timedelta(minutes=10)
    assert 500 < seconds_in(format_datetime(at, usegmt=usegmt)) <= 600


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://dav.example/anna?key=secret", "dav.example"),
        ("http://us:secret@127.0.0.1:8080/x", "127.0.0.1:8080"),
        ("dav.example", ""),
        ("", ""),
        ("http://[::1", ""),
    ],
)
def test_the_host_of_an_address_and_no_more(url: str, host: str) -> None:
    assert host_of(url) == host
