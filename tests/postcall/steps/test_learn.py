from __future__ import annotations

from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.learn import run
from frontdesk.settings import Settings
from frontdesk.store import candidates, conversations, delegations
from frontdesk.store.db import Store
from frontdesk.store.delegations import Delegation
from tests.support.conversations import BOT
from tests.support.taught import talk

ONE = talk(
    ("do you sell shampoo", "fallback", "Sorry?"),
    ("how much is a haircut?", "knowledge", "A haircut costs 35 pounds."),
    ("thank you", "manners", "You are welcome."),
)


def test_a_conversation_gives_candidates_without_an_index(settings: Settings, store: Store) -> None:
    conversations.save(store, ONE)
    job = Job(ONE, BOT, settings, store)
    assert run(job) == run(job) == {"candidates": 1, "unanswered": 1}
    assert len(candidates.list_(store, "salon")) == 1


def test_a_bot_that_is_gone_learns_nothing(settings: Settings, store: Store) -> None:
    conversations.save(store, ONE)
    assert run(Job(ONE, None, settings, store)) == {"candidates": 0, "unanswered": 0}


def test_a_workflow_s_answers_are_among_them(settings: Settings, store: Store) -> None:
    conversations.save(store, ONE)
    body = '{"message": "do you sell shampoo"}'
    delegations.begin(store, Delegation("dg-1", "default", "salon", "telegram", "7", ONE.id, body))
    delegations.answered(store, "dg-1", "Yes, at the counter.")
    job = Job(ONE, BOT, settings, store)
    assert run(job) == run(job) == {"candidates": 2, "unanswered": 1}
    origins = {one.origin: one.answer for one in candidates.list_(store, "salon")}
    assert origins == {"calls": "A haircut costs 35 pounds.", "workflow": "Yes, at the counter."}
