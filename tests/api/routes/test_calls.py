from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.record import run
from frontdesk.settings import Settings
from frontdesk.store import chats
from frontdesk.store.db import Store
from tests.support.console import HOSTILE, KEY
from tests.support.conversations import START, booked
from tests.support.tapes import channels, lay


def ids(client: TestClient, **params: str | int) -> list[str]:
    answer = client.get("/calls", params=params)
    assert answer.status_code == 200, answer.text
    return [call["id"] for call in answer.json()["calls"]]


def test_newest_first_and_only_the_own_companys(client: TestClient) -> None:
    assert ids(client) == ["fresh", "call-3", "call-2", "call-1"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"outcome": "booking"}, ["call-1"]),
        ({"bot": "salon", "channel": "telegram"}, ["fresh"]),
        ({"bot": "another"}, []),
        ({"ended_by": "transfer"}, ["call-2"]),
        ({"caller": "+12025550123"}, ["call-1"]),
        ({"since": "2026-11-20T12:00:00Z"}, ["fresh", "call-3"]),
        ({"since": "2026-11-20T13:00:00+02:00", "until": "2026-11-20T12:00:00Z"}, ["call-2"]),
        ({"until": "2026-11-20T09:00:00Z"}, []),
    ],
)
def test_filters(client: TestClient, params: dict[str, str], expected: list[str]) -> None:
    assert ids(client, **params) == expected


def test_pages_follow_each_other(client: TestClient) -> None:
    first = client.get("/calls", params={"limit": 3}).json()
    second = client.get("/calls", params={"limit": 3, "after": first["next"]}).json()
    assert [call["id"] for call in first["calls"] + second["calls"]] == [
        "fresh",
        "call-3",
        "call-2",
        "call-1",
    ]
    assert second["next"] is None


@pytest.mark.parametrize(
    "params",
    [
        {"after": "nonsense"},
        {"since": "yesterday"},
        {"since": "2026-11-20T12:00:00"},
        {"since": "0001-01-01T00:00:00+14:00"},
        {"until": "9999-12-31T23:59:59-12:00"},
        {"outcome": "win"},
        {"limit": "0"},
        {"limit": "1000"},
        {"ended_by": "boredom"},
    ],
)
def test_what_makes_no_sense_is_refused(client: TestClient, params: dict[str, str]) -> None:
    answer = client.get("/calls", params=params)
    assert answer.status_code == 422
    assert answer.json()["error"]


def test_one_with_everything(client: TestClient) -> None:
    call = client.get("/calls/call-1").json()
    assert call["transcript"][1]["text"] == "I would like to book a haircut"
    assert call["outcome"]["slots"]["date"]["value"] == "2026-11-24"
    said = call["outcome"]["slots"]["date"]["utterance"]
    assert "Tuesday" in call["transcript"][said]["text"]
    assert call["turns"][0]["timings"]["first_audio"] == 0.2
    assert {step["step"]: step["status"] for step in call["steps"]}["webhook"] == "failed"
    [delivery] = call["deliveries"]
    assert (delivery["status"], delivery["attempts"], delivery["last_status"]) == ("pending", 2, 503)
    assert "secret_env" not in delivery
    assert call["usage"]["llm_calls"] == 2


def test_hostile_words_travel_as_data(client: TestClient) -> None:
    answer = client.get("/calls/call-3")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["transcript"][1]["text"] == HOSTILE


@pytest.mark.parametrize("conversation", ["theirs", "nope", "a/b", "%00", "x" * 5000])
def test_what_belongs_to_others_is_not_there(client: TestClient, conversation: str) -> None:
    assert client.get(f"/calls/{conversation}").status_code == 404


def test_a_recording_is_heard_by_its_company_alone(
    client: TestClient, locked: TestClient, settings: Settings, store: Store
) -> None:
    for one in (booked("call-1"), booked("theirs", company_id="another")):
        lay(settings.home, one, 0.5, START)
        run(Job(one, None, settings, store))
    answer = client.get("/calls/call-1/recording")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/wav")
    assert answer.headers["cache-control"] == "no-store"
    assert channels(answer.content)[2] == 16_000
    known = client.get("/calls/call-1").json()["recording"]
    assert (known["status"], known["consent"], known["seconds"]) == ("kept", "announced", 0.5)
    assert "key" not in known
    assert client.get("/calls/theirs/recording").status_code == 404
    assert client.get("/calls/fresh/recording").status_code == 404
    assert locked.get("/calls/call-1/recording").status_code == 401
    with_key = {"Authorization": f"Bearer {KEY}"}
    assert locked.get("/calls/call-1/recording", headers=with_key).content == answer.content
    assert client.get("/calls/fresh").json()["recording"] is None


def test_a_chat_that_goes_on_is_there_with_every_message(client: TestClient, store: Store) -> None:
    with store.write() as session:
        chats.note(session, booked("chat-1", channel="telegram", started_at=START.replace(year=2027)))
    [first, *_] = client.get("/calls").json()["calls"]
    assert (first["id"], first["ended_by"], first["outcome"]) == ("chat-1", "", None)
    call = client.get("/calls/chat-1").json()
    assert (call["ended_by"], call["finished"]) == ("", False)
    assert [one["text"] for one in call["transcript"]][1] == "I would like to book a haircut"
    assert "chat-1" not in ids(client, outcome="booking")
