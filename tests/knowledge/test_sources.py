from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.sources import KINDS, LIMITS, known, limited, limits_of, source_of, standing
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot
from tests.support.lines import salon


@pytest.mark.parametrize(
    ("name", "text", "section", "source"),
    [
        ("prices.csv", "Haircut. Price: 35", "", "products"),
        ("old/prices.XLSX", "Haircut. Price: 35", "", "products"),
        ("faq.md", "Q: Do you take cards?\nA: Yes.", "", "faq"),
        ("faq.md", "**Вопрос:** Можно картой?\nОтвет: Да.", "", "faq"),
        ("faq.docx", "Yes, all of them.", "Do you take cards?", "faq"),
        ("faq.md", "نعم.", "هل تقبلون البطاقات؟", "faq"),
        ("guide.pdf", "Parking is behind the house.", "Arrival", "documents"),
        ("guide.md", "Quality: the best.", "Quality", "documents"),
    ],
)
def test_what_a_passage_is_from(name: str, text: str, section: str, source: str) -> None:
    assert source_of(KnowledgeChunk("c", "d", "salon", name, text, section)) == source


def test_a_passage_is_from_what_it_was_given_as() -> None:
    row = KnowledgeChunk("c", "d", "salon", "prices.csv", "Q: Cards?\nA: Yes.", kind="validated")
    assert source_of(row) == "validated"
    assert known("tickets") == "tickets"
    assert known("") == ""
    with pytest.raises(BadInput, match="known: faq, products"):
        known("product")


def first(name: str) -> str:
    return name[0]


def test_each_source_gives_so_many_and_the_best_are_returned() -> None:
    limits = {"p": 3, "f": 3, "d": 2}
    ranked = ["p1", "p2", "p3", "p4", "f1", "d1", "d2", "d3"]
    assert limited(ranked, 5, first, limits) == ["p1", "p2", "p3", "f1", "d1"]
    assert limited(ranked, 8, first, limits) == ["p1", "p2", "p3", "f1", "d1", "d2"]
    assert limited(["d1", "x1", "x2", "x3"], 5, first, limits) == ["d1", "x1", "x2", "x3"]


def test_a_source_that_is_alone_may_give_all() -> None:
    assert limited(["d1", "d2", "d3", "d4", "d5", "d6"], 5, first, {"d": 2}) == ["d1", "d2", "d3", "d4", "d5"]
    assert limited([], 5, first) == []


def test_a_limit_of_nothing_shuts_a_source_out() -> None:
    assert limited(["d1", "p1", "d2"], 5, first, {"d": 0}) == ["p1"]
    assert limited(["d1", "d2"], 5, first, {"d": 0}) == []


def test_a_bot_may_say_how_many_of_each() -> None:
    assert limits_of(salon()) == LIMITS
    assert limits_of(salon(passages={"documents": 4})) == {**LIMITS, "documents": 4}
    assert sorted(LIMITS) == sorted(KINDS)
    with pytest.raises(ValueError, match="passages"):
        Bot.model_validate({"bot_id": "b", "greeting": "Hi", "fallback": "?", "passages": {"rumours": 1}})


def test_answers_as_they_stand_have_an_order_of_their_own() -> None:
    row = KnowledgeChunk("1", "d", "salon", "prices.csv", "Cut. Price: 35")
    cards = KnowledgeChunk("2", "d", "salon", "faq.md", "Q: Cards?\nA: Yes.")
    dogs = KnowledgeChunk("3", "d", "salon", "faq.md", "Q: Dogs?\nA: Yes.")
    prose = KnowledgeChunk("4", "d", "salon", "about.md", "Parking is behind the house.")
    assert standing([row, dogs, prose, cards]) == [cards, dogs, row]
    assert standing([dogs, cards, row], 2) == [cards, dogs]
