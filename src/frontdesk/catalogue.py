"""What other systems are told: every event with its fields, as types. docs/webhooks.md is written from them.

An event's `VERSION` goes up when a field changes its meaning or goes; a new field leaves it as it is. Times
are ISO 8601 with an offset. Nothing here knows how or to whom it is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field as Key

from frontdesk.models import Channel, Confirmed, EndReason, OutcomeKind, Speaker

Disposition = Literal["booking", "lead", "answered", "handoff", "abandoned", "spam", "wrong_number"]
Sentiment = Literal["positive", "neutral", "negative"]
Nature = Literal["question", "issue", "request"]
Urgency = Literal["low", "medium", "high", "critical"]


class Told(BaseModel):
    """Frozen, from a value with the same attributes, with no field that means nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)


class Value(Told):
    """An extracted value, and where it was said."""

    value: str = Key(description="Normalised: ISO date, HH:MM, E.164, …")
    raw: str = Key(description="The words it was taken from.")
    utterance: int = Key(description="The number of the transcript's line that said it; -1: none did.")
    confidence: float = Key(description="0 to 1.")
    confirmed: Confirmed = Key(description="By the caller: no, by an echo not contradicted, or by a yes.")
    sensitive: bool = Key(False, description="The bot's file marks the field as sensitive.")


class Points(Told):
    """How promising a caller is."""

    score: int = Key(description="Points that the scenario's rules gave.")
    threshold: int = Key(description="How many are enough.")
    qualified: bool = Key(description="Whether there were enough.")
    recipient: str = Key("", description="Who gets it, as the bot's file says.")
    reasons: tuple[str, ...] = Key((), description="What earned the points.")


class Result(Told):
    """What the conversation came to, from what the engine completed."""

    kind: OutcomeKind = Key(description="The outcome.")
    event: str | None = Key(None, description="The scenario's `on_complete` word, if it fired.")
    scenario: str | None = Key(None, description="The scenario's name.")
    slots: dict[str, Value] = Key({}, description="By the field's name.")
    confirmed: bool = Key(False, description="Whether the caller said yes to what was read back.")
    receipt: str | None = Key(None, description="The proof that it was done: a booking's id, or a request's.")
    reason: str = Key("", description="Why it was passed on, or why it ended.")
    notes: tuple[str, ...] = Key((), description="What a person should know.")
    lead: Points | None = Key(None, description="Where the scenario says what a lead is worth.")
    category: str = Key("", description="What the bot's file counts it as.")


class Line(Told):
    """One stretch of speech, or one message."""

    index: int = Key(description="Its number.")
    speaker: Speaker = Key(description="Who said it.")
    text: str = Key(description="As heard.")
    at: datetime = Key(description="When.")


class Omitted(Told):
    """Lines left out of the middle of a very long transcript."""

    omitted: int = Key(description="How many.")


class Question(Told):
    """Something the caller asked."""

    text: str = Key(description="In their words.")
    utterance: int = Key(description="The number of the line.")
    answered: bool = Key(description="Whether the bot had an answer.")


class Disagreement(Told):
    """A value that was understood in one way during the call and in another afterwards: for a person."""

    field: str = Key(description="The field's name.")
    live: str = Key(description="What the call had. It counts.")
    found: str = Key(description="What was found afterwards, in the caller's words.")
    utterance: int = Key(description="The number of the line that says so.")


class Event(Told):
    """What every event says."""

    VERSION: ClassVar[int] = 1
    company_id: str = Key(description="The tenant.")
    bot_id: str = Key(description="The bot.")


class Conversing(Event):
    """What every event about a conversation says."""

    conversation_id: str = Key(description="`GET /calls/{id}` has the whole record, once it is kept.")
    channel: Channel = Key(description="Where it takes place.")
    caller: str | None = Key(None, description="Their number or name, where known.")


class CallStarted(Conversing):
    """Somebody is on the line. Of chats it is told when they are over, just before `call.ended`."""

    language: str = Key(description="The bot's language at the beginning.")
    dialled: str | None = Key(None, description="The number they called.")
    started_at: datetime = Key(description="When it was picked up.")


class CallEnded(Conversing):
    """A conversation is over, however it ended, also when the process died. Told before any model is asked:
    summary and outcome are from facts alone; `call.analyzed` has what became of them."""

    language: str = Key(description="The language spoken at the end.")
    started_at: datetime = Key(description="When it began.")
    ended_at: datetime = Key(description="When it ended.")
    ended_by: EndReason = Key(description="Who or what ended it; `worker_lost`: a fault on our side.")
    summary: str = Key(description="Up to three sentences, from facts.")
    outcome: Result | None = Key(description="What it came to.")
    transcript: tuple[Line | Omitted, ...] = Key(description="What was said.")
    analytics: dict[str, Any] | None = Key(description="What was measured, in seconds.")


