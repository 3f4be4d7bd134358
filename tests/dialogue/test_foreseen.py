"""What is made ready before anybody asks is what is said to whoever does."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from frontdesk.dialogue.answer import SENTENCES
from frontdesk.dialogue.foreseen import NAMESAKES, foreseen
from frontdesk.dialogue.quoting import quote, tellable
from frontdesk.knowledge.files import passages
from frontdesk.knowledge.questions import asked
from frontdesk.knowledge.sources import standing
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot
from tests.support.lines import PARKING, salon

FAQ = replace(
    PARKING,
    section="",
    text="Q: Do you take cards?\nA: Yes, all of them. And cash. Cheques we do not take.",
    kind="faq",
    language="en",
)
ROW = KnowledgeChunk("r", "d", "salon", "p.csv", "Cut. Price: 35 £. Takes: 45 min", "Women", kind="products")


def test_each_answer_begins_before_any_goes_on_and_the_question_is_not_said() -> None:
    other = replace(FAQ, text="Q: Dogs?\nA: Dogs are welcome.")
    assert foreseen(salon(), [FAQ, other, ROW]) == [
        "Yes, all of them.",
        "And cash.",
        "Dogs are welcome.",
        "Cut: 35 £.",
        "Cheques we do not take.",
        "Takes: 45 min.",
    ]


def test_only_what_is_an_answer_as_it_stands_is_foreseen() -> None:
    assert foreseen(salon(), [PARKING]) == []
    assert foreseen(salon(), [replace(PARKING, kind="validated")]) == [PARKING.text]


def test_a_row_is_said_in_the_callers_language_without_words_for_the_search() -> None:
    row = replace(ROW, text="Corte. Price: from 35 €. Synonyms: pelo, cabello")
    spanish = Bot.model_validate({"bot_id": "b", "language": "es", "greeting": "Hola.", "fallback": "¿Sí?"})
    assert foreseen(spanish, [row]) == ["Corte: desde 35 €."]


def test_what_a_model_translates_is_not_foreseen() -> None:
    german = replace(FAQ, text="F: Karten?\nA: Ja, alle.", language="de")
    assert foreseen(salon(), [german], translated=True) == []
    assert foreseen(salon(), [german]) == ["Ja, alle."]
    assert foreseen(salon(), [replace(ROW, language="de")], translated=True) != []


def test_rows_of_one_name_are_foreseen_as_they_are_told_apart() -> None:
    men = replace(ROW, id="r2", section="Men", text="Cut. Price: 25 £. Takes: 45 min")
    said = foreseen(salon(), [ROW, men])
    assert said[:4] == ["Cut: 35 £.", "Cut: 25 £.", "Cut, Women: 35 £.", "Cut, Men: 25 £."]
    many = [replace(men, id=str(number), section=str(number)) for number in range(NAMESAKES + 1)]
    assert foreseen(salon(), many) == ["Cut: 25 £.", "Takes: 45 min."]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_whatever_is_asked_the_words_are_among_them(language: str) -> None:
    bot = salon()
    known = standing(passages(bot))
    spoken = bot.speaking(language)
    ready = set(foreseen(spoken, known))
    told = [replace(tellable(spoken, one), score=0.9) for one in known]
    questions = ["how much is it", "сколько это занимает", *filter(None, (asked(one.text) for one in told))]
    tables = [one for one in told if one.kind == "products"]
    both = [two for two in combinations(tables, 2) if two[0].source == two[1].source]
    assert len(told) > 5
    for found in [*((one,) for one in told), *both]:
        for question in questions[:6]:
            answer = quote(question, found, spoken.language, SENTENCES[True])
            assert answer.whole
            assert set(answer.sentences) <= ready
