from __future__ import annotations

from fastapi.testclient import TestClient

from tests.support.console import KEY


def test_a_request_needs_the_key(locked: TestClient) -> None:
    answer = locked.get("/calls")
    assert answer.status_code == 401
    assert "X-API-Key" in answer.json()["error"]
    assert answer.headers["www-authenticate"] == "Bearer"
    assert locked.get("/calls", headers={"X-API-Key": KEY}).status_code == 200
    assert locked.get("/calls", headers={"Authorization": f"Bearer {KEY}"}).status_code == 200


def test_guessing_is_slowed_down(locked: TestClient) -> None:
    answers = [locked.get("/calls", headers={"X-API-Key": f"guess-{n}"}).status_code for n in range(12)]
    assert answers[:10] == [401] * 10
    assert answers[10:] == [429] * 2
    assert locked.get("/calls", headers={"X-API-Key": KEY}).status_code == 200


def test_a_cookie_opens_the_pages_and_not_the_api(locked: TestClient) -> None:
    entered = locked.post("/console/login", data={"key": KEY})
    assert entered.status_code == 303
    assert locked.get("/console").status_code == 200
    assert locked.get("/calls").status_code == 401
