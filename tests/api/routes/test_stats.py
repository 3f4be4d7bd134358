from __future__ import annotations

from fastapi.testclient import TestClient


def test_dialogues_model_requests_and_response_time(client: TestClient) -> None:
    counted = client.get("/stats").json()
    assert counted["dialogues"] == 4
    assert counted["llm_requests"] == 2
    assert counted["response_time"] == 0.45
    assert counted["by_outcome"] == {"booking": 1, "handoff": 1, "spam": 1}
    assert counted["by_channel"] == {"phone": 3, "telegram": 1}


def test_of_a_bot_and_a_period(client: TestClient) -> None:
    assert client.get("/stats", params={"bot": "another"}).json()["dialogues"] == 0
    since = {"since": "2026-11-20T12:00:00Z"}
    assert client.get("/stats", params=since).json()["dialogues"] == 2


def test_only_for_those_with_a_key(locked: TestClient) -> None:
    assert locked.get("/stats").status_code == 401
