"""Dialling out through a bridge that answers as LiveKit's does, into a real room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import SecretStr

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.telephony import livekit as telephony
from frontdesk.providers.telephony._sip import (
    Dialler,
    NotTaken,
    Trunk,
    Unsure,
    identity_of,
    telephone,
    trunk_of,
)
from frontdesk.settings import LiveKit
from frontdesk.testing.services import livekit_server
from tests.providers.telephony.bridge import Behaviour, Bridge

OURS, ANNA = "+442079460100", "+442079460123"
ACCOUNT: dict[str, Any] = {"address": "acme.example", "username": "desk", "password": SecretStr("secret")}


@pytest.fixture(scope="module")
def rooms() -> Iterator[LiveKit]:
    with livekit_server() as running:
        yield LiveKit(url=running.url, api_key=running.api_key, api_secret=running.api_secret)  # type: ignore[arg-type]


@pytest.fixture
def bridge(rooms: LiveKit) -> Iterator[Bridge]:
    with Bridge(rooms) as running:
        yield running


def line(bridge: Bridge, within: float = 10.0, **options: Any) -> Dialler:
    return Dialler("acme", bridge.server, Trunk(OURS, **{**ACCOUNT, **options}), within)


@pytest.mark.integration
async def test_the_number_is_dialled_and_in_the_room_until_it_is_hung_up(bridge: Bridge) -> None:
    acme = line(bridge)
    await acme.connect_to_livekit(ANNA, "out-1")
    (person,) = [one for one in await telephony.people(bridge.rooms, "out-1") if one.kind == "sip"]
    assert person.identity == identity_of(ANNA)
    assert person.attributes["sip.callStatus"] == "active"
    assert person.attributes["frontdesk.direction"] == "outbound"
    (asked,) = bridge.asked
    assert (asked.sip_call_to, asked.sip_number, asked.wait_until_answered) == (ANNA, OURS, True)
    assert (asked.trunk.hostname, asked.trunk.auth_username, asked.trunk.transport) == (
        "acme.example",
        "desk",
        0,
    )
    assert asked.ringing_timeout.seconds == 30
    assert await acme.find("SCL_9") == person
    await acme.hangup(ANNA)
    assert [one for one in await telephony.people(bridge.rooms, "out-1") if one.kind == "sip"] == []
    await acme.hangup(ANNA)


@pytest.mark.integration
async def test_our_agent_is_called_before_the_telephone_rings(bridge: Bridge) -> None:
    await line(bridge).connect_to_livekit(ANNA, "out-2", caller="+442079460199")
    async with telephony.client(bridge.rooms) as livekit:
        (called,) = await livekit.agent_dispatch.list_dispatch("out-2")
    assert called.agent_name == telephony.AGENT
    assert bridge.asked[0].sip_number == "+442079460199"


@pytest.mark.integration
async def test_a_trunk_kept_in_livekit_needs_no_account(bridge: Bridge) -> None:
    acme = line(bridge, trunk_id="ST_1", username="", password=None, plus=False, transport="tls")
    await acme.connect_to_livekit(ANNA, "out-3")
    (asked,) = bridge.asked
    assert (asked.sip_trunk_id, asked.trunk.hostname) == ("ST_1", "")
    assert asked.sip_call_to == ANNA[1:]


@pytest.mark.integration
@pytest.mark.parametrize(
    ("how", "kind", "permanent", "refused", "words"),
    [
        (Behaviour(sip=401), ProviderError, True, False, "ACME_SIP_PASSWORD"),
        (Behaviour(sip=403), ProviderError, True, True, "acme: 403"),
        (Behaviour(sip=429), ProviderError, False, False, "acme: 429"),
        (Behaviour(sip=503), ProviderError, False, False, "acme: 503"),
        (Behaviour(limited=True), ProviderError, False, False, "resource_exhausted"),
        (Behaviour(sip=486), NotTaken, True, False, "nobody took the call"),
        (Behaviour(sip=404), NotTaken, True, False, "no such number"),
    ],
)
async def test_refusals(
    bridge: Bridge, how: Behaviour, kind: type[Exception], permanent: bool, refused: bool, words: str
) -> None:
    bridge.behaviour = how
    with pytest.raises(ProviderError, match=words) as told:
        await line(bridge).connect_to_livekit(ANNA, "out-4")
    assert type(told.value) is kind
    assert (told.value.permanent, told.value.refused) == (permanent, refused)


@pytest.mark.integration
async def test_a_wrong_password_is_named_without_being_shown(bridge: Bridge) -> None:
    with pytest.raises(ProviderError, match="ACME_SIP_USERNAME") as told:
        await line(bridge, password=SecretStr("hunter2")).connect_to_livekit(ANNA, "out-5")
    assert "hunter2" not in str(told.value)


@pytest.mark.integration
@pytest.mark.parametrize("how", [Behaviour(stall=True), Behaviour(cut=True), Behaviour(late=0.7)])
async def test_a_call_that_may_still_ring_is_ended(bridge: Bridge, how: Behaviour) -> None:
    bridge.behaviour = how
    with pytest.raises(Unsure):
        await line(bridge, within=1.5).connect_to_livekit(ANNA, "out-6")
    assert bridge.people, "it did ring"
    assert [one for one in await telephony.people(bridge.rooms, "out-6") if one.kind == "sip"] == []


@pytest.mark.integration
async def test_a_call_of_nobodys_is_not_found(bridge: Bridge) -> None:
    with pytest.raises(NotFound):
        await line(bridge).find("+442079460777")


def test_only_whole_numbers_are_dialled() -> None:
    assert telephone("+44 (20) 7946-0123") == ANNA
    for wrong in ("", "020 7946 0123", "sip:anna@example.com", "+44", "+44207946012;phone-context=x"):
        with pytest.raises(BadInput, match="telephone number"):
            telephone(wrong)


@pytest.mark.parametrize(
    ("options", "address", "missing"),
    [
        ({}, "", "address"),
        ({}, "acme.example", "number"),
        ({"number": OURS, "transport": "carrier pigeon"}, "acme.example", "transport"),
        ({"number": OURS}, "acme.example", "ACME_SIP_USERNAME"),
    ],
)
def test_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], address: str, missing: str
) -> None:
    for name in ("ACME_SIP_USERNAME", "ACME_SIP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(BadInput, match=missing):
        trunk_of("acme", options, address)
