"""What the recogniser's stand-in sends, and when."""

from __future__ import annotations

from array import array
from itertools import pairwise

import pytest

from bench.latency.hearing import BEHIND, RATE, WRONG, Hearing, loud, script, silence
from bench.latency.services import FIXED


def voice(seconds: float) -> bytes:
    return array("h", [3000, -3000] * int(RATE * seconds / 2)).tobytes()


LINE = silence(0.1) + voice(0.5) + silence(0.4) + voice(0.5) + silence(0.2)
WORDS = [("my", 0.1), ("number", 0.3), ("is", 1.0), ("two", 1.2)]


def test_there_is_a_guess_after_every_word_and_a_final_at_every_pause() -> None:
    results = script(LINE, WORDS, 0.15, wrong=False)
    assert [(one.text, one.final) for one in results] == [
        ("my", False),
        ("my number", False),
        ("my number", True),
        ("is", False),
        ("is two", False),
        ("is two", True),
    ]
    assert all(one.at <= following.at for one, following in pairwise(results))


@pytest.mark.parametrize("late", [0.01, 0.15, 0.7])
def test_however_late_its_results_are_a_stream_keeps_their_order(late: float) -> None:
    told = [(one.text, one.final) for one in script(LINE, WORDS, 0.15, wrong=False)]
    results = script(LINE, WORDS, late, wrong=False)
    assert [(one.text, one.final) for one in results] == told
    assert all(one.at <= following.at for one, following in pairwise(results))


def test_guesses_are_behind_the_sound_and_the_final_is_late() -> None:
    results = script(LINE, WORDS, 0.15, wrong=False)
    ends = 1.5 - 0.1
    assert abs(results[-1].at - (ends + 0.15)) < 0.02
    assert abs(results[-2].at - (ends + BEHIND)) < 0.02
    assert abs(results[2].at - (0.5 + 0.15)) < 0.03


def test_the_last_guess_may_be_wrong_but_no_final_is() -> None:
    results = script(LINE, WORDS, 0.15, wrong=True)
    assert [one.text for one in results if one.final] == ["my number", "is two"]
    assert f"is {WRONG}" in [one.text for one in results if not one.final]


def test_silence_is_no_line() -> None:
    assert script(silence(1.0), WORDS, 0.15, wrong=False) == []
    assert not any(loud(silence(0.5)))
    assert all(loud(voice(0.5)))


def test_without_partial_results_there_is_one_final() -> None:
    results = script(LINE, WORDS, 0.15, wrong=False, partial=False)
    assert [one.text for one in results if one.final] == ["my number is two"]


def test_two_callers_do_not_begin_their_first_lines_at_the_same_moment() -> None:
    with Hearing(FIXED.final, 1) as hearing:
        one, other = hearing.caller(), hearing.caller()
        assert one.alone
        one.expect(LINE, WORDS)
        assert one.alone
        assert not other.alone
        one.leave()
        assert other.alone
