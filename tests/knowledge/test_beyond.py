from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np
import pytest

from frontdesk.knowledge.beyond import PAIRS, Pair, beyond, pair, unit
from frontdesk.knowledge.document import Part
from frontdesk.knowledge.embedder import grams
from frontdesk.knowledge.words import words
from frontdesk.providers.embeddings.fake import Fake
from frontdesk.testing.openai import embedding

Embed = Callable[[Sequence[str]], list[list[float]]]
CHANCE = random.Random(3)


def made_up() -> str:
    return "".join(CHANCE.choices(string.ascii_lowercase, k=8))


MEANT = [[made_up(), made_up(), made_up()] for _ in range(60)]
"""Words that mean the same, three each, and are spelt in no way alike."""
FILLED = [made_up() for _ in range(30)]
PARTS = [
    Part(
        f"{second} {' '.join(CHANCE.sample(FILLED, 5))}. {third} {' '.join(CHANCE.sample(FILLED, 5))}.", first
    )
    for first, second, third in MEANT
]


def meanings(texts: Sequence[str]) -> list[list[float]]:
    return Fake(128, groups=MEANT).embed(texts, query=True, within=1)


def spelling(texts: Sequence[str]) -> list[list[float]]:
    return [embedding(text) for text in texts]


def letters(texts: Sequence[str]) -> list[list[float]]:
    found = np.full((len(texts), 128), 1e-6)
    for row, text in zip(found, texts, strict=True):
        for gram in (gram for word in words(text) for gram in grams(word)):
            row[crc32(gram.encode()) % 128] += 1
    return [list(row) for row in found]


def noise(texts: Sequence[str]) -> list[list[float]]:
    return [list(np.random.default_rng(crc32(text.encode())).normal(size=128)) for text in texts]


def constant(texts: Sequence[str]) -> list[list[float]]:
    return [[1.0] * 8 for _ in texts]


def test_who_knows_meanings_is_told_from_who_knows_spelling() -> None:
    assert beyond(PARTS, meanings, meanings) == 1.0


@pytest.mark.parametrize("embed", [spelling, letters, noise, constant])
def test_who_knows_spelling_or_nothing_is_believed_nothing(embed: Embed) -> None:
    assert beyond(PARTS, embed, embed) < 0.1


def test_spelling_is_no_merit_where_what_belongs_together_is_spelt_alike() -> None:
    alike = [
        Part(f"{first} is what {second} is about. Of {first} there is more.", first)
        for first, second, _ in MEANT
    ]
    assert beyond(alike, spelling, spelling) == 0.0


def test_too_little_tells_nothing() -> None:
    assert beyond([], meanings, meanings) == 0.0
    assert beyond(PARTS[:3], meanings, meanings) == 0.0
    assert (
        beyond(
            [Part(f"{one}. Price: 5 pounds", one, kind="products") for one, _, _ in MEANT], meanings, meanings
        )
        == 0.0
    )


def test_no_more_is_asked_than_needed() -> None:
    asked: list[int] = []

    def counted(texts: Sequence[str]) -> list[list[float]]:
        asked.append(len(texts))
        return meanings(texts)

    beyond(PARTS, counted, counted)
    assert asked == [PAIRS] * 2


@pytest.mark.parametrize(
    ("part", "made"),
    [
        (
            Part("Behind the house you park for two hours.", "About / Parking"),
            Pair("Parking", "Behind the house you for two hours."),
        ),
        (
            Part("Q: Do you take cards?\nA: Yes, we take all cards here.", "Questions", kind="faq"),
            Pair("Do you take cards?", "Yes, we all here."),
        ),
        (Part("Haircut. Price: 35. It takes half an hour.", "Prices", kind="products"), None),
        (Part("Parking, parked, parks.", "Parking"), None),
        (Part("There is no heading."), None),
        (Part(""), None),
    ],
)
def test_what_belongs_together_less_the_words_that_both_have(part: Part, made: Pair | None) -> None:
    assert pair(part) == made


def test_rows_of_length_one() -> None:
    assert unit([[3.0, 4.0], [0.0, 0.0]]).tolist() == [[0.6, 0.8], [0.0, 0.0]]
