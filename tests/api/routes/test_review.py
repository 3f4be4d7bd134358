from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from frontdesk.knowledge.document import Entry, Part
from frontdesk.store import bots, conversations
from frontdesk.store.db import Store
from tests.support.console import KEY
from tests.support.conversations import BOT, booked
from tests.support.shelves import Drawer
from tests.support.taught import asked_in_vain, talk

PLACE = "/bots/salon/candidates"
CARDS = {"question": "Do you take cards?", "answer": "Yes, all of them.", "reference": "ticket-7"}


def proposed(client: TestClient, **changes: str) -> dict[str, Any]:
    answer = client.post(PLACE, json=CARDS | changes)
    assert answer.status_code == 201
    made: dict[str, Any] = answer.json()
    return made


def test_an_answer_is_proposed_edited_approved_and_taken_back(client: TestClient, drawer: Drawer) -> None:
    one = proposed(client)
    assert (one["status"], one["origin"], one["reference"]) == ("waiting", "specialists", "ticket-7")
    assert [found["id"] for found in client.get(PLACE).json()] == [one["id"]]
    done = client.post(f"{PLACE}/{one['id']}/approve", json={"by": "Ann", "answer": "Only Visa."}).json()
    assert (done["status"], done["decided_by"], done["approved_answer"]) == ("approved", "Ann", "Only Visa.")
    assert client.get(PLACE).json() == []
    assert len(client.get(PLACE, params={"status": "approved"}).json()) == 1
    [found] = client.get("/bots/salon/knowledge/search", params={"q": "cards"}).json()
    assert (found["text"], found["source"]) == ("Q: Do you take cards?\nA: Only Visa.", "validated")
    assert client.post(f"{PLACE}/{one['id']}/reject").json()["decided_by"] == "api"
    assert drawer.kept == {}
    assert client.post(f"{PLACE}/{one['id']}/reject").status_code == 409
    assert proposed(client)["status"] == "rejected"


def test_what_is_known_is_told_beside_it(client: TestClient, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "d", "prices.csv", "v"), [Part("Haircut. Price: 35", kind="products")])
    one = proposed(client, question="What is a haircut?", answer="It is 40 pounds.", origin="tickets")
    [known] = one["known"]
    assert (known["passage"]["document"], known["differs"]) == ("prices.csv", True)


@pytest.mark.parametrize(
    "wrong", [{"question": ""}, {"answer": " "}, {"origin": "gossip"}, {"question": "x" * 501}]
)
def test_what_is_no_candidate_is_refused(client: TestClient, wrong: dict[str, str]) -> None:
    assert client.post(PLACE, json=CARDS | wrong).status_code == 422


def test_questions_without_an_answer_are_counted(client: TestClient, store: Store) -> None:
    asked_in_vain(store, "do you sell shampoo", "v0", "v1", "v2")
    [group] = client.get("/bots/salon/unanswered").json()
    assert (group["question"], group["count"]) == ("do you sell shampoo", 3)
    assert sorted(group["conversations"]) == ["v0", "v1", "v2"]
    assert client.get("/bots/salon/unanswered", params={"days": 0}).status_code == 422


def test_an_answer_is_rated(client: TestClient, store: Store) -> None:
    one = talk(("how much is a haircut?", "knowledge", "It is 35 pounds."), conversation_id="rated")
    conversations.save(store, one)
    rating = {"conversation_id": "rated", "turn": 0, "good": True}
    made = client.post("/bots/salon/ratings", json=rating).json()["candidate"]
    assert (made["origin"], made["answer"], made["status"]) == ("ratings", "It is 35 pounds.", "waiting")
    assert client.post("/bots/salon/ratings", json=rating | {"good": False}).json() == {"candidate": None}
    for wrong in ({"conversation_id": "nope"}, {"conversation_id": "theirs"}):
        assert client.post("/bots/salon/ratings", json=rating | wrong).status_code == 404
    assert client.post("/bots/salon/ratings", json=rating | {"turn": 9}).status_code == 422


def test_another_bot_s_conversation_is_not_rated(client: TestClient, store: Store) -> None:
    conversations.save(store, booked("elsewhere", bot_id="shop"))
    rating = {"conversation_id": "elsewhere", "turn": 0, "good": True}
    assert client.post("/bots/salon/ratings", json=rating).status_code == 404


def test_another_company_s_bot_is_not_found(client: TestClient, store: Store) -> None:
    bots.publish(store, [BOT.model_copy(update={"bot_id": "theirs", "company_id": "another"})])
    assert client.get("/bots/theirs/candidates").status_code == 404
    assert client.post("/bots/theirs/candidates", json=CARDS).status_code == 404
    assert client.get("/bots/theirs/unanswered").status_code == 404


def test_nobody_comes_in_without_the_key(locked: TestClient) -> None:
    for place in (PLACE, f"{PLACE}/x/approve", f"{PLACE}/x/reject", "/bots/salon/ratings"):
        assert locked.post(place, json=CARDS).status_code == 401
    assert locked.get(PLACE).status_code == 401
    assert locked.get(PLACE, headers={"X-API-Key": KEY}).json() == []
