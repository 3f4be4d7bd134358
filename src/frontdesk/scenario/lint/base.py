"""What a finding is, and the few walks over a bot that several families share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from frontdesk.scenario.builtin import own_scenarios
from frontdesk.scenario.schema import Bot, Scenario, Text
from frontdesk.scenario.schema.texts import heard

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a bot that its author should know; `place` is where in the file."""

    rule: str
    error: bool
    place: Place
    message: str


def error(rule: str, place: Place, message: str) -> Finding:
    """The bot cannot do what the file says."""
    return Finding(rule, True, place, message)


def warning(rule: str, place: Place, message: str) -> Finding:
    """The bot can, and it will hardly be meant."""
    return Finding(rule, False, place, message)


def written(bot: Bot) -> Iterator[tuple[Place, Scenario]]:
    """The scenarios that stand in the file, each with its place."""
    own = {scenario.name for scenario in own_scenarios(bot)}
    for index, scenario in enumerate(bot.scenarios):
        if scenario.name in own:
            yield ("scenarios", index), scenario


def spoken_texts(bot: Bot) -> Iterator[tuple[Place, Text]]:
    """Every text that callers may hear, with its place; examples and reasons are not for them."""
    scenarios = {scenario.name for _, scenario in written(bot)}
    kept = bot.model_copy(update={"scenarios": tuple(s for s in bot.scenarios if s.name in scenarios)})
    yield from heard(kept)
