from __future__ import annotations

import json

from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.webhook import EVENT, endpoint_of, prepared, run, webhook_id
from frontdesk.settings import BotSettings, Settings, Webhook
from frontdesk.store import conversations, deliveries
from frontdesk.store.db import Store
from frontdesk.testing.receiver import Answer
from tests.support.conversations import BOT, booked
from tests.support.receiver import Receiver

OWN = Webhook(url="https://own.example/hook")
GENERAL = Webhook(url="https://general.example/hook")


def job(store: Store, settings: Settings, conversation_id: str = "call-1") -> Job:
    whole = booked(conversation_id)
    conversations.save(store, whole)
    return Job(whole, BOT, settings, store, results={"summarise": {"summary": "Booked."}})


def test_a_bots_own_address_comes_first() -> None:
    settings = Settings(bots={"salon": BotSettings(webhook=OWN), "bare": BotSettings()}, webhook=GENERAL)
    assert endpoint_of(settings, "salon") == OWN
    assert endpoint_of(settings, "bare") == endpoint_of(settings, "unknown") == GENERAL
    assert endpoint_of(Settings(), "salon") is None


def test_the_id_follows_from_conversation_event_and_address() -> None:
    first = webhook_id(booked(), EVENT, OWN.url)
    assert first == webhook_id(booked(), EVENT, OWN.url)
    others = {
        webhook_id(booked("call-2"), EVENT, OWN.url),
        webhook_id(booked(), "call.started", OWN.url),
        webhook_id(booked(), EVENT, GENERAL.url),
        webhook_id(booked(company_id="other"), EVENT, OWN.url),
    }
    assert len(others | {first}) == 5


def test_without_an_address_nothing_is_sent(store: Store) -> None:
    assert run(job(store, Settings())) == {"deliveries": []}
    assert deliveries.list_(store) == ()


def test_the_first_attempt_is_made_at_once_and_a_repeat_makes_no_second_row(
    store: Store, hooked: Settings, taking: Receiver
) -> None:
    one = job(store, hooked)
    first, second = run(one), run(one)
    assert first == second
    row = deliveries.of_conversation(store, "call-1")[0]
    assert (row.status, row.attempts, row.last_status) == ("delivered", 1, 200)
    assert taking.ids == [row.webhook_id]
    message = json.loads(row.body)
    assert taking.events[0] == message
    assert message["type"] == "call.ended"
    assert message["data"]["summary"] == "Booked."


def test_a_failed_first_attempt_does_not_fail_the_step(
    store: Store, hooked: Settings, taking: Receiver
) -> None:
    taking.answers = [Answer(500), Answer()]
    run(job(store, hooked))
    row = deliveries.of_conversation(store, "call-1")[0]
    assert (row.status, row.attempts, row.last_status) == ("pending", 1, 500)


def test_an_address_that_is_failing_is_left_to_the_sweeper(
    store: Store, hooked: Settings, taking: Receiver
) -> None:
    taking.answers = [Answer(500), Answer()]
    run(job(store, hooked))
    run(job(store, hooked, "call-2"))
    assert len(taking.deliveries) == 1
    assert deliveries.of_conversation(store, "call-2")[0].attempts == 0


def test_an_address_that_said_410_gets_no_more(store: Store, hooked: Settings, taking: Receiver) -> None:
    taking.answers = [Answer(410)]
    run(job(store, hooked))
    run(job(store, hooked, "call-2"))
    assert len(taking.deliveries) == 1
    rows = [deliveries.of_conversation(store, name)[0] for name in ("call-1", "call-2")]
    assert [row.status for row in rows] == ["gone", "gone"]
    assert "410" in prepared(job(store, hooked), Webhook(url=taking.url), "gone").last_error
