from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator

import pytest

from bench.retrieval import Judged, Ranks, failures, judged, rank, shares
from bench.retrieval_corpus import Kind, Question, load
from frontdesk.config import load_bots, load_settings
from frontdesk.dialogue.asking import Asked
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.scope import Scope
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

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


Asking = tuple[LocalIndex, list[Bot]]


@pytest.fixture(scope="module")
def bots() -> Iterator[Asking]:
    """The bots that the questions are for, and what they know."""
    known = load_bots(load_settings({}))
    bots = [known[name] for name in dict.fromkeys(one.bot for one in load())]
    with LocalIndex(bots) as index:
        yield index, bots


@pytest.fixture(scope="module")
def answers(bots: Asking) -> list[Judged]:
    """What comes of all questions but paraphrases, at the threshold that is shipped."""
    index, named = bots
    return asyncio.run(judged([one for one in load() if one.kind != "hard"], index, named))


def test_what_is_asked_in_its_own_words_is_found_in_every_language(answers: list[Judged]) -> None:
    found: dict[str, list[bool]] = defaultdict(list)
    for one in answers:
        if one.question.kind in ("keyword", "slip"):
            found[one.question.lang].append(0 < rank(one.question, one.asked.passages) <= 5)
    assert sorted(found) == ["ar", "de", "en", "es", "he", "ru"]
    assert {lang: hits for lang, hits in found.items() if sum(hits) < 0.97 * len(hits)} == {}


def test_what_can_be_answered_is_and_nothing_else(answers: list[Judged]) -> None:
    refused, answered, wrong = shares(answers)
    assert answered >= 0.90
    assert refused >= 0.90
    assert wrong <= 0.01


def test_there_is_enough_to_be_found_and_to_be_asked(bots: Asking) -> None:
    index, named = bots
    scopes = [Scope.of(bot) for bot in named]
    entries = sum(document.chunks for scope in scopes for document in index.index.documents(scope))
    assert len(named) >= 6
    assert entries >= 120, "questions with answers, rows of lists and sections"
    questions = load()
    assert len(questions) >= 400
    assert sum(one.kind == "nothing" for one in questions) >= 0.15 * len(questions)
