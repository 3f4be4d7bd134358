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
from frontdesk.scenario.validation import nearest_opening, next_moment, refusal
from tests.scenario.desk import field, form
from tests.scenario.play import Play

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


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def refused(
    value: str, now: datetime, *, day: str = "", hours: dict[str, Any] | None = None, **keys: Any
) -> tuple[str, str] | None:
    """The name of the reason and the nearest value, if `value` is refused at `now`."""
    when = field("date", validate={"future": True, "within_hours": True})
    bot = form(when, field("it", **keys), hours=hours or HOURS)
    known = (Slot("date", day, day, 1),) if day else ()
    scenario = bot.scenario("form")
    assert scenario is not None
    it = scenario.field("date" if not keys else "it")
    assert it is not None
    found = refusal(bot, replace(DialogueState(at=now), scenario="form", slots=known), it, value)
    return (found.say.name, found.nearest) if found else None


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (at(17, 59), None),
        (at(18, 0), ("closed_today", "2026-11-21")),
        (at(20, 0), ("closed_today", "2026-11-21")),
        (at(12, 30), None),
        (at(7, 0), None),
    ],
)
def test_today_is_possible_as_long_as_hours_are_left(now: datetime, found: tuple[str, str] | None) -> None:
    assert refused("2026-11-20", now) == found
    assert refused("2026-11-23", now) is None


def test_today_is_not_over_while_it_is_open_past_midnight() -> None:
    late = {"daily": "18:00-02:00"}
    assert refused("2026-11-20", at(23, 30), hours=late) is None
    assert refused("2026-11-20", at(0, 30), hours=late) is None


def test_after_the_last_day_that_ever_opens_nothing_is_offered() -> None:
    once = form(
        field("date", validate={"within_hours": True}),
        hours={"mon": "closed"},
        holidays=["2026-11-20 09:00-12:00"],
    )
    scenario = once.scenario("form")
    assert scenario is not None
    state = replace(DialogueState(at=at(13)), scenario="form")
    found = refusal(once, state, scenario.collect_fields[0], "2026-11-20")
    assert found is not None
    assert (found.say.name, found.nearest) == ("closed_then", "")


TIME = {"type": "time", "validate": {"within_hours": True}}


@pytest.mark.parametrize(
    ("now", "value", "found"),
    [
        (at(10, 0), "09:30", ("past_nearest", "10:30")),
        (at(10, 45), "10:00", ("past_nearest", "11:00")),
        (at(11, 40), "11:00", ("past_nearest", "13:00")),
        (at(17, 30), "15:00", ("past_nearest", "2026-11-21T10:00")),
        (at(10, 0), "10:00", None),
        (at(10, 0), "15:00", None),
        (at(10, 0), "19:00", ("closed_nearest", "17:00")),
        (at(17, 30), "19:00", ("closed_nearest", "2026-11-21T10:00")),
        (at(8, 0), "08:30", ("closed_nearest", "09:00")),
    ],
)
def test_of_today_only_what_is_to_come_is_possible_or_offered(
    now: datetime, value: str, found: tuple[str, str] | None
) -> None:
    assert refused(value, now, day="2026-11-20", **TIME) == found


def test_of_another_day_every_open_hour_is_possible() -> None:
    assert refused("09:30", at(15), day="2026-11-23", **TIME) is None


@pytest.mark.parametrize(
    ("value", "limits", "found"),
    [
        ("2026-11-20T09:00", {"within_hours": True}, ("past_nearest", "2026-11-20T10:30")),
        ("2026-11-20T11:00", {"within_hours": True}, None),
        ("2026-11-20T09:00", {"within_hours": True, "future": False}, None),
        ("2026-11-20T09:00", {}, None),
    ],
)
def test_a_moment_that_is_kept_to_the_hours_is_still_to_come(
    value: str, limits: dict[str, Any], found: tuple[str, str] | None
) -> None:
    assert refused(value, at(10), type="date_time", validate=limits) == found


def test_a_clock_without_a_zone_knows_no_next_moment() -> None:
    assert next_moment(parse(HOURS), datetime(2026, 11, 20, 10)) is None


VISIT = (
    field("date", "Which day?", validate={"future": True, "within_hours": True}),
    field("time", "What time?", validate={"within_hours": True}),
)


def test_after_closing_time_today_is_refused_and_the_next_opening_taken_by_a_yes() -> None:
    play = Play(bot=form(*VISIT, hours=HOURS), at=at(18, 30)).start().hears("start").hears("today")
    assert play.said == ["closed_today", "ask:date"]
    assert "Saturday, 21 November" in play.words
    assert play.hears("yes").values == {"date": "2026-11-21"}


def test_for_an_hour_that_is_past_the_next_one_is_offered_with_its_day() -> None:
    play = Play(bot=form(*VISIT, hours=HOURS), at=at(17, 40)).start().hears("start").hears("today")
    assert play.values == {"date": "2026-11-20"}
    play.hears("at three in the afternoon")
    assert play.said == ["past_nearest", "ask:time"]
    assert "Saturday, 21 November, 10 am" in play.words
    for words in ("yes please", "okay, at ten then", "ten"):
        again = Play(bot=play.bot, at=play.at, state=play.state)
        assert again.hears(words).values == {"date": "2026-11-21", "time": "10:00"}


def test_an_hour_said_before_its_day_is_held_against_the_present_too() -> None:
    bot = form(*VISIT[::-1], hours=HOURS)
    play = Play(bot=bot, at=at(15)).start().hears("start").hears("eleven in the morning").hears("today")
    assert "past_nearest" in play.said
    assert play.state.choosing is not None
    assert play.state.choosing.options == ("15:30",)


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
