"""What our own record says was understood."""

from __future__ import annotations

import pytest

from bench.latency.caller import Call, Timed
from bench.latency.records import _understood

WHOLE = "What are your opening hours on Saturday?"


@pytest.mark.parametrize(
    ("asked", "understood"),
    [
        (["what are your opening hours on saturday"], True),
        (["what are your opening hours", "on saturday"], False),
        (["what are your opening hours", "what are your opening hours on saturday"], False),
        (["", "what are your opening hours on saturday"], True),
        ([], False),
    ],
)
def test_two_halves_must_be_one_turn(asked: list[str], understood: bool) -> None:
    line = Timed("ended", WHOLE)
    _understood(Call("room", "pauses", None, [line]), asked)
    assert line.understood is understood


def test_an_interruption_may_be_heard_with_what_came_before_it() -> None:
    line = Timed("barge", "Do you have parking?")
    _understood(Call("room", "over", None, [line]), ["okay do you have parking"])
    assert line.understood
    _understood(Call("room", "over", None, [line]), ["have parking"])
    assert line.understood is False
