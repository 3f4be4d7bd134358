"""How long each scenario takes, at best and at worst, what needs a model, and when the bot is first heard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from frontdesk.scenario.forms import TRIES, asks_yes
from frontdesk.scenario.lint.base import written
from frontdesk.scenario.lint.reach import values
from frontdesk.scenario.path import asked_at_all
from frontdesk.scenario.schema import OTHERWISE, Bot, Field, Scenario

READY = (0.38, 0.41)
"""Seconds from the caller's last word to the first sound of a sentence whose audio is ready: median and 95th
percentile. Measured in a room on one machine; the recogniser's final words came 0.15 s after the speech."""
SYNTHESIS = 0.12
"""Seconds that a streaming synthesiser takes to its first sound: the stand-in's delay in that measurement."""
MODEL = (1.02, 1.10)
"""The same for an answer that a model writes (first word after 0.3 s, 80 a second) and a voice then says."""


@dataclass(frozen=True, slots=True)
class Length:
    """One scenario in turns of the caller: `plain` when each answer is understood at once, `worst` when the
    bot gives up asking each time.

    `without_model` are the turns that never need one, `with_model` those that may ask one, and why. First
    sounds are in seconds (median, 95th percentile): `ready` with prompt audio prepared, None where nothing
    is fixed; `fresh` when the sentence has to be synthesised first.
    """

    scenario: str
    plain: int
    worst: int
    without_model: tuple[str, ...]
    with_model: tuple[str, ...]
    ready: tuple[float, float] | None
    fresh: tuple[float, float]


def lengths(bot: Bot) -> list[Length]:
    """Every scenario of the file."""
    return [length(scenario) for _, scenario in written(bot)]


def length(scenario: Scenario) -> Length:
    """One scenario: its longest way, and each turn on it."""
    way = longest(scenario.collect_fields)
    confirms = [field for field in way if field.confirm == "explicit"]
    reads_back = bool(way) and asks_yes(scenario)
    plain = 1 + len(way) + len(confirms) + reads_back
    worst = 1 + TRIES * (len(way) + len(confirms) + reads_back)
    without = ["start by its trigger words"] if scenario.trigger_keywords else []
    without += [f"{field.name} ({field.kind})" for field in scenario.collect_fields]
    without += ["yes or no to what is read back"] if reads_back or confirms else []
    answers = scenario.use_knowledge_base
    fixed = not answers and (bool(way) or bool(scenario.answer) or bool(scenario.handoff))
    asks_model = answers and scenario.model != "none"
    total = MODEL if asks_model else (round(READY[0] + SYNTHESIS, 2), round(READY[1] + SYNTHESIS, 2))
    return Length(
        scenario.name, plain, worst, tuple(without), _with_model(scenario), READY if fixed else None, total
    )


def _with_model(scenario: Scenario) -> tuple[str, ...]:
    if scenario.model == "none":
        return ()
    found = []
    if scenario.use_knowledge_base:
        found.append("an answer from knowledge, to be put in words (without one it is quoted)")
    elif scenario.collect_fields:
        found.append("an answer that was not understood, and questions in between")
    if not scenario.trigger_keywords and (scenario.description or scenario.examples):
        found.append("a wish in other words than its examples")
    return tuple(found)


def longest(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields of the way with the most questions. Optional ones count where a condition asks for them."""
    names = {field.name: index for index, field in enumerate(fields)}

    @cache
    def from_here(index: int) -> tuple[Field, ...]:
        if index >= len(fields):
            return ()
        field = fields[index]
        onward = [names[target] for target in field.ways.values() if target in names]
        if field.next is None or not _all_named(field) or field.ask_if is not None or field.optional:
            onward.append(index + 1)
        rest = max((from_here(following) for following in onward), key=len)
        return (field, *rest) if asked_at_all(field) else rest

    return from_here(0)


def _all_named(field: Field) -> bool:
    known = values(field)
    return OTHERWISE in field.ways or (known is not None and set(known) <= set(field.ways))
