"""Sentences of the bot that its own red lines forbid, and red lines that take a scenario's words away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.language import language as tables
from frontdesk.scenario.lint.base import Finding, Place, error, spoken_texts, warning, written
from frontdesk.scenario.schema import Bot, RedLine, Text, Words
from frontdesk.scenario.triggers import matched

ANY_DAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def findings(bot: Bot) -> Iterator[Finding]:
    """Contradictions between red lines and everything else the file says."""
    lines = list(_lines(bot))
    for place, text in spoken_texts(bot):
        for at, line in lines:
            if place[: len(at)] != at or place[-1:] == ("say",):
                yield from _forbidden(bot, place, text, at, line)
    for place, scenario in written(bot):
        for at, line in lines:
            if at[:1] == ("scenarios",) and at[:2] != place:
                continue
            words = scenario.trigger_keywords
            stopped = [word for word, code in _by_language(bot, words) if _fits(bot, word, code, line.when)]
            if stopped and line.handoff and not scenario.handoff:
                shown = ", ".join(repr(word) for word in stopped[:3])
                message = f"{shown}: the red line {line.name!r} comes first, {scenario.name} does not start"
                yield warning("red line", (*place, "trigger_keywords"), message)


def _lines(bot: Bot) -> Iterator[tuple[Place, RedLine]]:
    for index, line in enumerate(bot.red_lines):
        yield ("red_lines", index), line
    for place, scenario in written(bot):
        for index, line in enumerate(scenario.red_lines):
            yield (*place, "red_lines", index), line


def _forbidden(bot: Bot, place: Place, text: Text, at: Place, line: RedLine) -> Iterator[Finding]:
    """A scenario's own red lines hold while it runs; the bot's always."""
    if at[:1] == ("scenarios",) and place[:2] != at[:2]:
        return
    for code, words in (text.translations or {bot.language: str(text)}).items():
        for phrase in line.never.of(code):
            if phrase.casefold() in words.casefold() or _fits(bot, words, code, Words([phrase])):
                message = f"says {phrase!r}, which the red line {line.name!r} forbids: change one of them"
                yield error("red line", (*place, code) if text.translations else place, message)


def _by_language(bot: Bot, words: Words) -> Iterator[tuple[str, str]]:
    if not words.translations:
        yield from ((word, bot.language) for word in words)
    for code, own in words.translations.items():
        yield from ((word, code) for word in own)


def _fits(bot: Bot, text: str, code: str, words: Words) -> bool:
    """Whether one of the words is in the text, in any inflection."""
    wanted = words.of(code)
    if not wanted:
        return False
    heard = hearing(text, tables(code), ANY_DAY, bot.country)
    return bool(matched(heard, (("it", tuple(wanted)),)))
