"""Free places in a calendar, for bookings: when to look, what to keep, what to offer instead.

The calendar is the shell's (`FindSlots`, `HoldSlot`, `Release`); here is decided what is asked of it. Without
one (`DialogueState.calendar` is false) none of this happens, and a booking is a request.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.models import Slot
from frontdesk.scenario import handlers
from frontdesk.scenario.commands import FindSlots, HoldSlot, Say
from frontdesk.scenario.path import missing, relevant
from frontdesk.scenario.schema import Booking, Bot, Field, FieldType, Scenario
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.speech import Step, built_in, either, language, wait
from frontdesk.scenario.state import Choosing, DialogueState, FreeSlot, Pending, replace

OFFERED = 3
"""So many free places are named at once."""
TAKEN = "taken"
"""Marks a second look after somebody else was quicker."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The fields of the moment, and what they hold: ISO date and `HH:MM`, empty while not given."""

    day: Field
    clock: Field
    date: str
    time: str

    def fits(self, slot: FreeSlot) -> bool:
        """Whether the place is at just that moment."""
        return (slot.date, slot.time) == (self.date, self.time)


def wish(state: DialogueState, scenario: Scenario) -> Wish | None:
    """The moment that the form is about; None when it has no fields for one."""
    both = next((f for f in scenario.collect_fields if f.kind == "date_time"), None)
    if both is not None:
        slot = state.slot(both.name)
        date, _, time = (slot.value if slot else "").partition("T")
        return Wish(both, both, date, time)
    day = next((f for f in scenario.collect_fields if f.kind == "date"), None)
    clock = next((f for f in scenario.collect_fields if f.kind == "time"), None)
    if day is None or clock is None:
        return None
    given = {slot.name: slot.value for slot in state.slots}
    return Wish(day, clock, given.get(day.name, ""), given.get(clock.name, ""))


def look(bot: Bot, state: DialogueState, scenario: Scenario, lead: tuple[Say, ...]) -> Step | None:
    """Look for a free place, if now is the time for it."""
    if not state.calendar or handlers.of(scenario).__name__.rpartition(".")[2] != "booking":
        return None
    wanted = wish(state, scenario)
    if wanted is None or not wanted.date:
        return None
    if wanted.time:
        kept = state.hold is not None and wanted.fits(state.hold.slot)
        same = kept and (state.hold is None or for_same(bot, state.hold.slot, relevant(bot, state, scenario)))
        return None if same else _find(bot, state, scenario, wanted, lead)
    following = missing(bot, state, scenario)
    named = any(slot.date == wanted.date for slot in state.offers)
    if following is None or following.name != wanted.clock.name or named:
        return None
    return _find(bot, state, scenario, wanted, lead)


def subject(booking: Booking, slots: Iterable[Slot]) -> str:
    """What a place is for, as one text: the service, with whom, how many. Empty fields count too."""
    values = {slot.name: slot.value for slot in slots}
    fields = (booking.service_field, booking.resource_field or "", booking.party_field or "")
    return "|".join(values.get(name, "") for name in fields)


def for_same(bot: Bot, slot: FreeSlot, slots: Iterable[Slot]) -> bool:
    """Whether a kept place still is for what the form says: half an hour is not enough for another service.

    Only the bot's own calendar can tell; a stranger's says in `who` whatever it likes.
    """
    return bot.booking is None or slot.who == subject(bot.booking, slots)


def keep(bot: Bot, state: DialogueState, scenario: Scenario, slot: FreeSlot) -> Step:
    """Have the place kept; one kept before is given up."""
    state = replace(state, pending=Pending("hold"))
    given = relevant(bot, state, scenario)
    return state, (HoldSlot(scenario.name, slot, given, state.hold, state.amends, state.at),)


def look_again(bot: Bot, state: DialogueState, scenario: Scenario, wanted: Wish) -> Step:
    """Somebody else was quicker: look once more, for other places."""
    state, commands = _find(bot, state, scenario, wanted, ())
    return replace(state, pending=Pending("slots", TAKEN)), commands


def offer(bot: Bot, state: DialogueState, scenario: Scenario, wanted: Wish, free: Iterable[FreeSlot]) -> Step:
    """Name free places near the wish, or say that there are none."""
    offers = tuple(free)[:OFFERED]
    if not offers:
        emptied = _without(state, wanted.day, wanted.clock)
        asked = replace(emptied, phase="collecting", asked=wanted.day.name, attempts=0, offers=())
        return wait(bot, asked, (built_in(bot, "free_none"),))
    other_days = any(slot.date != wanted.date for slot in offers)
    moments = wanted.clock.kind == "date_time"
    values = tuple(f"{one.date}T{one.time}" if moments or other_days else one.time for one in offers)
    kind: FieldType = "date_time" if moments or other_days else "time"
    named = either(bot, (speak(kind, value, language(bot)) for value in values))
    name = "free_near" if wanted.time or other_days else "free_list"
    state = replace(
        _without(state, wanted.clock),
        phase="collecting",
        asked=wanted.clock.name,
        checking=None,
        attempts=0,
        offers=offers,
        choosing=Choosing(values, wanted.clock.name),
        decided_by="form",
    )
    return wait(bot, state, (built_in(bot, name, options=named),))


def _find(bot: Bot, state: DialogueState, scenario: Scenario, wanted: Wish, lead: tuple[Say, ...]) -> Step:
    state = replace(state, pending=Pending("slots"), phase="collecting")
    given = relevant(bot, state, scenario)
    find = FindSlots(scenario.name, given, wanted.date, wanted.time, state.amends, state.at)
    return state, (*(say for say in lead if say.name != "check"), find)


def _without(state: DialogueState, *fields: Field) -> DialogueState:
    names = {field.name for field in fields}
    return replace(state, slots=tuple(slot for slot in state.slots if slot.name not in names))


__all__ = ["TAKEN", "Wish", "for_same", "keep", "look", "look_again", "offer", "subject", "wish"]
