"""Latencies and answers of the stand-ins."""

from __future__ import annotations

import random

from bench.latency.lines import ANSWERS, DISCOUNT, GEL
from bench.latency.services import AGAIN, PLAIN, TAIL, Latency, answer
from bench.latency.table import percentile
from frontdesk.dialogue.prompts import UNKNOWN, caller_says


def test_without_a_tail_every_latency_is_the_same() -> None:
    dice = random.Random(1)
    assert {Latency(0.15).draw(dice) for _ in range(20)} == {0.15}


def test_a_tail_has_its_middle_and_its_95th_where_they_are_said_to_be() -> None:
    dice = random.Random(1)
    drawn = [Latency(0.3, 2.0).draw(dice) for _ in range(20_000)]
    assert abs(percentile(drawn, 0.5) - 0.3) < 0.01
    assert abs(percentile(drawn, 0.95) - 0.6) < 0.02


def test_one_in_a_hundred_stalls() -> None:
    dice = random.Random(1)
    drawn = [TAIL.token.draw(dice) for _ in range(10_000)]
    assert 70 <= sum(one == TAIL.token.stall for one in drawn) <= 130


def test_the_same_seed_gives_the_same_latencies() -> None:
    one, other = random.Random(7), random.Random(7)
    assert [TAIL.final.draw(one) for _ in range(9)] == [TAIL.final.draw(other) for _ in range(9)]


def test_the_last_question_is_answered() -> None:
    said = [
        {"role": "user", "content": "Hello."},
        {"role": "user", "content": "is there a discount for students"},
    ]
    assert answer(said) == ANSWERS[DISCOUNT]
    parts = [{"role": "user", "content": [{"type": "text", "text": "Is there a discount for students?"}]}]
    assert answer(parts) == ANSWERS[DISCOUNT]
    assert answer([{"role": "user", "content": "what is love"}]) == '{"commands": []}'
    halves = [{"role": "user", "content": half} for half in ("Is there a discount", "for students?")]
    assert answer(halves) == '{"commands": []}'
    assert answer([{"role": "system", "content": f"{PLAIN} Be brief."}, *halves]) == ANSWERS[DISCOUNT]
    assert answer([{"role": "system", "content": PLAIN}, said[0]]) == AGAIN
    assert answer([]) == '{"commands": []}'


def test_a_question_that_is_not_over_is_answered_as_the_one_that_begins_so() -> None:
    def told(words: str) -> str:
        return answer([{"role": "user", "content": caller_says(words, unfinished=True)}])

    assert told("How long does gel") == ANSWERS[GEL]
    assert told("Is there a discount for") == ANSWERS[DISCOUNT]
    assert told("How long is a") == UNKNOWN
