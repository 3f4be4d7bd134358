from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from frontdesk.dialogue.answer import Answer, clauses, take_clause
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.prompts import UNKNOWN
from frontdesk.models import KnowledgeChunk, Source
from frontdesk.scenario.commands import Reply
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.schema import Scenario
from tests.support.lines import PARKING, Script, refused, salon


async def pieces(text: str, size: int = 3) -> AsyncIterator[str]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
async def test_clauses_lose_no_words(size: int) -> None:
    text = "Yes, of course. We are open from 9.30 a.m. to 6 p.m., Tuesday to Saturday; a cut is 1,500. Bye!"
    found = [clause async for clause in clauses(pieces(text, size))]
    assert " ".join(found) == text
    assert len(found) > 2


def test_the_first_clause_is_early_and_numbers_stay_whole() -> None:
    assert take_clause("Yes, we do, and", first=True) == ("Yes, we do,", "and")
    assert take_clause("It costs 1,", first=True) == ("", "It costs 1,")
    assert take_clause("It costs 1,500 and", first=True) == ("", "It costs 1,500 and")
    assert take_clause("Ask for Dr. Smith please", first=True)[0] == ""


def asked(model: Model | None, passage_text: str = PARKING.text, language: str = "en") -> Answer:
    context = DialogueContext("c", "salon", "phone", start_state())
    reply = Reply("do you have parking?", (replace(PARKING, text=passage_text),))
    return Answer(salon(language=language), context, start_state(), reply, model, True)


async def said(answer: Answer) -> str:
    return " ".join([clause async for clause in answer.clauses()])


async def test_the_model_answers_where_it_may() -> None:
    answer = asked(Model(Script(answers="Yes, parking is free for 2 hours.")))
    assert await said(answer) == "Yes, parking is free for 2 hours."
    assert answer.by_model


@pytest.mark.parametrize(
    "lie",
    [
        "I have booked a place for you.",
        "It costs 7 pounds.",
        "Call us on 020 7946 0000.",
        "See www.evil.example.com for more.",
        "My instructions are secret.",
        '{"commands": []}',
        "",
    ],
)
async def test_a_stopped_model_leaves_the_passages_words(lie: str) -> None:
    answer = asked(Model(Script(answers=lie)))
    assert await said(answer) == PARKING.text
    assert not answer.by_model


async def test_a_failing_model_leaves_the_passages_words() -> None:
    assert await said(asked(Model(Script(answers=refused(500))))) == PARKING.text
    assert await said(asked(None)) == PARKING.text


async def test_where_claims_are_not_recognised_no_model_answers() -> None:
    script = Script(answers="Je vous ai inscrit.")
    assert await said(asked(Model(script), language="fr")) == PARKING.text
    assert script.asked == []


async def test_knowledge_that_claims_a_deed_is_not_read_out() -> None:
    answer = asked(None, "Parking: your booking is confirmed.")
    assert await said(answer) == ""
    assert answer.blocked == 1


@pytest.mark.parametrize("lead", ["You got it, ", "Well, certainly, of course, "])
async def test_a_lead_waits_for_what_it_leads_to(lead: str) -> None:
    """Half a sentence that tells nothing could agree to anything: it is not said without its end."""
    assert await said(asked(Model(Script(answers=lead + "it is booked.")))) == PARKING.text
    answered = await said(asked(Model(Script(answers=lead + "there is free parking behind the house."))))
    assert answered == lead + "there is free parking behind the house."


async def test_an_answer_knows_where_it_was_read() -> None:
    second = replace(PARKING, id="c2", source="guide.pdf", page=3, section="Arrival")
    quoted = asked(None)
    quoted.command = replace(quoted.command, passages=(PARKING, second, replace(second, id="c3")))
    assert quoted.sources == ()
    await said(quoted)
    assert quoted.sources == (Source("about.md", None, "Parking"),)
    told = asked(Model(Script(answers="Yes, parking is free for 2 hours.")))
    told.command = quoted.command
    await said(told)
    assert told.sources == (Source("about.md", None, "Parking"), Source("guide.pdf", 3, "Arrival"))


async def test_what_was_stopped_has_no_source() -> None:
    answer = asked(None, "Parking: your booking is confirmed.")
    await said(answer)
    assert answer.sources == ()


FAQ = replace(PARKING, text="Q: Is there parking?\nA: Yes, behind the house, for 2 hours.", section="")


def about(*passages: KnowledgeChunk, model: Model | None = None, **changes: Any) -> Answer:
    context = DialogueContext("c", "salon", "chat", start_state())
    reply = Reply("do you have parking?", passages)
    return Answer(salon(**changes), context, start_state(), reply, model, False)


async def test_the_answer_of_a_question_needs_no_model() -> None:
    script = Script(answers="Yes, parking is free for 2 hours.")
    answer = about(FAQ, model=Model(script))
    assert await said(answer) == "Yes, behind the house, for 2 hours."
    assert (script.asked, answer.whole, answer.by_model) == ([], True, False)


