"""Hours that are heard as another word."""

import pytest

from frontdesk.scenario.fields.misheard import hour_and_minutes, hour_last
from tests.scenario.listening import heard
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("for thirty this afternoon please", "16:30"),
        ("ate thirty in the morning", "08:30"),
        ("quarter past won", "13:15"),
        ("half past for", "16:30"),
        ("for fifteen", None),
        ("book it for thirty people", None),
    ],
)
def test_hour(said: str, clock: str | None):
    assert value("en", "time", said) == clock


def test_minutes_need_an_hour_that_sounds_alike():
    assert hour_and_minutes(heard("en", "for thirty minutes"), 0) is None
    assert hour_and_minutes(heard("en", "too thirty"), 0) == ((2, 1), (30, 2), False)


def test_a_small_word_is_an_hour_only_at_the_end():
    assert hour_last(heard("en", "for my daughter"), 0) is None
    assert hour_last(heard("en", "won my ticket"), 0) == (1, 1)
