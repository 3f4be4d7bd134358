from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from fastapi.testclient import TestClient

from frontdesk.providers.calendars._ical import read
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import snapshot
from tests.scenario.desk import desk
from tests.support.console import KEY

DAY = (datetime.now(UTC) + timedelta(days=3)).replace(hour=12, minute=0, second=0, microsecond=0)
WISH = {"bot": "desk", "service": "cut", "starts_at": DAY.isoformat(), "details": {"name": "Mary"}}
VISIT = {
    "name": "visit",
    "trigger_keywords": ["book"],
    "on_complete": "booked",
    "collect_fields": [{"name": "date", "prompt": "Day?"}, {"name": "time", "prompt": "Time?"}],
}


@pytest.fixture
def bot(settings: Settings) -> Bot:
    booking = {"resources": {"anna": {}}, "services": {"cut": {"minutes": 60}}, "step": 60}
    made = desk(VISIT, booking=booking, hours={"daily": "24h"}, timezone="UTC")
    snapshot.publish(settings, {made.bot_id: made})
    return made


def test_booked_moved_and_called_off(client: TestClient, bot: Bot) -> None:
    made = client.post("/bookings", json=WISH)
    assert made.status_code == 201
    told = made.json()
    assert (told["resource"], told["status"], told["writer"]) == ("anna", "booked", "api")
    taken = client.post("/bookings", json=WISH)
    assert taken.status_code == 409
    assert "free near it" in taken.text
    later = (DAY + timedelta(hours=2)).isoformat()
    moved = client.patch(f"/bookings/{told['id']}", json={"starts_at": later}).json()
    assert (moved["id"], moved["sequence"]) == (told["id"], 1)
    assert [one["id"] for one in client.get("/bookings").json()] == [told["id"]]
    assert client.delete(f"/bookings/{told['id']}").json()["status"] == "cancelled"
    assert client.delete(f"/bookings/{told['id']}").status_code == 200
    assert client.get("/bookings").json() == []
    assert len(client.get("/bookings", params={"cancelled": True}).json()) == 1
    assert client.post("/bookings", json=WISH).status_code == 201


def test_what_is_free(client: TestClient, bot: Bot) -> None:
    asked = {"bot": "desk", "service": "cut", "day": DAY.isoformat()}
    before = client.get("/bookings/free", params=asked).json()
    client.post("/bookings", json=WISH)
    after = client.get("/bookings/free", params=asked).json()
    assert len(before) == 24
    assert len(after) == 23
    assert before[0]["resource"] == "anna"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"bot": "nobody"}, 404),
        ({"service": "dye"}, 422),
        ({"resource": "boris"}, 422),
        ({"starts_at": "2026-11-24T12:00:00"}, 422),
        ({"starts_at": (DAY - timedelta(days=30)).isoformat()}, 422),
        ({"party": 0}, 422),
        ({"details": {"x": "y" * 300}}, 422),
    ],
)
def test_what_cannot_be_booked(client: TestClient, bot: Bot, change: dict[str, object], status: int) -> None:
    assert client.post("/bookings", json=WISH | change).status_code == status
    assert client.get("/bookings").json() == []


def test_nobodys_booking(client: TestClient, bot: Bot) -> None:
    assert client.delete("/bookings/bk_unknown").status_code == 404
    assert client.patch("/bookings/bk_unknown", json={"starts_at": DAY.isoformat()}).status_code == 404


def test_only_for_those_with_a_key(locked: TestClient, bot: Bot) -> None:
    assert locked.get("/bookings").status_code == 401
    assert locked.post("/bookings", json=WISH).status_code == 401
    assert locked.get("/calendars/desk.ics").status_code == 401
    assert locked.get("/calendars/desk.ics", params={"token": KEY}).status_code == 401


def test_any_calendar_can_subscribe(client: TestClient, bot: Bot) -> None:
    client.post("/bookings", json=WISH)
    answer = client.get("/calendars/desk.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    [event] = read(answer.content, DAY - timedelta(days=1), DAY + timedelta(days=1))
    assert (event.start, event.title) == (DAY, "cut: Mary")
    other = client.get("/calendars/desk.ics", params={"resource": "boris"})
    assert b"VEVENT" not in other.content


def test_asked_again_under_its_key_it_is_the_same_booking(client: TestClient, bot: Bot) -> None:
    key = {"Idempotency-Key": "7d4c9e0a-1"}
    made = client.post("/bookings", json=WISH, headers=key)
    assert (made.status_code, made.headers.get("Idempotent-Replayed")) == (201, None)
    again = client.post("/bookings", json=WISH, headers=key)
    assert (again.status_code, again.json()) == (201, made.json())
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(client.get("/bookings").json()) == 1
    other = client.post("/bookings", json=WISH | {"details": {"name": "Eve"}}, headers=key)
    assert other.status_code == 422
    assert "another booking" in other.text
    assert client.post("/bookings", json=WISH, headers={"Idempotency-Key": "b"}).status_code == 409
    client.delete(f"/bookings/{made.json()['id']}")
    assert client.post("/bookings", json=WISH, headers=key).json()["status"] == "cancelled"
    assert client.post("/bookings", json=WISH, headers={"Idempotency-Key": "b"}).status_code == 201
    for wrong in (" ", "x" * 201):
        assert client.post("/bookings", json=WISH, headers={"Idempotency-Key": wrong}).status_code == 422
