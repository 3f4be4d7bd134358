from __future__ import annotations

from fastapi.testclient import TestClient

from frontdesk.api.console.review import ORIGINS
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.learning import KIND, Review
from frontdesk.store.db import Store
from tests.support.console import HOSTILE, KEY
from tests.support.conversations import BOT
from tests.support.shelves import Drawer
from tests.support.taught import asked_in_vain

PLACE = "/console/review/salon"


def test_a_person_reads_edits_and_approves(client: TestClient, store: Store, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "d", "prices.csv", "v"), [Part("Haircut. Price: 35", kind="products")])
    one = Review(store, drawer).propose(BOT, "calls", "What is a haircut?", "It is 40 pounds.", "call-1")
    text = client.get(PLACE).text
    for shown in (
        "What is a haircut?",
        "It is 40 pounds.",
        "Haircut. Price: 35",
        "other numbers",
        "From a call",
    ):
        assert shown in text
    assert '<a href="/console/calls/call-1">' in text
    form = {"do": "approve", "id": one.id, "question": "What is a haircut?", "answer": "It is 35 pounds."}
    answer = client.post(PLACE, data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, PLACE)
    assert "Nothing waits for you" in client.get(PLACE).text
    assert "It is 35 pounds." in client.get(PLACE, params={"status": "approved"}).text
    assert len(drawer.kept) == 2
    client.post(PLACE, data={"do": "reject", "id": one.id})
    assert len(drawer.kept) == 1


def test_a_question_without_an_answer_gets_one(client: TestClient, store: Store, drawer: Drawer) -> None:
    asked_in_vain(store, "do you sell shampoo", "vain")
    text = client.get(PLACE).text
    assert "do you sell shampoo" in text
    assert '<a href="/console/calls/vain">' in text
    client.post(PLACE, data={"do": "answer", "question": "Do you sell shampoo?", "answer": "Yes, two kinds."})
    [(_, parts)] = drawer.kept.values()
    assert parts == [Part("Q: Do you sell shampoo?\nA: Yes, two kinds.", kind="faq")]


def test_nothing_that_was_said_becomes_markup(client: TestClient, store: Store, drawer: Drawer) -> None:
    Review(store, drawer).propose(BOT, "tickets", f"Why {HOSTILE}", f"Because {HOSTILE}", HOSTILE)
    text = client.get(PLACE).text
    assert "Because &lt;script" in text
    assert "<script" not in text
    assert "<img src=x" not in text


def test_what_nobody_can_do_is_explained(client: TestClient) -> None:
    assert client.post(PLACE, data={"do": "burn"}).status_code == 422
    assert client.post(PLACE, data={"do": "approve", "id": "none"}).status_code == 404
    assert client.get(PLACE, params={"status": "lost"}).status_code == 422


def test_an_index_that_is_not_there_is_said(client: TestClient, store: Store, drawer: Drawer) -> None:
    Review(store, drawer).propose(BOT, "tickets", "Cards?", "Yes.")
    drawer.broken = True
    answer = client.get(PLACE)
    assert (answer.status_code, "does not answer" in answer.text) == (502, True)


def test_nobody_comes_in_without_the_key(locked: TestClient) -> None:
    assert locked.get("/console/review").headers["location"] == "/console/login"
    assert locked.post(PLACE, data={"do": "reject", "id": "x"}).headers["location"] == "/console/login"
    locked.post("/console/login", data={"key": KEY})
    assert locked.get("/console/review").headers["location"] == PLACE


def test_every_origin_has_a_name() -> None:
    assert set(ORIGINS) == set(KIND)
