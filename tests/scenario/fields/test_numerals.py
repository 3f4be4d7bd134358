"""Whole numbers and ordinals of several words."""

import pytest

from frontdesk.scenario.fields.numerals import counts_something, number_at, ordinal_at
from tests.scenario.listening import heard


@pytest.mark.parametrize(
    ("language", "said", "number"),
    [
        ("en", "five", 5),
        ("en", "twenty five", 25),
        ("en", "twenty-five", 25),
        ("en", "three hundred and twelve", 312),
        ("en", "a hundred", 100),
        ("en", "two thousand twenty six", 2026),
        ("en", "24", 24),
        ("en", "a couple", 2),
        ("en", "blue", None),
        ("ru", "сорок два", 42),
        ("ru", "двести сорок", 240),
        ("ru", "двадцати пяти", 25),
        ("ru", "две тысячи двадцать шесть", 2026),
        ("ru", "тридцать пятнадцать", 30),
    ],
)
def test_number(language, said, number):
    found = number_at(heard(language, said), 0)
    assert (found and found[0]) == number


@pytest.mark.parametrize(
    ("language", "said", "number"),
    [
        ("en", "third", 3),
        ("en", "twenty fifth", 25),
        ("en", "25th", 25),
        ("en", "25", None),
        ("en", "twenty", None),
        ("ru", "двадцать пятого", 25),
        ("ru", "25-го", 25),
        ("ru", "третье", 3),
    ],
)
def test_ordinal(language, said, number):
    found = ordinal_at(heard(language, said), 0)
    assert (found and found[0]) == number


@pytest.mark.parametrize(
    ("said", "counts"),
    [("persons", True), ("days", True), ("thousand", True), ("o'clock", False), ("", False)],
)
def test_what_a_number_counts(said, counts):
    assert counts_something(heard("en", f"five {said}"), 1) is counts
