"""How full a worker is."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from frontdesk.realtime.capacity import Capacity, waited, worked
from frontdesk.settings import Phone

PHONE = Phone(max_calls=4, max_cpu=0.8, max_wait=1.0)
STAT = "cpu  100 50 30 800 10 5 5 0 0 0\ncpu0 1 1 1 1\n"


class Machine:
    """Its processors work for `share` of the time; a thread of ours waits `wait` times its work."""

    def __init__(self, share: float = 0.0, wait: float = 0.0, work: float = 0.2) -> None:
        self.share, self.wait, self.work = share, wait, work
        self.done = self.whole = self.worked = self.waited = 0.0

    def cpu(self) -> tuple[float, float]:
        self.done += self.share
        self.whole += 1.0
        return self.done, self.whole

    def threads(self) -> Mapping[str, tuple[float, float]]:
        self.worked += self.work
        self.waited += self.work * self.wait
        return {"1": (self.worked, self.waited), f"new {self.worked}": (9.0, 9.0)}


def measured(machine: Machine, seconds: int = 20) -> Capacity:
    capacity = Capacity(PHONE, machine.cpu, machine.threads)
    for _ in range(seconds):
        capacity.look()
    return capacity


def test_calls_fill_it() -> None:
    capacity = measured(Machine())
    assert [capacity.load(calls) for calls in (0, 2, 4)] == [0.0, 0.5, 1.0]


def test_processors_that_are_used_up_fill_it_before_its_calls_do() -> None:
    assert measured(Machine(share=0.4)).load(1) == pytest.approx(0.5, abs=0.02)
    assert measured(Machine(share=0.9)).load(1) > 1


def test_calls_that_wait_for_a_processor_fill_it() -> None:
    assert measured(Machine(wait=0.5)).load(0) == pytest.approx(0.5, abs=0.02)
    assert measured(Machine(wait=1.2)).load(0) > 1
    assert "1.2 ms" in measured(Machine(wait=1.2)).told(3)


def test_a_process_that_does_nothing_says_nothing_by_waiting() -> None:
    assert measured(Machine(wait=20.0, work=0.001)).load(0) == 0.0


def test_a_busy_moment_is_not_a_busy_machine() -> None:
    machine = Machine(share=0.2, wait=0.1)
    capacity = measured(machine)
    machine.share, machine.wait = 1.0, 2.0
    capacity.look()
    assert capacity.load(0) < 1
    for _ in range(5):
        capacity.look()
    assert capacity.load(0) > 1
    machine.share, machine.wait = 0.2, 0.1
    for _ in range(10):
        capacity.look()
    assert capacity.load(0) < 0.5


def test_where_nothing_is_told_calls_count() -> None:
    capacity = Capacity(PHONE, lambda: None, dict)
    for _ in range(3):
        capacity.look()
    assert capacity.load(1) == 0.25


def test_what_gives_way_to_calls_is_no_work(tmp_path: Path) -> None:
    (tmp_path / "stat").write_text(STAT, encoding="ascii")
    assert worked(tmp_path) == (140.0, 1000.0)
    assert worked(tmp_path / "nowhere") is None
    assert waited(tmp_path) == {}


def thread(folder: Path, number: int, run: int, wait: int, children: str = "") -> None:
    task = folder / str(number)
    task.mkdir(parents=True)
    (task / "schedstat").write_text(f"{run} {wait} 7\n", encoding="ascii")
    (task / "children").write_text(children, encoding="ascii")


def test_the_times_of_all_that_descend_from_a_process_are_read(tmp_path: Path) -> None:
    thread(tmp_path / "10" / "task", 10, 2_000_000_000, 500_000_000, "20 30 ")
    thread(tmp_path / "10" / "task", 11, 1_000_000_000, 0)
    thread(tmp_path / "20" / "task", 20, 3_000_000_000, 0)
    assert waited(tmp_path, 10) == {"10": (2.0, 0.5), "11": (1.0, 0.0), "20": (3.0, 0.0)}


def test_it_measures_this_machine_by_itself() -> None:
    capacity = Capacity(PHONE)
    capacity.start()
    until = time.monotonic() + 10
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as child:
        while not capacity.busy and time.monotonic() < until:
            threading.Event().wait(0.05)
        seen = waited()
        child.kill()
    assert 0 < capacity.busy <= 1
    assert not seen or str(child.pid) in seen
