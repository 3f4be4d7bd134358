"""It rests after failures and tries again after the rest."""

from __future__ import annotations

from frontdesk.providers.breaker import Breaker


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_two_failures_in_a_row_open_it_for_a_while() -> None:
    clock = Clock()
    breaker = Breaker(rest=30, clock=clock)
    breaker.failed()
    assert breaker.closed
    breaker.failed()
    assert not breaker.closed
    clock.now = 29
    assert not breaker.closed
    clock.now = 30
    assert breaker.closed


def test_after_the_rest_one_failure_is_enough() -> None:
    clock = Clock()
    breaker = Breaker(rest=30, clock=clock)
    breaker.failed()
    breaker.failed()
    clock.now = 31
    breaker.failed()
    assert not breaker.closed


def test_a_success_forgives() -> None:
    breaker = Breaker()
    breaker.failed()
    breaker.succeeded()
    breaker.failed()
    assert breaker.closed


def test_what_no_retry_can_cure_opens_it_at_once() -> None:
    breaker = Breaker()
    breaker.failed(permanent=True)
    assert not breaker.closed


def test_a_service_that_refuses_us_is_left_alone_for_ten_minutes() -> None:
    clock = Clock()
    breaker = Breaker(rest=30, clock=clock)
    breaker.failed(permanent=True, refused=True)
    clock.now = 599
    assert not breaker.closed
    clock.now = 600
    assert breaker.closed
