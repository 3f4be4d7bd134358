from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.errors import code_of
from frontdesk.api.main import create_app
from frontdesk.settings import Settings
from frontdesk.store.db import Store, connect
from tests.support.shelves import Drawer


def test_a_wrong_path_is_a_sentence(client: TestClient) -> None:
    assert client.get("/nothing").json() == {"error": "Not Found.", "code": "NOT_FOUND"}
    assert client.post("/calls").status_code == 405
    assert client.post("/calls").json()["code"] == "BAD_INPUT"


def test_every_refusal_has_a_code(client: TestClient, locked: TestClient, drawer: Drawer) -> None:
    assert locked.get("/calls").json()["code"] == "UNAUTHORIZED"
    assert client.get("/bots/nobody/knowledge").json()["code"] == "NOT_FOUND"
    assert client.get("/bots/salon/knowledge/search").json()["code"] == "BAD_INPUT"
    gone = client.delete("/bots/salon/knowledge/d1")
    assert (gone.status_code, gone.json()["code"]) == (404, "KNOWLEDGE_NOT_FOUND")
    drawer.broken = True
    failed = client.get("/bots/salon/knowledge/search", params={"q": "parking"})
    assert (failed.status_code, failed.json()["code"]) == (502, "VECTOR_SEARCH_FAILED")
    assert code_of(418) == "BAD_INPUT"
    assert code_of(503) == "INTERNAL_ERROR"


def test_a_wrong_parameter_is_named(client: TestClient) -> None:
    answer = client.get("/calls", params={"limit": "many"})
    assert answer.status_code == 422
    assert answer.json()["error"].startswith("limit: ")


def test_a_database_that_is_away_is_not_our_fault(tmp_path: Path, settings: Settings) -> None:
    away = Settings(database=f"sqlite:///{tmp_path}/no-tables.db")  # type: ignore[arg-type]
    with TestClient(create_app(settings, connect(away)), base_url="http://localhost") as client:
        answer = client.get("/calls")
    assert answer.status_code == 503
    assert answer.json() == {
        "error": "The database does not answer; try again in a moment.",
        "code": "DATABASE_UNAVAILABLE",
    }


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
