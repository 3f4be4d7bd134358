from __future__ import annotations

from datetime import timedelta

from frontdesk.store import conversations, outbox, unanswered
from frontdesk.store.db import Store
from frontdesk.store.unanswered import Unanswered
from tests.support.conversations import START, booked


def asked(number: int, **changes: str) -> Unanswered:
    values = {
        "company_id": "default",
        "bot_id": "salon",
        "question": "Do you sell shampoo?",
        "language": "en",
    }
    return Unanswered("call-1", number, **(values | changes), asked_at=START + timedelta(days=number))


def test_a_question_is_counted_once_each_time_it_is_asked(store: Store) -> None:
    conversations.save(store, booked("call-1"))
    assert unanswered.keep(store, [asked(1), asked(5)]) == 2
    assert (
        unanswered.keep(store, [asked(5), asked(6, question="\0Gift cards?"), asked(7, bot_id="shop")]) == 2
    )
    found = unanswered.list_(store, "salon", START)
    assert [(one.utterance, one.question) for one in found] == [
        (6, "Gift cards?"),
        (5, "Do you sell shampoo?"),
        (1, "Do you sell shampoo?"),
    ]
    assert [one.utterance for one in unanswered.list_(store, "salon", START + timedelta(days=5))] == [6, 5]
    assert unanswered.list_(store, "salon", START, "another") == ()


def test_a_gap_in_what_is_known_is_told_once(store: Store) -> None:
    conversations.save(store, booked("call-1"))
    for _ in range(2):
        unanswered.keep(store, [asked(1), asked(5)])
    told = outbox.waiting(store)
    assert [one.event for one in told] == ["knowledge.gap", "knowledge.gap"]
    assert all("Do you sell shampoo?" in one.body for one in told)
