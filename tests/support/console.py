"""A store with a few conversations of every kind, and a running console over it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import uvicorn

from frontdesk.api.main import create_app
from frontdesk.models import Completion, Evidence, Handoff, Outcome, Receipt, Usage
from frontdesk.settings import Settings
from frontdesk.store import analytics, bots, conversations, deliveries, outcomes, steps
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.steps import StepResult
from tests.support.conversations import BOT, LINES, SLOTS, START, booked, utterances

KEY = "a-key-of-32-characters-for-tests"
HOSTILE = "<script>document.title='owned'</script><img src=x onerror=alert(1)>"


def fill(store: Store) -> None:
    """A booking with everything, a handoff, a hostile caller, one of another company, one in the works."""
    bots.publish(store, [BOT])
    _booking(store)
    _handoff(store)
    _hostile(store)
    conversations.save(store, booked("theirs", company_id="another"))
    later = START + timedelta(days=1)
    conversations.save(
        store, booked("fresh", channel="telegram", caller="42", started_at=later, ended_at=later, turns=())
    )


def _booking(store: Store) -> None:
    receipt = Receipt("rq-1", "booking_created", "requested")
    done = Completion("booking", "booking_created", SLOTS, 4, True, receipt)
    one = booked("call-1", completions=(done,), caller="+12025550123", usage=Usage(llm_calls=2))
    conversations.save(store, one)
    evidence = {s.name: Evidence(s.value, s.raw, s.utterance, s.confidence, s.confirmed) for s in SLOTS}
    outcomes.keep(store, one, Outcome("booking", "booking_created", "booking", evidence, True, "rq-1"))
    summary = "A haircut was requested for Tuesday at three; the price was asked."
    conversations.describe(store, one.id, summary=summary, outcome="booking")
    for name in ("save", "summarise", "extract", "analytics"):
        steps.keep(store, one, StepResult(name, "done", attempts=1))
    steps.keep(store, one, StepResult("webhook", "failed", {}, "the endpoint answered 503", 1))
    measured = dict.fromkeys(analytics.COLUMNS, 0) | {"duration": 61.0, "first_audio_p50": 0.45}
    analytics.keep(store, one, measured)
    deliveries.add(store, _delivery("call-1"))


def _delivery(conversation: str) -> Delivery:
    return Delivery(
        id="d-1",
        company_id="default",
        bot_id="salon",
        conversation_id=conversation,
        event="call.ended",
        url="https://crm.example.com/hooks/frontdesk",
        secret_env="FRONTDESK_WEBHOOK_SECRET",
        webhook_id="msg_call-1_ended",
        body="{}",
        status="pending",
        attempts=2,
        created_at=START,
        updated_at=START,
        next_attempt_at=START + timedelta(minutes=5),
        last_status=503,
        last_error="the endpoint answered 503",
        delivered_at=None,
        lease=None,
    )


def _handoff(store: Store) -> None:
    at = START + timedelta(hours=2)
    asked = Handoff("asked_for_person", "+12025550199", "The caller wants to change an appointment.", at)
    one = booked("call-2", handoff=asked, started_at=at, ended_at=at + timedelta(seconds=95))
    conversations.save(store, replace(one, ended_by="transfer", caller=None))
    conversations.describe(store, "call-2", outcome="handoff", summary="Asked for a person.")


def _hostile(store: Store) -> None:
    at = START + timedelta(hours=3)
    said = utterances(LINES[0], ("caller", HOSTILE))
    one = booked("call-3", caller=HOSTILE, started_at=at, ended_at=at + timedelta(seconds=20))
    conversations.save(store, replace(one, utterances=said, turns=(), slots=()))
    conversations.describe(store, "call-3", outcome="spam", summary=HOSTILE)


@contextmanager
def served(settings: Settings, store: Store) -> Iterator[str]:
    """The application behind a real socket; its address."""
    config = uvicorn.Config(create_app(settings, store), port=0, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.02)
        assert thread.is_alive(), "the server did not start"
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
