"""Texts that are missing in a language, and texts too long for the ear."""

import pytest

from frontdesk.scenario.lint.wording import LONGEST, RATES, seconds
from frontdesk.scenario.texts import LANGUAGES
from tests.scenario.lint import BOOKING, found, one


def test_a_text_that_is_missing_in_a_language() -> None:
    messages = {f.place: f.message for f in found(greeting={"en": "Hello.", "ru": "Здравствуйте."})}
    assert messages[("fallback",)] == "is not written in ru: callers will hear it in en"
    assert ("greeting",) not in messages
    assert ("scenarios", 0, "collect_fields", 0, "prompt") in messages


def test_words_that_are_missing_in_a_language() -> None:
    greeting = {"en": "Hello.", "ru": "Здравствуйте."}
    both = BOOKING | {"trigger_keywords": {"en": ["book"]}, "collect_fields": [], "answer": greeting}
    finding = one(both, greeting=greeting, fallback=greeting)
    assert finding.place == ("scenarios", 0, "trigger_keywords")
    assert "has no words in ru" in finding.message


def test_a_language_without_built_in_sentences() -> None:
    finding = one(language="fr")
    assert (finding.error, finding.place) == (False, ("language",))
    assert "there are no built-in sentences in 'fr'" in finding.message


@pytest.mark.parametrize("language", RATES)
def test_a_sentence_of_more_than_ten_seconds(language: str) -> None:
    short = "а" * int(RATES[language] * LONGEST)
    assert found(language=language, greeting=short) == []
    finding = one(language=language, greeting=short + "а" * 5)
    assert (finding.rule, finding.place, finding.error) == ("long", ("greeting",), False)


def test_each_language_has_its_own_length() -> None:
    text = "x" * 150
    places = [f.place for f in found(greeting={"en": text, "he": text}) if f.rule == "long"]
    assert places == [("greeting", "he")]


def test_a_value_counts_as_a_value_of_usual_length() -> None:
    assert seconds("{a_very_long_name_of_a_field}", "en") < 1


def test_every_language_with_sentences_has_a_pace() -> None:
    assert set(RATES) == set(LANGUAGES)


def test_built_in_sentences_are_short_enough() -> None:
    long = [
        (code, name)
        for code, texts in LANGUAGES.items()
        for name, text in texts.items()
        if seconds(text, code) > LONGEST
    ]
    assert long == []
