"""Branches, fields and scenarios that no conversation comes to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from frontdesk.scenario.builtin import CALLBACK
from frontdesk.scenario.conditions import CHANNEL, Condition
from frontdesk.scenario.lint.base import Finding, Place, error, warning, written
from frontdesk.scenario.schema import OTHERWISE, Bot, Field, Scenario

CHANNELS = ("phone", "chat", "telegram", "email")
"""What `channel` may be."""
COMPARISON = re.compile(r"[<>=]|\bin \[")
"""What makes a condition of a key."""


def findings(bot: Bot) -> Iterator[Finding]:
    """Everything that cannot be reached, in the file's order."""
    targets = _targets(bot)
    for place, scenario in written(bot):
        if not _starts(scenario) and scenario.name not in targets:
            yield warning("unreachable", place, f"nothing starts {scenario.name}: give it trigger_keywords")
        yield from _fields(place, scenario)
        yield from _conditions(place, scenario)
    yield from _circles(bot)


def _targets(bot: Bot) -> set[str]:
    ways = {target for scenario in bot.scenarios for _, target in scenario.ways}
    return ways | {category.scenario for category in bot.categories.values() if category.scenario}


def _starts(scenario: Scenario) -> bool:
    """By its words, by the engine itself (a promised call-back), by any question, or by a model."""
    words = scenario.trigger_keywords or scenario.examples or scenario.description
    return bool(words) or scenario.name == CALLBACK or scenario.use_knowledge_base


def values(field: Field) -> tuple[str, ...] | None:
    """The values a field can have, where they can be listed."""
    if field.kind == "yes_no":
        return ("yes", "no")
    return tuple(field.options) if field.kind == "choice" else None


def _fields(place: Place, scenario: Scenario) -> Iterator[Finding]:
    """Fields that every way leaves out, and ways for values that do not exist."""
    fields = scenario.collect_fields
    names = [field.name for field in fields]
    reached = {names[0]} if names else set()
    for index, field in enumerate(fields):
        at = (*place, "collect_fields", index)
        if field.name not in reached:
            yield error(
                "unreachable", at, f"{field.name} is never asked for: every `next` before it leaves it out"
            )
        else:
            reached |= _onward(field, names[index + 1 : index + 2])
        known = values(field)
        for value in field.ways if isinstance(field.next, dict) else ():
            if known is not None and value != OTHERWISE and value not in known:
                yield error("unreachable", (*at, "next", value), _no_value(field.name, value, known))
            elif known is None and COMPARISON.search(value):
                yield error("unreachable", (*at, "next", value), _no_condition(value))


def _onward(field: Field, following: list[str]) -> set[str]:
    """The fields that may come right after this one."""
    if field.next is None:
        return set(following)
    known = values(field)
    all_named = OTHERWISE in field.ways or (known is not None and set(known) <= set(field.ways))
    goes_on = not all_named or field.ask_if is not None or field.optional
    return set(field.ways.values()) | (set(following) if goes_on else set())


def _conditions(place: Place, scenario: Scenario) -> Iterator[Finding]:
    """Conditions on values that do not exist, and on fields that are only asked for later."""
    names = [field.name for field in scenario.collect_fields]
    for index, field in enumerate(scenario.collect_fields):
        at = (*place, "collect_fields", index, "ask_if")
        if field.ask_if is None:
            continue
        yield from _values(at, field.ask_if, scenario)
        later = sorted(field.ask_if.names & set(names[index:]))
        if later:
            message = f"asks about {later[0]}, which is not asked for before: move {field.name} behind it"
            yield warning("unreachable", at, message)
    for condition, _ in scenario.ways:
        if condition is not None:
            yield from _values((*place, "next", str(condition)), condition, scenario)
    for index, score in enumerate(scenario.qualification.score if scenario.qualification else ()):
        yield from _values((*place, "qualification", "score", index, "if"), score.condition, scenario)


def _values(place: Place, condition: Condition, scenario: Scenario) -> Iterator[Finding]:
    for name, compared in condition.values.items():
        field = scenario.field(name)
        known = CHANNELS if name == CHANNEL else values(field) if field else None
        for value in compared:
            if known is not None and value.casefold() not in {one.casefold() for one in known}:
                yield error("unreachable", place, _no_value(name, value, known))


def _no_condition(value: str) -> str:
    return f"next of a field names its values, and {value!r} is a condition: write it as `ask_if` of a field"


def _no_value(name: str, value: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(value, known, 1, cutoff=0.6)
    hint = f"did you mean {close[0]!r}?" if close else f"it can be: {', '.join(known[:8])}"
    return f"{name} is never {value!r}; {hint}"


def _circles(bot: Bot) -> Iterator[Finding]:
    """Scenarios that lead back to themselves, whatever is said."""
    always = {
        scenario.name: target
        for scenario in bot.scenarios
        for condition, target in scenario.ways
        if condition is None
    }
    for place, scenario in written(bot):
        seen = [scenario.name]
        while (following := always.get(seen[-1])) is not None and following not in seen:
            seen.append(following)
        if following == scenario.name:
            way = " → ".join((*seen, following))
            yield error("endless", (*place, "next"), f"{way}: this never ends; give one of them a condition")
