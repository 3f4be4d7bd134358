from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.routes.knowledge import AT_ONCE, places
from frontdesk.knowledge.document import MAX_BYTES, Entry, Part
from frontdesk.store import bots
from frontdesk.store.db import Store
from tests.support.console import KEY
from tests.support.conversations import BOT
from tests.support.papers import pdf
from tests.support.shelves import Drawer

PLACE = "/bots/salon/knowledge"
PRICES = b"Service,Price\nHaircut,35\nPerm,90\n"


def upload(client: TestClient, name: str, data: bytes, **form: str) -> Any:
    return client.post(PLACE, files={"file": (name, data)}, data=form)


def test_a_file_is_uploaded_listed_found_and_forgotten(client: TestClient) -> None:
    answer = upload(client, "guide.pdf", pdf("Welcome", "Sledges are rented at the gate.", ""))
    assert answer.status_code == 201
    document = answer.json()["document"]
    assert (document["name"], document["chunks"], document["pages"], document["origin"]) == (
        "guide.pdf",
        2,
        2,
        "upload",
    )
    assert "page 3" in document["warnings"][0]
    assert client.get(PLACE).json() == [document | {"taken_at": client.get(PLACE).json()[0]["taken_at"]}]
    [found] = client.get(f"{PLACE}/search", params={"q": "where are sledges rented"}).json()
    assert (found["document"], found["page"], found["source"]) == ("guide.pdf", 2, "documents")
    assert found["document_id"] == document["id"]
    assert client.delete(f"{PLACE}/{document['id']}").status_code == 204
    assert client.delete(f"{PLACE}/{document['id']}").status_code == 404
    assert client.get(PLACE).json() == []


def test_a_new_price_list_says_what_it_changes(client: TestClient) -> None:
    assert upload(client, "prices.csv", PRICES).json()["changes"] is None
    same = upload(client, "prices.csv", PRICES)
    assert (same.status_code, same.json()["unchanged"]) == (200, True)
    newer = upload(client, "prices.csv", b"Service,Price\nHaircut,40\nWax,10\n").json()
    assert newer["changes"] == {
        "new": ["Wax. Price: 10"],
        "changed": [["Haircut. Price: 35", "Haircut. Price: 40"]],
        "gone": ["Perm. Price: 90"],
        "same": 0,
        "counts": {"new": 1, "changed": 1, "gone": 1},
    }
    assert newer["document"]["version"] == 2


def test_of_a_long_list_all_changes_are_counted_and_some_told(client: TestClient) -> None:
    rows = b"".join(b"Item %d,%d\n" % (number, number) for number in range(150))
    upload(client, "prices.csv", PRICES)
    changes = upload(client, "prices.csv", b"Service,Price\n" + rows).json()["changes"]
    assert (len(changes["new"]), changes["counts"]["new"]) == (100, 150)


def test_how_it_is_to_be_kept(client: TestClient) -> None:
    form = {"source": "knowledge", "chunks": "lines", "valid_from": "2020-01-01", "valid_until": "2199-12-31"}
    document = upload(client, "rules.txt", b"No dogs.\nNo smoking.", **form).json()["document"]
    assert (document["source"], document["chunks"], document["chunking"]) == ("knowledge", 2, "lines 500/50")
    assert document["valid_until"].startswith("2200-01-01T00:00")


def test_a_document_is_given_to_scenarios(client: TestClient, drawer: Drawer) -> None:
    own = BOT.scenarios[0].name
    document = upload(client, "rules.txt", b"No dogs.", scenario=own).json()["document"]
    assert document["scenarios"] == [own]
    [(entry, _)] = drawer.kept.values()
    assert entry.scenarios == (own,)
    params = {"q": "dogs", "scenario": own, "source": ["faq", "documents"]}
    assert client.get(f"{PLACE}/search", params=params).status_code == 200
    assert drawer.reach == {"scenario": own, "sources": ["faq", "documents"]}
    assert client.get(f"{PLACE}/search", params={"q": "dogs", "scenario": "gossip"}).status_code == 422
    assert client.get(f"{PLACE}/search", params={"q": "dogs", "source": "gossip"}).status_code == 422


