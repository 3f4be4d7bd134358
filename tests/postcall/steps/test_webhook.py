from __future__ import annotations

from frontdesk.models import outcome_to_json
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.steps import assess
from frontdesk.postcall.steps.webhook import run
from frontdesk.settings import Settings, Webhook
from frontdesk.store import conversations
from frontdesk.store.db import Store
from tests.support.conversations import BOT, booked
from tests.support.receiver import SECRET_ENV, Receiver


def told(store: Store, settings: Settings, taking: Receiver, results: dict[str, dict[str, object]]) -> object:
    hook = Webhook(url=taking.url, secret_env=SECRET_ENV, events=("call.analyzed",))
    conversations.save(store, booked())
    job = Job(booked(), BOT, settings.model_copy(update={"webhook": hook}), store, results=results)
    assert run(job) == run(job)
    (event,) = taking.events
    assert event["type"] == "call.analyzed"
    return event["data"]


def test_what_the_steps_found_is_told_once(store: Store, hooked: Settings, taking: Receiver) -> None:
    disagreement = {"field": "time", "live": "15:00", "found": "16:00", "utterance": 5}
    extracted = {**outcome_to_json(outcome_of(booked(), BOT)), "disagreements": [disagreement]}
    judged = assess.run(Job(booked(), BOT, hooked, store, results={"extract": extracted}))
    results = {
        "summarise": {"summary": "Booked.", "by": "model"},
        "extract": extracted,
        "assess": judged,
        "analytics": {"turns": 6},
    }
    data = told(store, hooked, taking, results)
    assert (data["summary"], data["summary_by"], data["disposition"]) == ("Booked.", "model", "booking")
    assert (data["outcome"]["kind"], data["lead_score"]) == ("booking", 100)
    assert data["disagreements"] == [disagreement]
    assert data["questions"] == [{"text": "how much is it?", "utterance": 11, "answered": True}]
    assert data["analytics"] == {"turns": 6}


def test_what_no_step_could_do_is_told_from_facts(store: Store, hooked: Settings, taking: Receiver) -> None:
    data = told(store, hooked, taking, {})
    assert (data["summary_by"], data["disposition"], data["analytics"]) == ("facts", "booking", None)
    assert "haircut" in data["summary"]
