from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from tests.support.console import HOSTILE


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
