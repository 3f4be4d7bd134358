"""LiveKit's rooms and its SIP bridge: tokens, dispatch, transfer, hang-up, deleting rooms.

The functions take the settings of the room server (`settings.livekit`) and name rooms and people; `build`
gives the same as a `TelephonyProvider`, which knows a call by its identity or by LiveKit's `sip.callID`.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
from livekit import api
from pydantic import SecretStr

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.settings import LiveKit

AGENT = "frontdesk"
ANSWERS_WITHIN = 10.0
TRANSFERRED_WITHIN = 45.0
LEAST_SECRET = 32
_TARGET = re.compile(r"(tel:)?\+?[0-9*#]{2,20}|sips?:[A-Za-z0-9._+%-]{1,64}@[A-Za-z0-9.:\[\]-]{1,255}")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a room. `kind` is LiveKit's: standard, sip, agent, …"""

    room: str
    identity: str
    kind: str
    attributes: Mapping[str, str]


def token(
    server: LiveKit,
    room: str,
    identity: str,
    *,
    name: str = "",
    sip: bool = False,
    attributes: Mapping[str, str] | None = None,
    dispatch: Mapping[str, Any] | None = None,
    seconds: int = 3600,
) -> str:
    """The right to be in one room, talk and listen.

    `sip` makes the holder look like a telephone (with `sip.*` attributes), `dispatch` calls our agent into
    the room, with these metadata, as soon as it is made.
    """
    _keys(server)
    made = api.AccessToken(server.api_key, server.api_secret.get_secret_value())
    made.with_identity(identity).with_name(name or identity).with_ttl(timedelta(seconds=seconds))
    made.with_grants(api.VideoGrants(room_join=True, room=room)).with_attributes(dict(attributes or {}))
    if sip:
        made.with_kind("sip")
    if dispatch is not None:
        agent = api.RoomAgentDispatch(agent_name=AGENT, metadata=json.dumps(dict(dispatch)))
        made.with_room_config(api.RoomConfiguration(agents=[agent]))
    return made.to_jwt()


def _keys(server: LiveKit) -> None:
    if not server.api_key or len(server.api_secret.get_secret_value()) < LEAST_SECRET:
        raise BadInput(
            "LiveKit needs keys: set LIVEKIT_API_KEY, and LIVEKIT_API_SECRET of at least"
            f" {LEAST_SECRET} characters, as in livekit.yaml."
        )


@asynccontextmanager
async def client(server: LiveKit, within: float = ANSWERS_WITHIN) -> AsyncIterator[api.LiveKitAPI]:
    """A connection to the server's API; whatever fails is a ProviderError."""
    _keys(server)
    address = server.url.replace("ws", "http", 1) if server.url.startswith("ws") else server.url
    timeout = aiohttp.ClientTimeout(total=within)
    secret = server.api_secret.get_secret_value()
    try:
        async with api.LiveKitAPI(address, server.api_key, secret, timeout=timeout, failover=False) as made:
            yield made
    except api.ServerError as problem:
        permanent = problem.code in ("not_found", "invalid_argument", "unauthenticated", "permission_denied")
        raise ProviderError(f"LiveKit: {problem.message} ({problem.code})", permanent=permanent) from problem
    except (aiohttp.ClientError, TimeoutError, OSError) as problem:
        raise ProviderError(f"LiveKit does not answer at {server.url}: {problem}") from problem


def _gone(problem: ProviderError) -> bool:
    return isinstance(problem.__cause__, api.ServerError) and problem.__cause__.code == "not_found"


async def open_room(server: LiveKit, room: str, metadata: Mapping[str, Any] | None = None) -> None:
    """Make a room with our agent called into it; it closes 20 s after the last one has left."""
    agent = api.RoomAgentDispatch(agent_name=AGENT, metadata=json.dumps(dict(metadata or {})))
    request = api.CreateRoomRequest(name=room, empty_timeout=60, departure_timeout=20, agents=[agent])
    async with client(server) as livekit:
        await livekit.room.create_room(request)


async def dispatch(server: LiveKit, room: str, metadata: Mapping[str, Any] | None = None) -> None:
    """Call our agent into a room, unless it has been called there already."""
    async with client(server) as livekit:
        there = await livekit.agent_dispatch.list_dispatch(room)
        if any(call.agent_name == AGENT for call in there):
            return
        request = api.CreateAgentDispatchRequest(
            agent_name=AGENT, room=room, metadata=json.dumps(dict(metadata or {}))
        )
        await livekit.agent_dispatch.create_dispatch(request)