class LeadCaptured(Conversing):
    """A caller left their details in a scenario that counts as a lead."""

    scenario: str = Key(description="The scenario's name.")
    event: str = Key(description="Its `on_complete` word.")
    confirmed: bool = Key(description="Whether the caller said yes to what was read back.")
    slots: dict[str, Value] = Key(description="By the field's name.")
    receipt: str | None = Key(None, description="The request's id.")
    lead: Points | None = Key(None, description="Where the scenario says what a lead is worth.")
    category: str = Key("", description="What the bot's file counts it as.")
    at: datetime = Key(description="When the conversation ended.")


class HandoffRequested(Conversing):
    """The caller wants a person, or needs one. Told while the call or the chat goes on."""

    reason: str = Key(description="Why.")
    target: str | None = Key(None, description="The number they were to be passed to, if any.")
    summary: str = Key("", description="What that person needs to know.")
    at: datetime = Key(description="When.")


class BookingEvent(Event):
    """What every event about a booking says, whoever wrote it: a call, a chat, the API, the command line."""

    booking_id: str = Key(description="Stays the same when it is moved.")
    receipt: str = Key(description="What the caller was given last.")
    sequence: int = Key(description="Goes up with every change: an event with a lower one comes late.")
    conversation_id: str = Key("", description="The conversation or other writer it was made for.")
    writer: str = Key("", description="Who wrote it: phone, chat, api, …")
    caller: str | None = Key(None, description="Their number, where known.")
    resource: str = Key(description="Who or what is booked.")
    service: str = Key(description="What for.")
    starts_at: datetime = Key(description="When it begins.")
    ends_at: datetime = Key(description="When it ends.")
    details: dict[str, str] = Key({}, description="What the caller said besides; nothing sensitive.")


class BookingConfirmed(BookingEvent):
    """A booking is written: the caller said yes, and nobody else can have the place."""


class BookingChanged(BookingEvent):
    """A booking was moved."""

    from_starts_at: datetime = Key(description="When it began before.")
    from_resource: str = Key(description="Who or what was booked before.")


class BookingCancelled(BookingEvent):
    """A booking was called off: its place is free again."""


class CallAnalyzed(Conversing):
    """What a conversation came to, after a second look; with a language model where one is configured."""

    language: str = Key(description="The language spoken.")
    started_at: datetime = Key(description="When it began.")
    ended_at: datetime = Key(description="When it ended.")
    summary: str = Key(description="Up to three sentences.")
    summary_by: Literal["facts", "model"] = Key(description="Who wrote it.")
    outcome: Result | None = Key(description="As in `call.ended`, with what was found afterwards.")
    disposition: Disposition = Key(description="In one word.")
    lead_score: int | None = Key(description="0 to 100; empty for spam and wrong numbers.")
    sentiment: Sentiment = Key(description="How the caller sounded, by their words.")
    urgency: Urgency = Key(description="How soon somebody should see to it.")
    nature: Nature | None = Key(None, description="What the caller had; empty where they wanted nothing.")
    topics: tuple[str, ...] = Key(description="What it was about.")
    questions: tuple[Question, ...] = Key(description="What the caller asked.")
    disagreements: tuple[Disagreement, ...] = Key(description="For a person to settle.")
    analytics: dict[str, Any] | None = Key(description="What was measured, in seconds.")


class KnowledgeGap(Event):
    """A question that the bot had no answer to."""

    conversation_id: str = Key(description="Where it was asked.")
    utterance: int = Key(description="The number of the line.")
    question: str = Key(description="In the caller's words.")
    language: str = Key(description="Their language.")
    asked_at: datetime = Key(description="When.")


class WebhookTest(Event):
    """Sent by hand, to see whether it arrives."""

    endpoint_id: str = Key(description="The endpoint it was sent to.")
    sent_at: datetime = Key(description="When.")


EVENTS: Mapping[str, type[Event]] = {
    "call.started": CallStarted,
    "call.ended": CallEnded,
    "lead.captured": LeadCaptured,
    "booking.confirmed": BookingConfirmed,
    "booking.changed": BookingChanged,
    "booking.cancelled": BookingCancelled,
    "handoff.requested": HandoffRequested,
    "call.analyzed": CallAnalyzed,
    "knowledge.gap": KnowledgeGap,
}
"""What an endpoint may ask for."""
TEST = "webhook.test"
NAMES: Mapping[type[Event], str] = {kind: name for name, kind in EVENTS.items()} | {WebhookTest: TEST}
FAMILIES = tuple(dict.fromkeys(f"{name.split('.')[0]}.*" for name in EVENTS))
EVERYTHING = "*"


def unknown(filters: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the filters that are no event, no family of events (`booking.*`) and not `*`."""
    return tuple(one for one in filters if one not in EVENTS and one not in (*FAMILIES, EVERYTHING))


def wants(filters: tuple[str, ...], event: str) -> bool:
    """Whether who asks for these gets that event. A test goes to everybody."""
    family = f"{event.split('.')[0]}.*"
    return event == TEST or any(one in (event, family, EVERYTHING) for one in filters)


def message(event: Event, at: datetime) -> dict[str, Any]:
    """The whole body as plain JSON values: `{type, version, timestamp, data}`."""
    return {
        "type": NAMES[type(event)],
        "version": event.VERSION,
        "timestamp": at.isoformat(),
        "data": event.model_dump(mode="json"),
    }
