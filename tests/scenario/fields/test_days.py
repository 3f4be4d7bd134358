"""The next day that fits."""

from datetime import date

import pytest

from frontdesk.scenario.fields.days import as_day, coming, coming_day, ends_range, in_next_week, upcoming
from tests.scenario.listening import heard
from tests.scenario.said import value

FRIDAY = date(2026, 11, 20)


def test_the_next_day_with_a_number():
    assert coming_day(20, FRIDAY) == FRIDAY
    assert coming_day(5, FRIDAY) == date(2026, 12, 5)
    assert coming_day(31, FRIDAY) == date(2026, 12, 31)
    assert coming_day(32, FRIDAY) is None


def test_a_day_of_a_month_is_this_year_s_or_the_next_one_s():
    this_year, next_year = coming(24, 11, 1, FRIDAY), coming(19, 11, 1, FRIDAY)
    assert this_year is not None
    assert next_year is not None
    assert (this_year.day, next_year.day) == (date(2026, 11, 24), date(2027, 11, 19))
    assert coming(31, 11, 1, FRIDAY) is None
    assert as_day(2027, 2, 29, 1) is None


def test_weekdays():
    assert upcoming(FRIDAY, 4) == date(2026, 11, 27)
    assert upcoming(FRIDAY, 5) == date(2026, 11, 21)
    assert in_next_week(heard("en", "x"), FRIDAY, 0) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("the first monday in december", "2026-12-07"),
        ("the last friday of november", "2026-11-27"),
        ("the fifteenth of next month", "2026-12-15"),
    ],
)
def test_days_by_month(said: str, day: str):
    assert value("en", "date", said) == day


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("en", "the last day of the month", "2026-11-30"),
        ("en", "last day of december", "2026-12-31"),
        ("de", "am letzten tag des jahres", "2026-12-31"),
        ("ru", "в последний день месяца", "2026-11-30"),
        ("en", "the last friday of the month", "2026-11-27"),
        ("en", "the first friday of the month", "2026-12-04"),
        ("en", "not the eleventh the twelfth", "2026-12-12"),
        ("de", "nicht den siebten den achten dezember", "2026-12-08"),
        ("en", "the first monday in the new year", "2027-01-04"),
    ],
)
def test_ends_and_names_of_a_month(code: str, said: str, day: str):
    assert value(code, "date", said) == day


def test_a_weekday_of_another_year_is_no_day():
    assert value("en", "date", "black friday last year") is None


def test_the_end_of_a_range_is_one():
    said = heard("en", "from the first to the fifth of december")
    assert ends_range(said, 5)
    assert not ends_range(said, 1)


@pytest.mark.parametrize(
    ("said", "day"),
    [("на 28", "2026-11-28"), ("давайте на 15 число", "2026-12-15"), ("на 15", None)],
)
def test_a_number_that_can_be_no_hour_is_a_day(said: str, day: str | None) -> None:
    assert value("ru", "date", said) == day


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("en", "right now", "2026-11-20"),
        ("en", "now please", "2026-11-20"),
        ("en", "can you send someone now", "2026-11-20"),
        ("en", "I need a plumber right now", "2026-11-20"),
        ("en", "three days from now", "2026-11-23"),
        ("de", "jetzt gleich", "2026-11-20"),
        ("ru", "можно прямо сейчас", "2026-11-20"),
        ("he", "עכשיו בבקשה", "2026-11-20"),
        ("ar", "ممكن الآن", "2026-11-20"),
        ("en", "right now I am not sure", None),
        ("en", "I can't talk right now", None),
        ("en", "could you wait now", None),
        ("en", "it's been off for six hours now", None),
        ("ru", "сейчас не могу говорить", None),
        ("he", "אני לא יודע כרגע", None),
        ("ar", "مش متأكد دلوقتي", None),
    ],
)
def test_now_is_today_only_where_it_is_wished_for(code: str, said: str, day: str | None):
    assert value(code, "date", said) == day
