"""How far from now."""

from datetime import date

import pytest

from frontdesk.scenario.fields.durations import away_at, days_on, duration_at
from tests.scenario.listening import heard
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("language", "said", "minutes"),
    [
        ("en", "two hours", 120),
        ("en", "an hour and a half", 90),
        ("en", "half an hour", 30),
        ("en", "one hour and twenty minutes", 80),
        ("en", "three days", 3 * 1440),
        ("en", "three people", None),
        ("en", "", None),
        ("ru", "полтора часа", 90),
        ("ru", "полчаса", 30),
        ("ru", "две недели", 2 * 10080),
    ],
)
def test_duration(language, said, minutes):
    found = duration_at(heard(language, said), 0)
    assert (found and found[0]) == minutes


@pytest.mark.parametrize(
    ("language", "said", "minutes"),
    [
        ("en", "in two hours", 120),
        ("en", "two days from now", 2880),
        ("en", "two hours", None),
        ("ru", "через час", 60),
        ("ru", "часа через два", 120),
        ("ru", "дня через три", 3 * 1440),
    ],
)
def test_away(language, said, minutes):
    found = away_at(heard(language, said), 0)
    assert (found and found[0]) == minutes


def test_a_month_is_a_calendar_month():
    month = 43200
    assert days_on(date(2026, 1, 31), month) == date(2026, 2, 28)
    assert days_on(date(2026, 11, 20), month) == date(2026, 12, 20)
    assert days_on(date(2026, 12, 31), 2 * month) == date(2027, 2, 28)


def test_half_of_one_more_after_a_unit_that_comes_first():
    assert value("ru", "duration", "часа два с половиной") == 150
    assert value("ru", "duration", "недели две с половиной") == 25_200
    assert value("ru", "duration", "лет пять") is None


def test_two_spans_less_than_an_hour_are_not_added():
    assert value("he", "duration", "רבע שעה עשרים דקות") is None
    assert value("en", "duration", "an hour twenty minutes") == 80
