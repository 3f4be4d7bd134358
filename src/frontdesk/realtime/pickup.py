"""Who calls, and on which number: read from the participant that LiveKit's SIP bridge put into the room."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from livekit import rtc

from frontdesk.models import Call
from frontdesk.scenario.withheld import withheld

KINDS = (rtc.ParticipantKind.PARTICIPANT_KIND_SIP, rtc.ParticipantKind.PARTICIPANT_KIND_STANDARD)

DIRECTION, STATUS = "frontdesk.direction", "sip.callStatus"
TALKING = frozenset({"active", "automation"})
"""Of a telephone that was dialled: it has been answered."""


def call_of(
    room: str, attributes: Mapping[str, str], *, job_id: str | None = None, answered: bool = True
) -> Call:
    """The telephone leg, from `sip.*` attributes; a caller from a browser has none of them. Nobody is called
    back on a number that is withheld, so there is none then, whatever the network writes in its place."""
    number = attributes.get("sip.phoneNumber") or ""
    outbound = attributes.get(DIRECTION) == "outbound"
    return Call(
        room=room,
        caller_number=number if number and not withheld(number) else None,
        dialled_number=attributes.get("sip.trunkPhoneNumber") or None,
        sip_call_id=attributes.get("sip.callID") or None,
        direction="outbound" if outbound else "inbound",
        hangup_cause=None if answered else "no_answer",
        job_id=job_id,
    )


def is_phone(participant: rtc.RemoteParticipant) -> bool:
    """Whether the caller came over the telephone."""
    return participant.kind == rtc.ParticipantKind.PARTICIPANT_KIND_SIP


async def caller_in(room: rtc.Room, wait: float) -> rtc.RemoteParticipant | None:
    """The first caller in the room, waiting up to `wait` seconds for one; None when nobody came."""
    arrived: asyncio.Future[rtc.RemoteParticipant] = asyncio.get_running_loop().create_future()

    def look(participant: rtc.RemoteParticipant) -> None:
        if participant.kind in KINDS and not arrived.done():
            arrived.set_result(participant)

    room.on("participant_connected", look)
    try:
        for participant in room.remote_participants.values():
            look(participant)
        async with asyncio.timeout(wait):
            return await arrived
    except TimeoutError:
        return None
    finally:
        room.off("participant_connected", look)


async def answers(room: rtc.Room, caller: rtc.RemoteParticipant, within: float) -> bool:
    """Wait until somebody answers a telephone that we dialled; False when nobody does or they are gone."""
    over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def changed(*_: object) -> None:
        if caller.attributes.get(STATUS) in TALKING and not over.done():
            over.set_result(True)

    def left(who: rtc.RemoteParticipant) -> None:
        if who.identity == caller.identity and not over.done():
            over.set_result(False)

    room.on("participant_attributes_changed", changed)
    room.on("participant_disconnected", left)
    try:
        changed()
        if caller.identity not in room.remote_participants:
            return False
        async with asyncio.timeout(within):
            return await over
    except TimeoutError:
        return False
    finally:
        room.off("participant_attributes_changed", changed)
        room.off("participant_disconnected", left)
