"""The words everybody shares, as frozen values.

`Conversation` is what remains of a dialogue: the one thing that crosses the spool and the queue. It travels
as JSON (`dump`, `load`) and nothing in it is ever changed in place. Times are aware datetimes, durations are
seconds, audio is PCM unless said otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from frontdesk.errors import BadInput

Speaker = Literal["caller", "bot", "staff"]
Confirmed = Literal["no", "implicit", "explicit"]
Channel = Literal["phone", "browser", "telegram", "widget", "chatwoot", "chat", "email", "pbx", "upload"]
ELSEWHERE: tuple[Channel, ...] = ("pbx", "upload")
"""Calls that people took and a telephone exchange recorded; their words come from the recording."""
EndReason = Literal["caller", "bot", "silence", "max_turns", "transfer", "worker_lost", "never_started"]
OutcomeKind = Literal["booking", "lead", "answered", "handoff", "abandoned", "spam"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One stretch of speech or one message, as heard. Words planned but not heard are never one."""

    index: int
    speaker: Speaker
    text: str
    at: datetime
    interrupted: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A field being filled. `value` is normalised (ISO date, HH:MM, E.164, …); `raw` is what was said.

    `start` and `end` are where the words stand in the utterance, -1 when they are not in it as such (keys
    pressed, half of a number said before). `confirmed`: explicit after a yes to just this or to the whole
    read-back, implicit when it was echoed and not contradicted. A `sensitive` value is masked wherever people
    read along; only the completed request has it.
    """

    name: str
    value: str
    raw: str
    utterance: int
    confidence: float = 1.0
    confirmed: Confirmed = "no"
    start: int = -1
    end: int = -1
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Timings:
    """Where a turn's time went, in seconds; None where it was not measured."""

    eou_delay: float | None = None
    transcription_delay: float | None = None
    llm_ttft: float | None = None
    tts_ttfb: float | None = None
    first_audio: float | None = None
    first_content: float | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What the models cost a conversation, or one turn of it."""

    llm_calls: int = 0
    llm_failures: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where an answer was read: the document's name, and the page and heading where it has any.

    `score` is how near the best passage there was to the question; it makes no other place of it.
    """

    document: str
    page: int | None = None
    section: str = ""
    score: float | None = field(default=None, compare=False)

    def __str__(self) -> str:
        page = f"page {self.page}" if self.page is not None else ""
        return ", ".join(filter(None, (self.document, page, self.section)))


@dataclass(frozen=True, slots=True)
class Turn:
    """What they said, what we answered, what decided the answer and, from knowledge, where it was read.

    `model` names the models that were asked since the turn before, `usage` is what they cost; `blocked` is
    how many clauses the gate stopped.
    """

    index: int
    at: datetime
    utterances: tuple[int, ...]
    reply: str
    decided_by: str
    scenario: str | None = None
    slots: tuple[Slot, ...] = ()
    timings: Timings = Timings()
    sources: tuple[Source, ...] = ()
    model: str = ""
    usage: Usage = Usage()
    blocked: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """The proof that an action happened. Without one no reply may say so."""

    id: str
    action: str
    status: Literal["requested", "confirmed", "failed"]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Lead:
    """How promising a caller is: points, how many are enough, who gets it, and what earned the points."""

    score: int
    threshold: int
    qualified: bool
    recipient: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Completion:
    """A scenario whose fields are filled: its `on_complete` event, once fired.

    `amends` is the receipt of an earlier completion that this one changes. `lacking` names fields that the
    caller could or would not give, `category` is what the bot's file counts it as.
    """

    scenario: str
    event: str
    slots: tuple[Slot, ...]
    turn: int
    confirmed: bool
    receipt: Receipt | None = None
    amends: str = ""
    lead: Lead | None = None
    lacking: tuple[str, ...] = ()
    category: str = ""


