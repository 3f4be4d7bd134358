from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from frontdesk.models import Handoff
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.announce import run
from frontdesk.settings import BotSettings, Settings, Webhook
from frontdesk.store import conversations, deliveries
from frontdesk.store.db import Store
from frontdesk.testing.receiver import Answer
from tests.support.conversations import BOT, START, booked
from tests.support.receiver import SECRET_ENV, Receiver


def job(store: Store, settings: Settings, conversation_id: str = "call-1", **changes: Any) -> Job:
    whole = booked(conversation_id, **changes)
    conversations.save(store, whole)
    return Job(whole, BOT, settings, store)


def everything(settings: Settings, taking: Receiver) -> Settings:
    hook = Webhook(url=taking.url, secret_env=SECRET_ENV, events=("*",))
    return settings.model_copy(update={"webhook": hook})


def test_without_an_endpoint_nothing_is_sent(store: Store) -> None:
    assert len(run(job(store, Settings()))["events"]) == 2
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
    assert "haircut" in message["data"]["summary"]


def test_who_wants_everything_hears_of_beginning_person_lead_and_end(
    store: Store, hooked: Settings, taking: Receiver
) -> None:
    asked = Handoff("complaint", None, "", START)
    lead = replace(booked().completions[0], scenario="callback", event="callback_requested")
    run(job(store, everything(hooked, taking), handoff=asked, completions=(lead,)))
    kinds = [event["type"] for event in taking.events]
    assert sorted(kinds) == ["call.ended", "call.started", "handoff.requested", "lead.captured"]
    assert len(set(taking.ids)) == 4
    assert all(event["version"] == 1 for event in taking.events)


def test_a_booking_is_no_lead(store: Store, hooked: Settings, taking: Receiver) -> None:
    run(job(store, everything(hooked, taking)))
    assert sorted(event["type"] for event in taking.events) == ["call.ended", "call.started"]


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
    assert "410" in rows[1].last_error


def test_a_bots_own_address_comes_first(store: Store, hooked: Settings, taking: Receiver) -> None:
    own = BotSettings(webhook=Webhook(url=f"{taking.url}/own", secret_env=SECRET_ENV))
    run(job(store, hooked.model_copy(update={"bots": {"salon": own}})))
    assert [one.path for one in taking.deliveries] == ["/own"]
