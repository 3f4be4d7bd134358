"""Postcodes by country."""

import pytest

from frontdesk.scenario.fields.postcode import written
from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "country", "said", "expected"),
    [
        ("en", "GB", "s w one a one a a", "SW1A 1AA"),
        ("en", "GB", "m one one a e", "M1 1AE"),
        ("en", "GB", "sw19 5qt", "SW19 5QT"),
        ("en", "US", "nine oh two one oh", "90210"),
        ("en", None, "nine oh two one oh", "90210"),
        ("ru", "RU", "сто один ноль ноль ноль", "101000"),
        ("en", "US", "nine oh two", None),
        ("en", "GB", "i don't know it", None),
    ],
)
def test_postcode(code: str, country: str | None, said: str, expected: str | None):
    assert value(code, "postcode", said, country=country) == expected


@pytest.mark.parametrize(
    ("said", "country", "expected"),
    [
        ("1012AB", "NL", "1012 AB"),
        ("K1AOB1", "CA", "K1A 0B1"),
        ("00950", "PL", "00-950"),
        ("123", "DE", None),
    ],
)
def test_writing(said: str, country: str, expected: str | None):
    assert written(said, country) == expected


@pytest.mark.parametrize(
    ("said", "code"),
    [("b s six five t p p for papa", "BS6 5TP"), ("s k four three q p q for queen p for peter", "SK4 3QP")],
)
def test_letters_that_are_only_told_again_count_once(said, code):
    assert parsed("en", "postcode", said, country="GB").normalised == code
