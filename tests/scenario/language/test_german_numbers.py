from __future__ import annotations

from frontdesk.scenario.language.german_numbers import (
    compounds,
    half_hours,
    half_more,
    hours,
    numbers,
    ordinals,
    spread,
    together,
)


def test_units_come_before_tens() -> None:
    assert (compounds()["einundzwanzig"], numbers()["einundzwanzig"], numbers()["zwo"]) == (21, 21, 2)


def test_ordinals_in_any_ending() -> None:
    assert (ordinals()["vierundzwanzigsten"], ordinals()["erste"]) == (24, 1)


def test_half_looks_ahead() -> None:
    assert (half_hours()["halb eins"], half_hours()["dreiviertel eins"], hours()["eins"]) == (750, 765, 1)


def test_two_and_a_half_and_four_together() -> None:
    assert (half_more()["zweieinhalb"], together()["zu viert"]) == (2, 4)


def test_tables_are_spread_over_their_words() -> None:
    assert spread({"a b": 1}) == {"a": 1, "b": 1}
