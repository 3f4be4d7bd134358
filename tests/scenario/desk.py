"""A small restaurant and shop for transcripts: two forms, a scenario that hands over, one that answers."""

from __future__ import annotations

from typing import Any

from frontdesk.scenario.builtin import with_built_ins
from frontdesk.scenario.schema import Bot
from tests.scenario.play import Play

CALLER = "+442079460123"
TABLE: dict[str, Any] = {
    "name": "table",
    "title": "a table",
    "trigger_keywords": ["table", "reserve"],
    "collect_fields": [
        {"name": "party", "prompt": "How many?", "type": "number"},
        {"name": "date", "prompt": "Which day?"},
        {"name": "time", "prompt": "What time?", "earliest": "12:00"},
        {"name": "name", "prompt": "What name?"},
        {"name": "phone", "prompt": "What number?"},
    ],
    "on_complete": "table_requested",
}
ORDER: dict[str, Any] = {
    "name": "order",
    "title": "an order",
    "trigger_keywords": ["order", "cake"],
    "handler": "order",
    "collect_fields": [
        {
            "name": "cake",
            "prompt": "Which cake?",
            "choices": {"apple cake": ["apple"], "cheese cake": ["cheese"]},
        },
        {"name": "email", "prompt": "Which mail?"},
        {"name": "phone", "prompt": "What number?"},
    ],
    "on_complete": "order_taken",
}
COMPLAINT: dict[str, Any] = {"name": "complaint", "trigger_keywords": ["complaint"], "handoff": True}


def desk(*scenarios: dict[str, Any], **keys: Any) -> Bot:
    """A bot with these scenarios, by default all of them."""
    return with_built_ins(
        Bot.model_validate(
            {
                "bot_id": "desk",
                "greeting": "Hello.",
                "fallback": "Sorry?",
                "timezone": "Europe/London",
                "country": "GB",
                "max_turns": 100,
                "scenarios": scenarios or (TABLE, ORDER, COMPLAINT),
                **keys,
            }
        )
    )


DESK = desk()


def talk(*lines: str, bot: Bot = DESK, caller: str | None = CALLER, **about: Any) -> Play:
    """A dialogue in which the caller says these lines, one after another."""
    play = Play(bot=bot).start(caller=caller, **about)
    for line in lines:
        play.hears(line)
    return play


def table_to_the_phone(*lines: str, **about: Any) -> Play:
    """A table for two on Saturday at eight, up to the telephone number, and then these lines."""
    return talk("a table for two on Saturday at eight", "Mary Brown", *lines, **about)


def field(name: str, prompt: str = "Well?", **keys: Any) -> dict[str, Any]:
    return {"name": name, "prompt": prompt, **keys}


def form(*fields: dict[str, Any], **keys: Any) -> Bot:
    """A bot with one form, called "form", started by the word "start", that reads nothing back."""
    return desk(
        {
            "name": "form",
            "trigger_keywords": ["start"],
            "collect_fields": fields,
            "on_complete": "form_done",
            "handler": "form",
            **keys.pop("scenario", {}),
        },
        **keys,
    )
