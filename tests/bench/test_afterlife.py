from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from bench.afterlife import Passed, first_attempts, hang_up
from bench.chaos_calls import conversation
from frontdesk.settings import Settings
from frontdesk.store import spool


def came(name: str, at: float, kind: str = "call.ended") -> SimpleNamespace:
    return SimpleNamespace(event={"type": kind, "data": {"conversation_id": name}}, at=at)


def test_the_first_of_several_attempts_counts_and_other_events_do_not() -> None:
    came_in = [
        came("a", 1.0, "call.analyzed"),
        came("a", 2.0),
        SimpleNamespace(event=None, at=2.5),
        came("b", 3.0),
        came("a", 4.0),
    ]
    receiver = SimpleNamespace(deliveries=came_in)
    assert first_attempts(receiver) == {"a": 2.0, "b": 3.0}  # type: ignore[arg-type]


def test_late_ones_and_lost_ones_miss_the_target() -> None:
    assert Passed(20, [0.1] * 20, 1.0, 1.0).kept
    assert not Passed(20, [0.1] * 19, 1.0, 1.0).kept
    assert not Passed(20, [0.1] * 17 + [2.0] * 3, 1.0, 1.0).kept
    said = str(Passed(20, [0.1] * 20, 1.0, 0.5))
    assert "20 told" in said
    assert "25 ms of the workers' processors each, 40 a second and core" in said


def test_those_who_hang_up_lie_in_the_spool_in_their_order(tmp_path: Path) -> None:
    names = ["first", "second", "third"]
    ended = hang_up(Settings(home=tmp_path), [conversation(name, None) for name in names], 0.001)
    assert list(ended) == names
    assert list(ended.values()) == sorted(ended.values())
    assert spool.pending(tmp_path) == tuple(names)
