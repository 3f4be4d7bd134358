from __future__ import annotations

import random

import pytest

from frontdesk.knowledge.embedder import grams
from frontdesk.knowledge.holding import held


def line(text: str) -> str:
    """A line as profiles have them."""
    return f" {'  '.join(text.split())} "


def runs(text: str) -> list[str]:
    """The runs of its words, each once."""
    return list(dict.fromkeys(run for word in text.split() for run in grams(word)))


def looked_for(wanted: list[str], lines: list[str]) -> list[list[bool]]:
    """The same, one by one."""
    return [[run in one for run in wanted] for one in lines]


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("park", ["free parking behind", "the car park", "a ark", ""]),
        ("a price", ["a", "pric e", "prices and a price", "rice"]),
        ("стрижка", ["мужская стрижка", "стри жка", "haircut"]),
        ("كم سعر", ["السعر 50", "كم", "سعركم"]),
        ("aaaa", ["aa aaa", "aaaaaa", "baaab"]),
        ("𝔘nit 한국어", ["𝔘nit", "nit 한국", "한국어 𝔘ni"]),
    ],
)
def test_a_run_is_held_where_it_stands(question: str, texts: list[str]) -> None:
    wanted, lines = runs(question), [line(text) for text in texts]
    assert held(wanted, lines).tolist() == looked_for(wanted, lines)


def test_at_random_it_says_what_looking_says() -> None:
    chance = random.Random(11)
    for _ in range(200):
        letters = chance.choice(["ab", "abcdef", "абв", "שלום", "abאב1"])
        words = ["".join(chance.choices(letters, k=chance.randint(1, 7))) for _ in range(60)]
        wanted = runs(" ".join(chance.sample(words, 6)))
        lines = [line(" ".join(chance.sample(words, chance.randint(0, 20)))) for _ in range(9)]
        assert held(wanted, lines).tolist() == looked_for(wanted, lines)


def test_nothing_is_held_by_nothing() -> None:
    assert held([], [" a "]).shape == (1, 0)
    assert not held([" a "], ["  "]).any()
