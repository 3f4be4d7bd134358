"""Asks the exchange about a call that people had: when it was, whether anybody took it, its recording."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from frontdesk.errors import BadInput, ProviderError
from frontdesk.models import Call, Conversation
from frontdesk.postcall.audio import ENOUGH, MAX_BYTES, judged, kind_of
from frontdesk.postcall.job import Job
from frontdesk.providers.pbx._open import open_pbx
from frontdesk.providers.pbx.base import PbxCall, PbxProvider
from frontdesk.settings import Pbx
from frontdesk.store import elsewhere, recordings
from frontdesk.store.recordings import Left

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

PAUSES = (20.0, 60.0, 180.0, 600.0, 1800.0, 3600.0, 7200.0)
"""Seconds until it is tried again: an exchange needs a while until a recording can be had."""
NEAR = timedelta(hours=6)
"""How far from the time we know the call is looked for."""


def run(job: Job) -> dict[str, Any]:
    """`answered`, and the recording's `bytes`, 0 where nobody took the call or colleagues talked."""
    leg = job.conversation.call
    if job.conversation.channel != "pbx" or leg is None or leg.sip_call_id is None:
        return {}
    exchange = open_pbx(job.settings.pbx, leg.room, home=job.settings.home)
    try:
        found = _found(exchange, job.conversation, leg.sip_call_id)
        elsewhere.fill(job.store, _with(job.conversation, leg, found))
        wanted = found.answered and not found.internal
        size = _recording(job, exchange, job.settings.pbx[leg.room], found) if wanted else 0
        return {"answered": found.answered, "bytes": size}
    finally:
        exchange.close()


def _found(exchange: PbxProvider, conversation: Conversation, call_id: str) -> PbxCall:
    since, until = conversation.started_at - NEAR, conversation.ended_at + NEAR
    for one in exchange.history(since, until):
        if one.id == call_id:
            return one
    raise ProviderError(f"{exchange.name}: its history does not have the call {call_id} yet.")


class _Looking:
    """Passes on what is written, and looks at what it is."""

    def __init__(self, into: SupportsWrite[bytes]) -> None:
        self._into, self.head, self.size = into, b"", 0

    def write(self, data: bytes, /) -> int:
        """More of it."""
        if len(self.head) < ENOUGH:
            self.head = (self.head + data)[:ENOUGH]
        self.size += len(data)
        self._into.write(data)
        return len(data)


def _recording(job: Job, exchange: PbxProvider, given: Pbx, found: PbxCall) -> int:
    """How many bytes it has. What is no sound is not kept, and asked for again."""
    size = 0

    def write(into: SupportsWrite[bytes]) -> None:
        nonlocal size
        looking = _Looking(into)
        exchange.recording(found.id, looking, MAX_BYTES)
        try:
            judged("what came", kind_of(looking.head), looking.size)
        except BadInput as error:
            raise ProviderError(f"{exchange.name}: the recording of {found.id} is none: {error}") from error
        size = looking.size

    own = job.conversation.id
    recordings.put(job.settings.home, own, _left(given, found), write, job.store.keys)
    return size


def _left(given: Pbx, found: PbxCall) -> Left:
    if given.left == "calling":
        return "caller" if found.direction == "inbound" else "staff"
    return given.left


def _with(conversation: Conversation, leg: Call, found: PbxCall) -> Conversation:
    known = replace(
        leg,
        caller_number=found.calling or leg.caller_number,
        dialled_number=found.called or leg.dialled_number,
        direction=found.direction,
    )
    return replace(
        conversation,
        started_at=found.started_at,
        ended_at=found.ended_at,
        caller=found.customer or conversation.caller,
        call=known,
    )
