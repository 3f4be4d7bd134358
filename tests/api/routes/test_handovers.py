"""Answering in chats over the API."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.dialogue import sessions as snapshots
from frontdesk.dialogue.context import DialogueContext
from frontdesk.models import Handoff, Usage
from frontdesk.scenario.engine import start_state
from frontdesk.settings import Api, BotSettings, Settings
from frontdesk.store import handovers, sessions
from frontdesk.store.db import Store
from tests.support.console import KEY
from tests.support.handed import asked_into
from tests.support.shelves import Drawer

HEADERS = {"X-API-Key": KEY}


@pytest.fixture
def opened(store: Store) -> str:
    """A chat that somebody was asked into just now; the handover's id."""
    now = datetime.now(UTC)
    context = DialogueContext("c1", "salon", "telegram", start_state()).hearing("caller", "a person!", now)
    session = {"conversation_id": "c1", "snapshot": snapshots.dump(context, Usage())}
    whom = {"company_id": "default", "bot_id": "salon", "channel": "telegram", "caller": "7"}
    asked = Handoff("asked for a person", None, "", now)
    with store.write() as writing:
        sessions.note(writing, "telegram:7", "salon", session)
        hour = timedelta(hours=1)
        return handovers.begin(writing, whom | {"conversation_id": "c1"}, "7", asked, hour, now)


@pytest.fixture
def web(settings: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    """Behind a key."""
    bots = {"salon": BotSettings(takeover=60)}
    own = settings.model_copy(update={"api": Api(key=KEY), "bots": bots})  # type: ignore[arg-type]
    with TestClient(create_app(own, store, drawer), base_url="http://localhost") as made:
        yield made


def test_the_open_ones_are_listed_and_read(web: TestClient, opened: str) -> None:
    [listed] = web.get("/handovers", headers=HEADERS).json()
    assert (listed["id"], listed["caller"], listed["state"]) == (opened, "7", "open")
    assert web.get("/handovers", headers=HEADERS, params={"bot": "dental"}).json() == []
    whole = web.get(f"/handovers/{opened}", headers=HEADERS).json()
    assert [(line["speaker"], line["text"]) for line in whole["transcript"]] == [("caller", "a person!")]


def test_an_answer_is_taken_once(web: TestClient, opened: str, store: Store) -> None:
    given = {"id": "1", "text": " I am\u202e here. "}
    where = f"/handovers/{opened}/replies"
    assert [web.post(where, headers=HEADERS, json=given).json()["status"] for _ in range(2)] == [
        "taken",
        "known",
    ]
    [told] = handovers.to_say(store, "telegram", "salon")
    assert (told.chat, told.reply) == ("7", "I am here.")
    assert web.post(where, headers=HEADERS, json={**given, "text": "no"}).status_code == 409


def test_a_closed_one_takes_no_answer(web: TestClient, opened: str, store: Store) -> None:
    for _ in range(2):
        answer = web.post(f"/handovers/{opened}/close", headers=HEADERS)
        assert (answer.status_code, answer.json()["state"]) == (200, "closing")
    given = {"id": "1", "text": "too late"}
    assert web.post(f"/handovers/{opened}/replies", headers=HEADERS, json=given).status_code == 409
    handovers.closed(store, "c1")
    sessions.drop(store, "telegram:7", "salon")
    assert web.get(f"/handovers/{opened}", headers=HEADERS).json()["transcript"] == []


def test_strangers_and_nonsense_are_refused(web: TestClient, opened: str, store: Store) -> None:
    given = {"id": "1", "text": "hello"}
    for path in ("/handovers", f"/handovers/{opened}"):
        assert web.get(path).status_code == 401
    for path, body in ((f"/handovers/{opened}/replies", given), (f"/handovers/{opened}/close", None)):
        assert web.post(path, json=body).status_code == 401
    where = f"/handovers/{opened}/replies"
    for wrong in (
        {"id": "1"},
        {"id": "1", "text": ""},
        {"id": "1", "text": "x" * 4001},
        {**given, "as": "bot"},
    ):
        assert web.post(where, headers=HEADERS, json=wrong).status_code == 422
    assert web.post(where, headers=HEADERS, json={"id": "1", "text": "\u200b\x00"}).status_code == 422
    for name in ("ho-nobody", "' or 1=1", "x" * 300):
        assert web.get(f"/handovers/{name}", headers=HEADERS).status_code == 404
        assert web.post(f"/handovers/{name}/replies", headers=HEADERS, json=given).status_code == 404
    assert handovers.to_say(store, "telegram", "salon") == ()


def test_one_person_takes_it_over(web: TestClient, opened: str, store: Store) -> None:
    assert web.get(f"/handovers/{opened}", headers=HEADERS).json()["taken_at"] is None
    until = handovers.get(store, opened).until
    taken = web.post(f"/handovers/{opened}/take", headers=HEADERS).json()
    assert taken["taken_at"] is not None
    assert datetime.fromisoformat(taken["until"]) >= until
    assert web.post(f"/handovers/{opened}/take", headers=HEADERS).status_code == 409
    assert web.get("/handovers", headers=HEADERS).json()[0]["taken_at"] == taken["taken_at"]
    web.post(f"/handovers/{opened}/close", headers=HEADERS)
    assert web.post(f"/handovers/{opened}/take", headers=HEADERS).status_code == 409
    assert web.post("/handovers/ho-nobody/take", headers=HEADERS).status_code == 404
    assert web.post(f"/handovers/{opened}/take").status_code == 401


def test_who_answers_has_taken_it_over_and_sees_what_waits(web: TestClient, opened: str) -> None:
    where = f"/handovers/{opened}/replies"
    for number in (1, 2):
        web.post(where, headers=HEADERS, json={"id": str(number), "text": f"Words {number}"})
    whole = web.get(f"/handovers/{opened}", headers=HEADERS).json()
    assert whole["taken_at"] is not None
    assert whole["unsaid"] == ["Words 1", "Words 2"]
    assert web.post(f"/handovers/{opened}/take", headers=HEADERS).status_code == 409


def test_a_chat_of_another_company_is_read_where_it_is_kept(
    settings: Settings, store: Store, drawer: Drawer
) -> None:
    one = asked_into(store, "hello", company="acme")
    own = settings.model_copy(update={"api": Api(keys="acme=0123456789abcdef")})  # type: ignore[arg-type]
    with TestClient(create_app(own, store, drawer), base_url="http://localhost") as web:
        whole = web.get(f"/handovers/{one.id}", headers={"X-API-Key": "0123456789abcdef"}).json()
    assert [line["text"] for line in whole["transcript"]] == ["hello"]
