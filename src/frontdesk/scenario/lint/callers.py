"""What is said or asked of callers' bookings by a bot that has no calendar: it is never known."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.conditions import CALLER
from frontdesk.scenario.lint.base import Finding, Place, spoken_texts, warning, written
from frontdesk.scenario.schema import Bot, Scenario

NEXT = f"{CALLER}next_"
"""How the names begin of what a calendar has to know."""


def findings(bot: Bot) -> Iterator[Finding]:
    """Texts and conditions that wait for what never comes."""
    if bot.booking is not None:
        return
    for place, text in spoken_texts(bot):
        if any(NEXT in words for words in (*text.translations.values(), str(text))):
            yield _never(place)
    for place, scenario in written(bot):
        for at, condition in _conditions(scenario):
            if NEXT in condition:
                yield _never((*place, *at))


def _never(place: Place) -> Finding:
    return warning("callers", place, f"{NEXT}… is never known: the bot has no `booking`")


def _conditions(scenario: Scenario) -> Iterator[tuple[Place, str]]:
    for index, field in enumerate(scenario.collect_fields):
        if field.ask_if is not None:
            yield ("collect_fields", index, "ask_if"), field.ask_if
    for condition, _ in scenario.ways:
        if condition is not None:
            yield ("next", condition), condition
    for index, score in enumerate(scenario.qualification.score if scenario.qualification else ()):
        yield ("qualification", "score", index, "if"), score.condition
