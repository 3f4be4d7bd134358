"""Telephone companies that LiveKit's SIP bridge dials out through: one account and one number of ours each.

Options: `address` (where the company takes SIP calls), `number` (ours, that the called person sees),
`transport` (auto, udp, tcp or tls), `trunk` (the id of a trunk kept in LiveKit, instead of `address`),
`ring_seconds` (30), `plus` (true; false where the company wants numbers without it). User name and password
come from the environment.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from google.protobuf.duration_pb2 import Duration
from livekit import api
from pydantic import SecretStr

from frontdesk.errors import BadInput, FrontdeskError, NotFound, ProviderError
from frontdesk.providers.telephony.livekit import (
    LiveKitSip,
    Person,
    client,
    dispatch,
    open_room,
    remove,
    rooms,
    server_of,
)
from frontdesk.settings import LiveKit

OUTBOUND = {"frontdesk.direction": "outbound"}
RING_SECONDS = 30
ANSWERED_WITHIN = 8.0
"""Seconds the bridge has beside the ringing."""
APPEARS_WITHIN = (0.0, 0.5, 1.0, 2.0)
"""Seconds between the looks for a telephone that may only be about to ring."""
GIVEN_UP_WITHIN = 10.0
UNAUTHORISED, FORBIDDEN = (401, 407), 403
NOBODY = frozenset({408, 480, 486, 487, 600, 603})
"""What SIP answers when a telephone rang, or could have, and nobody took the call."""
NO_SUCH_NUMBER = frozenset({404, 410, 484, 604})
PERMANENT = frozenset({"not_found", "invalid_argument", "unauthenticated", "permission_denied"})
TRANSPORTS = {"auto": "SIP_TRANSPORT_AUTO", "udp": "SIP_TRANSPORT_UDP", "tcp": "SIP_TRANSPORT_TCP"}
TRANSPORTS["tls"] = "SIP_TRANSPORT_TLS"


class NotTaken(ProviderError):
    """The call was made and nobody took it: no other company is asked."""

    permanent = True


class Unsure(ProviderError):
    """It is not known whether the telephone rings: no other company is asked."""


@dataclass(frozen=True, slots=True)
class Trunk:
    """An account of a telephone company. `trunk_id`: it is kept in LiveKit."""

    number: str
    address: str = ""
    username: str = ""
    password: SecretStr | None = None
    transport: str = "auto"
    trunk_id: str = ""
    plus: bool = True
    ring_seconds: int = RING_SECONDS


class Dialler(LiveKitSip):
    """A telephone line that can be dialled out on. A call it made is known by the number, too."""

    def __init__(self, name: str, server: LiveKit, trunk: Trunk, within: float | None = None) -> None:
        super().__init__(server)
        self.name, self.trunk = name, trunk
        self._within = trunk.ring_seconds + ANSWERED_WITHIN if within is None else within

    async def find(self, call_id: str) -> Person:
        """The other end of a call, by number, identity or LiveKit's id."""
        try:
            return await super().find(call_id)
        except NotFound:
            return await super().find(identity_of(telephone(call_id)))

    async def connect_to_livekit(self, call_id: str, room: str, caller: str | None = None) -> None:
        """Call our agent into the room and dial the number `call_id`; returns when somebody has answered.

        `caller`: another number of ours than the account's. NotTaken when nobody did.
        """
        number = telephone(call_id)
        about = {"call_id": identity_of(number)}
        # who is called must not wait for us: our agent is there before their telephone rings
        await (dispatch if room in await rooms(self.server) else open_room)(self.server, room, about)
        try:
            async with client(self.server, self._within) as livekit:
                await self._dial(livekit, number, room, caller)
        except ProviderError as problem:
            if isinstance(problem.__cause__, api.ServerError) or isinstance(problem, NotTaken):
                raise
            await self._give_up(number)
            raise Unsure(f"{self.name}: {problem}") from problem

    async def _dial(self, livekit: api.LiveKitAPI, number: str, room: str, caller: str | None) -> None:
        try:
            await livekit.sip.create_sip_participant(
                self._request(number, room, caller), timeout=self._within
            )
        except api.ServerError as refusal:
            raise _meaning(self.name, refusal) from refusal

    def _request(self, number: str, room: str, caller: str | None) -> api.CreateSIPParticipantRequest:
        trunk = self.trunk
        request = api.CreateSIPParticipantRequest(
            sip_trunk_id=trunk.trunk_id,
            sip_call_to=number if trunk.plus else number.lstrip("+"),
            sip_number=telephone(caller or trunk.number),
            room_name=room,
            participant_identity=identity_of(number),
            participant_name=number,
            participant_attributes=OUTBOUND,
            ringing_timeout=Duration(seconds=trunk.ring_seconds),
            wait_until_answered=True,
        )
        if not trunk.trunk_id:
            request.trunk.CopyFrom(
                api.SIPOutboundConfig(
                    hostname=trunk.address,
                    transport=TRANSPORTS[trunk.transport],
                    auth_username=trunk.username,
                    auth_password=trunk.password.get_secret_value() if trunk.password else "",
                )
            )
        return request

    async def _give_up(self, number: str) -> None:
        """A telephone that may still ring must not go on, nor one that the bridge is only about to ring."""
        with suppress(FrontdeskError, TimeoutError):
            async with asyncio.timeout(GIVEN_UP_WITHIN):
                for pause in APPEARS_WITHIN:
                    await asyncio.sleep(pause)
                    with suppress(NotFound):
                        person = await self.find(number)
                        await remove(self.server, person.room, person.identity)
                        return


