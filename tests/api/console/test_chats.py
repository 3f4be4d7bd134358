"""The pages where people take chats over, answer in them and give them back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.console.chats import DEEDS, SHOWN
from frontdesk.api.main import create_app
from frontdesk.settings import BotSettings, Settings
from frontdesk.store import handovers, sessions
from frontdesk.store.db import Store
from frontdesk.store.handovers import Handover
from tests.support.console import HOSTILE, KEY
from tests.support.handed import HOUR, asked_into, say
from tests.support.shelves import Drawer

LIST = "/console/chats"


@pytest.fixture
def web(settings: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    own = settings.model_copy(update={"bots": {"salon": BotSettings(takeover=60)}})
    app = create_app(own, store, drawer)
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as made:
        yield made


@pytest.fixture
def one(store: Store) -> Handover:
    return asked_into(store, "a person, please", summary="booking: haircut")


def place(one: Handover) -> str:
    return f"{LIST}/{one.id}"


def named(text: str) -> str:
    """The name that the form gives the answer."""
    found = re.search(r'name="id" value="(\w+)"', text)
    assert found
    return found[1]


def test_who_waits_longest_is_first_and_who_is_seen_to_last(web: TestClient, store: Store) -> None:
    assert "Nobody waits for a person" in web.get(LIST).text
    late, early, seen_to = (
        asked_into(store, "hello", chat=str(number), ago=timedelta(minutes=minutes))
        for number, minutes in ((1, 5), (2, 20), (3, 40))
    )
    handovers.take(store, seen_to, HOUR, datetime.now(UTC))
    asked_into(store, "hello", chat="4", company="another")
    text = web.get(LIST).text
    places = [text.index(place(each)) for each in (early, late, seen_to)]
    assert places == sorted(places)
    assert text.count("/console/chats/ho-") == 3
    assert "<strong>2</strong> waiting" in text
    assert "(2) Chats" in text


def test_it_is_kept_up_to_date_until_somebody_wants_it_still(web: TestClient, one: Handover) -> None:
    for where in (LIST, f"{place(one)}/talk"):
        assert '<meta http-equiv="refresh"' in web.get(where).text
        assert '<meta http-equiv="refresh"' not in web.get(where, params={"still": "true"}).text
    assert '<meta http-equiv="refresh"' not in web.get(place(one)).text, "what is typed there would be lost"


def test_one_is_read_taken_over_answered_and_given_back(web: TestClient, one: Handover, store: Store) -> None:
    text = web.get(place(one)).text
    assert "booking: haircut" in text
    assert "<textarea" not in text
    assert "a person, please" in web.get(f"{place(one)}/talk").text
    assert web.post(place(one), data={"do": "take"}).headers["location"] == place(one)
    form = web.get(place(one)).text
    answer = {"do": "answer", "id": named(form), "text": "Mary here.\r\nHello!"}
    for _ in range(2):
        assert web.post(place(one), data=answer).headers["location"] == place(one)
    [told] = handovers.to_say(store, "telegram", "salon")
    assert told.reply == "Mary here.\nHello!"
    assert "Being sent" in web.get(f"{place(one)}/talk").text
    handovers.said(store, told.id)
    say(store, one, "Thanks!")
    talk = web.get(f"{place(one)}/talk").text
    assert "Thanks!" in talk
    assert "Being sent" not in talk
    assert web.post(place(one), data={"do": "close"}).headers["location"] == LIST
    assert handovers.get(store, one.id).state == "closing"


def test_whoever_writes_without_end_fills_no_page(web: TestClient, one: Handover, store: Store) -> None:
    say(store, one, *(f"word-{number}-" for number in range(SHOWN)))
    talk = web.get(f"{place(one)}/talk").text
    assert "left out here: 1 message." in talk
    assert "a person, please" not in talk
    assert talk.count("word-") == SHOWN


def test_two_people_do_not_take_over_the_same(web: TestClient, one: Handover) -> None:
    assert web.post(place(one), data={"do": "take"}).status_code == 303
    second = web.post(place(one), data={"do": "take"})
    assert (second.status_code, "somebody took it over" in second.text) == (409, True)


def test_what_was_typed_is_not_lost(web: TestClient, one: Handover, store: Store) -> None:
    web.post(place(one), data={"do": "take"})
    for text, told in (("x" * 4001, "4000 characters at most"), ("\u200b", "nothing in it")):
        refused = web.post(place(one), data={"do": "answer", "id": "1", "text": text})
        assert (refused.status_code, told in refused.text, text in refused.text) == (422, True, True)
    handovers.close(store, one.id)
    late = web.post(place(one), data={"do": "answer", "id": "1", "text": "Half a page."})
    assert late.status_code == 409
    assert "The bot has this chat again" in late.text
    assert "Half a page." in late.text
    assert handovers.to_say(store, "telegram", "salon") == ()


def test_a_chat_that_is_over_is_said_to_be(web: TestClient, one: Handover, store: Store) -> None:
    handovers.closed(store, one.conversation_id)
    sessions.drop(store, "telegram:7", "salon")
    talk = web.get(f"{place(one)}/talk").text
    assert "This chat is over" in talk
    assert '<meta http-equiv="refresh"' not in talk
    assert f"/console/calls/{one.conversation_id}" in web.get(place(one)).text


def test_nothing_that_was_said_becomes_markup(web: TestClient, store: Store) -> None:
    one = asked_into(store, HOSTILE, summary=HOSTILE)
    web.post(place(one), data={"do": "take"})
    web.post(place(one), data={"do": "answer", "id": "1", "text": HOSTILE})
    for where in (LIST, place(one), f"{place(one)}/talk"):
        text = web.get(where).text
        assert "&lt;script" in text
        assert "<script" not in text
        assert "<img src=x" not in text


def test_only_our_own_page_may_frame_what_was_said(web: TestClient, one: Handover) -> None:
    where = (place(one), f"{place(one)}/talk")
    page, framed = policies = [web.get(each).headers["content-security-policy"] for each in where]
    assert "frame-ancestors 'none'" in page
    assert "frame-src 'self'" in page
    assert "frame-ancestors 'self'" in framed
    for policy in policies:
        assert policy.startswith("default-src 'none'")
        assert "script-src" not in policy


def test_what_nobody_can_do_is_explained(web: TestClient, one: Handover) -> None:
    burnt = web.post(place(one), data={"do": "burn"})
    assert (burnt.status_code, ", ".join(DEEDS) in burnt.text) == (422, True)
    assert web.post(place(one)).status_code == 422
    for where in (f"{LIST}/ho-nobody", f"{LIST}/ho-nobody/talk"):
        assert web.get(where).status_code == 404
    assert web.post(f"{LIST}/ho-nobody", data={"do": "take"}).status_code == 404


def test_nobody_comes_in_without_the_key_or_from_elsewhere(
    locked: TestClient, one: Handover, store: Store
) -> None:
    for where in (LIST, place(one)):
        assert locked.get(where).headers["location"] == "/console/login"
    framed = locked.get(f"{place(one)}/talk")
    assert (framed.status_code, "a person, please" in framed.text) == (401, False)
    assert 'href="/console/login" target="_top"' in framed.text
    assert "frame-ancestors 'self'" in framed.headers["content-security-policy"]
    assert locked.post(place(one), data={"do": "close"}).headers["location"] == "/console/login"
    locked.post("/console/login", data={"key": KEY})
    assert locked.get(LIST).status_code == 200
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}):
        assert locked.post(place(one), data={"do": "close"}, headers=headers).status_code == 403
    assert handovers.get(store, one.id).state == "open"
