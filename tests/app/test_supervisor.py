from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from frontdesk.app.supervisor import LONGEST_WAIT, SETTLED, Child, end, part_command
from tests.support.waiting import until

SLEEPS = [sys.executable, "-c", "import time; time.sleep(60)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(60)",
]


def test_a_child_that_dies_is_started_again_after_a_pause() -> None:
    child = Child("sleeper", SLEEPS)
    assert child.tend() is None
    first = child.pid
    assert first
    os.kill(first, signal.SIGKILL)
    assert until(child.ended)
    news = child.tend()
    assert news == "sleeper ended with code -9; it is started again in 0.5 s"
    assert child.pid is None
    assert until(lambda: child.tend() is None and child.pid is not None)
    assert child.pid != first
    end([child])
    assert child.ended()


def test_the_pauses_grow_and_a_long_life_is_forgiven() -> None:
    now = [0.0]
    child = Child("fails", [sys.executable, "-c", ""], clock=lambda: now[0])
    pauses = []
    for _ in range(9):
        now[0] = child.due
        child.tend()
        assert until(child.ended)
        child.tend()
        pauses.append(child.due - now[0])
    assert pauses[:3] == [0.5, 1.0, 2.0]
    assert pauses[-1] == LONGEST_WAIT
    now[0] = child.due
    child.tend()
    assert until(child.ended)
    now[0] += SETTLED + 1
    child.tend()
    assert child.due - now[0] == 0.5


def test_one_that_cannot_be_started_is_tried_again_and_ends_nobody_else() -> None:
    child = Child("missing", ["/no/such/program"])
    assert (
        child.tend() == "missing cannot be started (No such file or directory); it is started again in 0.5 s"
    )
    assert child.pid is None
    assert child.ended()
    assert child.tend() is None


def test_whoever_does_not_stop_is_killed_after_its_grace() -> None:
    child = Child("stubborn", STUBBORN, grace=0.3)
    child.tend()
    time.sleep(0.5)
    began = time.monotonic()
    end([child])
    assert child.ended()
    assert time.monotonic() - began < 5


def test_only_the_process_itself_is_asked_to_stop_and_finds_its_own_children_alive(tmp_path: Path) -> None:
    told = tmp_path / "told"
    script = (
        "import pathlib, signal, subprocess, sys\n"
        "own = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "def stop(*_):\n"
        "    try:\n"
        "        own.wait(0.3)\n"
        "    except subprocess.TimeoutExpired:\n"
        "        told.write_text('alive')\n"
        "    sys.exit(0)\n"
        f"told = pathlib.Path({str(told)!r})\n"
        "signal.signal(signal.SIGTERM, stop)\n"
        "told.write_text('ready')\n"
        "while True:\n"
        "    signal.sigtimedwait([], 0.05)\n"
    )
    child = Child("parent", [sys.executable, "-c", script], grace=60)
    child.tend()
    assert until(lambda: told.is_file() and told.read_text() == "ready")
    end([child])
    assert told.read_text() == "alive"


def test_in_a_hurry_nobody_is_waited_for() -> None:
    child = Child("stubborn", STUBBORN, grace=60)
    child.tend()
    time.sleep(0.5)
    end([child], hurry=lambda: True)
    assert child.ended()


def test_ending_what_never_began() -> None:
    end([Child("nobody", SLEEPS)])


def test_a_part_is_a_process_of_this_python() -> None:
    assert part_command("api") == [sys.executable, "-m", "frontdesk.app.part", "api"]
