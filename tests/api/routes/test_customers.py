from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from frontdesk.store import people
from frontdesk.store.db import Store
from tests.store.test_people import LINE, MAIL, OTHER, seen


@pytest.fixture
def two(store: Store) -> tuple[str, str]:
    one = people.note(store, seen(1, name="Mary", said=(MAIL,))).person_id
    other = people.note(store, seen(2, line=OTHER)).person_id
    assert one
    assert other
    return one, other


def test_made_one_seen_and_undone(client: TestClient, two: tuple[str, str]) -> None:
    one, other = two
    assert [person["id"] for person in client.get("/people").json()] == [other, one]
    made = client.post("/people/merge", json={"keep": one, "take": OTHER[1], "by": "ada"})
    assert made.status_code == 201
    found = client.get(f"/people/{LINE[1]}").json()
    assert (found["id"], found["name"]) == (one, "Mary")
    assert {known["value"] for known in found["identities"]} == {LINE[1], MAIL[1], OTHER[1]}
    assert [talk["id"] for talk in found["conversations"]] == ["call-2", "call-1"]
    assert found["bookings"] == found["tasks"] == []
    known = {one["value"]: one["known"] for one in found["pickups"]}
    assert set(known) == {LINE[1], OTHER[1]}
    assert known[LINE[1]]["name"] == "Mary"
    assert known[LINE[1]]["history"]["talks"] == 2, "who was made one is told of both"
    [change] = client.get("/people/changes").json()
    assert change == made.json()
    undone = client.post(f"/people/changes/{change['id']}/undo")
    assert undone.json()["undone_at"] is not None
    assert client.post(f"/people/changes/{change['id']}/undo").status_code == 409
    assert client.get(f"/people/{OTHER[1]}").json()["id"] == other


def test_made_two(client: TestClient, two: tuple[str, str]) -> None:
    made = client.post(f"/people/{two[0]}/split", json={"identities": [MAIL[1]]})
    assert made.status_code == 201
    assert client.get(f"/people/{MAIL[1]}").json()["id"] == made.json()["to_id"]


def test_what_cannot_be(client: TestClient, two: tuple[str, str]) -> None:
    assert client.get("/people/+12025550100").status_code == 404
    assert client.post("/people/merge", json={"keep": two[0], "take": two[0]}).status_code == 422
    assert client.post("/people/merge", json={"keep": two[0], "take": ""}).status_code == 422
    assert client.post(f"/people/{two[0]}/split", json={"identities": []}).status_code == 422
    assert client.post(f"/people/{two[0]}/split", json={"identities": ["x"]}).status_code == 422
    assert client.post("/people/changes/chg_none/undo").status_code == 404


def test_only_for_those_with_a_key(locked: TestClient) -> None:
    for path in ("/people", "/people/changes", "/people/per_1"):
        assert locked.get(path).status_code == 401
    for path in ("/people/merge", "/people/per_1/split", "/people/changes/chg_1/undo"):
        assert locked.post(path, json={}).status_code == 401
