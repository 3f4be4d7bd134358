"""Times that callers leave open."""

import pytest

from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "start", "until"),
    [
        ("en", "after six", "18:00", ""),
        ("en", "between two and three", "14:00", "15:00"),
        ("en", "between two and three in the afternoon", "14:00", "15:00"),
        ("en", "from ten to twelve", "10:00", "12:00"),
        ("en", "from eleven to one pm", "11:00", "13:00"),
        ("en", "two to four", "14:00", "16:00"),
        ("ru", "между двумя и тремя часами дня", "14:00", "15:00"),
        ("ru", "с двух до четырёх", "14:00", "16:00"),
    ],
)
def test_range(code: str, said: str, start: str, until: str):
    found = parsed(code, "time", said)
    assert (found.normalised, found.until, found.approx) == (start, until, True)


def test_ten_to_four_is_a_time():
    assert parsed("en", "time", "ten to four").normalised == "15:50"


def test_a_part_of_the_day_is_half_a_time():
    found = parsed("en", "time", "in the evening")
    assert (found.value, found.until, found.normalised) == ("18:00", "21:00", None)


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("en", "I can't stay past twelve", None),
        ("es", "no puedo quedarme después de las doce", None),
        ("ru", "не могу оставаться после двенадцати", None),
        ("en", "you close at four don't you", None),
        ("en", "close to five", "17:00"),
        ("en", "not before three", "15:00"),
        ("ru", "могу только после шести", "18:00"),
    ],
)
def test_an_hour_that_limits_something_else_is_none(code: str, said: str, expected: str | None):
    assert value(code, "time", said) == expected
