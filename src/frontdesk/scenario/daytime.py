"""Which eight o'clock: an hour whose half of the day was not said is read by all that is known by now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.dayparts import settle
from frontdesk.scenario.fields.time import ASSUMED
from frontdesk.scenario.reading import Candidate
from frontdesk.scenario.schema import Field
from frontdesk.scenario.state import DialogueState

NOON = 12
EVENING = 17
"""From this hour on a time given before says that the one put in its place is in the evening as well."""
NEAR_HOURS = 3
"""Hours between the two, at most."""


def half_a_day_on(clock: str) -> str:
    """The same hour (`HH:MM`) of the other half of the day."""
    return f"{(int(clock[:2]) + NOON) % 24:02d}{clock[2:]}"


def settled(
    heard: Hearing, state: DialogueState, fields: Iterable[Field], found: tuple[Candidate, ...]
) -> tuple[Candidate, ...]:
    """The candidates, each uncertain time moved to the half of the day that it must mean."""
    kinds = {field.name: field for field in fields}
    days = _days(state, kinds, found)
    return tuple(
        _settled(heard, state, candidate, kinds[candidate.field], days)
        if (candidate.value or candidate.ambiguous)
        and kinds[candidate.field].kind == "time"
        and candidate.confidence == ASSUMED
        else candidate
        for candidate in found
    )


def _days(
    state: DialogueState, fields: dict[str, Field], found: tuple[Candidate, ...]
) -> tuple[tuple[str, str], ...]:
    """The days known, just said or said before, each with the words that said it."""
    dates = [name for name, field in fields.items() if field.kind == "date"]
    just = tuple((c.value, c.raw) for c in found if c.field in dates and c.value)
    before = tuple((slot.value, slot.raw) for slot in state.slots if slot.name in dates)
    return just or before


def _settled(
    heard: Hearing,
    state: DialogueState,
    candidate: Candidate,
    field: Field,
    days: tuple[tuple[str, str], ...],
) -> Candidate:
    if candidate.ambiguous:
        each = (replace(candidate, value=value, ambiguous=()) for value in candidate.ambiguous)
        return replace(
            candidate, ambiguous=tuple(_settled(heard, state, one, field, days).value for one in each)
        )
    hour, minute = (int(part) for part in candidate.value.split(":"))
    for value, raw in days:
        part = _part(heard, raw)
        if part is not None:
            return _at(candidate, settle(hour % 12 or NOON, part, None), minute)
        if value == heard.at.date().isoformat() and (hour, minute) <= (heard.at.hour, heard.at.minute):
            return _at(candidate, hour + 12 if hour < NOON else hour, minute)
    if _moves_an_evening(state, candidate.field, hour):
        return _at(candidate, hour + 12, minute)
    if field.earliest and candidate.value < field.earliest and hour < NOON:
        return _at(candidate, hour + 12, minute)
    return candidate


def _moves_an_evening(state: DialogueState, name: str, hour: int) -> bool:
    """ "No, at nine", after eight in the evening."""
    slot = state.slot(name)
    held = int(slot.value[:2]) if slot else 0
    return hour < NOON and held >= EVENING and abs(hour + NOON - held) <= NEAR_HOURS


def _part(heard: Hearing, raw: str) -> int | None:
    """The part of the day in "Saturday evening", "tonight"."""
    said = hearing(raw, heard.language, heard.at, heard.region).tokens
    return next((part for token in said if (part := token.get("part")) is not None), None)


def _at(candidate: Candidate, hour: int, minute: int) -> Candidate:
    value, until = f"{hour % 24:02d}:{minute:02d}", candidate.until
    if until and until <= value and int(until[:2]) < NOON:
        until = f"{int(until[:2]) + NOON:02d}{until[2:]}"
    return replace(candidate, value=value, until=until)
