"""The phrases of callers by trade and want."""

import pytest

from frontdesk.scenario.intent.pools import BY_CODE, parsed, together


def test_a_table_is_read():
    assert parsed("\n[any.book]\na b |\nc\n[food.menu]\nd | \n") == {
        "any.book": ("a b", "c"),
        "food.menu": ("d",),
    }


def test_tables_of_one_language_are_put_together():
    tables = ("\n[any.book]\na | b\n", "\n[any.book]\nb | c\n[food.menu]\nd\n")
    assert together(tables) == {"any.book": ("a", "b", "c"), "food.menu": ("d",)}


@pytest.mark.parametrize("code", BY_CODE)
def test_no_phrase_teaches_two_wants_of_one_trade(code):
    seen: dict[tuple[str, str], str] = {}
    for label, phrases in BY_CODE[code].items():
        trade = label.split(".")[0]
        for phrase in phrases:
            assert seen.setdefault((trade, phrase), label) == label, (phrase, label)
