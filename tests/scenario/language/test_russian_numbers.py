"""The generated Russian tables."""

from frontdesk.scenario.language.russian_numbers import MONTHS, half_hours, numbers, ordinals, spread


def test_spread():
    assert spread({"a b": 1}) == {"a": 1, "b": 1}
    assert set(spread(MONTHS).values()) == set(range(1, 13))


def test_every_number_there_is_a_word_for():
    words = set(numbers().values())
    assert words == {*range(21), *range(30, 100, 10), *range(100, 1000, 100)}


def test_ordinals_reach_thirty():
    assert {*range(1, 21), 30} == set(ordinals().values())


def test_half_hours():
    assert half_hours()["полвторого"] == 90
    assert half_hours()["полдвенадцатого"] == 11 * 60 + 30
