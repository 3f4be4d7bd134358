from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from frontdesk.knowledge.compass import ASKED, FEWEST, HIGHEST, SAMPLE, Compass, compass
from frontdesk.knowledge.document import Part
from frontdesk.knowledge.vectors.base import Point
from frontdesk.providers.embeddings.fake import Fake

Embed = Callable[[Sequence[str]], list[list[float]]]
TEXTS = [
    f"Chunk {n} tells of thing{n} and stuff{n} with matter{n} beside topic{n} and theme{n}" for n in range(40)
]
HEADINGS = [chr(ord("a") + n // 6) * 4 + chr(ord("p") + n % 6) * 4 for n in range(40)]
"""Of each text one, spelt like no word in it."""
MEANT = [[f"thing{n}", heading] for n, heading in enumerate(HEADINGS)]


def meanings(texts: Sequence[str]) -> list[list[float]]:
    return Fake(64, groups=MEANT).embed(texts, query=True, within=1)


def words(texts: Sequence[str]) -> list[list[float]]:
    return Fake(64).embed(texts, query=True, within=1)


def noise(texts: Sequence[str]) -> list[list[float]]:
    chance = np.random.default_rng(5)
    return [list(chance.normal(size=64)) for _ in texts]


def constant(texts: Sequence[str]) -> list[list[float]]:
    return [[1.0] * 64 for _ in texts]


def points(embed: Embed, texts: Sequence[str] = TEXTS) -> list[Point]:
    vectors = embed(texts)
    headed = zip(texts, HEADINGS * 3, vectors, strict=False)
    return [
        Point(str(n), "d", 1, Part(text, heading), "f", meaning=vector)
        for n, (text, heading, vector) in enumerate(headed)
    ]


@pytest.mark.parametrize(
    ("embed", "least", "most"),
    [(meanings, 0.8, 1.0), (words, 0.0, 0.0), (noise, 0.0, 0.05), (constant, 0.0, 0.0)],
)
def test_an_embedder_has_to_show_that_it_finds_chunks_again_and_knows_more_than_spelling(
    embed: Embed, least: float, most: float
) -> None:
    made = compass(points(embed), embed, embed)
    assert made is not None
    assert least <= made.trust <= most


def test_no_more_is_asked_than_needed() -> None:
    asked: list[Sequence[str]] = []

    def embed(texts: Sequence[str]) -> list[list[float]]:
        asked.append(texts)
        return words(texts)

    made = compass(points(words, [f"{text} more" for text in TEXTS * 3]), embed, words)
    assert made is not None
    assert made.sample.shape == (SAMPLE, 64)
    assert [len(texts) for texts in asked] == [ASKED, len(TEXTS)]
    assert all(len(text.split()) == 6 for text in asked[0])


def test_too_few_chunks_have_none() -> None:
    few = points(words, TEXTS[:FEWEST])
    assert compass(few, words, words) is not None
    assert compass(few[1:], words, words) is None
    without = [Point(one.id, "d", 1, one.part, "f") for one in points(words)]
    assert compass(without, words, words) is None


def test_evidence_is_how_far_a_cosine_stands_out() -> None:
    sample = np.array([[np.cos(angle), np.sin(angle)] for angle in np.linspace(0.9, 1.3, 21)])
    told = Compass(1.0, sample).evidence([2.0, 0.0], [1.0, 0.46, -1.0, None])
    assert told[0] is not None
    assert told[0] > 3
    assert told[1] == pytest.approx(0, abs=0.2)
    assert told[2:] == [0.0, None]


def test_equal_cosines_are_no_evidence() -> None:
    same = Compass(1.0, np.ones((10, 4)) / 2)
    assert same.evidence([1.0] * 4, [1.0, 1.0 + 1e-9]) == pytest.approx([0.0, 0.0], abs=1e-3)
    assert same.evidence([1.0, 0.0, 0.0, 0.0], [1.0]) == [HIGHEST]
