from __future__ import annotations

from frontdesk.scenario.language.hebrew_numbers import for_people, numbers, spread, together, units, weekdays


def test_both_genders_count() -> None:
    assert numbers()["שבע"] == numbers()["שבעה"] == 7


def test_days_are_numbered_from_sunday() -> None:
    assert (weekdays()["ראשון"], weekdays()["שני"]) == (6, 0)


def test_units_of_time_and_people_together() -> None:
    assert units()["דקות"] == 1
    assert (together()["שנינו"], for_people()["לארבעה"]) == (2, 4)


def test_tables_are_spread_over_their_words() -> None:
    assert spread({1: "a b", 2: "c"}) == {"a": 1, "b": 1, "c": 2}
