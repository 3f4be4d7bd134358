"""Words that start another scenario than the one they were written for, as the bot itself hears them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.language import language as tables
from frontdesk.scenario.lint.base import Finding, error, warning, written
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.triggers import ranked

ANY_DAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
"""Words are heard at some moment; which does not matter here."""


def findings(bot: Bot) -> Iterator[Finding]:
    """Shared words, and words that another scenario takes away."""
    scenarios = [scenario for _, scenario in written(bot)]
    for place, scenario in written(bot):
        taken: dict[str, list[str]] = {}
        for word, code in _words(bot, scenario):
            winner = _winner(word, code, bot, scenarios)
            if winner is None:
                message = f"{word!r} starts nothing: in this language it means something else, or no"
                yield warning("shadowed", (*place, "trigger_keywords"), message)
            elif winner != scenario.name:
                taken.setdefault(winner, []).append(word)
        for winner, words in taken.items():
            yield _shadowed(bot, (*place, "trigger_keywords"), scenario, winner, list(dict.fromkeys(words)))


def _words(bot: Bot, scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Each trigger with the language it is heard in."""
    words = scenario.trigger_keywords
    if not words.translations:
        yield from ((word, bot.language) for word in words)
    for code, own in words.translations.items():
        yield from ((word, code) for word in own)


def _winner(word: str, code: str, bot: Bot, scenarios: list[Scenario]) -> str | None:
    heard = hearing(word, tables(code), ANY_DAY, bot.country)
    found = ranked(heard, scenarios)
    return found[0].name if found else None


def _shadowed(
    bot: Bot, place: tuple[str | int, ...], scenario: Scenario, winner: str, words: list[str]
) -> Finding:
    shown = ", ".join(repr(word) for word in words[:4])
    other = bot.scenario(winner)
    own = {word.casefold() for word in scenario.trigger_keywords}
    theirs = {word.casefold() for word in other.trigger_keywords} if other else set()
    if own and own <= theirs:
        message = f"{winner} has all of its words ({shown}): {scenario.name} never starts by them"
        return error("shadowed", place, message)
    if {word.casefold() for word in words} <= theirs:
        message = f"{winner} and {scenario.name} share {shown}: {winner} wins; raise a priority or drop one"
        return warning("shadowed", place, message)
    message = f"{shown} start {winner}, which is heard in them: make them longer, or raise the priority"
    return warning("shadowed", place, message)
