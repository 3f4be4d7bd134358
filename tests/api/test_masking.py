"""What people who look at conversations see of sensitive values."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.masking import hides, masked
from frontdesk.models import Completion, Evidence, Outcome
from frontdesk.scenario.speech import HIDDEN
from frontdesk.store import conversations, outcomes
from frontdesk.store.db import Store
from frontdesk.store.records import record
from tests.support.conversations import SLOTS, booked

SECRET = "AB-77-1234"


@pytest.fixture
def secretive(store: Store) -> Store:
    """A conversation in which one value is sensitive."""
    slots = (*SLOTS[:1], replace(SLOTS[1], value=SECRET, raw=SECRET, sensitive=True))
    done = Completion("booking", "booking_created", slots, 4, True, None)
    one = booked("secret", slots=slots, completions=(done,), turns=())
    conversations.save(store, one)
    evidence = {
        s.name: Evidence(s.value, s.raw, s.utterance, s.confidence, s.confirmed, s.sensitive) for s in slots
    }
    outcomes.keep(store, one, Outcome("booking", "booking_created", "booking", evidence))
    return store


def test_the_value_is_kept_and_the_reader_sees_a_mark(secretive: Store) -> None:
    whole = record(secretive, "secret")
    shown = masked(whole)
    assert SECRET in repr(whole)
    assert SECRET not in repr(shown)
    assert shown.conversation.slots[0] == SLOTS[0]
    assert (shown.conversation.slots[1].value, hides(whole)) == (HIDDEN, True)
    plain = record(secretive, "call-1")
    assert (masked(plain), hides(plain)) == (plain, False)


@pytest.mark.parametrize("path", ["/calls/secret", "/console/calls/secret"])
def test_it_is_shown_to_who_asks(client: TestClient, secretive: Store, path: str) -> None:
    assert SECRET not in client.get(path).text
    assert SECRET in client.get(path, params={"reveal": "true"}).text


def test_the_console_says_that_something_is_hidden(client: TestClient, secretive: Store) -> None:
    assert "?reveal=true" in client.get("/console/calls/secret").text
    assert "?reveal=true" not in client.get("/console/calls/call-1").text
    assert "?reveal=true" not in client.get("/console/calls/secret?reveal=true").text
