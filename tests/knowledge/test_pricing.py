from __future__ import annotations

import pytest

from frontdesk.knowledge.pricing import own_first
from frontdesk.knowledge.ranking import Question
from frontdesk.models import KnowledgeChunk

LASTS = "Q: How long does gel polish last?\nA: Two to three weeks. Removing it costs 10 pounds."
ROW = "Gel polish. Price: 35 pounds. Duration: 45 min"
PAGE = "A manicure costs 25 pounds. With gel polish it costs 35 pounds."


def passage(text: str, score: float, section: str = "") -> KnowledgeChunk:
    kind = "products" if "Price:" in text or "Цена:" in text or "Precio:" in text else ""
    return KnowledgeChunk(text, "d", "b", "a.md", text, section, kind=kind, score=score)


def ordered(question: str, *given: KnowledgeChunk) -> list[str]:
    ranked = own_first(Question.of(question), given)
    scores = [one.score for one in ranked]
    assert scores == sorted(scores, reverse=True)
    assert {one.id for one in ranked} == {one.id for one in given}
    assert all(one.score <= before.score for one in ranked for before in given if one.id == before.id)
    return [one.text for one in ranked]


@pytest.mark.parametrize(
    ("question", "beside", "own"),
    [
        ("how much is gel polish?", LASTS, ROW),
        ("how much is gel polish?", LASTS, PAGE),
        (
            "what's the price of gel polish",
            "Q: What are your prices?\nA: Gel and polish from 20 pounds.",
            ROW,
        ),
        (
            "how much is the gel polish",
            "Q: Do you do gel polish?\nA: Yes. Removing it costs 10 pounds.",
            PAGE,
        ),
        (
            "сколько стоит гель-лак",
            "В: Сколько держится гель-лак?\nО: Две недели. Снятие стоит 300 руб.",
            "Гель-лак. Цена: 1500 руб.",
        ),
        (
            "cuánto cuesta la paella",
            "P: ¿Cuánto tarda la paella?\nR: Media hora. La ensalada cuesta 4 euros.",
            "Paella. Precio: 18 euros",
        ),
    ],
)
def test_the_items_own_price_goes_before_another_by_the_way(question: str, beside: str, own: str) -> None:
    assert ordered(question, passage(beside, 1.0), passage(own, 0.97))[0] == own


def test_a_heading_that_asks_is_a_question_too() -> None:
    lasts = passage(
        "Two to three weeks. Removing it costs 10 pounds.", 0.99, "How long does gel polish last?"
    )
    assert ordered("how much is gel polish", lasts, passage(ROW, 0.97))[0] == ROW


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("how long does gel polish last", LASTS, ROW),
        ("how much is removing gel polish", LASTS, ROW),
        ("how much is gel polish", "Q: How much is gel polish?\nA: 35 pounds.", ROW),
        ("how much is gel polish", "Q: Do you do gel polish?\nA: Gel polish costs 35 pounds.", PAGE),
        ("how much is gel polish", LASTS, "Leg waxing. Price: 32 pounds"),
        ("how much is gel polish", LASTS, "We use gel polish by Maker. Parking costs 5 pounds."),
        ("how much is it", LASTS, ROW),
        (
            "how much is gel polish",
            "Q: Do you do gel polish?\nA: Yes, from 30 pounds.",
            "Gel polish removal. Price: 10 pounds",
        ),
        ("how much is gel polish", PAGE, ROW),
    ],
)
def test_all_else_stays_in_order(question: str, first: str, second: str) -> None:
    assert ordered(question, passage(first, 1.0), passage(second, 0.97)) == [first, second]


def test_what_hardly_answers_goes_before_nothing() -> None:
    assert ordered("how much is gel polish", passage(LASTS, 1.0), passage(ROW, 0.3))[0] == LASTS
    assert ordered("how much is gel polish") == []


def test_what_came_between_is_no_answer_either() -> None:
    hours, own = "Monday to Friday.", "Q: How much is gel polish?\nA: 35 pounds."
    lasts, open_, row = passage(LASTS, 1.0), passage(hours, 0.98), passage(ROW, 0.97)
    assert ordered("how much is gel polish", lasts, open_, row) == [ROW, LASTS, hours]
    answers = passage(own, 0.98)
    assert ordered("how much is gel polish", lasts, answers, row) == [own, ROW, LASTS]


def test_what_is_not_sure_enough_to_be_said_goes_before_nothing() -> None:
    assert ordered("how much is gel polish", passage(LASTS, 0.72), passage(ROW, 0.4))[0] == LASTS


def test_scores_stay_in_order_where_two_are_the_same() -> None:
    other = "A pedicure costs 30 pounds."
    found = ordered("how much is gel polish", passage(LASTS, 0.6), passage(ROW, 0.6), passage(other, 0.6))
    assert found == [ROW, other, LASTS]
