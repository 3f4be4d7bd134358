"""Whether a value is possible: what `validate` says of a field, and why not, in words for the caller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from frontdesk.scenario.commands import Say
from frontdesk.scenario.hours import Hours
from frontdesk.scenario.patterns import fits
from frontdesk.scenario.schema import Bot, Field, Limits
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.speech import built_in, language
from frontdesk.scenario.state import DialogueState


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a value is not possible, and the nearest value that is (empty: none is known)."""

    say: Say
    nearest: str = ""


DAY_MINUTES = 24 * 60
LAST_HOUR = 60
"""Minutes before closing at which the last time of a day is offered: nobody comes at closing time."""


def refusal(bot: Bot, state: DialogueState, field: Field, value: str) -> Refusal | None:
    """Why that value is not possible for the field; None when it is."""
    if field.pattern and not fits(field.pattern, value):
        return Refusal(built_in(bot, "wrong_form"))
    if field.kind == "time" and _gone_by(bot, state, value):
        return Refusal(built_in(bot, "in_the_past"))
    if field.limits is None:
        return None
    found = next(_reasons(bot, state, field, field.limits, value), None)
    if found and field.limits.message:
        return replace(found, say=Say(str(field.limits.message), name=f"refused:{field.name}", fixed=True))
    return found


def _reasons(bot: Bot, state: DialogueState, field: Field, limits: Limits, value: str) -> Iterator[Refusal]:
    yield from _amount(bot, field, limits, value)
    if limits.pattern and not fits(limits.pattern, value):
        yield Refusal(built_in(bot, "wrong_form"))
    yield from _clock(bot, limits, value)
    if state.at is not None:
        yield from _day(bot, limits, value, state.at)
        if limits.within_hours and bot.opening is not None:
            yield from _opening(bot, state, field, value, bot.opening, state.at)


def _amount(bot: Bot, field: Field, limits: Limits, value: str) -> Iterator[Refusal]:
    number = _number(value)
    if number is None:
        return
    for name, limit, beyond in (
        ("too_small", limits.min, limits.min is not None and number < Decimal(str(limits.min))),
        ("too_large", limits.max, limits.max is not None and number > Decimal(str(limits.max))),
    ):
        if beyond and limit is not None:
            yield Refusal(built_in(bot, name, limit=speak(field.kind, f"{limit:g}", language(bot))))


def _clock(bot: Bot, limits: Limits, value: str) -> Iterator[Refusal]:
    time = value[-5:]
    if not re.fullmatch(r"\d\d:\d\d", time):
        return
    if limits.earliest and time < limits.earliest:
        yield Refusal(built_in(bot, "too_early", limit=speak("time", limits.earliest, language(bot))))
    if limits.latest and time > limits.latest:
        yield Refusal(built_in(bot, "too_late", limit=speak("time", limits.latest, language(bot))))


def _day(bot: Bot, limits: Limits, value: str, now: datetime) -> Iterator[Refusal]:
    day = _date(value)
    if day is None:
        return
    past = day < now.date() or ("T" in value and value < now.strftime("%Y-%m-%dT%H:%M"))
    if limits.future and past:
        yield Refusal(built_in(bot, "in_the_past"))
    if limits.max_days_ahead is not None and (day - now.date()).days > limits.max_days_ahead:
        yield Refusal(built_in(bot, "too_far", limit=str(limits.max_days_ahead)))


def _gone_by(bot: Bot, state: DialogueState, value: str) -> bool:
    """An hour of today that is over, where the day must not be in the past."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or state.at is None:
        return False
    days = [f for f in scenario.collect_fields if f.kind == "date" and f.limits and f.limits.future]
    today = any((slot := state.slot(day.name)) and _date(slot.value) == state.at.date() for day in days)
    return today and value < state.at.strftime("%H:%M")


def _opening(
    bot: Bot, state: DialogueState, field: Field, value: str, hours: Hours, now: datetime
) -> Iterator[Refusal]:
    """A day with no hours, a moment when it is closed; a time is held against the day that is known."""
    day = _date(value) or _known_day(bot, state)
    time = value[-5:] if re.fullmatch(r"\d\d:\d\d", value[-5:]) else ""
    if day is None:
        return
    if not time:
        if not hours.on(day):
            yield _closed(bot, field, hours, datetime.combine(day, datetime.min.time(), now.tzinfo))
        return
    moment = datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=now.tzinfo)
    if not hours.is_open(moment):
        yield _closed(bot, field, hours, moment)


def _closed(bot: Bot, field: Field, hours: Hours, moment: datetime) -> Refusal:
    nearest = nearest_opening(hours, moment, same_day=field.kind == "time")
    if nearest is None:
        return Refusal(built_in(bot, "closed_then"))
    value = nearest.strftime({"date": "%Y-%m-%d", "time": "%H:%M"}.get(field.kind, "%Y-%m-%dT%H:%M"))
    return Refusal(built_in(bot, "closed_nearest", nearest=speak(field.kind, value, language(bot))), value)


def nearest_opening(hours: Hours, moment: datetime, *, same_day: bool = False) -> datetime | None:
    """The moment nearest to `moment` at which it is open: later if it can be, on that day if asked for."""
    if same_day:
        opens = [
            datetime.combine(moment.date(), datetime.min.time(), moment.tzinfo) + timedelta(minutes=first)
            for first, _ in hours.on(moment.date())
            if first < DAY_MINUTES
        ]
        later = [start for start in opens if start >= moment]
        last = [
            datetime.combine(moment.date(), datetime.min.time(), moment.tzinfo)
            + timedelta(minutes=max(first, end - LAST_HOUR))
            for first, end in hours.on(moment.date())
            if end - LAST_HOUR < DAY_MINUTES
        ]
        return min(later, default=None) or max((one for one in last if one <= moment), default=None)
    return hours.next_opening(moment) if moment.tzinfo is not None else None


def _known_day(bot: Bot, state: DialogueState) -> date | None:
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return None
    days = (state.slot(field.name) for field in scenario.collect_fields if field.kind == "date")
    return next((_date(slot.value) for slot in days if slot), None)


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _number(value: str) -> Decimal | None:
    try:
        return Decimal(value)
    except InvalidOperation:
        return None
