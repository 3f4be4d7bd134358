from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import BaseModel, ValidationError

from frontdesk.catalogue import EVENTS, NAMES, TEST, KnowledgeGap, Told, message, unknown, wants

AT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
GAP = KnowledgeGap(
    company_id="default",
    bot_id="salon",
    conversation_id="call-1",
    utterance=3,
    question="Do you dye eyebrows?",
    language="en",
    asked_at=AT,
)


def test_a_message_names_its_event_and_version() -> None:
    told = message(GAP, AT)
    assert list(told) == ["type", "version", "timestamp", "data"]
    assert (told["type"], told["version"], told["timestamp"]) == ("knowledge.gap", 1, AT.isoformat())
    assert told["data"]["question"] == "Do you dye eyebrows?"
    assert KnowledgeGap.model_validate(told["data"]) == GAP


def test_the_catalogue_is_what_was_promised() -> None:
    assert set(EVENTS) == {
        *("call.started", "call.ended", "call.analyzed", "lead.captured", "handoff.requested"),
        *("booking.confirmed", "booking.changed", "booking.cancelled", "knowledge.gap"),
    }
    assert all(NAMES[kind] == name for name, kind in EVENTS.items())


@pytest.mark.parametrize("kind", NAMES, ids=lambda kind: kind.__name__)
def test_every_field_is_described(kind: type[BaseModel]) -> None:
    assert kind.__doc__
    assert not [name for name, info in kind.model_fields.items() if not info.description]


def test_an_unknown_field_is_a_fault_of_ours() -> None:
    with pytest.raises(ValidationError):
        KnowledgeGap.model_validate({**GAP.model_dump(), "mood": "good"})
    assert issubclass(KnowledgeGap, Told)


def test_filters_are_events_families_or_everything() -> None:
    assert unknown(("call.ended", "booking.*", "*")) == ()
    assert unknown(("call.over", "bookings.*", "booking")) == ("call.over", "bookings.*", "booking")
    assert wants(("booking.*",), "booking.changed")
    assert not wants(("booking.*",), "call.ended")
    assert wants(("*",), "knowledge.gap")
    assert wants((), TEST)
    assert not wants((), "call.ended")
