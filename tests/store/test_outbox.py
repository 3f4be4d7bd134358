from __future__ import annotations

import json

import pytest

from frontdesk.catalogue import KnowledgeGap
from frontdesk.store import outbox
from frontdesk.store.db import Store
from frontdesk.store.outbox import LIMIT, dumps, event_id, fitted
from tests.support.conversations import START


def gap(question: str = "Do you dye eyebrows?", company_id: str = "default") -> KnowledgeGap:
    return KnowledgeGap(
        company_id=company_id,
        bot_id="salon",
        conversation_id="call-1",
        utterance=3,
        question=question,
        language="en",
        asked_at=START,
    )


def test_what_is_told_waits_until_it_is_done(store: Store) -> None:
    told = outbox.put(store, gap(), "call-1", START)
    (waiting,) = outbox.waiting(store)
    assert (waiting.id, waiting.event, waiting.conversation_id) == (told, "knowledge.gap", "call-1")
    assert json.loads(waiting.body)["data"]["question"] == "Do you dye eyebrows?"
    with store.write() as session:
        outbox.done(session, [told])
    assert outbox.waiting(store) == ()


def test_the_same_thing_is_one_event_with_its_first_words(store: Store) -> None:
    first = outbox.put(store, gap(), "call-1", START)
    assert outbox.put(store, gap("other words"), "call-1", START) == first
    (waiting,) = outbox.waiting(store)
    assert "eyebrows" in waiting.body
    outbox.put(store, gap(), "call-2", START)
    assert len(outbox.waiting(store)) == 2


def test_an_event_that_is_undone_was_never_told(store: Store) -> None:
    def told_and_failed() -> None:
        with store.write() as session:
            outbox.tell(session, gap(), "call-1", START)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        told_and_failed()
    assert outbox.waiting(store) == ()


def test_ids_follow_from_company_event_and_key() -> None:
    made = {
        event_id(company, event, key)
        for company in ("default", "other")
        for event in ("call.ended", "call.started")
        for key in ("call-1", "call-2")
    }
    assert len(made) == 8
    assert event_id("default", "call.ended", "call-1") in made
    assert all(len(one) < 80 and one.startswith("msg_") for one in made)


@pytest.mark.parametrize("letter", ["x", "ж", "☎", "\0", "😀", '"', "\\u0000"])
def test_no_body_is_too_long_nor_broken(letter: str) -> None:
    data = {
        "id": "call-1",
        "long": letter * 50_000,
        "list": [letter * 500] * 1000,
        "deep": {f"{n}": {"value": letter * 5000} for n in range(500)},
    }
    written = fitted({"type": "call.analyzed", "data": data})
    assert len(written.encode()) < LIMIT
    assert json.loads(written)["data"]["id"] == "call-1"


def test_letters_stay_letters_and_half_a_pair_is_none() -> None:
    assert dumps({"a": "ж"}) == '{"a": "ж"}'
    assert json.loads(dumps({"a": "\ud83d"})) == {"a": "?"}
    assert json.loads(dumps({"a": "\\u0000x"})) == {"a": "\\u0000x"}
