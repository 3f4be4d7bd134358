"""What was not said to us, and insults."""

import pytest

from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.noise import is_abuse, is_noise


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", ""),
        ("en", "..."),
        ("en", "uh um hmm"),
        ("en", "[music]"),
        ("en", "(applause)"),
        ("en", "Thanks for watching!"),
        ("en", "asdfgh qwrtpl zxcvbn"),
        ("en", "stay tuned, coming up next the football"),
        ("ru", "э ну угу"),
        ("ru", "Продолжение следует, субтитры сделал кто-то"),
        ("de", "Untertitel der Amara.org-Community, vielen Dank fürs Zuschauen"),
        ("he", "תודה שצפיתם"),
        ("ar", "ترجمة نانسي قنقر"),
    ],
)
def test_noise(code, text):
    assert is_noise(hear(text, code), frozenset())


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "yes"), ("en", "hello"), ("en", "a perm"), ("ru", "да"), ("de", "nein"), ("he", "כן בבקשה")],
)
def test_words(code, text):
    assert not is_noise(hear(text, code), frozenset())


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "you stupid idiots", True),
        ("en", "where is my fucking parcel", True),
        ("ru", "вы что там идиоты", True),
        ("de", "so ein Arschloch", True),
        ("es", "sois gilipollas", True),
        ("ar", "يا حمار", True),
        ("he", "אתם מטומטמים", True),
        ("en", "I have a question", False),
        ("ru", "хочу записаться", False),
        ("ar", "وين طلبي", False),
    ],
)
def test_abuse(code, text, expected):
    assert is_abuse(hear(text, code)) == expected
