from __future__ import annotations

import os
import time
from pathlib import Path

from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.api.routes.health import OLDEST_WAIT, spool
from frontdesk.settings import Settings
from frontdesk.store.db import Store


def test_it_lives_and_is_ready_without_a_key(locked: TestClient) -> None:
    assert locked.get("/healthz").json() == {"status": "ok"}
    ready = locked.get("/readyz")
    assert ready.status_code == 200
    assert ready.json() == {"status": "ok", "checks": {"database": "ok", "spool": "ok"}}


def test_a_conversation_that_waits_too_long_is_noticed(client: TestClient, settings: Settings) -> None:
    path = settings.path("spool", "c1.json")
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    assert client.get("/readyz").status_code == 200
    old = time.time() - OLDEST_WAIT - 60
    os.utime(path, (old, old))
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "post-call" in answer.json()["checks"]["spool"]


def test_no_spool_is_fine(tmp_path: Path) -> None:
    assert spool(tmp_path / "none") == "ok"


def test_redis_that_is_away_is_noticed_without_its_password(settings: Settings, store: Store) -> None:
    away = settings.model_copy(update={"redis": Settings(redis="redis://:hidden@127.0.0.1:9/0").redis})  # type: ignore[arg-type]
    with TestClient(create_app(away, store), base_url="http://localhost") as client:
        answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["checks"]["redis"] == "does not answer"
    assert "hidden" not in answer.text
