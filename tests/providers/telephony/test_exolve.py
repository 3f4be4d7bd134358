"""Exolve's trunk is where the account says it is."""

from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.telephony.exolve import build

NUMBER = "+74950000100"


def test_the_account_is_the_environments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXOLVE_SIP_USERNAME", "desk")
    monkeypatch.setenv("EXOLVE_SIP_PASSWORD", "secret")
    line = build({"address": "sip.example.ru", "number": NUMBER, "plus": False, "ring_seconds": 20})
    assert (line.name, line.trunk.address, line.trunk.username) == ("exolve", "sip.example.ru", "desk")
    assert (line.trunk.plus, line.trunk.ring_seconds) == (False, 20)


def test_without_keys_or_address_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("EXOLVE_SIP_USERNAME", "EXOLVE_SIP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(BadInput, match="EXOLVE_SIP_USERNAME"):
        build({"address": "sip.example.ru", "number": NUMBER})
    with pytest.raises(BadInput, match="address"):
        build({"number": NUMBER})
