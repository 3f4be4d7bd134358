"""Texts in several languages: the bot shows its own, `speaking` another, and nothing is lost on the way."""

import copy
import pickle

import pytest
from pydantic import ValidationError

from frontdesk.scenario.schema import Bot, Text, Words

BOT = {
    "bot_id": "b",
    "language": "de",
    "greeting": {"en": "Hello.", "de": "Guten Tag.", "ru": "Здравствуйте."},
    "fallback": "Hm?",
    "texts": {"goodbye": {"en": "Bye.", "de": "Tschüss."}},
    "scenarios": [
        {
            "name": "s",
            "trigger_keywords": {"en": ["book"], "de": ["Termin", "book"]},
            "collect_fields": [
                {
                    "name": "service",
                    "prompt": {"en": "Which?", "de": "Welche?"},
                    "choices": {"cut": {"en": ["haircut", "trim"], "de": ["Haarschnitt"]}, "dye": ["colour"]},
                }
            ],
        }
    ],
}


@pytest.fixture
def bot() -> Bot:
    return Bot.model_validate(BOT)


def test_a_bot_shows_its_own_language_and_knows_all(bot: Bot) -> None:
    assert bot.languages == ("de", "en", "ru")
    assert bot.greeting == "Guten Tag."
    assert bot.scenarios[0].collect_fields[0].prompt == "Welche?"


def test_it_speaks_others_and_falls_back_to_its_own(bot: Bot) -> None:
    russian = bot.speaking("ru-RU")
    assert (russian.language, russian.greeting) == ("ru", "Здравствуйте.")
    assert russian.texts["goodbye"] == "Tschüss."
    assert russian.fallback == "Hm?"
    assert russian.languages == bot.languages
    assert russian.version == bot.version
    assert russian.speaking("en").greeting == "Hello."
    assert bot.speaking("ru") is bot.speaking("ru")
    assert bot.speaking("fr") is bot
    assert bot.speaking("de-AT") is bot


def test_a_changed_copy_speaks_its_own_words(bot: Bot) -> None:
    assert bot.speaking("en").fallback == "Hm?"
    changed = bot.model_copy(update={"fallback": Text("What?")})
    assert changed.speaking("en").fallback == "What?"
    assert changed.version != bot.version


def test_words_are_kept_by_language_and_together(bot: Bot) -> None:
    words = bot.scenarios[0].trigger_keywords
    assert words == ("book", "Termin")
    assert words.of("de") == ("Termin", "book")
    assert words.of("ru") == ()
    assert Words(["a"]).of("ru") == ("a",)


def test_a_choice_has_a_name_in_each_language(bot: Bot) -> None:
    field = bot.scenarios[0].collect_fields[0]
    assert field.label("cut", "de") == "Haarschnitt"
    assert field.label("cut", "ru") == "cut"
    assert field.label("dye", "en") == "dye"
    assert field.options == {"cut": ("haircut", "trim", "Haarschnitt"), "dye": ("colour",)}


def test_nothing_is_lost_on_the_way_to_a_file_and_back(bot: Bot) -> None:
    for other in (
        Bot.model_validate(bot.model_dump(mode="json")),
        Bot.model_validate_json(bot.model_dump_json()),
    ):
        assert other == bot
        assert other.version == bot.version
        assert other.speaking("ru").greeting == "Здравствуйте."
    for other in (copy.deepcopy(bot), pickle.loads(pickle.dumps(bot))):
        assert other.speaking("en").greeting == "Hello."


def test_languages_may_be_fewer_than_those_written(bot: Bot) -> None:
    fewer = Bot.model_validate(BOT | {"languages": ["en"]})
    assert fewer.languages == ("de", "en")
    assert fewer.speaking("ru") is fewer


@pytest.mark.parametrize(
    "wrong", [{}, {"english": "Hi"}, {"en": ""}, {"en": 7}, {"en": ["Hi"]}, 7, None, ["Hi"]]
)
def test_what_is_no_text_is_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        Bot.model_validate(BOT | {"greeting": wrong})
