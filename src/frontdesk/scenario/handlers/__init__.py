"""What a scenario's end means, one file per word of `handler`.

- `KIND`: the outcome a completed scenario counts as.
- `CONFIRM`: whether the values are read back and a yes is awaited, unless the scenario says otherwise.
- `finished(bot, completion, items)`: the words after completion. They never claim more than the receipt.

`greeting` opens the call; `places` finds free places for bookings. Handlers do not know each other and decide
nothing else.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import ModuleType

from frontdesk.errors import BadInput
from frontdesk.scenario.schema import FieldType, Scenario

NOT_ENDINGS = {"greeting", "places"}


@cache
def names() -> tuple[str, ...]:
    """The words that `handler` understands."""
    found = {module.name for module in pkgutil.iter_modules(__path__)}
    return tuple(sorted(found - NOT_ENDINGS))


def of(scenario: Scenario) -> ModuleType:
    """The scenario's handler: as written, else by what it does, fires and collects."""
    return _load(scenario.handler or _inferred(scenario))


@cache
def _load(name: str) -> ModuleType:
    if name not in names():
        raise BadInput(f"there is no handler {name!r}; known: {', '.join(names())}")
    return import_module(f"{__name__}.{name}")


def answers(scenario: Scenario) -> bool:
    """Whether the scenario looks the caller's words up instead of collecting."""
    return scenario.use_knowledge_base or bool(getattr(of(scenario), "ANSWERS", False))


def _inferred(scenario: Scenario) -> str:
    if scenario.qualification:
        return "qualification"
    event = (scenario.on_complete or "").lower()
    if scenario.use_knowledge_base:
        return "support"
    if "book" in event or "appointment" in event or "reservation" in event:
        return "booking"
    if "lead" in event or "callback" in event or "contact" in event:
        return "qualification"
    return _by_fields({field.kind for field in scenario.collect_fields})


def _by_fields(kinds: set[FieldType]) -> str:
    """Whoever names a day and an hour wants an appointment, whoever leaves a number wants an answer."""
    if {"date", "time"} <= kinds or "date_time" in kinds:
        return "booking"
    return "qualification" if kinds & {"phone", "email"} else "form"
