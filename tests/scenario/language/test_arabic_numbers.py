from __future__ import annotations

from frontdesk.scenario.language.arabic_numbers import hours, numbers, ordinals, split, spread


def test_each_spelling_is_the_same_number() -> None:
    found = numbers()
    assert {found[word] for word in ("خمسة", "خمس")} == {5}
    assert (found["عشرين"], found["مية"]) == (20, 100)


def test_ordinals_and_the_hours_said_with_them() -> None:
    assert ordinals()["أول"] == 1
    assert (hours()["الواحدة"], hours()["الثالثة"]) == (1, 3)


def test_tables_are_spread_over_their_words() -> None:
    assert spread({"a b": 1, "c": 2}) == {"a": 1, "b": 1, "c": 2}
    assert split({1: "a b | c"}) == {"a b": 1, "c": 1}
