"""How full a worker is."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from frontdesk.realtime.capacity import KEPT, LOOKED_AT, Capacity, worked
from frontdesk.settings import Phone

PHONE = Phone(max_calls=4, max_cpu=0.8, max_late_ms=40)


class Processors:
    """Two processors of a machine that works for `share` of the time."""

    def __init__(self, share: float) -> None:
        self.share, self.done, self.whole = share, 0.0, 0.0

    def __call__(self) -> tuple[float, float]:
        self.done += self.share
        self.whole += 1.0
        return self.done, self.whole


def measured(share: float = 0.0, late: float = 0.0, ticks: int = 20 * LOOKED_AT) -> Capacity:
    capacity = Capacity(PHONE, cpu=Processors(share))
    for _ in range(ticks):
        capacity.ticked(late)
    return capacity


def test_calls_fill_it() -> None:
    capacity = measured()
    assert [capacity.load(calls) for calls in (0, 2, 4)] == [0.0, 0.5, 1.0]


def test_a_processor_that_is_used_up_fills_it_before_its_calls_do() -> None:
    assert measured(share=0.4).load(1) == pytest.approx(0.5, abs=0.02)
    assert measured(share=0.9).load(1) > 1


def test_a_busy_moment_is_not_a_busy_machine() -> None:
    processors = Processors(0.2)
    capacity = Capacity(PHONE, cpu=processors)
    for tick in range(10 * LOOKED_AT):
        processors.share = 1.0 if tick // LOOKED_AT == 9 else 0.2
        capacity.ticked(0.0)
    assert capacity.load(0) < 1


def test_things_that_happen_late_fill_it() -> None:
    assert measured(late=0.02).load(0) == pytest.approx(0.5)
    assert measured(late=0.05).load(0) > 1


def test_one_late_tick_is_forgotten_and_many_are_remembered_for_three_seconds() -> None:
    capacity = measured()
    capacity.ticked(0.5)
    assert capacity.load(0) < 1
    for _ in range(KEPT // 10):
        capacity.ticked(0.5)
    assert capacity.load(0) > 1
    for _ in range(KEPT):
        capacity.ticked(0.0)
    assert capacity.late == 0.0


def test_where_processors_are_not_told_lateness_and_calls_count() -> None:
    capacity = Capacity(PHONE, cpu=lambda: None)
    capacity.ticked(0.02)
    assert capacity.load(1) == pytest.approx(0.5)
    assert Capacity(PHONE, cpu=lambda: None).load(1) == 0.25


def test_what_gives_way_to_calls_is_no_work(tmp_path: Path) -> None:
    stat = tmp_path / "stat"
    stat.write_text("cpu  100 50 30 800 10 5 5 0 0 0\ncpu0 1 1 1 1\n", encoding="ascii")
    assert worked(stat) == (140.0, 1000.0)
    stat.unlink()
    assert worked(stat) is None


def test_it_measures_by_itself() -> None:
    capacity = Capacity(PHONE)
    capacity.start()
    until = time.monotonic() + 5
    while not capacity.late and time.monotonic() < until:
        pass
    assert 0 < capacity.late < 5
    assert "calls" in capacity.told(3)
