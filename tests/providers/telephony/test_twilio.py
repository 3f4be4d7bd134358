"""Twilio's trunks have names of one form."""

from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.telephony.twilio import build

NUMBER = "+442079460100"


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_SIP_USERNAME", "desk")
    monkeypatch.setenv("TWILIO_SIP_PASSWORD", "secret")


@pytest.mark.parametrize("address", ["acme", "acme.pstn.twilio.com"])
def test_the_trunk_may_be_named_or_addressed(address: str) -> None:
    line = build({"address": address, "number": NUMBER})
    assert (line.name, line.trunk.address) == ("twilio", "acme.pstn.twilio.com")
    assert (line.trunk.username, line.trunk.number) == ("desk", NUMBER)
    assert "secret" not in repr(line.trunk)


def test_a_region_is_kept() -> None:
    address = "acme.pstn.frankfurt.twilio.com"
    assert build({"address": address, "number": NUMBER}).trunk.address == address


def test_without_keys_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_SIP_PASSWORD")
    with pytest.raises(BadInput, match="TWILIO_SIP_PASSWORD"):
        build({"address": "acme", "number": NUMBER})
    with pytest.raises(BadInput, match="address"):
        build({"number": NUMBER})
