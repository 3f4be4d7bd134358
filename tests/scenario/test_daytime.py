"""Which half of the day an hour belongs to."""

from dataclasses import replace

import pytest

from frontdesk.models import Slot
from frontdesk.scenario.ear import read
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.schema import Bot, Field
from tests.scenario.listening import bot
from tests.scenario.play import FRIDAY, SALON

TODAY, TOMORROW = "2026-11-20", "2026-11-21"


def heard(words: str, day: str, said: str, bot: Bot = SALON) -> str:
    state = replace(
        start_state(),
        phase="collecting",
        scenario="booking",
        asked="time",
        slots=(Slot("date", day, said, 2, 1.0),),
    )
    candidate = read(bot, state, words, FRIDAY).candidate("time")
    assert candidate is not None
    return candidate.value


@pytest.mark.parametrize(
    ("words", "day", "said", "value"),
    [
        ("at eight", TOMORROW, "tomorrow", "08:00"),
        ("at eight", TOMORROW, "tomorrow evening", "20:00"),
        ("at six", TOMORROW, "tomorrow morning", "06:00"),
        ("nine", TODAY, "tonight", "21:00"),
        ("nine", TODAY, "today", "21:00"),
        ("eleven", TODAY, "today", "11:00"),
        ("eight in the morning", TOMORROW, "tomorrow evening", "08:00"),
    ],
)
def test_the_day_tells_which_half(words: str, day: str, said: str, value: str) -> None:
    assert heard(words, day, said) == value


def test_an_hour_before_the_earliest_is_meant_later() -> None:
    booking = SALON.scenarios[0]
    fields = tuple(
        Field(name="time", prompt="When?", earliest="12:00") if field.name == "time" else field
        for field in booking.collect_fields
    )
    dinner = SALON.model_copy(update={"scenarios": (booking.model_copy(update={"collect_fields": fields}),)})
    assert heard("at eight", TOMORROW, "tomorrow", dinner) == "20:00"
    assert heard("8 am", TOMORROW, "tomorrow", dinner) == "08:00"
    assert heard("at noon", TOMORROW, "tomorrow", dinner) == "12:00"


def test_the_part_of_the_day_is_kept_with_the_date() -> None:
    state = replace(start_state(), phase="collecting", scenario="booking", asked="date")
    candidate = read(SALON, state, "tomorrow evening", FRIDAY).candidate("date")
    assert candidate is not None
    assert (candidate.value, candidate.raw) == (TOMORROW, "tomorrow evening")


def test_both_ends_of_a_range_and_both_of_two_hours_move_together() -> None:
    form = {"name": "form", "collect_fields": [{"name": "time", "prompt": "?", "earliest": "12:00"}]}
    state = replace(start_state(), phase="collecting", scenario="form", asked="time")
    span = read(bot("en", [form]), state, "between eight and nine", FRIDAY).candidate("time")
    assert span is not None
    assert (span.value, span.until) == ("20:00", "21:00")
    either = read(bot("en", [form]), state, "eight or nine", FRIDAY).candidate("time")
    assert either is not None
    assert (either.value, either.ambiguous) == ("", ("20:00", "21:00"))


@pytest.mark.parametrize(
    ("words", "before", "value"),
    [
        ("no, at nine", "20:00", "21:00"),
        ("no, at nine in the morning", "20:00", "09:00"),
        ("no, at nine", "11:00", "09:00"),
        ("no, at eight", "23:30", "20:00"),
        ("no, at eight", "23:59", "20:00"),
        ("no, at nine", "16:00", "09:00"),
    ],
)
def test_what_replaces_an_evening_is_in_the_evening(words: str, before: str, value: str) -> None:
    state = replace(
        start_state(),
        phase="confirming",
        scenario="booking",
        slots=(Slot("date", TOMORROW, "tomorrow", 2, 1.0), Slot("time", before, "then", 4, 1.0)),
    )
    candidate = read(SALON, state, words, FRIDAY).candidate("time")
    assert candidate is not None
    assert candidate.value == value
