from __future__ import annotations

import itertools

import pytest

from frontdesk.dialogue.slow import blame, legs
from frontdesk.models import Timings

FIELD = Timings(transcription_delay=0.15, eou_delay=0.2, first_audio=0.35, first_content=0.35)
FREE = Timings(
    transcription_delay=0.15, eou_delay=0.2, llm_ttft=0.3, tts_ttfb=0.12, first_audio=0.7, first_content=0.7
)
OPENED = Timings(
    transcription_delay=0.15, eou_delay=0.2, llm_ttft=0.9, tts_ttfb=0.12, first_audio=0.4, first_content=1.4
)


@pytest.mark.parametrize("timings", [FIELD, FREE, OPENED, Timings(first_audio=0.3)])
def test_the_legs_follow_each_other_up_to_the_first_sound(timings: Timings) -> None:
    found = legs(timings)
    assert found[0].begins == 0.0
    assert all(one.ends == following.begins for one, following in itertools.pairwise(found))
    assert found[-1].ends == pytest.approx(timings.first_audio)


def test_a_turn_without_a_sound_has_no_legs() -> None:
    assert legs(Timings(eou_delay=0.2)) == ()
    assert blame(Timings(eou_delay=0.2), 0.5) is None


def test_what_a_model_took_behind_an_opener_was_not_waited_for() -> None:
    assert [leg.cause for leg in legs(OPENED)] == ["recogniser", "end_of_turn", "rest"]
    assert [leg.cause for leg in legs(FREE)] == ["recogniser", "end_of_turn", "model", "voice", "rest"]


def test_a_model_that_was_asked_ahead_takes_no_more_than_there_is() -> None:
    ahead = Timings(eou_delay=0.2, llm_ttft=2.0, first_audio=0.5, first_content=0.5)
    assert [(leg.cause, round(leg.seconds, 2)) for leg in legs(ahead)] == [
        ("end_of_turn", 0.2),
        ("model", 0.3),
    ]


@pytest.mark.parametrize(
    ("timings", "cause"),
    [
        (FREE, "model"),
        (Timings(transcription_delay=0.6, eou_delay=0.7, first_audio=0.8), "recogniser"),
        (Timings(transcription_delay=0.1, eou_delay=2.6, first_audio=2.7), "end_of_turn"),
        (Timings(eou_delay=0.2, tts_ttfb=0.6, first_audio=0.9), "voice"),
        (Timings(eou_delay=0.2, first_audio=0.9), "rest"),
    ],
)
def test_the_longest_leg_is_to_blame(timings: Timings, cause: str) -> None:
    assert blame(timings, 0.5) == cause


def test_what_is_in_time_is_nobodys_fault() -> None:
    assert blame(FIELD, 0.5) is None
    assert blame(FREE, 0.7) is None
