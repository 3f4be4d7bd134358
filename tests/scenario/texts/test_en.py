"""The English sentences, and how a bot's own words replace them."""

import re

import pytest

from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import LANGUAGES, NAMES, text
from frontdesk.scenario.texts.en import TEXTS


def bot(language: str = "en", **texts: str) -> Bot:
    return Bot.model_validate(
        {
            "bot_id": "b",
            "language": language,
            "greeting": "Hi",
            "fallback": "Sorry?",
            "texts": texts,
            "scenarios": [{"name": "help", "answer": "Yes."}],
        }
    )


def test_nothing_is_called_booked_without_a_receipt():
    found = [name for name, sentence in TEXTS.items() if re.search(r"\bbooked\b", sentence)]
    assert found == ["booked"], "said only with a calendar's own confirmation"


def test_values_fill_placeholders():
    assert text(bot(), "noted_booking", items="a haircut") == (
        "I have noted a haircut. We will confirm it shortly."
    )


def test_a_value_with_braces_is_left_alone():
    assert text(bot(), "confirm", items="{items}") == "{items}. Is that right?"


def test_a_missing_value_becomes_empty_and_hostile_placeholders_stay():
    own = bot(confirm="{nothing}{items.__class__} ok?")
    assert text(own, "confirm") == "{items.__class__} ok?"


def test_the_bots_own_words_come_first():
    assert text(bot(goodbye="Cheerio!"), "goodbye") == "Cheerio!"


def test_an_unknown_language_speaks_english():
    assert text(bot("fi-FI"), "goodbye") == TEXTS["goodbye"]


def test_an_unknown_name_is_an_error():
    with pytest.raises(KeyError):
        text(bot(), "no_such_sentence")


def test_names_are_the_catalogue():
    assert frozenset(TEXTS) == NAMES
    assert LANGUAGES["en"] is TEXTS
