from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.settings import Settings
from frontdesk.store.db import Store, connect


def test_a_wrong_path_is_a_sentence(client: TestClient) -> None:
    assert client.get("/nothing").json() == {"error": "Not Found."}
    assert client.post("/calls").status_code == 405


def test_a_wrong_parameter_is_named(client: TestClient) -> None:
    answer = client.get("/calls", params={"limit": "many"})
    assert answer.status_code == 422
    assert answer.json()["error"].startswith("limit: ")


def test_a_database_that_is_away_is_not_our_fault(tmp_path: Path, settings: Settings) -> None:
    away = Settings(database=f"sqlite:///{tmp_path}/no-tables.db")  # type: ignore[arg-type]
    with TestClient(create_app(settings, connect(away)), base_url="http://localhost") as client:
        answer = client.get("/calls")
    assert answer.status_code == 503
    assert answer.json() == {"error": "The database does not answer; try again in a moment."}


class _Broken:
    @property
    def read(self) -> None:
        raise RuntimeError("secret detail")


@pytest.mark.parametrize("path", ["/calls", "/console"])
def test_what_nobody_foresaw_says_nothing_of_its_cause(settings: Settings, path: str) -> None:
    store: Store = _Broken()  # type: ignore[assignment]
    app = create_app(settings, store)
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        answer = client.get(path)
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "our side" in answer.text
