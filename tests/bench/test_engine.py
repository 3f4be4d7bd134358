"""The benchmark measures what it says and knows its floors."""

from __future__ import annotations

from bench.engine import P95_RAW, STEPS_ALONE, STEPS_RAW, Measured, below, run


def test_it_measures_every_step_of_the_mix() -> None:
    results = run(seconds=0.0)
    alone, read = results["state machine alone"], results["from raw text"]
    assert alone.steps > read.steps > 100
    assert alone.rate > read.rate
    assert 0 < alone.p50 <= alone.p95
    assert 0 < read.p50 <= read.p95


def test_a_number_below_its_floor_is_named() -> None:
    good = Measured(1, STEPS_ALONE, 0.0, 0.0)
    assert below({"state machine alone": good, "from raw text": good}) == []
    slow = Measured(1, STEPS_RAW - 1, 0.0, P95_RAW * 2)
    assert len(below({"state machine alone": slow, "from raw text": slow})) == 3
