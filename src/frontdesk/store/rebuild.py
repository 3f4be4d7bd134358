"""A conversation out of a journal whose call was lost: everything that was committed, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, TypeVar, get_args

from pydantic import TypeAdapter, ValidationError

from frontdesk.models import (
    Call,
    Channel,
    Completion,
    Conversation,
    EndReason,
    Handoff,
    Slot,
    Turn,
    Usage,
    Utterance,
)
from frontdesk.store.journal import Entry, JournalContents

T = TypeVar("T")


def rebuild(contents: JournalContents, ended_by: EndReason = "worker_lost") -> Conversation:
    """The conversation that the journal's lines amount to.

    A line of kind "end" (the dialogue was over, only the hand-over was lost) keeps its own reason.
    """
    reader = _Reader(contents.entries)
    header = contents.header
    started = _time(header.get("started_at")) or contents.beat
    turns = _by_index(reader.all("turn", Turn))
    end = reader.last("end")
    reason: Any = end.get("reason")
    done = _once(reader.all("completion", Completion))
    slots = _latest([slot for turn in turns for slot in turn.slots] + reader.all("slot", Slot))
    return Conversation(
        id=contents.conversation_id,
        bot_id=str(header["bot_id"]),
        channel=_channel(header),
        language=str(header.get("language") or "en"),
        started_at=started,
        ended_at=max([started, contents.beat, *(entry.at for entry in contents.entries)]),
        ended_by=reason if reason in get_args(EndReason) else ended_by,
        company_id=str(header.get("company_id") or "default"),
        bot_version=str(header.get("bot_version") or ""),
        caller=_text(header.get("caller")),
        call=_call(header),
        utterances=_by_index(reader.all("utterance", Utterance)),
        turns=turns,
        scenario=(turns[-1].scenario if turns else None) or (done[-1].scenario if done else None),
        slots=slots,
        completions=done,
        handoff=next(reversed(reader.all("handoff", Handoff)), None),
        usage=_read(Usage, end.get("usage")) or Usage(),
        counters=_counters(end, contents.damaged + reader.refused),
    )


class _Reader:
    """The lines of a journal by kind; counts those whose data do not fit their kind."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self.refused = 0

    def all(self, kind: str, shape: type[T]) -> list[T]:
        found = [_read(shape, entry.data) for entry in self._entries if entry.kind == kind]
        good = [value for value in found if value is not None]
        self.refused += len(found) - len(good)
        return good

    def last(self, kind: str) -> dict[str, Any]:
        return next((entry.data for entry in reversed(self._entries) if entry.kind == kind), {})


def _read(shape: type[T], data: Any) -> T | None:
    try:
        return TypeAdapter(shape).validate_python(data)
    except ValidationError:
        return None


def _by_index(values: list[Any]) -> tuple[Any, ...]:
    """In order of their index; a later line about the same one (what was heard of it) replaces it."""
    return tuple(value for _, value in sorted({value.index: value for value in values}.items()))


def _latest(slots: list[Slot]) -> tuple[Slot, ...]:
    return tuple({slot.name: slot for slot in slots}.values())


def _once(completions: Iterable[Completion]) -> tuple[Completion, ...]:
    return tuple({(done.scenario, done.event, done.turn): done for done in completions}.values())


def _counters(end: dict[str, Any], damaged: int) -> dict[str, int]:
    counted = _read(dict[str, int], end.get("counters")) or {}
    return {**counted, **({"damaged_lines": damaged} if damaged else {})}


def _channel(header: dict[str, Any]) -> Channel:
    channel: Channel = header["channel"] if header.get("channel") in get_args(Channel) else "phone"
    return channel


def _call(header: dict[str, Any]) -> Call | None:
    """The header's `call`, or what it says beside it; a call has at least a room."""
    known = {one.name for one in fields(Call)}
    beside = {key: value for key, value in header.items() if key in known}
    within = header.get("call") if isinstance(header.get("call"), dict) else {}
    return _read(Call, {**beside, **{key: value for key, value in (within or {}).items() if key in known}})


def _time(value: Any) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
