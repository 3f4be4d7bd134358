"""`frontdesk route`: what a bot makes of an utterance, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.cli.edge import FINE
from frontdesk.cli.lines import Request, answer_lines, check_keys, words, write
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import BadInput
from frontdesk.scenario.builtin import with_built_ins
from frontdesk.scenario.intent import Routed, route
from frontdesk.scenario.schema import Bot

KEYS = ("text",)


def run(name: str, text: str) -> int:
    """Print what the bot of that name, or in that file, makes of one text."""
    write(as_json(route(bot_called(name), text)))
    return FINE


def run_lines(name: str) -> int:
    """Answer texts from standard input, one a line."""
    bot = bot_called(name)
    return answer_lines(lambda given: routed(bot, given))


def bot_called(name: str) -> Bot:
    """The bot, with what every bot can do."""
    return with_built_ins(find_bot(load_settings(), name))


def routed(bot: Bot, given: Request) -> Mapping[str, Any]:
    """The answer to one line."""
    check_keys(given, KEYS)
    text = words(given, "text")
    if text is None:
        raise BadInput('a line needs `text`: {"text": "I would like to book a table"}')
    return as_json(route(bot, text))


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
