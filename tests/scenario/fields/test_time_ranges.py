"""Times that callers leave open."""

import pytest

from tests.scenario.said import parsed


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
