"""How the caller can be reached: what was said in the form that is open, in one put aside, or before."""

from __future__ import annotations

from frontdesk.models import Slot
from frontdesk.scenario.schema import Bot, Field, FieldType, Scenario
from frontdesk.scenario.speech import items
from frontdesk.scenario.state import DialogueState

WAYS: tuple[FieldType, ...] = ("phone", "email")
"""Types of fields whose value reaches somebody, the better one first."""


def way(bot: Bot, state: DialogueState) -> FieldType | None:
    """The best way to reach the caller; None when nothing is known."""
    if state.caller:
        return "phone"
    kinds = {field.kind for scenario, slots in _said(bot, state) for field in _fields(scenario, slots)}
    return next((kind for kind in WAYS if kind in kinds), None)


def reached_by(bot: Bot, state: DialogueState) -> str:
    """The number or address that the caller gave outside the open form, for whoever calls back; empty when
    the form has it, or nobody does."""
    for scenario, slots in _said(bot, state):
        known = {field.name for field in _fields(scenario, slots)}
        if known:
            within = scenario.name == state.scenario
            given = [slot for slot in slots if slot.name in known]
            return "" if within else items(bot, scenario, given, hidden=True)
    return ""


def _fields(scenario: Scenario, slots: tuple[Slot, ...]) -> list[Field]:
    given = {slot.name for slot in slots}
    return [field for field in scenario.collect_fields if field.kind in WAYS and field.name in given]


def _said(bot: Bot, state: DialogueState) -> list[tuple[Scenario, tuple[Slot, ...]]]:
    """The forms with what was said in them, the latest first."""
    forms = [
        (state.scenario, state.slots),
        *((frame.scenario, frame.slots) for frame in reversed(state.stack)),
        *((done.scenario, done.slots) for done in reversed(state.completions)),
    ]
    return [(scenario, slots) for name, slots in forms if (scenario := bot.scenario(name)) is not None]
