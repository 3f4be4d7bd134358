"""A day and a time of it, in one answer."""

import pytest

from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("en", "tomorrow at the same time as now", "2026-11-21T10:00"),
        ("ru", "пятого декабря в девятнадцать тридцать", "2026-12-05T19:30"),
        ("ru", "через неделю в это же время", "2026-11-27T10:00"),
        ("en", "tomorrow at half past seven in the evening", "2026-11-21T19:30"),
        ("en", "saturday evening at eight", "2026-11-21T20:00"),
        ("en", "in two hours", "2026-11-20T12:00"),
        ("en", "in fifteen hours", "2026-11-21T01:00"),
        ("en", "thursday at four no make that five pm", "2026-11-26T17:00"),
        ("en", "tuesday no wednesday at three", "2026-11-25T15:00"),
        ("en", "today at nine", "2026-11-20T21:00"),
        ("en", "today at nine am", None),
        ("ru", "завтра в полседьмого", "2026-11-21T18:30"),
        ("ru", "в четверг в четыре нет лучше в пять вечера", "2026-11-26T17:00"),
    ],
)
def test_moment(code: str, said: str, expected: str | None):
    assert value(code, "date_time", said) == expected


@pytest.mark.parametrize(("said", "half"), [("on tuesday", "2026-11-24"), ("at five", "T17:00")])
def test_half_a_moment(said: str, half: str):
    found = parsed("en", "date_time", said)
    assert (found.value, found.normalised, found.complete) == (half, None, False)


def test_a_part_of_the_day_is_no_time_but_tells_where_to_look():
    found = parsed("en", "date_time", "tomorrow afternoon")
    assert (found.value, found.until, found.approx) == ("2026-11-21T14:00", "18:00", True)
    assert found.normalised is None


def test_two_days_are_no_moment():
    found = parsed("en", "date_time", "tuesday or wednesday at ten")
    assert found.normalised is None
    assert found.alternatives == ("2026-11-24T10:00", "2026-11-25T10:00")


def test_a_range_begins_somewhere():
    found = parsed("en", "date_time", "friday between two and four")
    assert (found.normalised, found.until) == ("2026-11-27T14:00", "16:00")
