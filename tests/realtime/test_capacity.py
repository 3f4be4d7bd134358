"""How full a worker is."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from frontdesk.realtime.capacity import Capacity, waited
from frontdesk.settings import Phone

PHONE = Phone(max_calls=4, max_cpu=0.8, max_wait=1.0)


class Machine:
    """Two processors; a thread of ours works `work` of each second, and waits `wait` times that."""

    def __init__(self, work: float = 0.2, wait: float = 0.0) -> None:
        self.work, self.wait = work, wait
        self.now = self.worked = self.waited = 0.0

    def clock(self) -> float:
        return self.now

    def threads(self) -> Mapping[str, tuple[float, float]]:
        return {"1": (self.worked, self.waited), f"new {self.now}": (9.0, 9.0)}

    def pass_second(self) -> None:
        self.now += 1.0
        self.worked += self.work
        self.waited += self.work * self.wait


def measured(machine: Machine, seconds: int = 20) -> Capacity:
    capacity = Capacity(PHONE, machine.threads, machine.clock, 2)
    follow(capacity, machine, seconds)
    return capacity


def follow(capacity: Capacity, machine: Machine, seconds: int) -> None:
    for _ in range(seconds):
        capacity.look()
        machine.pass_second()


def test_calls_fill_it() -> None:
    capacity = measured(Machine(work=0.0))
    assert [capacity.load(calls) for calls in (0, 2, 4)] == [0.0, 0.5, 1.0]


def test_processors_that_calls_use_up_fill_it_before_their_number_does() -> None:
    assert measured(Machine(work=0.8)).load(1) == pytest.approx(0.5, abs=0.02)
    assert measured(Machine(work=1.8)).load(1) > 1


def test_calls_that_wait_for_a_processor_fill_it() -> None:
    assert measured(Machine(wait=0.5)).load(1) == pytest.approx(0.5, abs=0.02)
    assert measured(Machine(wait=1.2)).load(1) > 1
    assert "1.2 ms" in measured(Machine(wait=1.2)).told(3)


def test_without_a_call_somebody_has_to_answer() -> None:
    assert measured(Machine(wait=9.0)).load(0) < 1
    assert measured(Machine(wait=9.0)).load(1) > 1


def test_a_process_that_does_nothing_says_nothing_by_waiting() -> None:
    assert measured(Machine(wait=20.0, work=0.001)).load(1) == 0.25


def test_a_busy_moment_is_not_a_busy_machine() -> None:
    machine = Machine(wait=0.1)
    capacity = measured(machine)
    machine.wait = 2.0
    follow(capacity, machine, 2)
    assert capacity.load(1) < 1
    follow(capacity, machine, 5)
    assert capacity.load(1) > 1
    machine.wait = 0.1
    follow(capacity, machine, 10)
    assert capacity.load(1) < 0.5


def test_where_nothing_is_told_calls_count() -> None:
    capacity = Capacity(PHONE, dict)
    for _ in range(3):
        capacity.look()
    assert capacity.load(1) == 0.25


def test_where_there_is_no_such_system_nothing_is_read(tmp_path: Path) -> None:
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
    until = time.monotonic() + 30
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as child:
        while not capacity.busy and waited() and time.monotonic() < until:
            threading.Event().wait(0.05)
        seen = waited()
        child.kill()
    assert not seen or (capacity.busy > 0 and str(child.pid) in seen)
