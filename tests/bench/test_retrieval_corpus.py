from __future__ import annotations

from collections import Counter

import pytest

from bench.retrieval_corpus import KINDS, Question, businesses, load
from frontdesk.models import KnowledgeChunk

LANGUAGES = ("ar", "de", "en", "es", "he", "ru")


def test_the_corpus_is_large_and_even() -> None:
    questions = load()
    counts = Counter((one.lang, one.kind) for one in questions)
    assert len(questions) >= 400
    assert sorted({one.lang for one in questions}) == sorted(LANGUAGES)
    assert all(counts[lang, kind] >= 10 for lang in LANGUAGES for kind in KINDS)
    assert sum(one.kind == "nothing" for one in questions) >= 0.15 * len(questions)


def test_a_question_has_an_answer_unless_it_has_none() -> None:
    for one in load():
        assert bool(one.gold) == (one.kind != "nothing"), one.text


def test_what_the_score_is_fitted_on_is_something_else() -> None:
    with businesses() as (questions, bots):
        assert {one.bot for one in questions} == {bot.bot_id for bot in bots}
        assert not {one.text for one in questions} & {one.text for one in load()}


@pytest.mark.parametrize(
    ("text", "section", "right"),
    [
        ("There is room for two cars.", "About / Parking", True),
        ("Parking. Price: 5 pounds", "", True),
        ("Q: Parking?\nA: Yes.", "", True),
        ("| Parking | 5 pounds |", "Prices", True),
        ("Parking spaces for bicycles. Price: 1 pound", "", False),
        ("There is no parking here.", "Address", False),
    ],
)
def test_a_passage_answers_by_its_heading_or_its_first_words(text: str, section: str, right: bool) -> None:
    asked = Question("b", "en", "keyword", "where can I park", ("Parking",))
    assert asked.answered_by(KnowledgeChunk("1", "d", "b", "about.md", text, section)) == right
