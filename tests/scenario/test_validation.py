"""Which values are possible, and why others are not."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.models import Slot
from frontdesk.scenario.hours import parse
from frontdesk.scenario.schema import Field
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.validation import nearest_opening, refusal
from tests.scenario.desk import field, form

ZONE = ZoneInfo("Europe/London")
FRIDAY = datetime(2026, 11, 20, 10, tzinfo=ZONE)
HOURS = {"mon-fri": ["09:00-12:00", "13:00-18:00"], "sat": "10:00-14:00"}


def why(value: str, *, known: tuple[Slot, ...] = (), **keys: Any) -> str | None:
    """The name of the reason, if there is one."""
    bot = form(field("date"), field("it", **keys), hours=HOURS)
    state = replace(DialogueState(at=FRIDAY), scenario="form", slots=known)
    scenario = bot.scenario("form")
    assert scenario is not None
    it = scenario.field("it")
    assert isinstance(it, Field)
    found = refusal(bot, state, it, value)
    return found.say.name if found else None


@pytest.mark.parametrize(
    ("kind", "limits", "value", "reason"),
    [
        ("number", {"min": 1, "max": 8}, "0", "too_small"),
        ("number", {"min": 1, "max": 8}, "8", None),
        ("number", {"min": 1, "max": 8}, "9", "too_large"),
        ("money", {"max": 99.5}, "99.50", None),
        ("money", {"max": 99.5}, "99.51", "too_large"),
        ("duration", {"min": 30}, "15", "too_small"),
        ("time", {"earliest": "09:00"}, "08:59", "too_early"),
        ("time", {"latest": "20:30"}, "20:31", "too_late"),
        ("date_time", {"latest": "20:30"}, "2026-11-24T21:00", "too_late"),
        ("date", {"future": True}, "2026-11-19", "in_the_past"),
        ("date", {"future": True}, "2026-11-20", None),
        ("date_time", {"future": True}, "2026-11-20T09:59", "in_the_past"),
        ("date", {"max_days_ahead": 30}, "2026-12-20", None),
        ("date", {"max_days_ahead": 30}, "2026-12-21", "too_far"),
        ("date", {"within_hours": True}, "2026-11-22", "closed_nearest"),
        ("date", {"within_hours": True}, "2026-11-23", None),
        ("date_time", {"within_hours": True}, "2026-11-23T12:30", "closed_nearest"),
        ("text", {"pattern": "[a-z]+"}, "abc", None),
        ("text", {"pattern": "[a-z]+"}, "abc1", "wrong_form"),
        ("text", {"pattern": "[a-z]+"}, "a" * 300, "wrong_form"),
    ],
)
def test_limits(kind: str, limits: dict[str, Any], value: str, reason: str | None) -> None:
    assert why(value, type=kind, validate=limits) == reason


@pytest.mark.parametrize(
    ("day", "value", "reason"),
    [
        ("2026-11-23", "17:00", None),
        ("2026-11-23", "12:30", "closed_nearest"),
        ("2026-11-21", "15:00", "closed_nearest"),
        ("2026-11-22", "15:00", "closed_then"),
        ("", "03:00", None),
    ],
)
def test_a_time_is_held_against_the_day_that_is_known(day: str, value: str, reason: str | None) -> None:
    known = (Slot("date", day, day, 1),) if day else ()
    assert why(value, known=known, type="time", validate={"within_hours": True}) == reason


@pytest.mark.parametrize(("value", "reason"), [("AB123456", None), ("ab 123456", None), ("A1", "wrong_form")])
def test_an_id_has_the_form_that_is_written(value: str, reason: str | None) -> None:
    assert why(value, type="id", pattern="[A-Z]{2}\\d{6}") == reason


def test_without_limits_everything_is_possible() -> None:
    assert why("whatever", type="text") is None


@pytest.mark.parametrize(
    ("moment", "nearest"),
    [
        (datetime(2026, 11, 23, 8, tzinfo=ZONE), "09:00"),
        (datetime(2026, 11, 23, 12, 30, tzinfo=ZONE), "13:00"),
        (datetime(2026, 11, 23, 19, tzinfo=ZONE), "17:00"),
    ],
)
def test_the_nearest_time_of_the_same_day(moment: datetime, nearest: str) -> None:
    found = nearest_opening(parse(HOURS), moment, same_day=True)
    assert found is not None
    assert found.strftime("%H:%M") == nearest


def test_on_a_closed_day_there_is_no_nearest_time() -> None:
    assert nearest_opening(parse(HOURS), datetime(2026, 11, 22, 12, tzinfo=ZONE), same_day=True) is None


def test_an_hour_may_end_before_an_hour_has_passed() -> None:
    short = parse({"mon-fri": "12:00-12:30"})
    found = nearest_opening(short, datetime(2026, 11, 23, 15, tzinfo=ZONE), same_day=True)
    assert found is not None
    assert short.is_open(found)


@pytest.mark.parametrize(
    ("day", "limits", "value", "reason"),
    [
        ("2026-11-20", {"future": True}, "09:59", "in_the_past"),
        ("2026-11-20", {"future": True}, "10:00", None),
        ("2026-11-21", {"future": True}, "09:59", None),
        ("2026-11-20", {}, "09:59", None),
    ],
)
def test_an_hour_of_today_that_is_over(
    day: str, limits: dict[str, Any], value: str, reason: str | None
) -> None:
    bot = form(field("date", validate=limits), field("time"))
    state = replace(DialogueState(at=FRIDAY), scenario="form", slots=(Slot("date", day, day, 1),))
    scenario = bot.scenario("form")
    assert scenario is not None
    found = refusal(bot, state, scenario.collect_fields[1], value)
    assert (found.say.name if found else None) == reason
