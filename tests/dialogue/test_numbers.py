from __future__ import annotations

import pytest

from frontdesk.dialogue.numbers import digits_of, numbers_in


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("no numbers here", set()),
        ("it is 45 dollars", {"45"}),
        ("1,500 or 1 500 or 1500", {"1500"}),
        ("forty-five minutes", {"45"}),
        ("two hundred and fifty", {"250"}),
        ("fifteen hundred", {"1500"}),
        ("three thousand five hundred", {"3500"}),
        ("двести пятьдесят рублей", {"250"}),
        ("две тысячи", {"2000"}),
        ("one moment, two colleagues", set()),
        ("one moment, for one of us", set()),
        ("until eight in the evening", {"8"}),
        ("nine to seven", {"9", "7"}),
        ("it costs two pounds", {"2"}),
        ("до семи вечера, с девяти", {"7", "9"}),
        ("от двадцати пяти до сорока", {"25", "40"}),
        ("пять рублей", {"5"}),
        ("call +44 20 7946 0999", {"442079460999"}),
        ("at 09:30", {"9.30"}),
        ("3.00", {"3"}),
        ("half past four", {"4", "4.30"}),
        ("٤٧ ريالا", {"47"}),
        ("take the U6 to SE1", {"u6", "se1"}),
    ],
)
def test_numbers(text: str, numbers: set[str]) -> None:
    assert numbers_in(text) == numbers


def test_a_clock_is_spoken_both_ways() -> None:
    assert {"18", "6", "6.30", "18.30"} <= digits_of("until 18:30")


def test_parts_of_a_phone_number_are_known() -> None:
    assert {"442079460999", "7946"} <= digits_of("+44 20 7946 0999")


def test_words_are_read_in_the_language_and_as_a_clock() -> None:
    assert numbers_in("siebenundvierzig Euro", "de") == {"47"}
    assert {"16.30", "4.30"} <= digits_of("half past four")
    assert {"7", "19"} <= digits_of("bis 19 Uhr", "de")
