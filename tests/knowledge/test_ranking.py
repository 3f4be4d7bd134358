from __future__ import annotations

import pytest

from frontdesk.knowledge.ranking import Question, chance, rank, runs
from frontdesk.knowledge.words import Term
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema.bot import ENOUGH

PARKING = KnowledgeChunk("1", "d", "b", "about.md", "There is free parking behind the house.", "Parking")
HOURS = KnowledgeChunk("2", "d", "b", "about.md", "Monday to Friday from 9 to 18.", "Opening hours")
CROWN = KnowledgeChunk("3", "d", "b", "p.csv", "Keramikkrone. Preis: 750 Euro", "", kind="products")
ALL = [PARKING, HOURS, CROWN]


def best(question: str) -> KnowledgeChunk:
    return rank(Question.of(question), ALL, total=len(ALL))[0]


@pytest.mark.parametrize(
    ("question", "passage"),
    [
        ("do you have parking", PARKING),
        ("is there a parkin behind the hause", PARKING),
        ("what are the opening hours", HOURS),
        ("what are the open in hours", HOURS),
        ("was kostet eine keramik krone", CROWN),
    ],
)
def test_what_answers_scores_enough(question: str, passage: KnowledgeChunk) -> None:
    assert best(question).id == passage.id
    assert ENOUGH <= best(question).score <= 1


@pytest.mark.parametrize("question", ["do you sell tractors", "was kostet eine Zahnspange", "who wins"])
def test_what_does_not_answer_scores_too_little(question: str) -> None:
    assert best(question).score < ENOUGH


def test_a_price_is_looked_for_where_there_is_one() -> None:
    priced = KnowledgeChunk("4", "d", "b", "p.md", "A haircut costs 35 pounds.", "Haircut")
    told = KnowledgeChunk("5", "d", "b", "p.md", "A haircut takes an hour.", "Haircut")
    assert [one.id for one in rank(Question.of("what does a haircut cost"), [told, priced], 2)] == ["4", "5"]


def test_scores_go_down() -> None:
    scores = [one.score for one in rank(Question.of("parking hours"), ALL, total=3)]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 3


def test_nothing_is_ranked_for_no_question() -> None:
    assert rank(Question.of("???"), ALL, total=3) == []
    assert rank(Question.of("parking"), [], total=0) == []


def test_more_of_anything_but_a_missing_price_is_better() -> None:
    assert chance((1, 1, 1, 0)) > chance((1, 0, 0, 0)) > chance((0, 0, 0, 0))
    assert chance((1, 1, 1, 1)) < chance((1, 1, 1, 0))


def test_letter_runs_weigh_as_their_words() -> None:
    weights = runs([Term(("abc", "xyz")), Term(("abd",), 0.25)])
    assert (weights["abc"], weights["abd"], weights[" ab"]) == (1, 0.25, 1)
    assert weights["xyz"] < 1


def test_a_page_without_a_heading_can_answer() -> None:
    page = KnowledgeChunk("6", "d", "b", "guide.pdf", "Check-in is from 3 pm.\nCats are not allowed.", "", 1)
    for question in ("what time is check in", "can I bring my cat"):
        assert rank(Question.of(question), [page, *ALL], total=40)[0].score >= ENOUGH


def test_the_second_time_it_says_the_same() -> None:
    question = Question.of("do you have parkin behind the house")
    first = [(one.id, one.score) for one in rank(question, ALL, total=9)]
    rank(Question.of("parking hours"), ALL[:2], total=9)
    assert [(one.id, one.score) for one in rank(question, ALL, total=9)] == first
