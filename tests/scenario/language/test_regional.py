"""Slang, diminutives and regional words for money, lengths of time and signs."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES, language
from frontdesk.scenario.language.regional import REGIONAL
from tests.scenario.said import value


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_are_in_the_tables(code: str) -> None:
    for kind, words in REGIONAL[code].items():
        table = language(code).kinds[kind]
        assert not isinstance(table, str)
        assert words.items() <= table.items()


@pytest.mark.parametrize(
    ("code", "kind", "said", "expected"),
    [
        ("es", "money", "quince lucas me cobraron", 15_000),
        ("es", "money", "luca y media", 1500),
        ("es", "money", "doscientos mangos", 200),
        ("es", "money", "medio palo", 500_000),
        ("ru", "money", "три штуки", 3000),
        ("ru", "money", "полторы штуки", 1500),
        ("ru", "money", "около полутора тысяч", 1500),
        ("ru", "duration", "около полутора часов", 90),
        ("ru", "money", "тысяч до пяти", 5000),
        ("de", "money", "achtzig euronen", 80),
        ("de", "duration", "so ein dreiviertelstündchen", 45),
        ("de", "duration", "a viertelstünderl", 15),
        ("es", "duration", "un cuartito de hora", 15),
        ("ru", "duration", "часок", 60),
        ("en", "duration", "an hour and three quarters", 105),
        ("en", "email", "priya at the rate yahoo dot co dot in", "priya@yahoo.co.in"),
        ("ru", "email", "vera нижняя черта k собака mail точка ru", "vera_k@mail.ru"),
    ],
)
def test_values_in_words_of_regions(code: str, kind: str, said: str, expected: str | int) -> None:
    assert value(code, kind, said) == expected
