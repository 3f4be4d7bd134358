from __future__ import annotations

import pytest

from frontdesk.dialogue.spoken import given, later, told


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("de", "Das kostet siebenundvierzig Euro.", {"47"}),
        ("de", "Zweihundertfünfzig, nein, eintausendzweihundert.", {"250", "1200"}),
        ("de", "von neun bis fünf Uhr", {"9", "5"}),
        ("de", "um halb vier", {"3.30"}),
        ("de", "Zwei Kollegen wissen das.", set()),
        ("es", "Son cuarenta y siete libras.", {"47"}),
        ("es", "a las cuatro y media", {"4", "4.30"}),
        ("es", "cuesta tres libras", {"3"}),
        ("es", "once tapas", {"11"}),
        ("en", "you can come once", set()),
        ("en", "sesenta y seis por ciento", {"66"}),
        ("he", "ארבעים ושבעה שקלים", {"47"}),
        ("he", "משש עד חמש", {"6", "5"}),
        ("he", "ביום שני", set()),
        ("ar", "سبعة وأربعون ريالا", {"47"}),
        ("ar", "من السادسة حتى الخامسة", {"6", "5"}),
        ("ar", "الساعة الثالثة والنصف", {"3", "3.30"}),
        ("ar", "بعشرة ريالات", {"10"}),
    ],
)
def test_numbers_in_words(language: str, text: str, numbers: set[str]) -> None:
    assert told(text, language) == numbers


def test_what_is_given_is_known_however_small() -> None:
    assert given("zwei Kollegen", "de") == {"2"}
    assert given("halb vier", "de") == {"3.30", "15.30"}


def test_a_long_text_is_read_to_its_end() -> None:
    assert given("und so weiter " * 300 + "siebenundvierzig", "de") == {"47"}


def test_the_afternoon() -> None:
    assert later("4.30") == "16.30"
    assert later("12.30") == "12.30"
