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
from frontdesk.scenario.schema import Bot, Field, FieldType, Limits
from frontdesk.scenario.schema.fields import MOMENTS
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
STEP = 30
"""Minutes: today's next time is offered at the full or the half hour."""
CLOCK = re.compile(r"\d\d:\d\d")


def refusal(bot: Bot, state: DialogueState, field: Field, value: str) -> Refusal | None:
    """Why that value is not possible for the field; None when it is. `state.at` is the present moment."""
    if field.pattern and not fits(field.pattern, value):
        return Refusal(built_in(bot, "wrong_form"))
    found = next(_reasons(bot, state, field, field.limits or Limits(), value), None)
    if found and field.limits and field.limits.message:
        return replace(found, say=Say(str(field.limits.message), name=f"refused:{field.name}", fixed=True))
    return found


def _reasons(bot: Bot, state: DialogueState, field: Field, limits: Limits, value: str) -> Iterator[Refusal]:
    yield from _amount(bot, field, limits, value)
    if limits.pattern and not fits(limits.pattern, value):
        yield Refusal(built_in(bot, "wrong_form"))
    yield from _clock(bot, limits, value)
    if state.at is None:
        return
    day, time = _date(value) or _known_day(bot, state), value[-5:] if CLOCK.fullmatch(value[-5:]) else ""
    if day is not None and field.kind in MOMENTS:
        yield from _past(bot, state, field, day, time, state.at)
    yield from _ahead(bot, limits, value, state.at)
    if day is not None and limits.within_hours and bot.opening is not None:
        yield from _opening(bot, field, day, time, bot.opening, state.at)


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
    if not CLOCK.fullmatch(time):
        return
    if limits.earliest and time < limits.earliest:
        yield Refusal(built_in(bot, "too_early", limit=speak("time", limits.earliest, language(bot))))
    if limits.latest and time > limits.latest:
        yield Refusal(built_in(bot, "too_late", limit=speak("time", limits.latest, language(bot))))


def _ahead(bot: Bot, limits: Limits, value: str, now: datetime) -> Iterator[Refusal]:
    day = _date(value)
    if day is None or limits.max_days_ahead is None:
        return
    if (day - now.date()).days > limits.max_days_ahead:
        yield Refusal(built_in(bot, "too_far", limit=str(limits.max_days_ahead)))


def _past(
    bot: Bot, state: DialogueState, field: Field, day: date, time: str, now: datetime
) -> Iterator[Refusal]:
    """A day, or an hour of today, that is over, where it has to be still to come."""
    over = day < now.date() or (bool(time) and (day, time) < (now.date(), now.strftime("%H:%M")))
    if not over or (field.kind == "time" and day < now.date()) or not _has_to_come(bot, state, field):
        return
    kept = bot.opening is not None and any(
        one.limits and one.limits.within_hours for one in (field, *_day_fields(bot, state))
    )
    following = next_moment(bot.opening, now) if kept and bot.opening else None
    if following is None:
        yield Refusal(built_in(bot, "in_the_past"))
    else:
        yield _offered(bot, field, "past_nearest", following, now)


def _has_to_come(bot: Bot, state: DialogueState, field: Field) -> bool:
    """Whether the moment must not be in the past: said so, or kept to the hours, as appointments are."""
    limits = [one.limits for one in (field, *_day_fields(bot, state)) if one.limits]
    if field.kind != "time":
        limits = [field.limits] if field.limits else []
    return any(one.future or (one.within_hours and one.future is not False) for one in limits)


def _opening(bot: Bot, field: Field, day: date, time: str, hours: Hours, now: datetime) -> Iterator[Refusal]:
    """A day with no hours, or none left, a moment when it is closed; a time is held against the day known."""
    if time:
        moment = datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=now.tzinfo)
        if not hours.is_open(moment):
            yield _closed(bot, field, hours, moment, now)
    elif not hours.on(day):
        yield _closed(bot, field, hours, datetime.combine(day, datetime.min.time(), now.tzinfo), now)
    elif day == now.date() and _is_over(hours, now):
        following = hours.next_opening(now) if now.tzinfo else None
        yield (
            Refusal(built_in(bot, "closed_then"))
            if following is None
            else _offered(bot, field, "closed_today", following, now)
        )


def _is_over(hours: Hours, now: datetime) -> bool:
    """Whether the hours of today have passed."""
    minute = now.hour * 60 + now.minute
    return not hours.is_open(now) and all(end <= minute for _, end in hours.on(now.date()))


def _closed(bot: Bot, field: Field, hours: Hours, moment: datetime, now: datetime) -> Refusal:
    nearest = nearest_opening(hours, moment, same_day=field.kind == "time", now=now)
    if nearest is None and moment.date() == now.date():
        nearest = next_moment(hours, now)
    if nearest is None:
        return Refusal(built_in(bot, "closed_then"))
    return _offered(bot, field, "closed_nearest", nearest, moment)


def _offered(bot: Bot, field: Field, name: str, nearest: datetime, said: datetime) -> Refusal:
    """Why not, with the nearest moment in words; on another day than the one said, a time has its day too."""
    kind: FieldType = "date_time" if field.kind == "time" and nearest.date() != said.date() else field.kind
    value = nearest.strftime({"date": "%Y-%m-%d", "time": "%H:%M"}.get(kind, "%Y-%m-%dT%H:%M"))
    return Refusal(built_in(bot, name, nearest=speak(kind, value, language(bot))), value)


def next_moment(hours: Hours, now: datetime) -> datetime | None:
    """When somebody may come next: at the next half hour, if it is open for as long, else when it opens."""
    if now.tzinfo is None:
        return None
    start = now.replace(minute=0, second=0, microsecond=0)
    soon = next(at for n in range(4) if (at := start + timedelta(minutes=n * STEP)) > now)
    if hours.is_open(soon) and hours.is_open(soon + timedelta(minutes=STEP - 1)):
        return soon
    return hours.next_opening(now)


def nearest_opening(
    hours: Hours, moment: datetime, *, same_day: bool = False, now: datetime | None = None
) -> datetime | None:
    """The moment nearest to `moment` at which it is open: later if it can be, on that day if asked for.

    Never before `now`.
    """
    if same_day:
        midnight = datetime.combine(moment.date(), datetime.min.time(), moment.tzinfo)
        spans = hours.on(moment.date())
        opens = [midnight + timedelta(minutes=first) for first, _ in spans if first < DAY_MINUTES]
        later = [start for start in opens if start >= moment]
        last = [
            midnight + timedelta(minutes=max(first, end - LAST_HOUR))
            for first, end in spans
            if end - LAST_HOUR < DAY_MINUTES
        ]
        earlier = [one for one in last if one <= moment and (now is None or one >= now)]
        return min(later, default=None) or max(earlier, default=None)
    return hours.next_opening(moment) if moment.tzinfo is not None else None


def _day_fields(bot: Bot, state: DialogueState) -> tuple[Field, ...]:
    scenario = bot.scenario(state.scenario)
    return tuple(one for one in scenario.collect_fields if one.kind == "date") if scenario else ()


def _known_day(bot: Bot, state: DialogueState) -> date | None:
    days = (state.slot(field.name) for field in _day_fields(bot, state))
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