async def rooms(server: LiveKit) -> tuple[str, ...]:
    """The names of all open rooms."""
    async with client(server) as livekit:
        listed = await livekit.room.list_rooms(api.ListRoomsRequest())
    return tuple(room.name for room in listed.rooms)


async def people(server: LiveKit, room: str) -> tuple[Person, ...]:
    """Who is in a room; nobody where there is no such room."""
    try:
        async with client(server) as livekit:
            listed = await livekit.room.list_participants(api.ListParticipantsRequest(room=room))
    except ProviderError as problem:
        if _gone(problem):
            return ()
        raise
    kinds = api.ParticipantInfo.Kind
    return tuple(
        Person(room, one.identity, kinds.Name(one.kind).lower(), dict(one.attributes))
        for one in listed.participants
    )


async def delete_room(server: LiveKit, room: str) -> None:
    """Send everybody out and close the room. One that is gone already is fine."""
    try:
        async with client(server) as livekit:
            await livekit.room.delete_room(api.DeleteRoomRequest(room=room))
    except ProviderError as problem:
        if not _gone(problem):
            raise


def delete_room_now(server: LiveKit, room: str) -> None:
    """`delete_room` for those who are not in a loop (the reaper)."""
    asyncio.run(delete_room(server, room))


async def remove(server: LiveKit, room: str, identity: str) -> None:
    """Hang up on one person: their telephone gets a BYE."""
    async with client(server) as livekit:
        await livekit.room.remove_participant(api.RoomParticipantIdentity(room=room, identity=identity))


def target_uri(target: str) -> str:
    """Where to transfer to, as SIP wants it: a number becomes `tel:…`. BadInput for anything else."""
    plain = re.sub(r"[ ()\-.]", "", target) if "@" not in target else target.strip()
    if not _TARGET.fullmatch(plain):
        raise BadInput(f"{target!r} is neither a telephone number nor a SIP address.")
    return plain if ":" in plain else f"tel:{plain}"


async def transfer(server: LiveKit, room: str, identity: str, target: str) -> None:
    """Pass a telephone caller on (SIP REFER); returns when the other side has taken the call."""
    request = api.TransferSIPParticipantRequest(
        room_name=room, participant_identity=identity, transfer_to=target_uri(target), play_dialtone=False
    )
    async with client(server, TRANSFERRED_WITHIN) as livekit:
        await livekit.sip.transfer_sip_participant(request)


class LiveKitSip:
    """LiveKit's SIP bridge as a telephone line."""

    name = "livekit"

    def __init__(self, server: LiveKit) -> None:
        self.server = server

    async def find(self, call_id: str) -> Person:
        """The caller of a call, wherever they are; NotFound when they have gone."""
        for room in await rooms(self.server):
            for person in await people(self.server, room):
                if call_id in (person.identity, person.attributes.get("sip.callID")):
                    return person
        raise NotFound(f"there is no call {call_id!r} in any room.")

    async def connect_to_livekit(self, call_id: str, room: str) -> None:
        """The bridge has put the caller into the room; make sure that our agent is called there too."""
        if not any(
            call_id in (one.identity, one.attributes.get("sip.callID"))
            for one in await people(self.server, room)
        ):
            raise NotFound(f"call {call_id!r} is not in room {room!r}.")
        await dispatch(self.server, room, {"call_id": call_id})

    async def hangup(self, call_id: str) -> None:
        """End a call. One that is over already is fine."""
        try:
            person = await self.find(call_id)
        except NotFound:
            return
        await remove(self.server, person.room, person.identity)

    async def transfer(self, call_id: str, target: str) -> None:
        """Pass the caller on to a number or a SIP address."""
        person = await self.find(call_id)
        await transfer(self.server, person.room, person.identity, target)


def server_of(options: Mapping[str, Any]) -> LiveKit:
    """The room server: option `server`, else `url` with the keys of the environment."""
    if isinstance(options.get("server"), LiveKit):
        return options["server"]  # type: ignore[no-any-return]
    return LiveKit(
        url=str(options.get("url") or os.environ.get("LIVEKIT_URL") or "ws://127.0.0.1:7880"),
        api_key=os.environ.get("LIVEKIT_API_KEY", ""),
        api_secret=SecretStr(os.environ.get("LIVEKIT_API_SECRET", "")),
    )


def build(options: Mapping[str, Any]) -> LiveKitSip:
    """Option `url`; keys from LIVEKIT_API_KEY and LIVEKIT_API_SECRET."""
    return LiveKitSip(server_of(options))
