"""What is known of a caller from before, as conditions compare it and as it is said: `caller.next_booking`.

It is known of nobody whose line is shared or tells nothing. In a text, the sentence with what is not known is
left out.
"""

from __future__ import annotations

import re

from frontdesk.scenario.conditions import CALLER, CALLER_TEXTS
from frontdesk.scenario.history import Appointment
from frontdesk.scenario.language.opening_times import OPENING_TIMES
from frontdesk.scenario.opening import said_when
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.visits import last_visit, without

MARK = f"{{{CALLER}"
"""How a place in a text begins where something of the caller is filled in."""
PLACE = re.compile(r"\{(" + re.escape(CALLER) + r"[\w.]*)\}")


def ahead(state: DialogueState) -> tuple[Appointment, ...]:
    """What the caller has booked and may hear of, the next one first, in the bot's time zone."""
    if state.history is None or state.at is None or state.at.tzinfo is None:
        return ()
    return state.history.ahead(state.at)


def compared(state: DialogueState) -> dict[str, str]:
    """What conditions may ask about; what is not known is not in it."""
    found = {"name": state.known, "last_visit": _day(state)}
    if state.history is not None:
        coming = next(iter(ahead(state)), None)
        found |= {
            "next_booking": coming.starts_at.date().isoformat() if coming else "",
            "next_service": coming.service if coming else "",
            "next_with": coming.resource if coming else "",
            "ticket": next(iter(state.history.tickets), ""),
            "calls": str(state.history.talks) if state.history.talks else "",
            "last_outcome": state.history.outcome,
            "language": state.history.language,
        }
    return {f"{CALLER}{name}": value for name, value in found.items() if value}


def said(bot: Bot, state: DialogueState) -> dict[str, str]:
    """The same as it is said, of what can be said at all."""
    known = compared(state)
    found = {name: known[name] for name in CALLER_TEXTS if name in known}
    code = bot.language.split("-")[0]
    if f"{CALLER}last_visit" in found:
        found[f"{CALLER}last_visit"] = last_visit(state, code)
    if coming := next(iter(ahead(state)), None):
        found[f"{CALLER}next_booking"] = when(state, coming, code)
        booking = bot.booking
        for name, value, field in (
            ("next_service", coming.service, booking.service_field if booking else None),
            ("next_with", coming.resource, booking.resource_field if booking else None),
        ):
            if value:
                found[f"{CALLER}{name}"] = label(bot, field, value)
    return found


def when(state: DialogueState, one: Appointment, code: str) -> str:
    """When it begins, with its prepositions: "on Tuesday, 24 November, at 3 pm", "today, at 3 pm"."""
    assert state.at is not None, "what lies ahead is told at some moment"
    told = said_when(one.starts_at, state.at.date(), code)
    if one.starts_at.date() != state.at.date():
        return told
    today = OPENING_TIMES[code]["today"] if code in OPENING_TIMES else ""
    return f"{today}, {told}" if today else told


def label(bot: Bot, field: str | None, value: str) -> str:
    """A calendar's name as callers hear it: the choice's, where a field of that name offers it."""
    for scenario in bot.scenarios:
        asked = scenario.field(field)
        if asked is not None and asked.kind == "choice" and value in asked.options:
            return asked.label(value, bot.language)
    return value.replace("_", " ")


def filled(bot: Bot, state: DialogueState, words: str) -> str:
    """The words with what is known of the caller, without the sentences of which it is not."""
    if MARK not in words:
        return words
    known = said(bot, state)
    kept = without(words, {name for name in PLACE.findall(words) if name not in known})
    return PLACE.sub(lambda place: known.get(place[1], ""), kept)


def _day(state: DialogueState) -> str:
    """The day of the conversation before, where the bot is; empty where there was none."""
    if state.last_at is None:
        return ""
    zone = state.at.tzinfo if state.at is not None else None
    return (state.last_at.astimezone(zone) if zone is not None else state.last_at).date().isoformat()
