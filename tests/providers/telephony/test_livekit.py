"""Rooms of a real livekit-server: who may enter, who is called, who is sent out."""

from __future__ import annotations

import json
from collections.abc import Iterator

import jwt
import pytest
from livekit import rtc

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.telephony import livekit as telephony
from frontdesk.providers.telephony.livekit import LiveKitSip
from frontdesk.settings import LiveKit
from frontdesk.testing.services import livekit_server

KEYS = LiveKit(url="ws://127.0.0.1:9", api_key="key", api_secret="s" * 40)  # type: ignore[arg-type]
SIP = {"sip.callID": "SCL_1", "sip.phoneNumber": "+15550001", "sip.trunkPhoneNumber": "+15550100"}


@pytest.fixture(scope="module")
def server() -> Iterator[LiveKit]:
    with livekit_server() as running:
        yield LiveKit(url=running.url, api_key=running.api_key, api_secret=running.api_secret)  # type: ignore[arg-type]


async def enter(server: LiveKit, room: str, identity: str) -> rtc.Room:
    """A telephone caller, as LiveKit's SIP bridge would put them into a room."""
    joined = rtc.Room()
    await joined.connect(server.url, telephony.token(server, room, identity, sip=True, attributes=SIP))
    return joined


def test_a_token_says_who_where_and_what_to_call() -> None:
    token = telephony.token(KEYS, "hall", "anna", sip=True, attributes=SIP, dispatch={"bot": "salon"})
    claims = jwt.decode(token, "s" * 40, algorithms=["HS256"])
    assert (claims["sub"], claims["kind"], claims["video"]["room"]) == ("anna", "sip", "hall")
    assert claims["attributes"]["sip.callID"] == "SCL_1"
    (agent,) = claims["roomConfig"]["agents"]
    assert agent["agentName"] == "frontdesk"
    assert json.loads(agent["metadata"]) == {"bot": "salon"}


def test_short_secrets_are_refused() -> None:
    with pytest.raises(BadInput, match="LIVEKIT_API_SECRET"):
        telephony.token(LiveKit(api_key="k", api_secret="short"), "a", "b")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("target", "uri"),
    [
        ("+1 (555) 010-99", "tel:+155501099"),
        ("tel:112", "tel:112"),
        ("sip:desk@pbx.example:5060", "sip:desk@pbx.example:5060"),
    ],
)
def test_where_to_transfer_to(target: str, uri: str) -> None:
    assert telephony.target_uri(target) == uri


@pytest.mark.parametrize("target", ["", "anna", "javascript:1", "sip:a@b\r\nX: y", "+1555;phone-context=x"])
def test_nonsense_is_no_target(target: str) -> None:
    with pytest.raises(BadInput):
        telephony.target_uri(target)


async def test_a_server_that_is_away_is_a_provider_error() -> None:
    with pytest.raises(ProviderError, match="does not answer"):
        await telephony.rooms(KEYS)


@pytest.mark.integration
async def test_a_room_is_opened_with_the_agent_called_and_deleted(server: LiveKit) -> None:
    await telephony.open_room(server, "one", {"bot": "salon"})
    await telephony.dispatch(server, "one")
    assert await telephony.rooms(server) == ("one",)
    await telephony.delete_room(server, "one")
    await telephony.delete_room(server, "one")
    assert await telephony.rooms(server) == ()


@pytest.mark.integration
def test_the_reaper_deletes_without_a_loop(server: LiveKit) -> None:
    telephony.delete_room_now(server, "never there")


@pytest.mark.integration
async def test_a_caller_is_found_connected_and_hung_up_on(server: LiveKit) -> None:
    line = LiveKitSip(server)
    room = await enter(server, "two", "sip_anna")
    try:
        (person,) = await telephony.people(server, "two")
        assert (person.kind, person.attributes["sip.phoneNumber"]) == ("sip", "+15550001")
        assert await line.find("SCL_1") == person
        await line.connect_to_livekit("SCL_1", "two")
        with pytest.raises(NotFound):
            await line.connect_to_livekit("SCL_1", "three")
        await line.hangup("SCL_1")
        assert await telephony.people(server, "two") == ()
        await line.hangup("SCL_1")
        with pytest.raises(NotFound):
            await line.find("SCL_1")
    finally:
        await room.disconnect()


@pytest.mark.integration
async def test_a_transfer_without_a_telephone_bridge_fails_and_says_so(server: LiveKit) -> None:
    room = await enter(server, "four", "sip_bob")
    try:
        with pytest.raises(ProviderError, match="LiveKit"):
            await LiveKitSip(server).transfer("sip_bob", "+15550199")
        assert len(await telephony.people(server, "four")) == 1
    finally:
        await room.disconnect()


@pytest.mark.integration
async def test_the_provider_reads_its_keys_from_the_environment(
    server: LiveKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIVEKIT_API_KEY", server.api_key)
    monkeypatch.setenv("LIVEKIT_API_SECRET", server.api_secret.get_secret_value())
    line = telephony.build({"url": server.url})
    assert line.server == server
    assert await telephony.people(line.server, "nowhere") == ()
