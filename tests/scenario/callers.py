"""A bot with everything that forms can have, and what callers say to it: for trying them at random."""

from __future__ import annotations

from typing import Any

from frontdesk.scenario.schema import Bot
from tests.scenario.desk import COMPLAINT, ORDER, TABLE, desk, field

MAX_TURNS = 25
VISIT: dict[str, Any] = {
    "name": "visit",
    "trigger_keywords": ["appointment"],
    "on_complete": "booking_created",
    "next": "survey",
    "collect_fields": [
        field("date", validate={"future": True, "within_hours": True}),
        field("time", validate={"within_hours": True}),
        field("phone", confirm="explicit"),
    ],
}
SURVEY: dict[str, Any] = {
    "name": "survey",
    "trigger_keywords": ["survey"],
    "handler": "form",
    "confirm": False,
    "on_complete": "survey_done",
    "collect_fields": [
        field("happy", type="yes_no"),
        field("why", type="text", ask_if="happy = no"),
        field("code", type="id", pattern="[A-Z]{2}[0-9]{4}", confirm="explicit", sensitive=True),
        field("mail", type="email", optional=True, ask_if="happy"),
        field("party", type="number", validate={"min": 1, "max": 8}, confirm="implicit"),
    ],
}
BOT: Bot = desk(
    TABLE,
    ORDER,
    VISIT,
    SURVEY,
    COMPLAINT,
    hours={"mon-fri": "09:00-18:00", "sat": "10:00-14:00"},
    red_lines=[{"name": "danger", "when": ["gas leak"], "say": "Leave the house."}],
    transfer={"number": "+442079460100"},
    max_turns=MAX_TURNS,
)
SENTENCES = (
    *("I'd like a table", "a table for two on Saturday at eight", "I want to order a cake", "an appointment"),
    *("an appointment on Tuesday at three", "a survey please", "a table, and I'd like to order a cake"),
    *(
        "I'd like to reserve an order",
        "yes",
        "yes please",
        "no",
        "no thanks",
        "okay",
        "three",
        "three people",
    ),
    *(
        "no, four",
        "tomorrow",
        "Tuesday or Wednesday",
        "the second one",
        "either",
        "on the 24th",
        "of December",
    ),
    *(
        "at eight",
        "half past seven in the evening",
        "yes, but at nine",
        "no, Wednesday",
        "not Tuesday, Thursday",
    ),
    *("020 7946 0123", "020 79", "46 0123", "it ends in five six, sorry", "this number", "I have no phone"),
    *("jo@example.com", "AB 1234", "x", "Mary Brown", "apple", "the cheese one", "oh, make that five"),
    *("I don't know", "I'd rather not say", "skip that", "hold on", "what did you say?", "cancel that"),
    *(
        "start over",
        "do you have parking?",
        "the moon is yellow",
        "I have a complaint",
        "there is a gas leak",
    ),
    *(
        "sorry, three people, not two",
        "the day is wrong",
        "that was wrong",
        "are you a robot?",
        "hello",
        "twelve",
    ),
    *("because it was cold", "?", "…", "twenty past", "actually I'd like a table instead"),
)
OPENERS = (
    *("I'd like a table", "a table for two on Saturday at eight", "I want to order a cake", "an appointment"),
    *("an appointment on Tuesday at three in the afternoon", "a survey please"),
)
CHANGES = ("oh, make that five", "no, Wednesday", "it ends in five six, sorry", "at nine instead", "the day")
ANSWERS: dict[str, tuple[str, ...]] = {
    "number": ("three", "for four people", "twelve"),
    "date": ("tomorrow", "on the 24th", "Tuesday or Wednesday", "on Sunday", "next Monday"),
    "time": ("at eight", "half past ten in the morning", "the second one", "at noon"),
    "name": ("Mary Brown",),
    "phone": ("020 7946 0123", "020 79", "46 0123", "this number"),
    "email": ("jo@example.com", "I don't have an email"),
    "choice": ("apple", "the cheese one", "I don't know"),
    "yes_no": ("yes", "no"),
    "text": ("because it was cold",),
    "id": ("AB 1234", "XX 9", "I'd rather not say"),
}
VALUES = ("2", "tomorrow", "at nine", "020 7946 0999", "evil@example.com", "yes", "XX9999", "cheese cake", "")
NAMES = (
    "table",
    "order",
    "visit",
    "survey",
    "callback",
    "party",
    "date",
    "time",
    "phone",
    "code",
    "happy",
    "nope",
)
