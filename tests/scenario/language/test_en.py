"""The English tables, as the grammar sees them."""

from frontdesk.scenario.language import language
from frontdesk.scenario.language.en import ENGLISH


def meaning(phrase: str) -> dict[str, int]:
    words = tuple(phrase.split())
    return dict(next(means for entry, means in ENGLISH.lexicon[words[0]] if entry == words))


def test_numbers_weekdays_and_months():
    assert meaning("seventeen")["num"] == 17
    assert meaning("ninety")["num"] == 90
    assert meaning("twentieth")["ord"] == 20
    assert meaning("sunday")["weekday"] == 6
    assert meaning("december")["month"] == 12


def test_negative_idioms_are_not_yes():
    for phrase in ("no thanks", "i don't think so", "absolutely not", "that's not right"):
        assert "no" in meaning(phrase)
        assert "yes" not in meaning(phrase)


def test_stems():
    assert ENGLISH.stem("appointments") == ENGLISH.stem("appointment")


def test_an_unknown_language_uses_these():
    assert language("fi") is ENGLISH
    assert language("en-GB") is ENGLISH
