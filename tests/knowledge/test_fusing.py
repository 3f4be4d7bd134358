from __future__ import annotations

import pytest

from frontdesk.knowledge.fusing import fuse
from frontdesk.models import KnowledgeChunk


def chunk(key: str, score: float) -> KnowledgeChunk:
    return KnowledgeChunk(key, "d", "a", "x.md", key, score=score)


RANKED = [chunk("words", 0.9), chunk("little", 0.3), chunk("none", 0.0)]


def order(evidence: dict[str, float], trust: float) -> list[str]:
    return [one.id for one in fuse(RANKED, evidence, trust)]


def test_without_trust_the_words_decide_alone() -> None:
    assert fuse(RANKED, {"words": 0.0, "none": 6.0}, 0.0) == RANKED


def test_a_meaning_that_stands_out_brings_up_what_has_none_of_the_words() -> None:
    told = {"words": 0.0, "little": 0.0, "none": 6.0}
    assert order(told, 0.0) == ["words", "little", "none"]
    assert order(told, 1.0) == ["words", "none", "little"]
    assert order({"words": 0.0, "little": 4.0, "none": 0.0}, 1.0)[0] == "little"


def test_both_together_are_more_than_each() -> None:
    alone = fuse([chunk("a", 0.6)], {}, 1.0)[0].score
    both = fuse([chunk("a", 0.6)], {"a": 4.0}, 1.0)[0].score
    against = fuse([chunk("a", 0.6)], {"a": 0.0}, 1.0)[0].score
    assert against < alone == 0.6 < both <= 1


@pytest.mark.parametrize("score", [0.0, 1.0])
def test_certainty_has_no_end_that_breaks_it(score: float) -> None:
    [made] = fuse([chunk("a", score)], {"a": 6.0}, 1.0)
    assert 0 < made.score <= 1


def test_what_has_no_meaning_yet_keeps_its_chance() -> None:
    assert fuse(RANKED, {"none": 2.0}, 1.0)[0] == RANKED[0]
