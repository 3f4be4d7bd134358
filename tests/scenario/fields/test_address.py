"""Addresses: the words stay, the numbers become digits."""

import pytest

from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("en", "twenty two baker street london", "22 Baker Street London"),
        ("en", "i live at one hundred and five king's road", "105 King's Road"),
        ("en", "flat four thirty one mill lane", "Flat 4 31 Mill Lane"),
        ("en", "it's two two one b baker street please", "221b Baker Street"),
        ("en", "one oh five main street", "105 Main Street"),
        ("en", "12 fifth avenue", "12 Fifth Avenue"),
        ("ru", "улица ленина дом двадцать два квартира пять", "улица Ленина дом 22 квартира 5"),
        ("ru", "проспект мира десять корпус два", "проспект Мира 10 корпус 2"),
        ("en", "i don't know", None),
        ("en", "can i pick it up", None),
    ],
)
def test_address(code: str, said: str, expected: str | None):
    assert value(code, "address", said) == expected


def test_a_street_without_a_number_is_half_an_address():
    found = parsed("en", "address", "baker street")
    assert (found.value, found.normalised, found.complete) == ("Baker Street", None, False)
