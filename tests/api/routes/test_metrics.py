from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from frontdesk.api.main import create_app
from frontdesk.api.routes.metrics import family
from frontdesk.providers.breaker import outside
from frontdesk.providers.refusals import refusal
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import Store, connect
from tests.support.console import KEY
from tests.support.conversations import booked


def read(text: str) -> dict[str, dict[tuple[str, ...], float]]:
    """What Prometheus reads: by name and by the labels' values."""
    return {
        one.name: {tuple(sample.labels.values()): sample.value for sample in one.samples}
        for one in text_string_to_metric_families(text)
    }


def test_prometheus_reads_it(client: TestClient, settings: Settings, store: Store) -> None:
    conversations.save(store, booked("now", started_at=datetime.now(UTC)))
    for name in ("spool/a.json", "live/b.jsonl", "spool/bad/c.json", "spool/bad/c.json.reason.txt"):
        path = settings.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    found = read(answer.text)
    assert found["frontdesk_check"] == {("database",): 1.0, ("spool",): 1.0}
    assert found["frontdesk_conversations_last_hour"] == {("phone", ""): 1.0}
    assert found["frontdesk_spool_files"] == found["frontdesk_calls_live"] == {(): 1.0}
    assert found["frontdesk_parked_files"] == {(): 1.0}
    assert set(found["frontdesk_deliveries"]) == {("pending",), ("dead",), ("gone",)}
    assert "frontdesk_tasks_open" in found


def test_a_service_that_is_left_alone_is_named(client: TestClient, settings: Settings) -> None:
    assert "left_alone" not in client.get("/metrics").text
    outside(settings.home, "calendar", "dav.example:8443").failed(wait=600, why="503")
    refusal(settings.home / "refused", "llm", "groq", "").remember(600)
    found = read(client.get("/metrics").text)["frontdesk_service_left_alone_seconds"]
    assert set(found) == {("calendar dav.example:8443",), ("llm groq",)}
    assert all(0 < seconds <= 600 for seconds in found.values())
    outside(settings.home, "calendar", "dav.example:8443").succeeded()
    found = read(client.get("/metrics").text)["frontdesk_service_left_alone_seconds"]
    assert set(found) == {("llm groq",)}


def test_it_needs_the_key(locked: TestClient) -> None:
    assert locked.get("/metrics").status_code == 401
    assert locked.get("/metrics", headers={"Authorization": f"Bearer {KEY}"}).status_code == 200


def test_without_the_database_the_rest_is_there(settings: Settings, store: Store) -> None:
    away = Settings.model_validate(
        settings.model_dump()
        | {"database": "postgresql://u:hidden@127.0.0.1:9/x", "redis": "redis://:hidden@127.0.0.1:9/0"}
    )
    with TestClient(create_app(away, connect(away)), base_url="http://localhost") as there:
        answer = there.get("/metrics")
    found = read(answer.text)
    assert found["frontdesk_check"] == {("database",): 0.0, ("spool",): 1.0, ("redis",): 0.0}
    assert "frontdesk_calls_live" in found
    assert "frontdesk_tasks_open" not in found
    assert "hidden" not in answer.text


@pytest.mark.parametrize("value", ['a"b', "a\\b", "a\nb", "ж"])
def test_whatever_a_label_is_called(value: Any) -> None:
    text = family("x", "Meaning.", [({"name": value}, 12345678.5)])
    assert read(text) == {"frontdesk_x": {(value,): 12345678.5}}
    assert family("x", "Meaning.", []) == ""
