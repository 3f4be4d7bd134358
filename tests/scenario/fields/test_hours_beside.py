"""Hours told beside another one."""

import pytest

from frontdesk.scenario.fields.base import Match
from frontdesk.scenario.fields.hours_beside import hour_beside, instead
from tests.scenario.listening import heard
from tests.scenario.said import value

TEN = Match("10:00", 0, 1, 3.0)


@pytest.mark.parametrize(
    ("code", "said", "right"),
    [
        ("en", "an hour earlier", "09:00"),
        ("en", "half an hour later", "10:30"),
        ("en", "two hours later", "12:00"),
        ("ru", "час раньше", "09:00"),
        ("de", "eine stunde später", "11:00"),
        ("es", "una hora antes", "09:00"),
        ("en", "same time", "10:00"),
        ("en", "two hours", None),
        ("en", "two days later", None),
    ],
)
def test_an_hour_told_by_the_one_before(code: str, said: str, right: str | None):
    found = hour_beside(heard(code, said), 0, TEN)
    assert (found and found.value) == right


def test_an_hour_in_doubt_tells_no_other():
    assert (
        hour_beside(heard("en", "an hour later"), 0, Match("", 0, 1, 3.0, ambiguous=("10:00", "22:00")))
        is None
    )


def test_the_hour_that_was_had_gives_way_to_the_one_told_by_it():
    assert value("en", "time", "i had ten o'clock could you make it an hour earlier") == "09:00"


@pytest.mark.parametrize(
    ("code", "said", "right"),
    [
        ("en", "my son's got swimming at four so three if you have it", "15:00"),
        ("en", "at eight no i can't make that let's say nine", "09:00"),
        ("en", "at eight so we are nine people", "08:00"),
    ],
)
def test_the_hour_that_ends_it(code: str, said: str, right: str):
    assert value(code, "time", said) == right


def test_a_number_of_something_else_is_no_other_hour():
    assert not instead(heard("en", "at eight so nine people"), 3, 4, 9, 2)
    assert instead(heard("en", "no at eight so nine"), 4, 5, 9, 3)
