"""A bot calls somebody: through a bridge that answers as LiveKit's does, into a real room."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from frontdesk.providers.telephony import livekit as telephony
from frontdesk.settings import LiveKit
from frontdesk.testing.services import livekit_server
from tests.cli.conftest import Type
from tests.providers.telephony.bridge import Behaviour, Bridge
from tests.source import ROOT

ANNA, SALON, ACCOUNT = "+442079460123", "+442079460100", "+442079460199"


@pytest.fixture
def bridge(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bridge]:
    with livekit_server() as running:
        server = LiveKit(url=running.url, api_key=running.api_key, api_secret=running.api_secret)  # type: ignore[arg-type]
        with Bridge(server) as made:
            twilio = {"provider": "twilio", "options": {"address": "acme", "number": ACCOUNT}}
            settings = {
                "scenarios": [f"{ROOT}/scenarios/*.yaml"],
                "bots": {"salon": {"numbers": [SALON]}},
                "telephony": [twilio],
            }
            (home / "frontdesk.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
            monkeypatch.setenv("LIVEKIT_URL", made.url)
            monkeypatch.setenv("LIVEKIT_API_KEY", running.api_key)
            monkeypatch.setenv("LIVEKIT_API_SECRET", running.api_secret)
            monkeypatch.setenv("TWILIO_SIP_USERNAME", "desk")
            monkeypatch.setenv("TWILIO_SIP_PASSWORD", "secret")
            yield made


@pytest.mark.integration
def test_a_bot_calls_from_its_own_number(bridge: Bridge, type_: Type) -> None:
    said = type_("dial", ANNA, "--bot", "salon")
    assert (said.code, said.err) == (0, "")
    assert "Answered" in said.out
    (asked,) = bridge.asked
    assert (asked.sip_call_to, asked.sip_number, asked.room_name[:5]) == (ANNA, SALON, "dial-")
    assert asked.trunk.hostname == "acme.pstn.twilio.com"
    assert asyncio.run(telephony.people(bridge.rooms, asked.room_name))


@pytest.mark.integration
def test_a_telephone_that_nobody_takes_leaves_no_room(bridge: Bridge, type_: Type) -> None:
    bridge.behaviour = Behaviour(sip=486)
    said = type_("dial", ANNA)
    assert said.code == 1
    assert "nobody took the call" in said.out
    assert bridge.asked[0].sip_number == ACCOUNT
    assert asyncio.run(telephony.rooms(bridge.rooms)) == ()


@pytest.mark.integration
def test_a_refusal_says_what_to_do_and_leaves_no_room(bridge: Bridge, type_: Type) -> None:
    bridge.password = "another"
    said = type_("dial", ANNA)
    assert said.code == 2
    assert "TWILIO_SIP_PASSWORD" in said.err
    assert asyncio.run(telephony.rooms(bridge.rooms)) == ()


def test_without_a_company_it_says_so(type_: Type) -> None:
    said = type_("dial", ANNA)
    assert said.code == 2
    assert "telephony" in said.err


def test_a_bot_without_a_number_cannot_call(home: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    twilio = {"provider": "twilio", "options": {"address": "acme", "number": ACCOUNT}}
    settings = {"scenarios": [f"{ROOT}/scenarios/*.yaml"], "telephony": [twilio]}
    (home / "frontdesk.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    monkeypatch.setenv("TWILIO_SIP_USERNAME", "desk")
    monkeypatch.setenv("TWILIO_SIP_PASSWORD", "secret")
    said = type_("dial", ANNA, "--bot", "salon")
    assert said.code == 2
    assert "bots.salon.numbers" in said.err
    assert type_("dial", "020 7946 0123").code == 2
