"""Words spelled letter by letter."""

import pytest

from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("en", "k o w a l s k i", "KOWALSKI"),
        ("en", "s for sugar t for tango u b b s", "STUBBS"),
        ("en", "double l o y d", "LLOYD"),
        ("en", "smith s m i t h", "SMITH"),
        ("en", "capital b r o w n", "BROWN"),
        ("ru", "с как сергей у х о в", "СУХОВ"),
        ("en", "what do you mean", None),
        ("en", "i", None),
    ],
)
def test_spelled(code: str, said: str, expected: str | None):
    assert value(code, "spelled", said) == expected


@pytest.mark.parametrize(
    ("code", "said", "spelled"),
    [
        ("en", "b for bravo seven k nine", "B7K9"),
        ("de", "x wie xanthippe vier b wie berta zwo", "X4B2"),
        ("en", "four four seven one", "4471"),
        ("ru", "две эн а", None),
    ],
)
def test_codes_have_digits(code: str, said: str, spelled: str | None):
    assert value(code, "spelled", said) == spelled


def test_how_it_is_written_is_no_part_of_it():
    assert value("de", "spelled", "m e i e r mit e i") == "MEIER"
