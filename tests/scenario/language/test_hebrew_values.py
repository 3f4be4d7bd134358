from __future__ import annotations

from frontdesk.scenario.language.hebrew_values import CURRENCIES, VALUES


def test_currencies_with_their_small_coins() -> None:
    assert {"שקל", "אגורות"} <= set(CURRENCIES)


def test_every_letter_of_the_alphabet_has_a_name() -> None:
    table = VALUES["letter"]
    assert isinstance(table, dict)
    assert {chr(code) for code in table.values()} >= set("אבגדהוזחטיכלמנסעפצקרשת")
