"""It rests after failures and tries again after the rest."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from frontdesk.providers.breaker import LONGEST_WAIT, RESTING, Breaker, outside
from frontdesk.providers.refusals import refusal, resting


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


def test_a_service_that_says_when_to_come_again_is_left_alone_until_then() -> None:
    clock = Clock()
    breaker = Breaker(failures=5, rest=30, clock=clock)
    breaker.failed(wait=90)
    assert (breaker.closed, breaker.left) == (False, 90)
    breaker.failed(wait=5)
    assert breaker.left == 90, "what is asked for later takes nothing back"
    clock.now = 90
    assert (breaker.closed, breaker.left) == (True, 0)
    breaker.failed(wait=10**9)
    assert breaker.left == LONGEST_WAIT


def test_a_short_wait_shortens_no_rest() -> None:
    breaker = Breaker(rest=30, clock=Clock())
    breaker.failed()
    breaker.failed(wait=1)
    assert breaker.left == 30


def test_threads_share_the_one_of_a_service(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: outside(tmp_path, "tickets", "support"), range(100)))
    assert {id(one) for one in found} == {id(found[0])}
    found[0].failed(permanent=True)
    assert not outside(tmp_path, "tickets", "support").closed
    assert outside(tmp_path, "tickets", "other").closed
    assert outside(tmp_path, "pbx", "support").closed
    assert outside(tmp_path / "elsewhere", "tickets", "support").closed


def test_every_rest_of_an_outside_service_is_known_to_all_processes(tmp_path: Path) -> None:
    one = outside(tmp_path, "calendar", "dav.example:8443")
    other = Breaker(
        refusal=refusal(tmp_path.resolve() / RESTING, "calendar", "dav.example:8443"), always=True
    )
    one.failed()
    assert other.closed
    one.failed(wait=120, why="503 for /anna")
    assert 110 < other.left <= 120
    [told] = resting(tmp_path / RESTING)
    assert (told.service, told.why) == ("calendar dav.example:8443", "503 for /anna")
    other.succeeded()
    assert resting(tmp_path / RESTING) == []


def test_the_log_says_when_it_opens_and_when_it_closes(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "frontdesk.providers.breaker")
    breaker = Breaker(name="mail smtp.example", clock=Clock())
    breaker.failed(why="no answer in time")
    breaker.succeeded()
    assert caplog.messages == []
    for _ in range(4):
        breaker.failed(why="no answer in time")
    breaker.succeeded()
    breaker.succeeded()
    assert caplog.messages == [
        "mail smtp.example is left alone for 30 s: no answer in time",
        "mail smtp.example answers again",
    ]