@pytest.mark.parametrize(
    ("name", "data", "form", "why"),
    [
        ("a.exe", b"MZ", {}, "cannot be read"),
        ("a.pdf", b"nothing", {}, "it is no PDF"),
        ("", b"text", {}, "file"),
        ("..", b"text", {}, "cannot be read"),
        ("a.txt", b"text", {"source": "answers"}, "known: faq"),
        ("a.txt", b"text", {"chunks": "words"}, "no chunking called"),
        ("a.txt", b"text", {"valid_until": "soon"}, "valid-until"),
        ("a.txt", b"text", {"valid_from": "2026-12-31", "valid_until": "2026-01-01"}, "before it begins"),
        ("a.txt", b"text", {"source": "x" * 65}, "source"),
        ("a.txt", b"text", {"scenario": "gossip"}, "no scenario 'gossip'"),
    ],
)
def test_what_cannot_be_kept_is_explained(
    client: TestClient, drawer: Drawer, name: str, data: bytes, form: dict[str, str], why: str
) -> None:
    answer = upload(client, name, data, **form)
    assert answer.status_code == 422
    assert why in answer.json()["error"]
    assert drawer.kept == {}


def test_a_path_is_only_a_name(client: TestClient) -> None:
    names = [
        upload(client, name, b"Some text.").json()["document"]["name"]
        for name in ("../../etc/a.txt", "C:\\secret\\b.txt", "/c.txt")
    ]
    assert names == ["a.txt", "b.txt", "c.txt"]


def test_a_file_that_is_too_large_is_not_even_read(client: TestClient, drawer: Drawer) -> None:
    assert upload(client, "a.txt", b"x" * (MAX_BYTES + 1)).status_code == 422
    assert upload(client, "a.txt", b"x" * (MAX_BYTES + 200_000)).status_code == 413
    assert drawer.kept == {}


def test_everything_is_forgotten_at_once(client: TestClient, drawer: Drawer) -> None:
    upload(client, "a.txt", b"Some text.")
    drawer.replace(Entry("other", "d", "b.txt", "v"), [Part("Theirs.")])
    assert client.delete(PLACE).json() == {"chunks": 1}
    assert client.get(PLACE).json() == []
    assert len(drawer.kept) == 1


def test_what_the_bot_s_file_names_stays(client: TestClient, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "own", "prices.md", "v", "file"), [Part("Text.")])
    assert client.delete(f"{PLACE}/own").status_code == 409
    assert client.get(PLACE).json()[0]["origin"] == "file"


@pytest.mark.parametrize("method", ["get", "delete"])
def test_another_company_s_bot_is_not_found(client: TestClient, store: Store, method: str) -> None:
    bots.publish(store, [BOT.model_copy(update={"bot_id": "theirs", "company_id": "another"})])
    for bot_id in ("theirs", "nobody"):
        assert getattr(client, method)(f"/bots/{bot_id}/knowledge").status_code == 404
        answer = client.post(f"/bots/{bot_id}/knowledge", files={"file": ("a.txt", b"text")})
        assert answer.status_code == 404


def test_nobody_comes_in_without_the_key(locked: TestClient, drawer: Drawer) -> None:
    assert upload(locked, "a.txt", b"text").status_code == 401
    for method, place in (
        (locked.get, PLACE),
        (locked.get, f"{PLACE}/search?q=x"),
        (locked.delete, PLACE),
        (locked.delete, f"{PLACE}/d"),
    ):
        assert method(place).status_code == 401
    assert drawer.kept == {}
    headers = {"X-API-Key": KEY}
    assert locked.post(PLACE, files={"file": ("a.txt", b"text")}, headers=headers).status_code == 201


def test_an_index_that_is_not_there_is_said(client: TestClient, drawer: Drawer) -> None:
    drawer.broken = True
    answer = client.get(PLACE)
    assert (answer.status_code, "does not answer" in answer.json()["error"]) == (502, True)


@pytest.mark.parametrize("query", ["", "x" * 501])
def test_a_question_has_a_length(client: TestClient, query: str) -> None:
    assert client.get(f"{PLACE}/search", params={"q": query}).status_code == 422


def test_only_so_many_files_are_read_at_once(client: TestClient, drawer: Drawer) -> None:
    for _ in range(AT_ONCE):
        places.acquire()
    try:
        answer = upload(client, "a.txt", b"Some text.")
        assert (answer.status_code, drawer.kept) == (429, {})
        assert client.get(PLACE).status_code == 200
    finally:
        places.release(AT_ONCE)
    assert upload(client, "a.txt", b"\0").status_code == 422
    assert upload(client, "a.txt", b"Some text.").status_code == 201
