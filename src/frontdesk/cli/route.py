"""`frontdesk route`: what a bot makes of an utterance, and what it would do first, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.app.rehearsal import Stage, rehearsal_ports
from frontdesk.cli.edge import FINE
from frontdesk.cli.lines import Request, answer_lines, check_keys, words, write
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import BadInput
from frontdesk.knowledge.local import LocalIndex
from frontdesk.scenario.builtin import CALLBACK, with_built_ins
from frontdesk.scenario.ear import read
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.intent import Routed, route
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.tongues import tongue

KEYS = ("text",)
BY_WORDS = ("trigger", "person", "knowledge")
"""What decides a first turn that may be about the scenario whose trigger words were said."""


def run(name: str, text: str) -> int:
    """Print what the bot of that name, or in that file, makes of one text."""
    bot = bot_called(name)
    with LocalIndex([bot]) as index:
        write(routed(bot, {"text": text}, index))
    return FINE


def run_lines(name: str) -> int:
    """Answer texts from standard input, one a line."""
    bot = bot_called(name)
    with LocalIndex([bot]) as index:
        return answer_lines(lambda given: routed(bot, given, index))


def bot_called(name: str) -> Bot:
    """The bot, with what every bot can do."""
    return with_built_ins(find_bot(load_settings(), name))


def routed(bot: Bot, given: Request, index: LocalIndex) -> Mapping[str, Any]:
    """The answer to one line: what the classifier says, and the first turn of a chat with just that text."""
    check_keys(given, KEYS)
    text = words(given, "text")
    if text is None:
        raise BadInput('a line needs `text`: {"text": "I would like to book a table"}')
    found = route(bot, text)
    decided_by, scenario = first_turn(bot, text, index, found)
    return as_json(found) | {"scenario": scenario, "decided_by": decided_by}


def first_turn(bot: Bot, text: str, index: LocalIndex, found: Routed) -> tuple[str, str | None]:
    """What decides a chat's first turn, while the business is open, and the scenario that it is about."""
    at = open_at(bot)
    with Stage(bot, rehearsal_ports(index.search, bot=bot), voice=False) as stage:
        stage.start(at)
        turn = stage.hear(text, at)[-1]
    decided, running = str(turn["decided_by"]), turn["scenario"]
    if running is not None and running != CALLBACK:
        return decided, str(running)
    if decided == "intent":
        return decided, found.scenario
    named = _named(bot, text, at) if decided in BY_WORDS else None
    if named is None and decided == "knowledge":
        named = found.scenario
    return decided, named


def open_at(bot: Bot) -> datetime:
    """Now, where the bot is, or when it opens next: outside its hours it would do less."""
    at = datetime.now(UTC).astimezone(ZoneInfo(bot.timezone))
    if bot.opening is None or bot.opening.is_open(at):
        return at
    return bot.opening.next_opening(at) or at


def _named(bot: Bot, text: str, at: datetime) -> str | None:
    """The scenario whose trigger words were said."""
    spoken, _ = tongue(bot, start_state(), text)
    named = read(bot.speaking(spoken), start_state(), text, at).triggers
    return named[0] if named else None


def as_json(found: Routed) -> dict[str, Any]:
    """What was understood, with the names that scripts know."""
    return {
        "kind": found.kind,
        "category": found.category,
        "secondary": found.secondary,
        "urgency": found.urgency,
        "language": found.language,
        "out_of_scope": found.out_of_scope,
        "confidence": found.confidence,
        "scenario": found.scenario,
        "abuse": found.abuse,
        "noise": found.noise,
        "sales": found.sales,
        "close": list(found.close),
        "topics": list(found.topics),
        "entities": dict(found.entities),
    }
