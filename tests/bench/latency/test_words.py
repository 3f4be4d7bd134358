"""Words that were heard whole, and words that were cut."""

from __future__ import annotations

import random
from array import array

import pytest

from bench.latency.lines import ANSWERS, DISCOUNT, PRICES, WAY
from bench.latency.services import PACE, VOICE
from bench.latency.words import RATE, missing
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.spoken import say

QUIET = bytes(RATE)


def sound(text: str) -> bytes:
    return QUIET + speak(text, VOICE, rate=PACE, sample_rate=RATE) + QUIET


def place(seconds: float) -> int:
    return len(QUIET) + int(seconds * RATE) * 2


@pytest.mark.parametrize("question", [PRICES, WAY, DISCOUNT])
def test_an_answer_that_was_said_misses_nothing(question: str) -> None:
    answer = ANSWERS[question]
    assert missing(answer, sound(answer), [answer]) == []
    assert missing(answer, QUIET * 4, [answer]) == answer.split()


def test_a_stretch_that_was_not_played_is_missed() -> None:
    answer = ANSWERS[PRICES]
    pcm, cut = sound(answer), place(2.0)
    heard = pcm[:cut] + QUIET + pcm[cut + RATE * 2 * 3 // 4 :]
    lost = missing(answer, heard, [answer])
    assert 1 <= len(lost) <= 5
    assert " ".join(lost) in answer


def test_an_answer_that_ends_early_misses_its_end() -> None:
    answer = ANSWERS[PRICES]
    lost = missing(answer, sound(answer)[: place(4.0)] + QUIET, [answer])
    assert {"twelve", "colouring", "two", "hours."} <= set(lost)
    assert not {"haircut", "women", "forty", "men"} & set(lost)


@pytest.mark.parametrize("cut", [2.0, 2.4, 3.3, 4.1])
def test_a_word_that_was_begun_anew_after_a_pause_is_whole(cut: float) -> None:
    answer = ANSWERS[PRICES]
    pcm, back = sound(answer), int(0.4 * RATE) * 2
    assert missing(answer, pcm[: place(cut)] + QUIET + pcm[place(cut) - back :], [answer]) == []


def test_an_answer_may_have_been_spoken_in_parts() -> None:
    answer = ANSWERS[DISCOUNT]
    parts = ["Students get 15 percent off with a student card,", "from Tuesday to Thursday,"]
    parts.append("all year round except December.")
    heard = b"".join(map(sound, parts))
    assert missing(answer, heard, [*parts, "Something else."]) == []
    assert missing(answer, sound(parts[0]) + sound(parts[2]), parts) == parts[1].split()


def hiss(loud: int) -> bytes:
    """A tenth of a second of noise."""
    dice = random.Random(1)
    return array("h", [dice.randint(-loud, loud) for _ in range(RATE // 10)]).tobytes()


@pytest.mark.parametrize(("loud", "lost"), [(2000, []), (0, ["except"])])
def test_of_a_hiss_only_the_loudness_can_be_known_again(loud: int, lost: list[str]) -> None:
    part = "all year round except December."
    pcm = sound(part)
    begin = next(
        word.start for word in say(part, VOICE, rate=PACE, sample_rate=RATE).words if word.text == "except"
    )
    at = place(begin + 0.1)
    heard = pcm[:at] + hiss(loud) + pcm[at + len(hiss(loud)) :]
    assert missing(part, heard, [part]) == lost
