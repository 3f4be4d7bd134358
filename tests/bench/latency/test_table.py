"""What the calls amount to."""

from __future__ import annotations

import math

import pytest

from bench.latency.__main__ import everybody
from bench.latency.agents import DEFAULTS, FLOOR, INTERPRETER, OURS, PIPECAT, TUNED
from bench.latency.caller import Call, Timed
from bench.latency.judge import judge
from bench.latency.lines import KINDS
from bench.latency.table import Run, pair, percentile, ratio, table


def run(agent: str, *sounds: float | None, content: float = 0.5) -> Run:
    lines = [Timed(kind, "x", sound, content) for sound in sounds for kind in KINDS]
    return Run(agent, [Call("room", "plain", 0.2, lines)])


def test_percentiles_are_values_that_were_measured() -> None:
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile(range(1, 101), 0.95) == 95
    assert math.isnan(percentile([], 0.5))
    assert pair([0.3]) == "0.30 / 0.30 (1)"
    assert pair([]) == "–"


def test_the_table_has_a_column_for_each_agent() -> None:
    ours = run(OURS, 0.35, 0.4)
    ours.calls.append(
        Call("r", "pauses", None, [Timed("inside", "x", 0.3, cut_in=True), Timed("inside", "y", 0.3)])
    )
    ours.calls.append(
        Call("r", "over", None, [Timed("barge", "x", silent=0.2), Timed("small", "m", gap=0.5, lost=["x"])])
    )
    shown = table([ours, run(TUNED, 1.0, None)])
    assert "| first sound, all | 0.35 / 0.40 (10) | 1.00 / 1.00 (5) |" in shown
    assert "| cut-ins, pause inside | 1 of 2 | 0 of 0 |" in shown
    assert "| not answered | 0 | 5 |" in shown
    assert "| sound to pause | 0.20 / 0.20 (1) | – |" in shown


def test_how_many_times_as_fast() -> None:
    assert ratio(run(OURS, 0.4, 0.5), run(TUNED, 1.0, 1.0)) == (2.5, 2.0)


def test_kept_promises_are_a_success_and_broken_ones_are_not() -> None:
    kept = {FLOOR: run(FLOOR, 0.32), OURS: run(OURS, 0.35), TUNED: run(TUNED, 1.0)}
    assert judge(kept, tail=False) == 0
    assert judge({**kept, OURS: run(OURS, 0.6)}, tail=False) == 1
    assert judge({**kept, OURS: run(OURS, 0.35, content=0.9)}, tail=False) == 1
    assert judge({**kept, TUNED: run(TUNED, 0.5)}, tail=False) == 1
    assert judge({OURS: run(OURS, 2.6)}, tail=True) == 1


def test_without_its_content_found_a_free_answer_breaks_the_promise() -> None:
    ours = run(OURS, 0.35)
    for line in ours.lines("plain"):
        line.content = None
    assert judge({OURS: ours}, tail=False) == 1
    assert "| first content, free | – |" in table([ours])


def test_a_late_greeting_and_an_unanswered_line_break_promises() -> None:
    late = run(OURS, 0.35)
    late.calls[0].greeted = 0.4
    assert judge({OURS: late}, tail=False) == 1
    assert judge({OURS: run(OURS, 0.35, 0.35, None)}, tail=False) == 1


def test_a_tail_is_judged_by_all_kinds_of_turns() -> None:
    assert judge({OURS: run(OURS, 0.7)}, tail=True) == 1
    free = Run(OURS, [Call("room", "plain", 0.2, [Timed("free", "x", 0.7, 0.7)])])
    assert judge({OURS: free}, tail=True) == 0


def test_a_stalled_service_must_be_given_up() -> None:
    assert judge({OURS: Run(OURS, run(OURS, 0.35).calls, [0.9, 1.21])}, tail=True) == 0
    assert judge({OURS: Run(OURS, run(OURS, 0.35).calls, [0.9, 3.0])}, tail=True) == 1


@pytest.mark.parametrize(
    ("halted", "understood", "code"), [(0.2, True, 0), (0.3, True, 1), (0.2, False, 1), (None, True, 0)]
)
def test_a_line_that_could_have_ended_becomes_one_turn(
    halted: float | None, understood: bool, code: int
) -> None:
    line = Timed("ended", "x", 0.3, cut_in=halted is not None, halted=halted, understood=understood)
    assert judge({OURS: Run(OURS, [Call("r", "pauses", 0.1, [line])])}, tail=False) == code


def test_a_run_on_a_machine_that_is_too_slow_measures_nothing() -> None:
    assert judge({FLOOR: run(FLOOR, 0.6), OURS: run(OURS, 0.35)}, tail=False) == 2


def test_a_cut_in_breaks_a_promise() -> None:
    ours = run(OURS, 0.35)
    ours.calls.append(Call("r", "pauses", None, [Timed("inside", "x", 0.3, cut_in=True)]))
    assert judge({OURS: ours}, tail=False) == 1


def test_pipecat_is_held_against_us_too_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(INTERPRETER, raising=False)
    assert everybody() == (FLOOR, OURS, TUNED, DEFAULTS)
    monkeypatch.setenv(INTERPRETER, "/opt/pipecat/bin/python")
    assert everybody() == (FLOOR, OURS, TUNED, DEFAULTS, *PIPECAT)
    name = next(iter(PIPECAT))
    assert judge({OURS: run(OURS, 0.35), name: run(name, 1.0)}, tail=False) == 0
    assert judge({OURS: run(OURS, 0.35), name: run(name, 0.6)}, tail=False) == 1


def overlapping(small: Timed, barge: Timed) -> Run:
    return Run(OURS, [Call("r", "over", None, [small, barge])])


def test_sounds_over_an_answer_are_judged_by_what_they_cost() -> None:
    quiet = Timed("small", "Mm-hm.", gap=0.5, lost=[])
    ended = Timed("barge", "Wait.", silent=0.2, stopped=True, lost=[], understood=True)
    assert judge({OURS: overlapping(quiet, ended)}, tail=False) == 0
    broken = Timed("small", "Mm-hm.", gap=0.5, lost=["thirty"])
    assert judge({OURS: overlapping(broken, ended)}, tail=False) == 1
    for wrong in (
        Timed("barge", "Wait.", silent=0.4, stopped=True, lost=[], understood=True),
        Timed("barge", "Wait.", silent=0.2, stopped=False, lost=[], understood=True),
        Timed("barge", "Wait.", silent=0.2, stopped=True, lost=["park"], understood=True),
        Timed("barge", "Wait.", silent=0.2, stopped=True, lost=[], understood=False),
    ):
        assert judge({OURS: overlapping(quiet, wrong)}, tail=False) == 1
