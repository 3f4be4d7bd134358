"""Words around a part of the day."""

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.halves import DEGREES, DENYING, EARLY, around


def test_every_language_that_is_heard_has_them() -> None:
    assert EARLY.keys() == DENYING.keys() == DEGREES.keys() == LANGUAGES.keys()


def test_the_words_of_a_language() -> None:
    assert around("early", "de") == {"früh", "fruh"}
    assert "כל כך" in around("degrees", "he")
    assert around("denying", "fr") == around("denying", "en") == {"not"}
