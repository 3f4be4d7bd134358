from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.auth import COOKIE
from frontdesk.store import chats, tapes
from frontdesk.store.db import Store
from frontdesk.store.tapes import Tape
from tests.support.console import KEY
from tests.support.conversations import START, booked


def test_the_list_shows_what_it_came_to(client: TestClient) -> None:
    text = client.get("/console").text
    assert "A haircut was requested for Tuesday" in text
    assert 'href="/console/calls/call-1"' in text
    assert "theirs" not in text
    assert "<strong>4</strong> conversations" in text


@pytest.mark.parametrize("path", ["/console", "/console/calls/call-3", "/console?caller=<script>x</script>"])
def test_nothing_a_caller_says_becomes_markup(client: TestClient, path: str) -> None:
    text = client.get(path).text
    assert "<script" not in text
    assert "<img src=x" not in text


def test_filters_narrow_and_are_kept(client: TestClient) -> None:
    text = client.get(
        "/console", params={"outcome": "booking", "since": "2026-11-20", "until": "2026-11-20"}
    ).text
    assert "/console/calls/call-1" in text
    assert "/console/calls/call-2" not in text
    assert '<option value="booking" selected>' in text
    assert 'value="2026-11-20"' in text
    nothing = client.get("/console", params={"since": "2027-01-01"}).text
    assert "No conversation fits these filters" in nothing


def test_a_day_that_is_none_is_explained(client: TestClient) -> None:
    answer = client.get("/console", params={"since": "soon"})
    assert answer.status_code == 422
    assert "since" in answer.text


def test_one_shows_who_said_each_value(client: TestClient) -> None:
    text = client.get("/console/calls/call-1").text
    assert '<a href="#u3">“Tuesday”</a>' in text
    assert 'id="u3" class="caller"' in text
    assert "200 ms" in text
    assert "https://crm.example.com/hooks/frontdesk" in text
    assert text.index("webhook") > text.index("summarise")


def test_what_became_of_its_sound(client: TestClient, store: Store) -> None:
    assert "consent:" not in client.get("/console/calls/call-1").text
    tapes.keep(store, Tape("call-1", "default", "salon", "refused", "refused", START))
    assert 'refused <span class="soft">(consent: refused)</span>' in client.get("/console/calls/call-1").text


def test_a_handoff_says_what_a_person_must_know(client: TestClient) -> None:
    assert "The caller wants to change an appointment." in client.get("/console/calls/call-2").text


def test_others_conversations_are_not_found(client: TestClient) -> None:
    answer = client.get("/console/calls/theirs")
    assert answer.status_code == 404
    assert "Back to the conversations" in answer.text


def test_strangers_are_led_to_the_login(locked: TestClient) -> None:
    for path in ("/console", "/console/calls/call-1"):
        answer = locked.get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, "/console/login")
    assert "API key" in locked.get("/console/login").text


def test_the_key_opens_and_signing_out_closes(locked: TestClient) -> None:
    wrong = locked.post("/console/login", data={"key": "wrong"})
    assert wrong.status_code == 401
    assert "not the key" in wrong.text
    entered = locked.post("/console/login", data={"key": KEY})
    cookie = entered.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert KEY not in cookie
    assert "Sign out" in locked.get("/console").text
    locked.post("/console/logout")
    assert COOKIE not in locked.cookies
    assert locked.get("/console").status_code == 303


def test_guessing_at_the_form_is_slowed_down(locked: TestClient) -> None:
    answers = [locked.post("/console/login", data={"key": str(n)}).status_code for n in range(11)]
    assert answers[-1] == 429


@pytest.mark.parametrize("body", [b"", b"key", b"\xff\xfe", b"key=" + b"x" * 100_000])
def test_a_form_that_makes_no_sense_is_a_wrong_key(locked: TestClient, body: bytes) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert locked.post("/console/login", content=body, headers=kind).status_code == 401


def test_an_open_door_asks_for_nothing(client: TestClient) -> None:
    assert client.get("/console/login").headers["location"] == "/console"
    assert "Sign out" not in client.get("/console").text


def test_a_chat_that_goes_on_is_shown_as_it_stands(client: TestClient, store: Store) -> None:
    with store.write() as session:
        chats.note(session, booked("chat-1", channel="telegram"))
    assert "goes on" in client.get("/console").text
    text = client.get("/console/calls/chat-1").text
    assert "<dt>End</dt><dd>none yet</dd>" in text
    assert "I would like to book a haircut" in text
