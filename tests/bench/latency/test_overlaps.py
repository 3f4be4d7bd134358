"""Sounds over an answer, and what is made of them."""

from __future__ import annotations

import pytest

from bench.latency.caller import Call, Ear, Recorded, Timed
from bench.latency.lines import ANSWERS, DISCOUNT, PARKING, PRICES, said
from bench.latency.overlaps import A_CALL, ALL, BARGES, LONG, examine, overlaps
from bench.latency.services import PACE, VOICE
from bench.latency.words import RATE
from frontdesk.providers.tts.espeak import speak

WAIT = "Wait, do you have parking?"


@pytest.mark.parametrize("each", [1, 4, ALL])
def test_there_are_as_many_signs_of_listening_as_interruptions(each: int) -> None:
    calls = overlaps(each)
    lines = [line for purpose, lines in calls for line in lines if purpose == "over"]
    kinds = [line.kind for line in lines if line.over is not None]
    assert (kinds.count("small"), kinds.count("barge")) == (each, each)
    assert all(len(lines) <= 4 * A_CALL for _, lines in calls)
    for asked, over in zip(lines[::2], lines[1::2], strict=True):
        assert asked.text in LONG
        assert asked.over is None
        assert over.over is not None
        assert over.kind == "small" or BARGES[over.text] in ANSWERS


def voice(text: str) -> bytes:
    """The text as the stand-in speaks it, with a second of quiet after it."""
    return speak(text, VOICE, rate=PACE, sample_rate=RATE) + bytes(2 * RATE)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def listening(pcm: bytes) -> Ear:
    """An ear that has heard this from 0 on."""
    clock, step = Clock(), RATE // 100 * 2
    ear = Ear(clock)
    for at in range(0, len(pcm), step):
        clock.now = at / 2 / RATE
        ear.hear(pcm[at : at + step])
    return ear


def call(kind: str, question: str, over: str, began: float, ended: float) -> tuple[Call, list[Recorded]]:
    lines = [Timed("fixed", question, began=-2.0, ended=-0.5)]
    lines.append(Timed(kind, over, began=began, ended=ended))  # type: ignore[arg-type]
    spoken = [said("fixed", question), said(kind, over, over=began)]  # type: ignore[arg-type]
    return Call("room", "over", None, lines), [Recorded(one, b"", ()) for one in spoken]


def test_a_sign_of_listening_that_changed_nothing() -> None:
    pcm = voice(ANSWERS[PRICES])
    made, recorded = call("small", PRICES, "Mm-hm.", 2.0, 2.3)
    examine(made, recorded, listening(pcm), pcm, [ANSWERS[PRICES]])
    (_, line) = made.lines
    assert line.lost == []
    assert line.gap is not None
    assert line.gap < 0.3


def test_a_sign_of_listening_that_ended_the_answer() -> None:
    pcm = voice(ANSWERS[PRICES])[: 4 * RATE] + bytes(4 * RATE)
    made, recorded = call("small", PRICES, "Mm-hm.", 1.9, 2.3)
    examine(made, recorded, listening(pcm), pcm, [ANSWERS[PRICES]])
    (_, line) = made.lines
    assert line.lost
    assert "hours." in line.lost


def test_an_interruption_that_was_answered() -> None:
    pcm = voice(ANSWERS[PRICES])[: 4 * RATE] + bytes(3 * RATE) + voice(ANSWERS[PARKING])
    made, recorded = call("barge", PRICES, WAIT, 1.85, 3.0)
    examine(made, recorded, listening(pcm), pcm, list(ANSWERS.values()))
    (_, line) = made.lines
    assert line.stopped
    assert line.silent == pytest.approx(0.15, abs=0.06)
    assert line.lost == []


def test_an_interruption_that_was_talked_down() -> None:
    pcm = voice(ANSWERS[DISCOUNT])
    made, recorded = call("barge", DISCOUNT, WAIT, 1.0, 2.0)
    examine(made, recorded, listening(pcm), pcm, list(ANSWERS.values()))
    (_, line) = made.lines
    assert not line.stopped
    assert line.lost == ANSWERS[PARKING].split()
