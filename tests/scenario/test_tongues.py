"""A bot with several languages speaks the caller's."""

from __future__ import annotations

from typing import Any

import pytest

from frontdesk.scenario.schema import Bot
from tests.scenario.desk import field, form, talk


def bilingual(**keys: Any) -> Bot:
    fields = (
        field("party", {"en": "How many?", "ru": "Сколько вас?"}, type="number"),  # type: ignore[arg-type]
        field("date", {"en": "Which day?", "ru": "В какой день?"}),  # type: ignore[arg-type]
        field("name", {"en": "What name?", "ru": "На какое имя?"}),  # type: ignore[arg-type]
    )
    return form(
        *fields,
        greeting={"en": "Hello.", "ru": "Здравствуйте."},
        fallback={"en": "Sorry?", "ru": "Простите?"},
        scenario={"trigger_keywords": {"en": ["start"], "ru": ["начать"]}, "confirm": True},
        **keys,
    )


def test_it_answers_in_the_callers_language() -> None:
    play = talk("я хотел бы начать", bot=bilingual())
    assert play.state.language == "ru"
    assert play.words == "Сколько вас?"
    play.hears("нас трое").hears("в пятницу")
    assert play.values == {"party": "3", "date": "2026-11-27"}
    assert play.words == "На какое имя?"


def test_one_word_or_a_name_does_not_switch() -> None:
    bot = bilingual()
    assert talk("привет", bot=bot).state.language == ""
    play = talk("start", "three", "on Friday", "Анна Петрова", bot=bot)
    assert play.state.language == ""
    assert play.values["name"] == "Анна Петрова"


@pytest.mark.parametrize("words", ["по-русски, пожалуйста", "can we speak russian please"])
def test_it_switches_when_asked_and_asks_again_what_was_open(words: str) -> None:
    play = talk("start", words, bot=bilingual())
    assert play.state.language == "ru"
    assert play.words == "Хорошо, по-русски. Сколько вас?"
    assert play.hears("in English please").words == "All right, in English. How many?"


def test_the_call_back_is_promised_in_the_callers_language() -> None:
    play = talk("я хотел бы начать", "позовите человека", bot=bilingual(), caller=None)
    assert play.said == ["ask:phone"]
    assert "перезвонить" in play.words


def test_a_bot_with_one_language_keeps_it() -> None:
    play = talk("start", "по-русски пожалуйста", bot=form(field("party", type="number")))
    assert play.state.language == ""


def test_a_short_hello_in_the_other_language_is_enough() -> None:
    bot = form(
        field("party", {"en": "How many?", "es": "¿Cuántos?"}, type="number"),  # type: ignore[arg-type]
        greeting={"en": "Hello.", "es": "Hola."},
        fallback={"en": "Sorry?", "es": "¿Perdón?"},
        scenario={"trigger_keywords": {"en": ["start"], "es": ["empezar"]}},
    )
    assert talk("Buenas tardes", bot=bot).state.language == "es"
    assert talk("Hola, ¿hablan español?", bot=bot).state.language == "es"
    assert talk("Good evening", bot=bot).state.language == ""
    assert talk("Hola", bot=bot).state.language == ""


def test_an_email_address_is_in_no_language() -> None:
    bot = form(
        field("wish", {"ru": "Что?", "en": "What?"}, type="text"),  # type: ignore[arg-type]
        language="ru",
        greeting={"en": "Hello.", "ru": "Здравствуйте."},
        fallback={"en": "Sorry?", "ru": "Простите?"},
    )
    assert talk("start", "my.own.mail@gmail.com", bot=bot).state.language == ""


def test_who_speaks_no_russian_is_answered_in_the_language_used() -> None:
    play = talk("Sorry, I don't speak Russian at all.", bot=bilingual(language="ru"))
    assert play.state.language == "en"