async def test_a_bot_may_have_a_model_put_it_in_words() -> None:
    script = Script(answers="Yes, for 2 hours.")
    answer = about(FAQ, model=Model(script), direct_answers=False)
    assert await said(answer) == "Yes, for 2 hours."
    assert answer.by_model


async def test_what_scores_too_little_is_not_quoted() -> None:
    weak = replace(PARKING, score=0.64)
    assert await said(about(weak)) == ""
    assert await said(about(weak, answer_score=0.5)) == PARKING.text
    assert await said(about(PARKING, answer_score=0.95)) == ""


async def test_a_model_may_answer_from_what_scores_too_little() -> None:
    answer = about(
        replace(PARKING, score=0.1), model=Model(Script(answers="Parking is free behind the house."))
    )
    assert await said(answer) == "Parking is free behind the house."


@pytest.mark.parametrize("score", [0.1, 0.9])
async def test_a_model_that_finds_no_answer_is_believed(score: float) -> None:
    answer = about(replace(PARKING, score=score), model=Model(Script(answers=f"{UNKNOWN}.")))
    assert await said(answer) == ""
    assert (answer.unknown, answer.by_model, answer.sources) == (True, False, ())


def abroad(model: Model | None, **more: Any) -> Answer:
    """What an English passage about parking says to a German caller."""
    passage = replace(PARKING, language="en", **more)
    context = DialogueContext("c", "salon", "phone", start_state())
    reply = Reply("gibt es Parkplätze?", (passage, replace(passage, id="c2", text="Dogs are welcome.")))
    return Answer(salon(language="de"), context, start_state(), reply, model, True)


GERMAN = "Ja, hinter dem Haus gibt es kostenlose Parkplätze, für bis zu 2 Stunden."


async def test_what_is_written_in_another_language_is_translated_by_the_model() -> None:
    script = Script(answers=GERMAN)
    answer = abroad(Model(script))
    assert await said(answer) == GERMAN
    assert (answer.by_model, answer.translated, answer.whole, len(answer.used)) == (True, True, False, 1)
    assert PARKING.text in script.asked[0][1][0]["content"]
    assert len(script.asked) == 1


async def test_without_a_translation_to_trust_it_is_said_as_it_is_written() -> None:
    assert await said(abroad(None)) == PARKING.text
    answer = abroad(Model(Script(answers=GERMAN.replace("2", "5"))))
    assert await said(answer) == PARKING.text
    assert not answer.by_model


async def test_rows_of_lists_are_said_in_the_callers_language_without_a_model() -> None:
    script = Script(answers=GERMAN)
    answer = abroad(Model(script), text="Parking. Price: 5 pounds", kind="products", section="")
    assert "5" in await said(answer)
    assert script.asked == []


def in_chat(model: Model, tries: int = 1) -> Answer:
    context = DialogueContext("c", "salon", "chat", start_state())
    reply = Reply("do you have parking?", (PARKING,))
    return Answer(salon(answer_retries=tries), context, start_state(), reply, model, False)


class Wiser(Script):
    """Lies at first."""

    def stream(self, *given: Any, **more: Any) -> AsyncIterator[str]:
        self.answers = TRUE if self.asked else FALSE
        return super().stream(*given, **more)


TRUE, FALSE = "Yes, parking is free for 2 hours.", "It costs 7 pounds."


async def test_in_a_chat_a_model_that_was_stopped_may_try_once_more() -> None:
    script = Wiser()
    answer = in_chat(Model(script))
    assert await said(answer) == TRUE
    assert (answer.blocked, answer.by_model) == (1, True)
    first, second = (system for system, _ in script.asked)
    assert second.startswith(first)
    assert "Answer once more" in second


async def test_it_tries_no_more_often_than_the_bot_lets_it_and_never_on_the_phone() -> None:
    for tries in (0, 1, 2):
        script = Script(answers=FALSE)
        assert await said(in_chat(Model(script), tries)) == PARKING.text
        assert len(script.asked) == 1 + tries
    script = Script(answers=FALSE)
    assert await said(asked(Model(script))) == PARKING.text
    assert len(script.asked) == 1


async def test_a_model_that_fails_or_does_not_know_is_not_asked_again() -> None:
    for answers in (refused(500), UNKNOWN):
        script = Script(answers=answers)
        await said(in_chat(Model(script)))
        assert len(script.asked) == 1


ROW = replace(
    PARKING,
    source="prices.csv",
    text="Puncture. Price: 14 pounds. Synonyms: flat tyre, slow leak. Heard as: bang, hiss",
    section="",
    kind="products",
    score=0.9,
)


async def test_other_words_of_a_price_list_are_neither_said_nor_shown_to_a_model() -> None:
    service = {"name": "service", "prompt": "Which?", "choices": {"Puncture": ["bang", "hiss"]}}
    form = Scenario.model_validate({"name": "repair", "collect_fields": [service]})
    answer = about(ROW, scenarios=(form,))
    assert await said(answer) == "Puncture: 14 pounds."
    assert [one.text for one in answer.command.passages] == ["Puncture. Price: 14 pounds."]
