"""Conversations: a list with filters, and one with everything known about it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict

from frontdesk.api.deps import Company, TheDoor
from frontdesk.api.masking import masked
from frontdesk.errors import BadInput
from frontdesk.models import (
    Call,
    Completion,
    EndReason,
    Handoff,
    Outcome,
    OutcomeKind,
    Slot,
    Turn,
    Usage,
    Utterance,
)
from frontdesk.postcall import playback
from frontdesk.store import conversations
from frontdesk.store.conversations import Filters
from frontdesk.store.records import Record, record

router = APIRouter(tags=["calls"])
Short = Annotated[str, Query(max_length=200)]


BESIDE = (
    *("transcript", "summary", "outcome", "analytics", "assessment", "steps", "deliveries", "finished"),
    *("recording", "ended_by"),
)
"""What a record has beside the conversation itself."""


class FromValue(BaseModel):
    """Made from a value of the store, by the names of its attributes."""

    model_config = ConfigDict(from_attributes=True)


class CallItem(FromValue):
    """A conversation as a list shows it. `outcome` and `summary` are empty until the work on it has begun.

    `ended_by` is empty while a chat goes on: `ended_at` is when something was said last then.
    """

    id: str
    bot_id: str
    channel: str
    language: str
    caller: str | None
    started_at: datetime
    ended_at: datetime
    ended_by: str
    turns: int
    outcome: str | None
    summary: str | None
    finished: bool


class CallPage(BaseModel):
    """Newest first. `next`, sent back as `after`, asks for the page that follows."""

    calls: list[CallItem]
    next: str | None


class StepItem(FromValue):
    """What one step after the conversation came to: done, failed (to be tried again) or given_up."""

    step: str
    status: str
    error: str
    attempts: int
    finished_at: datetime | None


class DeliveryItem(FromValue):
    """One webhook on its way: pending, delivered, dead or gone."""

    id: str
    event: str
    url: str
    webhook_id: str
    status: str
    attempts: int
    created_at: datetime
    next_attempt_at: datetime
    last_status: int | None
    last_error: str
    delivered_at: datetime | None


class RecordingItem(FromValue):
    """What became of the call's sound: kept, refused (the caller did not want it, or did not say yes when
    asked) or removed (too old). `consent` is announced, given (asked, and said yes), none (nobody had to be
    told) or refused; `masked_seconds` are silent, because something sensitive was said."""

    status: str
    consent: str
    began_at: datetime
    seconds: float
    masked_seconds: float
    size: int


class CallDetails(BaseModel):
    """Everything known about one conversation. `turns` carry the timings, in seconds; `assessment` is as in
    the event `call.analyzed`, with who judged (`by`: rules or model). `ended_by` is empty while a chat goes
    on: `ended_at` is when something was said last then."""

    id: str
    bot_id: str
    bot_version: str
    channel: str
    language: str
    caller: str | None
    call: Call | None
    started_at: datetime
    ended_at: datetime
    ended_by: EndReason | Literal[""]
    scenario: str | None
    transcript: tuple[Utterance, ...]
    turns: tuple[Turn, ...]
    slots: tuple[Slot, ...]
    completions: tuple[Completion, ...]
    handoff: Handoff | None
    usage: Usage
    counters: dict[str, int]
    summary: str | None
    outcome: Outcome | None
    analytics: dict[str, Any] | None
    assessment: dict[str, Any] | None
    steps: list[StepItem]
    deliveries: list[DeliveryItem]
    finished: bool
    recording: RecordingItem | None


@router.get("/calls")
def list_calls(
    door: TheDoor,
    company: Company,
    bot: Short | None = None,
    channel: Short | None = None,
    outcome: OutcomeKind | None = None,
    ended_by: EndReason | None = None,
    caller: Short | None = None,
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    after: Annotated[str | None, Query(max_length=500)] = None,
) -> CallPage:
    """The company's conversations. `since` and `until` are about their start, `until` itself left out."""
    wanted = Filters(company, bot, channel, outcome, ended_by, caller, utc(since), utc(until))
    page = conversations.list_(door.store, wanted, limit=limit, after=after)
    return CallPage(calls=[CallItem.model_validate(row) for row in page.rows], next=page.next)


@router.get("/calls/{conversation_id:path}/recording", response_class=Response)
def get_recording(door: TheDoor, company: Company, conversation_id: str) -> Response:
    """Its recording: a stereo WAV file, the caller left and the bot right. 404 says why there is none."""
    data = playback.recording(door.settings, door.store, conversation_id, company)
    return Response(data, media_type="audio/wav", headers={"cache-control": "no-store"})


@router.get("/calls/{conversation_id:path}")
def get_call(door: TheDoor, company: Company, conversation_id: str, *, reveal: bool = False) -> CallDetails:
    """One conversation with transcript, slots, timings, outcome, steps and deliveries.

    Sensitive values are masked unless `reveal` is true; the transcript has none in any case.
    """
    return details(record(door.store, conversation_id, company), reveal=reveal)


def details(known: Record, *, reveal: bool = False) -> CallDetails:
    """The record as the API shows it; with sensitive values only for who asks."""
    known = known if reveal else masked(known)
    one = known.conversation
    same = {name: getattr(one, name) for name in CallDetails.model_fields if name not in BESIDE}
    return CallDetails(
        **same,
        ended_by="" if known.going_on else one.ended_by,
        transcript=one.utterances,
        summary=known.summary,
        outcome=known.outcome,
        analytics=known.analytics,
        assessment=known.assessment,
        steps=[StepItem.model_validate(step) for step in known.steps.values()],
        deliveries=[DeliveryItem.model_validate(delivery) for delivery in known.deliveries],
        finished=known.finished,
        recording=RecordingItem.model_validate(known.recording) if known.recording else None,
    )


def utc(at: datetime | None) -> datetime | None:
    """The same moment in UTC, as the store compares it; BadInput at the calendar's edges."""
    try:
        return at.astimezone(UTC) if at else None
    except OverflowError as error:
        raise BadInput(f"{at} lies outside the calendar.") from error
