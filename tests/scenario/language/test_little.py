"""Words that cannot stand for a longer phrase."""

import pytest

from frontdesk.scenario.language import language
from frontdesk.scenario.language.little import says_little


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "back"),
        ("en", "please"),
        ("en", "maybe"),
        ("en", "have"),
        ("ru", "есть"),
        ("ru", "пожалуйста"),
        ("de", "zurück"),
        ("de", "vielleicht"),
        ("es", "tienen"),
        ("es", "quizás"),
        ("ar", "ممكن"),
        ("ar", "عندكم"),
        ("he", "אולי"),
        ("he", "אפשר"),
    ],
)
def test_talk_says_little(code: str, word: str) -> None:
    assert says_little(word, language(code))


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "money"),
        ("en", "three"),
        ("en", "march"),
        ("en", "nails"),
        ("ru", "стрижка"),
        ("de", "geld"),
        ("es", "terraza"),
        ("ar", "قهوة"),
        ("he", "משלוח"),
    ],
)
def test_things_and_numbers_say_much(code: str, word: str) -> None:
    assert not says_little(word, language(code))
