"""The list that every agent hears."""

from __future__ import annotations

import pytest

from bench.latency.lines import ANSWERS, FULL, KINDS, PAUSES, PAUSING, QUICK, asking, calls, pausing


@pytest.mark.parametrize("count", [1, QUICK, FULL])
def test_every_kind_of_turn_is_heard(count: int) -> None:
    planned = calls(count)
    assert {purpose for purpose, _ in planned} == {"plain", "pauses"}
    plain = [line for purpose, lines in planned for line in lines if purpose == "plain"]
    assert {line.kind for line in plain} == set(KINDS)
    assert all(not line.pause and line.over is None for line in plain)


def test_a_full_run_has_two_hundred_turns() -> None:
    assert sum(len(lines) for purpose, lines in calls(FULL) if purpose == "plain") >= 200


def test_lines_with_pauses_have_two_parts() -> None:
    for _, lines in calls(FULL):
        for line in lines:
            assert bool(line.pause) == (len(line.parts) == 2)
            assert line.over is None


def test_the_model_knows_an_answer_to_every_line_it_may_be_asked() -> None:
    for purpose, lines in calls(FULL):
        if purpose == "plain":
            assert all(line.text in ANSWERS for line in lines)


def test_there_are_a_hundred_pauses_inside_and_thirty_where_it_could_have_ended() -> None:
    lines = [line for number in range(PAUSING) for line in pausing(number)]
    kinds = [line.kind for line in lines]
    assert kinds.count("inside") >= 100
    assert kinds.count("ended") >= 30
    assert {line.pause for line in lines} == set(PAUSES)
    assert len({line.text for line in lines if line.kind == "inside"}) >= 12


def test_questions_for_a_model_have_answers() -> None:
    assert all(line.kind == "free" and line.text in ANSWERS for line in asking(0))
