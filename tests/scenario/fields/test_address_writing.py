"""How an address is written down."""

import pytest

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.address_writing import end_of_address, written
from frontdesk.scenario.language import language
from tests.scenario.listening import AT
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "words", "line"),
    [
        ("en", "12 o'connell street", "12 O'Connell Street"),
        ("en", "14 b king's road", "14b King's Road"),
        ("en", "14 Elm road", "14 Elm road"),
        ("de", "am markt 4 a", "Am Markt 4a"),
        ("es", "calle de alcalá 120 tercero izquierda", "Calle de Alcalá 120 tercero izquierda"),
        ("ru", "улица гагарина дом 12", "улица Гагарина дом 12"),
        ("he", "רחוב הרצל 42", "רחוב הרצל 42"),
    ],
)
def test_names_get_capitals_where_none_were_heard(code, words, line):
    assert written(words.split(), code) == line


@pytest.mark.parametrize(
    ("code", "said", "line"),
    [
        ("en", "forty two mill road, it's the blue door", "42 Mill Road"),
        ("es", "calle mayor ocho al lado del banco", "Calle Mayor 8"),
        ("ru", "ленина пять напротив аптеки", "Ленина 5"),
        ("de", "lindenstraße vierzehn, dritter stock links", "Lindenstraße 14, dritter Stock links"),
    ],
)
def test_the_way_there_is_no_part_of_it(code, said, line):
    assert value(code, "address", said) == line


def test_without_a_number_nothing_is_cut():
    heard = hearing("next to the church", language("en"), AT)
    assert end_of_address(heard, 0, len(heard.tokens)) == len(heard.tokens)


def test_who_lives_there_is_no_part_of_it():
    said = "forty seven marlborough road we're on the second floor and the bell says jenkins"
    assert value("en", "address", said) == "47 Marlborough Road"
