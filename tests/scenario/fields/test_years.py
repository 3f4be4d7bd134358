"""Years and Easter."""

from datetime import date

import pytest

from frontdesk.scenario.fields.years import advent, easter, feast, year_at
from tests.scenario.listening import heard
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2027, "2027-03-28"),
        (2038, "2038-04-25"),
    ],
)
def test_easter(year: int, day: str):
    assert easter(year).isoformat() == day


def test_a_feast_is_the_next_one():
    assert feast(1, date(2026, 11, 20)) == date(2027, 3, 29)
    assert feast(50, date(2026, 4, 20)) == date(2026, 5, 25)


@pytest.mark.parametrize(
    ("code", "said", "year"),
    [
        ("en", "twenty twenty seven", 2027),
        ("en", "two thousand and twenty seven", 2027),
        ("en", "2027", 2027),
        ("ru", "две тысячи двадцать седьмого года", 2027),
    ],
)
def test_year(code: str, said: str, year: int):
    hearing = heard(code, said)
    assert year_at(hearing, 0) == (year, len(hearing.tokens))


def test_no_year():
    assert year_at(heard("en", "twenty people"), 0) is None


def test_in_a_date():
    assert (
        value("en", "date_time", "sixteenth of january twenty twenty seven at three pm") == "2027-01-16T15:00"
    )
    assert value("en", "date", "easter monday") == "2027-03-29"


@pytest.mark.parametrize(("nth", "day"), [(1, date(2026, 11, 29)), (4, date(2026, 12, 20))])
def test_the_sundays_in_advent(nth: int, day: date):
    assert advent(nth, date(2026, 11, 20)) == day


def test_advent_of_next_year_when_it_is_past():
    assert advent(4, date(2022, 12, 19)) == date(2023, 12, 24)


@pytest.mark.parametrize(
    ("code", "said", "year"),
    [
        ("ru", "тысяча девятьсот пятьдесят второго года", 1952),
        ("ru", "тысяча девятьсот девяностого", 1990),
        ("ru", "тысяча девятьсот двенадцатого года", 1912),
        ("ru", "двухтысячного года", 2000),
        ("en", "nineteen hundred and eighty five", 1985),
        ("en", "nineteen oh seven", 1907),
        ("en", "in the year twenty oh four", 2004),
        ("de", "im jahr neunzehn hundert fünf und achtzig", 1985),
        ("ar", "عام ألف وتسعمائة واثنين وخمسين", 1952),
        ("he", "שנת אלפיים", 2000),
    ],
)
def test_years_in_many_words(code: str, said: str, year: int):
    hearing = heard(code, said)
    assert year_at(hearing, 0) == (year, len(hearing.tokens))


def test_a_day_that_follows_a_round_year_is_not_its_last_digit():
    assert year_at(heard("en", "nineteen fifty second of may"), 0) == (1950, 2)


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("de", "am zweiten advent wär uns am liebsten", "2026-12-06"),
        ("en", "the second sunday of advent", "2026-12-06"),
        ("es", "el segundo domingo de adviento", "2026-12-06"),
        ("ru", "во второе воскресенье адвента", "2026-12-06"),
        ("ar", "الأحد الثاني من زمن المجيء", "2026-12-06"),
        ("he", "יום ראשון השני של האדוונט", "2026-12-06"),
    ],
)
def test_sundays_in_advent(code: str, said: str, day: str) -> None:
    assert value(code, "date", said) == day
