from __future__ import annotations

import math
from dataclasses import replace

import pytest

from frontdesk.models import Timings, Turn, Usage
from frontdesk.postcall.measuring import measure, percentile
from tests.support.conversations import START, booked

COUNTERS = {"damaged_lines": 1, "watchdog_silence": 2, "watchdog_deaf": 1}


@pytest.mark.parametrize(
    ("share", "expected"), [(0.5, 50), (0.95, 95), (1.0, 100), (0.0, 1), (0.01, 1), (0.011, 2)]
)
def test_percentiles_are_values_that_were_measured(share: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected
    assert percentile([], share) is None
    assert percentile([7], share) == 7


def test_everything_is_counted() -> None:
    turns = tuple(
        Turn(index, START, (), "", word, timings=Timings(first_audio=time, llm_ttft=0.1 if index else None))
        for index, (word, time) in enumerate(
            [("form", 0.2), ("silence", 0.4), ("fallback", 0.3), ("fallback", math.inf), ("model", None)]
        )
    )
    spoken = booked().utterances
    cut = (replace(spoken[0], interrupted=True), *spoken[1:])
    found = measure(booked(turns=turns, utterances=cut, usage=Usage(2, 0, 100, 20), counters=COUNTERS))
    assert (found["duration"], found["turns"], found["silences"], found["fallbacks"]) == (60.0, 5, 1, 2)
    assert (found["barge_ins"], found["caller_utterances"], found["bot_utterances"]) == (1, 6, 7)
    assert (found["first_audio_p50"], found["first_audio_p95"]) == (0.3, 0.4)
    assert found["legs"]["llm_ttft"] == {"measured": 4, "p50": 0.1, "p95": 0.1}
    assert "eou_delay" not in found["legs"]
    assert found["usage"]["llm_calls"] == 2
    assert found["decided_by"] == {"fallback": 2, "form": 1, "model": 1, "silence": 1}
    assert (found["watchdog_trips"], found["llm_tokens"]) == (3, 120)
    assert found["counters"] == COUNTERS


def test_a_clock_that_went_back_makes_no_negative_duration() -> None:
    assert measure(booked(ended_at=START.replace(year=2000)))["duration"] == 0.0
