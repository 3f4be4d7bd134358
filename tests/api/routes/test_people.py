from __future__ import annotations

from fastapi.testclient import TestClient

from frontdesk.store.db import Store
from tests.store.test_mails import letter, put

WHO = "+12025550123"


def test_forgotten(client: TestClient) -> None:
    found = client.delete(f"/people/{WHO}", params={"dry_run": True}).json()
    assert found["conversations"] >= 1
    assert client.get("/stats").json()["dialogues"] == 4
    assert client.delete(f"/people/{WHO}").json() == found
    assert client.get("/calls/call-1").status_code == 404
    assert set(client.delete(f"/people/{WHO}").json().values()) == {0}


def test_their_letters_are_counted_too(client: TestClient, store: Store) -> None:
    put(store, letter())
    assert client.delete("/people/mary@example.com").json()["mails"] == 1
    assert client.get("/mails").json() == []


def test_not_everybody(client: TestClient) -> None:
    assert client.delete("/people/+1").status_code == 422


def test_only_for_those_with_a_key(locked: TestClient) -> None:
    assert locked.delete(f"/people/{WHO}").status_code == 401
