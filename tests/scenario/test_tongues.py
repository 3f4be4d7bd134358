"""A bot with several languages speaks the caller's."""

from __future__ import annotations

from typing import Any

import pytest

from frontdesk.scenario.history import History
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


@pytest.mark.parametrize(
    ("before", "language", "words"),
    [("ru", "ru", "Здравствуйте."), ("en", "", "Hello."), ("fi", "", "Hello."), ("", "", "Hello.")],
)
def test_who_spoke_a_language_before_is_greeted_in_it(before: str, language: str, words: str) -> None:
    play = talk(bot=bilingual(), history=History(language=before))
    assert (play.state.language, play.words) == (language, words)
    play.hears("hello, I would like to start now")
    assert play.words == "How many?", "and followed into another"


def test_a_name_does_not_switch() -> None:
    play = talk("start", "three", "on Friday", "Анна Петрова", bot=bilingual())
    assert play.state.language == ""
    assert play.values["name"] == "Анна Петрова"


SHORT = {
    "en": ("I am unhappy", "no thanks", "it hurts", "how much?", "opening hours", "hello"),
    "de": ("Ich bin unzufrieden", "nein danke", "Zahnreinigung bitte", "Was kostet das?", "Guten Tag"),
    "es": ("Estoy descontento", "no gracias", "una mesa", "¿cuánto cuesta?", "tengo hambre", "Hola"),
    "ru": ("Я недоволен", "Недоволен", "сколько стоит?", "привет"),
    "ar": ("أنا غير راض", "بكم؟", "مرحبا"),
    "he": ("אני לא מרוצה", "כמה זה עולה?", "שלום"),
}


def spoken_to(own: str, other: str) -> Bot:
    return form(
        field("wish", {own: "A?", other: "B?"}, type="number"),  # type: ignore[arg-type]
        language=own,
        greeting={own: "A.", other: "B."},
        fallback={own: "A!", other: "B!"},
    )


@pytest.mark.parametrize("own", SHORT)
@pytest.mark.parametrize("other", SHORT)
def test_few_words_are_enough_where_they_are_clear(own: str, other: str) -> None:
    if own == other:
        return
    for words in SHORT[other]:
        assert talk(words, bot=spoken_to(own, other)).state.language == other, words


@pytest.mark.parametrize(
    "words",
    [
        *("La Traviata", "Das Boot", "Samsung Galaxy", "iPhone 15", "Gel nails", "okay", "Pizza Margherita"),
        *("WhatsApp", "Premium Box", "El Greco", "Los Angeles", "Red Bull", "12", "PIN"),
    ],
)
@pytest.mark.parametrize("own", SHORT)
def test_names_and_brands_are_in_no_language(own: str, words: str) -> None:
    for other in ("en", "de", "es"):
        if other != own:
            play = talk("hello" if own == "en" else SHORT[own][0], words, bot=spoken_to(own, other))
            assert play.state.language == "", other


def test_what_is_asked_to_choose_from_is_in_no_language() -> None:
    choices = {"Ja Natürlich Box": [], "Nein Danke Box": []}
    bot = form(
        field("box", {"en": "Which?", "de": "Welche?"}, choices=choices),  # type: ignore[arg-type]
        greeting={"en": "Hello.", "de": "Hallo."},
        fallback={"en": "Sorry?", "de": "Wie bitte?"},
    )
    assert talk("start", "Ja Natürlich Box", bot=bot).state.language == ""
    assert talk("start", "ich weiß nicht", bot=bot).state.language == "de"


def test_one_word_may_name_a_thing_where_words_are_asked_for() -> None:
    bot = form(
        field("wish", {"en": "What?", "ru": "Что?"}, type="text"),  # type: ignore[arg-type]
        greeting={"en": "Hello.", "ru": "Здравствуйте."},
        fallback={"en": "Sorry?", "ru": "Простите?"},
    )
    assert talk("start", "Бирюса", bot=bot).state.language == ""


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
    assert talk("Hola", bot=bot).state.language == "es"


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
