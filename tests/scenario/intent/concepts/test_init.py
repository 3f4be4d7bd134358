"""Words by what they have to do with."""

import pytest

from frontdesk.scenario.intent.concepts import BY_CODE, parsed


def test_a_table_is_read():
    assert parsed("\n[food] bread\ncheese\n[pet] dog\n") == {"food": ("bread", "cheese"), "pet": ("dog",)}


def test_tables_of_one_language_are_put_together():
    assert parsed("[food] bread\n", "[food] bread cheese\n[pet] dog\n") == {
        "food": ("bread", "cheese"),
        "pet": ("dog",),
    }


@pytest.mark.parametrize("code", BY_CODE)
def test_every_language_uses_names_that_others_know(code):
    others = {name for other, table in BY_CODE.items() if other != code for name in table}
    assert len(set(BY_CODE[code]) & others) >= 80
