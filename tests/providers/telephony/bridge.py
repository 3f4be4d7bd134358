"""LiveKit's SIP bridge as seen through LiveKit's API, in front of a real room server.

`CreateSIPParticipant` is answered here as the bridge answers it: the called person is put into the room while
their telephone rings, is `active` when they answer, and gone when nobody does. Everything else is passed on.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
from aiohttp import web
from livekit import api, rtc

from frontdesk.providers.telephony.livekit import token
from frontdesk.settings import LiveKit
from frontdesk.testing.served import Served

CODES = {
    401: ("unauthenticated", 401),
    403: ("permission_denied", 403),
    404: ("not_found", 404),
    429: ("resource_exhausted", 429),
    486: ("unavailable", 503),
    503: ("unavailable", 503),
}


@dataclass
class Behaviour:
    """`sip`: the company's answer instead of a call. `stall`: none ever comes; `cut`: the line to us breaks.
    `late`: the line breaks, and so many seconds later the telephone rings.
    `limited`: the bridge itself takes no more requests. `rings`: seconds until somebody answers."""

    sip: int | None = None
    stall: bool = False
    cut: bool = False
    late: float = 0.0
    limited: bool = False
    rings: float = 0.2


class Bridge(Served):
    """`user` and `password` are those the company knows."""

    def __init__(self, rooms: LiveKit, user: str = "desk", password: str = "secret") -> None:
        super().__init__()
        self.rooms, self.user, self.password = rooms, user, password
        self.behaviour = Behaviour()
        self.asked: list[Any] = []
        self.people: list[rtc.Room] = []
        self._joining = 0

    @property
    def server(self) -> LiveKit:
        """The room server's settings, with our address."""
        return self.rooms.model_copy(update={"url": self.url})

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/twirp/livekit.SIP/CreateSIPParticipant", self.dial)
        app.router.add_post("/{path:twirp/.+}", self.pass_on)
        app.on_shutdown.append(self.hang_up)
        return app

    async def hang_up(self, app: web.Application) -> None:
        while (
            self._joining
        ):  # LiveKit ends the whole process, seconds later, when nobody waits for a room any more
            await asyncio.sleep(0.02)
        for person in self.people:
            await person.disconnect()

    async def dial(self, request: web.Request) -> web.StreamResponse:
        asked = api.CreateSIPParticipantRequest.FromString(await request.read())
        self.asked.append(asked)
        if not self._may_call(request):
            return self._refused(401, {})
        if self.behaviour.limited:
            return self._refused(429, {})
        if self.behaviour.late and request.transport is not None:
            request.transport.abort()
        person = await self._ringing(asked)
        if self.behaviour.cut and request.transport is not None:
            request.transport.abort()
        if self.behaviour.stall or self.behaviour.cut:
            await asyncio.sleep(3600)
        await asyncio.sleep(self.behaviour.rings)
        status = self.behaviour.sip
        trunk = asked.trunk
        if not asked.sip_trunk_id and (trunk.auth_username, trunk.auth_password) != (
            self.user,
            self.password,
        ):
            status = 401
        if status is not None:
            await person.disconnect()
            return self._refused(status, {"sip_status_code": str(status), "sip_status": "No"})
        await person.local_participant.set_attributes({"sip.callStatus": "active"})
        info = api.SIPParticipantInfo(
            participant_identity=asked.participant_identity, room_name=asked.room_name, sip_call_id="SCL_9"
        )
        return web.Response(body=info.SerializeToString(), content_type="application/protobuf")

    def _may_call(self, request: web.Request) -> bool:
        secret = self.rooms.api_secret.get_secret_value()
        word = request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            return bool(jwt.decode(word, secret, algorithms=["HS256"]).get("sip", {}).get("call"))
        except jwt.InvalidTokenError:
            return False

    async def _ringing(self, asked: Any) -> rtc.Room:
        """The called person's end, in the room from the first ring on."""
        attributes = {
            **dict(asked.participant_attributes),
            "sip.callID": "SCL_9",
            "sip.callStatus": "dialing",
            "sip.phoneNumber": asked.sip_call_to,
            "sip.trunkPhoneNumber": asked.sip_number,
        }
        right = token(
            self.rooms, asked.room_name, asked.participant_identity, sip=True, attributes=attributes
        )
        claims = jwt.decode(right, options={"verify_signature": False})
        claims["video"]["canUpdateOwnMetadata"] = True
        own = jwt.encode(claims, self.rooms.api_secret.get_secret_value(), algorithm="HS256")
        person = rtc.Room()
        await asyncio.shield(self._joined(person, own))
        return person

    async def _joined(self, person: rtc.Room, own: str) -> None:
        """Whoever asked may be gone; LiveKit ends the process of those who forget a room they entered."""
        self._joining += 1
        try:
            await asyncio.sleep(self.behaviour.late)
            await person.connect(self.rooms.url, own)
            self.people.append(person)
        finally:
            self._joining -= 1

    def _refused(self, status: int, meta: dict[str, str]) -> web.Response:
        code, http = CODES[status]
        return web.json_response({"code": code, "msg": "refused", "meta": meta}, status=http)

    async def pass_on(self, request: web.Request) -> web.Response:
        """To the room server, as it came."""
        headers = {name: request.headers[name] for name in ("Authorization", "Content-Type")}
        address = self.rooms.url.replace("ws", "http", 1) + request.path
        async with (
            aiohttp.ClientSession() as session,
            session.post(address, data=await request.read(), headers=headers) as answer,
        ):
            kind = answer.headers.get("Content-Type", "application/protobuf").split(";")[0]
            return web.Response(body=await answer.read(), status=answer.status, content_type=kind)
