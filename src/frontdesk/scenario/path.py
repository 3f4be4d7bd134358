"""Which of a scenario's fields are in question, given what is known: `ask_if`, `next`, what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.models import Slot
from frontdesk.scenario.conditions import Facts
from frontdesk.scenario.recalling import compared
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.schema.fields import OTHERWISE
from frontdesk.scenario.state import DialogueState

CALLBACK = "callback"
"""The scenario that takes a number: it works at any hour."""


def facts(bot: Bot, state: DialogueState, slots: Sequence[Slot] | None = None) -> Facts:
    """What conditions may ask about; `slots` in place of the running form's."""
    given = {slot.name: slot.value for slot in (state.slots if slots is None else slots)}
    return Facts(given, is_open(bot, state), state.returning, state.channel, compared(state))


def is_open(bot: Bot, state: DialogueState) -> bool:
    """Whether the business is open now; without hours it always is."""
    hours = bot.opening
    return hours is None or state.at is None or hours.is_open(state.at)


def available(bot: Bot, state: DialogueState, scenario: Scenario) -> bool:
    """Whether the scenario can be started now: some only while the business is open."""
    if is_open(bot, state) or scenario.name == CALLBACK:
        return True
    late = bot.after_hours
    if late is not None and late.scenarios:
        return scenario.name in late.scenarios or not (scenario.collect_fields or scenario.handoff)
    return scenario.hours == "always"


def path(bot: Bot, state: DialogueState, scenario: Scenario) -> tuple[Field, ...]:
    """The fields from the first to the last, without those that a branch or a condition leaves out.

    After a field that branches and is not filled yet, all that follow are still possible.
    """
    fields = scenario.collect_fields
    if all(field.ask_if is None and field.next is None for field in fields):
        return fields
    known = facts(bot, state)
    places = {field.name: index for index, field in enumerate(fields)}
    found: list[Field] = []
    index = 0
    while index < len(fields):
        field = fields[index]
        index += 1
        if field.ask_if is not None and not field.ask_if.holds(known):
            continue
        found.append(field)
        value = known.slots.get(field.name)
        if field.next is not None and (value is not None or field.name in state.skipped):
            ways = field.ways
            target = ways.get(value or "", ways.get(OTHERWISE))
            index = max(index, places.get(target or "", index))
    return tuple(found)


def missing(bot: Bot, state: DialogueState, scenario: Scenario) -> Field | None:
    """The first field still to be asked for."""
    return next((field for field in path(bot, state, scenario) if _wanted(state, field)), None)


def relevant(bot: Bot, state: DialogueState, scenario: Scenario) -> tuple[Slot, ...]:
    """The values of the fields in question, in the scenario's order."""
    given = {slot.name: slot for slot in state.slots}
    return tuple(given[field.name] for field in path(bot, state, scenario) if field.name in given)


def lacking(bot: Bot, state: DialogueState, scenario: Scenario) -> tuple[str, ...]:
    """The fields that should have been filled and were not."""
    fields = path(bot, state, scenario)
    return tuple(f.name for f in fields if not f.optional and state.slot(f.name) is None)


def unfilled(bot: Bot, state: DialogueState, scenario: Scenario) -> tuple[str, ...]:
    """The fields in question that have no value, optional ones too."""
    return tuple(field.name for field in path(bot, state, scenario) if state.slot(field.name) is None)


def asked_at_all(field: Field) -> bool:
    """Optional fields are taken when they are said; asked for only where a condition says when."""
    return not field.optional or field.ask_if is not None


def _wanted(state: DialogueState, field: Field) -> bool:
    return state.slot(field.name) is None and field.name not in state.skipped and asked_at_all(field)
