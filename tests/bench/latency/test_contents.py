"""First content is the answer's own sound, not that of a word said until it comes."""

from __future__ import annotations

import pytest

from bench.latency.caller import Call, Ear, Timed
from bench.latency.contents import examine
from bench.latency.hearing import RATE
from bench.latency.lines import ANSWERS, DISCOUNT, HOURS
from bench.latency.services import PACE, VOICE
from frontdesk.providers.tts.espeak import speak

WORD, SENTENCE = "Well,", "Let me see."
CLAUSE = "Students get 15 percent off with a student card,"
ANSWER = ANSWERS[DISCOUNT]
SPOKEN = (WORD, SENTENCE, CLAUSE, ANSWERS[HOURS])
QUESTION = 2.0
"""Seconds: until then the caller speaks."""


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def voice(text: str) -> bytes:
    return speak(text, VOICE, rate=PACE, sample_rate=RATE)


def quiet(seconds: float) -> bytes:
    return bytes(2 * int(seconds * RATE))


def heard(*parts: bytes) -> tuple[Ear, bytes]:
    clock, pcm, step = Clock(), quiet(QUESTION) + b"".join(parts) + quiet(1.0), RATE // 100 * 2
    ear = Ear(clock)
    for at in range(0, len(pcm), step):
        clock.now = at / 2 / RATE
        ear.hear(pcm[at : at + step])
    return ear, pcm


def content(ear: Ear, pcm: bytes, question: str = DISCOUNT, kind: str = "free") -> float | None:
    line = Timed(kind, question, 0.4, began=0.5, ended=QUESTION)  # type: ignore[arg-type]
    examine(Call("room", "plain", None, [line]), ear, pcm, SPOKEN)
    return line.content


def test_an_answer_at_once_is_its_own_first_sound() -> None:
    ear, pcm = heard(quiet(0.5), voice(CLAUSE))
    assert content(ear, pcm) == pytest.approx(ear.starts[0] - QUESTION, abs=0.03)


def test_neither_a_word_nor_a_sentence_said_before_is_content() -> None:
    before = quiet(0.4) + voice(WORD) + quiet(0.2) + voice(SENTENCE)
    ear, pcm = heard(before, voice(CLAUSE))
    begins = len(before) / 2 / RATE
    assert ear.starts[0] - QUESTION == pytest.approx(0.4, abs=0.1)
    assert content(ear, pcm) == pytest.approx(begins, abs=0.08)


def test_a_word_before_an_answer_without_a_gap_is_no_content() -> None:
    before = quiet(0.3) + voice(WORD)
    ear, pcm = heard(before, voice(CLAUSE))
    assert content(ear, pcm) == pytest.approx(len(before) / 2 / RATE, abs=0.08)


def test_where_the_answer_never_comes_there_is_no_content() -> None:
    assert content(*heard(quiet(0.4), voice(WORD), voice(SENTENCE))) is None


def test_only_what_a_model_answers_has_content_of_its_own() -> None:
    assert content(*heard(quiet(0.3), voice(CLAUSE)), kind="faq") is None
