from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

from frontdesk.postcall.turns import Patience, Turns, in_turns
from frontdesk.store import spool
from tests.support.conversations import booked


def laid(home: Path, name: str, age: float = 0.0) -> None:
    os.utime(spool.put(home, booked(name)), (time.time() - age,) * 2)


def turns(home: Path, *, due: Iterable[str] = (), patience: Patience | None = None) -> Turns:
    """They look at every turn, so that no clock decides who is next."""
    return Turns(home, lambda: due, patience or Patience(), look_every=0.0)


def taken(home: Path, whose: Turns) -> str | None:
    """Who is next; it is done at once."""
    if (one := whose.next()) is not None:
        spool.remove(home, one)
    return one


def test_each_lane_in_turn_and_each_id_once() -> None:
    assert list(in_turns("ab", "", "1234", "b!")) == ["a", "1", "b", "2", "!", "3", "4"]
    assert list(in_turns()) == []


def test_a_backlog_is_done_in_order_and_new_ones_wait_for_one_of_it(tmp_path: Path) -> None:
    for number in range(6):
        laid(tmp_path, f"old-{number}", age=1000 - number)
    whose, order = turns(tmp_path), list[str | None]()
    for number in range(3):
        order.append(taken(tmp_path, whose))
        laid(tmp_path, f"new-{number}")
        order.append(taken(tmp_path, whose))
    order += [taken(tmp_path, whose) for _ in range(4)]
    old = [one for one in order if one and one.startswith("old")]
    assert old == [f"old-{number}" for number in range(6)]
    for number in range(3):
        came = 2 * number + 1
        assert order.index(f"new-{number}") - came <= 1, f"new-{number} waited for more than one: {order}"
    assert order[-1] is None


def test_many_new_ones_do_not_keep_the_backlog_waiting_either(tmp_path: Path) -> None:
    for number in range(20):
        laid(tmp_path, f"new-{number:02}", age=1 - number / 100)
    for number in range(3):
        laid(tmp_path, f"old-{number}", age=100 - number)
    whose = turns(tmp_path, due=["again-0", "again-1"])
    order = [str(taken(tmp_path, whose)) for _ in range(9)]
    assert [one for one in order if one.startswith("old")] == ["old-0", "old-1", "old-2"]
    assert [one for one in order if one.startswith("again")] == ["again-0", "again-1"]
    assert [one for one in order if one.startswith("new")] == [f"new-{number:02}" for number in range(4)]


def test_whoever_has_to_wait_keeps_nobody_waiting(tmp_path: Path) -> None:
    laid(tmp_path, "stuck", age=1000)
    laid(tmp_path, "old", age=900)
    patience = Patience()
    for _ in range(9):
        patience.failed("stuck")
    whose = turns(tmp_path, patience=patience)
    assert [taken(tmp_path, whose), taken(tmp_path, whose)] == ["old", None]
    patience.succeeded("stuck")
    assert taken(tmp_path, whose) == "stuck"


def test_while_there_is_work_the_spool_is_not_looked_into_at_every_turn(tmp_path: Path) -> None:
    asked: list[int] = []

    def unfinished() -> list[str]:
        asked.append(1)
        return []

    for number in range(3):
        laid(tmp_path, f"old-{number}", age=1000 - number)
    whose = Turns(tmp_path, unfinished, Patience(), look_every=3600.0, ask_every=3600.0)
    first = taken(tmp_path, whose)
    laid(tmp_path, "older", age=2000)
    assert [first, taken(tmp_path, whose), taken(tmp_path, whose)] == ["old-0", "old-1", "old-2"]
    assert taken(tmp_path, whose) == "older", "with nothing left it looks at once"
    assert asked == [1]


def test_whoever_was_due_stays_so_until_it_is_their_turn(tmp_path: Path) -> None:
    answers = [["a", "b", "c"], ["b", "d"]]
    whose = Turns(tmp_path, lambda: answers.pop(0), Patience(), look_every=0.0, ask_every=0.0)
    assert whose.next() == "a"
    answers += [[] for _ in range(5)]
    assert [whose.next(), whose.next(), whose.next(), whose.next()] == ["b", "c", "d", None]


def test_many_that_fail_keep_nobody_waiting_and_take_turns_among_themselves(tmp_path: Path) -> None:
    patience, bad = Patience(), [f"bad-{number}" for number in range(6)]
    for number, name in enumerate(bad):
        laid(tmp_path, name, age=2000 - number)
        patience.failures[name] = (1, float(10 - number))
    for number in range(3):
        laid(tmp_path, f"old-{number}", age=1000 - number)
    whose = turns(tmp_path, patience=patience)
    order = [str(taken(tmp_path, whose)) for _ in range(9)]
    assert order[:6] == ["old-0", "bad-5", "old-1", "bad-4", "old-2", "bad-3"]


def test_patience_grows_and_is_forgotten() -> None:
    patience = Patience()
    assert patience.allows("a")
    pauses = []
    for _ in range(12):
        patience.failed("a")
        pauses.append(round(patience.failures["a"][1] - time.monotonic()))
    assert not patience.allows("a")
    assert patience.allows("b")
    assert pauses == sorted(pauses)
    assert pauses[-1] <= 60
    patience.succeeded("a")
    assert patience.allows("a")


def test_whoever_is_busy_elsewhere_is_asked_again_a_moment_later() -> None:
    patience = Patience()
    for _ in range(5):
        patience.busy("a")
    assert 0 < patience.failures["a"][1] - time.monotonic() <= 1