@dataclass(frozen=True, slots=True)
class Handoff:
    """Passing to a person: why, to whom, and what they need to know."""

    reason: str
    target: str | None
    summary: str
    at: datetime
    done: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """The telephone leg of a conversation. Of a call made elsewhere `room` is the exchange's name under `pbx`
    and `sip_call_id` the exchange's id of the call."""

    room: str
    caller_number: str | None = None
    dialled_number: str | None = None
    sip_call_id: str | None = None
    direction: Literal["inbound", "outbound"] = "inbound"
    hangup_cause: str | None = None
    job_id: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """What remains of one live dialogue. Its `id` is chosen at pick-up and never changes."""

    id: str
    bot_id: str
    channel: Channel
    language: str
    started_at: datetime
    ended_at: datetime
    ended_by: EndReason
    company_id: str = "default"
    bot_version: str = ""
    caller: str | None = None
    call: Call | None = None
    utterances: tuple[Utterance, ...] = ()
    turns: tuple[Turn, ...] = ()
    scenario: str | None = None
    slots: tuple[Slot, ...] = ()
    completions: tuple[Completion, ...] = ()
    handoff: Handoff | None = None
    usage: Usage = Usage()
    counters: dict[str, int] = field(default_factory=dict)
    format: int = 1

    def transcript(self) -> str:
        """The conversation as lines of `Caller: …` and `Bot: …` (or `Staff: …`), in the order heard."""
        return "\n".join(f"{u.speaker.capitalize()}: {u.text}" for u in self.utterances)


@dataclass(frozen=True, slots=True)
class Evidence:
    """An extracted value and the utterance that said it."""

    value: str
    raw: str
    utterance: int
    confidence: float
    confirmed: Confirmed
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the conversation came to. `event` is the scenario's `on_complete` word, if one fired; `lead` is
    how promising the caller is, where the scenario says what counts; `category` is that of its scenario."""

    kind: OutcomeKind
    event: str | None = None
    scenario: str | None = None
    slots: dict[str, Evidence] = field(default_factory=dict)
    confirmed: bool = False
    receipt: str | None = None
    reason: str = ""
    notes: tuple[str, ...] = ()
    lead: Lead | None = None
    category: str = ""


@dataclass(frozen=True, slots=True)
class KnowledgeDoc:
    """A file a bot answers from.

    `kind` is the source it was given as, empty where that is told passage by passage. It counts from
    `valid_from` until before `valid_until` (POSIX seconds, None: always); `version` goes up with each upload.
    `scenarios` are those it was given to: it is found while one of these runs; none: it is everybody's.
    """

    id: str
    bot_id: str
    name: str
    chunks: int
    company_id: str = "default"
    digest: str = ""
    origin: str = "upload"
    kind: str = ""
    language: str = ""
    valid_from: float | None = None
    valid_until: float | None = None
    version: int = 1
    scenarios: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnowledgeChunk:
    """A retrievable piece of a document. `score` is comparable within one answer only, higher is better.

    `kind` is the source it is from (`faq`, `products`, …), empty where the text itself must tell; the other
    fields are as in `KnowledgeDoc`.
    """

    id: str
    doc_id: str
    bot_id: str
    source: str
    text: str
    section: str = ""
    page: int | None = None
    score: float = 0.0
    company_id: str = "default"
    kind: str = ""
    language: str = ""
    valid_from: float | None = None
    valid_until: float | None = None
    version: int = 1


CallInfo = Call
CallResult = Conversation
Chunk = KnowledgeChunk

_CONVERSATION: TypeAdapter[Conversation] = TypeAdapter(Conversation)
_OUTCOME: TypeAdapter[Outcome] = TypeAdapter(Outcome)
MOST_WRONG = 5


def dump(conversation: Conversation) -> bytes:
    """The conversation as UTF-8 JSON, the same bytes for the same value."""
    return _CONVERSATION.dump_json(conversation)


def load(data: bytes | str) -> Conversation:
    """The conversation in `data`; BadInput says which part does not fit."""
    try:
        return _CONVERSATION.validate_json(data)
    except ValueError as error:
        raise BadInput(f"not a conversation: {_wrong(error)}") from None


def outcome_to_json(outcome: Outcome) -> dict[str, Any]:
    """The outcome as plain JSON values."""
    value: dict[str, Any] = _OUTCOME.dump_python(outcome, mode="json")
    return value


def outcome_from_json(value: object) -> Outcome:
    """The outcome in plain JSON values; BadInput when they do not fit."""
    try:
        return _OUTCOME.validate_python(value)
    except ValueError as error:
        raise BadInput(f"not an outcome: {_wrong(error)}") from None


def _wrong(error: ValueError) -> str:
    """Which parts do not fit, and why, without what stands there: this goes to logs, and that is personal."""
    if not isinstance(error, ValidationError):
        return type(error).__name__
    found = error.errors(include_url=False, include_context=False, include_input=False)
    told = [f"{'.'.join(map(str, one['loc'])) or 'all of it'}: {one['msg']}" for one in found[:MOST_WRONG]]
    return "; ".join([*told, *(["…"] if len(found) > MOST_WRONG else [])])
