"""What is told of a person's lines."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.cli.pickups import as_json, lines
from frontdesk.postcall.customers import Pickup
from frontdesk.scenario.history import Appointment, History
from frontdesk.store.callers import Remembered

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
HISTORY = History((Appointment(AT, "cut", "anna", "salon"),), ("Dryer",), "booking", "Hm.", "en", 2)
MARY = Remembered("per_1", "Mary", 2, AT, HISTORY)


def line(known: Remembered | None) -> str:
    [told] = lines([Pickup("phone", "+12025550123", known)])
    return told.removeprefix("at pick-up, phone +12025550123: ")


def test_a_line_says_what_a_bot_knows() -> None:
    assert line(MARY) == "Mary, conversations: 2, booked: cut on 2026-11-24 15:00 UTC, open: Dryer, speaks en"
    assert (
        line(replace(MARY, name="", history=None))
        == "no name, here before; nothing is told, as several share it"
    )
    assert line(None).startswith("nobody yet")


def test_it_is_plain_json() -> None:
    [one, other] = json.loads(json.dumps(as_json([Pickup("phone", "1", MARY), Pickup("email", "a", None)])))
    assert one["known"]["history"]["appointments"][0]["starts_at"] == "2026-11-24T15:00:00+00:00"
    assert other == {"kind": "email", "value": "a", "known": None}
