"""Opening hours are answered from the YAML, unless the business wrote something that knows better."""

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.commands import Search
from frontdesk.scenario.events import Found
from frontdesk.scenario.schema import Bot
from tests.scenario.desk import desk, field, form, talk
from tests.scenario.play import Play
from tests.scenario.readback import read_back

HOURS = {"tue-fri": "09:00-19:00", "sat": "10:00-16:00"}
OPEN: dict[str, Any] = {"hours": HOURS, "holidays": ["12-25"]}
DESK = desk(**OPEN)
FAQ = KnowledgeChunk(
    "c", "d", "desk", "faq.md", "Q: When are you open?\nA: All week, ring the bell.", score=0.9, kind="faq"
)
PAGE = replace(FAQ, text="We are open all week, ring the bell.", section="Opening hours", kind="documents")


def asks(words: str, *passages: KnowledgeChunk, bot: Bot = DESK, before: tuple[str, ...] = ()) -> Play:
    play = talk(*before, words, bot=bot)
    assert any(isinstance(one, Search) for one in play.commands)
    play.happens(Found(play.at, passages))
    return play


def test_a_day_is_answered_without_any_knowledge() -> None:
    play = asks("are you open on Sunday?")
    assert play.said == ["hours"]
    assert play.words == "No, on Sunday we are closed. We open again on Tuesday, 24 November, at 9 am."
    assert (play.state.decided_by, play.state.answered, play.state.misses) == ("knowledge", 1, 0)


def test_the_next_day_may_be_asked_after_with_a_word() -> None:
    play = asks("when do you close today?").hears("and on Saturday?")
    play.happens(Found(play.at, ()))
    assert play.words == "On Saturday we close at 4 pm."
    play.hears("thanks").hears("and on Sunday?")
    play.happens(Found(play.at, ()))
    assert "hours" not in play.said


def test_an_answer_of_the_faq_comes_first() -> None:
    assert "hours" not in asks("are you open on Saturday?", FAQ).said
    assert asks("are you open on Saturday?", replace(FAQ, score=0.3)).said == ["hours"]


def test_what_cannot_know_of_a_holiday_does_not_answer_for_it() -> None:
    assert asks("are you open on 25 December?", FAQ).words.startswith("No, on Friday, 25 December")
    assert asks("are you open now?", FAQ).words == "Yes, we are open now, until 7 pm."


def test_a_page_about_the_hours_answers_for_the_week_and_its_days() -> None:
    assert "hours" not in asks("what are your opening hours?", PAGE).said
    assert "hours" not in asks("are you open on Saturday?", PAGE).said
    assert asks("when do you close today?", PAGE).words == "Today we close at 7 pm."
    assert asks("when do you close on Saturday?", PAGE).words == "On Saturday we close at 4 pm."


def test_a_page_about_something_else_does_not() -> None:
    parking = replace(PAGE, text="There is parking behind the house.", section="Parking")
    assert asks("are you open on Saturday?", parking).said == ["hours"]
    row = replace(PAGE, text="Sunday roast. Price: 20 pounds", section="", kind="products")
    assert asks("are you open on Sunday?", row).said == ["hours"]


def test_two_questions_in_one_breath_are_answered_from_what_was_found() -> None:
    parking = replace(PAGE, text="There is parking behind the house.", section="Parking")
    assert "hours" not in asks("where can I park my car and what time do you close?", parking).said


@pytest.mark.parametrize("words", ["are you open on Saturday?", "what time do you close on Saturday"])
def test_in_the_middle_of_a_form_it_is_answered_and_taken_for_no_answer(words: str) -> None:
    bot = form(field("date", "Which day?"), field("party", type="number"), **OPEN)
    play = asks(words, bot=bot, before=("start",))
    assert play.said == ["hours", "ask:date"]
    assert play.values == {}
    assert play.hears("on Saturday then").values == {"date": "2026-11-21"}


def test_what_is_read_back_is_not_changed_by_it() -> None:
    bot = form(field("date", "Which day?"), scenario={"confirm": True}, **OPEN)
    play = asks("are you open on Sunday?", bot=bot, before=("start", "on Saturday"))
    assert play.said[0] == "hours"
    assert play.values == {"date": "2026-11-21"}
    assert play.state.phase == "confirming"


def test_a_booking_that_is_over_is_not_moved_by_it() -> None:
    bot = form(field("date", "Which day?"), **OPEN)
    play = asks("are you open on Sunday?", bot=bot, before=("start", "on Saturday"))
    assert play.said == ["hours"]
    assert play.state.completions[-1].slots[0].value == "2026-11-21"


def test_without_hours_nothing_is_told() -> None:
    play = asks("are you open on Sunday?", bot=desk())
    assert "hours" not in play.said


def test_the_answer_of_a_scenario_comes_first() -> None:
    own = {"name": "hours", "trigger_keywords": ["open"], "answer": "Ring the bell."}
    assert talk("are you open on Sunday?", bot=desk(own, **OPEN)).words == "Ring the bell."


def test_it_is_told_in_the_language_spoken() -> None:
    bot = desk(
        **OPEN,
        greeting={"en": "Hello.", "de": "Hallo."},
        fallback={"en": "Sorry?", "de": "Wie bitte?"},
    )
    play = asks("Haben Sie am Sonntag geöffnet?", bot=bot)
    assert play.words.startswith("Nein, am Sonntag haben wir geschlossen.")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "are you open at nine?"),
        ("de", "haben Sie um neun noch auf?"),
        ("es", "¿a las nueve están abiertos?"),
        ("ru", "вы в девять ещё открыты?"),
        ("he", "אתם פתוחים בתשע?"),
        ("ar", "هل أنتم مفتوحون الساعة التاسعة؟"),
    ],
)
def test_an_hour_that_is_only_asked_about_changes_nothing(code: str, words: str) -> None:
    play = read_back(code)
    play.bot = play.bot.model_copy(update={"opening": DESK.opening})
    before = play.values
    play.hears(words)
    assert any(isinstance(one, Search) for one in play.commands)
    assert play.values == before
