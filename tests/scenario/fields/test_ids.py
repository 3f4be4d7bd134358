"""Order and member numbers."""

import pytest

from frontdesk.scenario.patterns import compiled
from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "pattern", "expected"),
    [
        ("en", "order number four five seven double two", None, "45722"),
        ("en", "it's alpha bravo nine one one", None, "AB911"),
        ("en", "AB-1234", None, "AB-1234"),
        ("en", "a b dash one two three four", r"[A-Z]{2}\d{4}", "AB1234"),
        ("en", "r m seven seven zero nine", r"[A-Z]{2}\d{4}", "RM7709"),
        ("ru", "заказ сорок пять семнадцать", None, "4517"),
        ("ru", "а б один два три четыре", None, "АБ1234"),
        ("ru", "в е один два", r"[A-Z]{2}\d{2}", "BE12"),
        ("en", "i don't have it", None, None),
    ],
)
def test_id(code: str, said: str, pattern: str | None, expected: str | None):
    assert value(code, "id", said, pattern=pattern) == expected


def test_half_an_id():
    found = parsed("en", "id", "r m seven", pattern=r"[A-Z]{2}\d{4}")
    assert (found.value, found.normalised) == ("RM7", None)


@pytest.mark.parametrize("pattern", ["(", "(a+)+b", r"(a)\1", "(?=a)a", "x" * 300])
def test_patterns_that_are_refused(pattern: str):
    with pytest.raises(ValueError):
        compiled(pattern)


def test_words_around_an_id_of_a_known_form_are_no_part_of_it():
    said = "it says inv dash two oh nine three at the top"
    assert value("en", "id", said, pattern=r"INV-\d{4}") == "INV-2093"
    assert value("en", "id", "five four one two three", pattern=r"\d{4}") is None


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("de", "die rechnung hat die nummer er zwo null zwo sechs", "R2026"),
        ("ru", "номер договора эм ка сто двадцать дробь семь", "МК120/7"),
        ("he", "קוד אל שתיים תשע תשע", None),
        ("en", "forty four seventeen blorp nine", None),
        ("en", "order ab twelve three delivered two days ago", "AB123"),
        ("es", "el localizador es be ene siete siete efe", "BN77F"),
    ],
)
def test_a_part_that_nobody_understood_leaves_no_shorter_id(code, said, expected):
    assert value(code, "id", said) == expected


def test_a_gap_is_no_word_of_letters():
    assert value("en", "id", "seven four one then a gap then b k two") == "741BK2"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "r then two two zero nine"),
        ("ar", "حرف ار وبعدين اتنين اتنين صفر تسعة"),
        ("de", "r und dann zwei zwei null neun"),
    ],
)
def test_a_code_goes_on_after_then(code: str, said: str):
    assert value(code, "id", said, pattern=r"R\d{4}") == "R2209"
