from __future__ import annotations

import pytest

from bench.retrieval import Judged, Ranks, failures, rank, shares
from bench.retrieval_corpus import Kind, Question
from frontdesk.dialogue.asking import Asked
from frontdesk.models import KnowledgeChunk

RIGHT = KnowledgeChunk("1", "d", "b", "about.md", "Behind the house, 2 pounds.", "Parking")
OTHER = KnowledgeChunk("2", "d", "b", "about.md", "At six.", "Hours")


def asked(kind: Kind = "keyword") -> Question:
    gold = () if kind == "nothing" else ("Parking",)
    return Question("b", "en", kind, "where can I park", gold, () if kind == "nothing" else ("2", "two"))


def answer(kind: Kind, said: str | None, *passages: KnowledgeChunk) -> Judged:
    return Judged(asked(kind), Asked(said, "knowledge" if said else "nothing", passages, 1 if said else 0))


def test_the_rank_of_the_right_passage() -> None:
    assert rank(asked(), [OTHER, RIGHT]) == 2
    assert rank(asked(), [OTHER]) == 0


def test_what_ranks_come_to() -> None:
    ranks = Ranks([1, 2, 0, 6])
    assert (ranks.within(1), ranks.within(5)) == (0.25, 0.5)
    assert ranks.reciprocal() == pytest.approx(5 / 12)
    assert Ranks().within(1) == Ranks().reciprocal() == 0


@pytest.mark.parametrize(
    ("judged", "right"),
    [
        (answer("keyword", "2 pounds", RIGHT), True),
        (answer("keyword", "3 pounds", RIGHT), False),
        (answer("keyword", "2 pounds", OTHER, RIGHT), False),
        (answer("keyword", None, RIGHT), False),
        (answer("nothing", None, OTHER), True),
        (answer("nothing", "At six.", OTHER), False),
    ],
)
def test_an_answer_is_right_when_it_rests_on_the_right_passage_and_says_it(
    judged: Judged, right: bool
) -> None:
    assert judged.right == right


def test_shares() -> None:
    answers = [answer("keyword", "2", RIGHT), answer("slip", None), answer("nothing", "At six.", OTHER)]
    assert shares(answers) == pytest.approx((0, 1 / 2, 1 / 3))


def test_every_floor_is_named() -> None:
    good, bad = {("en", kind): Ranks([1]) for kind in ("keyword", "slip", "hard")}, Ranks([0])
    fine = [answer("keyword", "2", RIGHT), answer("nothing", None)]
    assert failures({"ours": good, "letter runs": good}, fine) == []
    poor = {("en", kind): bad for kind in ("keyword", "slip", "hard")}
    wrong = failures(
        {"ours": poor, "letter runs": good}, [answer("keyword", None), answer("nothing", "x", OTHER)]
    )
    assert len(wrong) == 5