def _meaning(name: str, refusal: api.ServerError) -> ProviderError:
    """What the company's refusal, or the bridge's, means."""
    told = str(refusal.metadata.get("sip_status_code", ""))
    status = int(told) if told.isdecimal() else 0
    reason = refusal.metadata.get("sip_status") or refusal.message or refusal.code
    if status in NOBODY:
        return NotTaken(f"{name}: nobody took the call ({status} {reason}).")
    if status in NO_SUCH_NUMBER:
        return NotTaken(f"{name}: there is no such number ({status} {reason}).")
    if status in UNAUTHORISED:
        word = name.upper()
        return ProviderError(
            f"{name}: {status} {reason}: check {word}_SIP_USERNAME and {word}_SIP_PASSWORD.", permanent=True
        )
    if status:
        return ProviderError(
            f"{name}: {status} {reason}", permanent=status == FORBIDDEN, refused=status == FORBIDDEN
        )
    permanent = refusal.code in PERMANENT
    return ProviderError(f"{name}: LiveKit: {reason} ({refusal.code})", permanent=permanent)


def telephone(number: str) -> str:
    """A number as it is dialled: `+` and digits. BadInput for anything else."""
    plain = re.sub(r"[ ()\-./]", "", number)
    if not re.fullmatch(r"\+[1-9][0-9]{6,14}", plain):
        raise BadInput(f"{number!r} is no telephone number with its country, such as +442079460100.")
    return plain


def identity_of(number: str) -> str:
    """Who has that number, in a room."""
    return f"sip_{number.lstrip('+')}"


def trunk_of(name: str, options: Mapping[str, Any], address: str) -> Trunk:
    """The account that the options describe; BadInput names what is missing."""
    word = name.upper()
    trunk_id = str(options.get("trunk") or "")
    if not address and not trunk_id:
        raise BadInput(f"{name} needs `address`, where it takes SIP calls, or `trunk`, its id in LiveKit.")
    if not options.get("number"):
        raise BadInput(f"{name} needs `number`, the one of ours that people see when they are called.")
    transport = str(options.get("transport", "auto"))
    if transport not in TRANSPORTS:
        raise BadInput(f"{name}: transport is one of {', '.join(TRANSPORTS)}, not {transport!r}.")
    username, password = (
        os.environ.get(f"{word}_SIP_USERNAME", ""),
        os.environ.get(f"{word}_SIP_PASSWORD", ""),
    )
    if not trunk_id and not (username and password):
        raise BadInput(f"{name} needs keys: set {word}_SIP_USERNAME and {word}_SIP_PASSWORD.")
    return Trunk(
        number=telephone(str(options["number"])),
        address=address,
        username=username,
        password=SecretStr(password) if password else None,
        transport=transport,
        trunk_id=trunk_id,
        plus=bool(options.get("plus", True)),
        ring_seconds=int(options.get("ring_seconds", RING_SECONDS)),
    )


def dialler(name: str, options: Mapping[str, Any], address: str) -> Dialler:
    """The line of the company `name`."""
    return Dialler(name, server_of(options), trunk_of(name, options, address))
