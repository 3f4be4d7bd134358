from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.dialogue.record import plain
from frontdesk.models import Handoff
from frontdesk.postcall import payload
from frontdesk.postcall.announcing import Announcer
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps import announce
from frontdesk.postcall.telling import make_deliveries
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, endpoints, outbox
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Which
from frontdesk.store.journal import CallJournal, path_of
from tests.store.test_endpoints import OURS
from tests.support.conversations import BOT, START, booked

ASKED = Handoff("complaint", "+12025550199", "wants a refund", START)


def header(name: str) -> dict[str, object]:
    call = {"room": "r", "dialled_number": "+12025550100"}
    who = {"company_id": "default", "bot_id": "salon", "channel": "phone", "caller": "+12025550123"}
    return {"conversation_id": name, **who, "language": "en", "call": call, "started_at": START.isoformat()}


@pytest.fixture
def journal(settings: Settings) -> Iterator[CallJournal]:
    opened = CallJournal(settings.home, header("call-1"))
    opened.flush()
    yield opened
    opened.close()


def kinds(store: Store) -> list[str]:
    return [one.event for one in outbox.waiting(store)]


def test_a_call_is_told_while_it_goes_on_and_once(
    store: Store, settings: Settings, journal: CallJournal
) -> None:
    announcer = Announcer(settings, lambda: store)
    assert announcer.once() == 1
    (started,) = outbox.waiting(store)
    data = json.loads(started.body)["data"]
    assert (data["conversation_id"], data["dialled"], data["caller"]) == (
        "call-1",
        "+12025550100",
        "+12025550123",
    )
    make_deliveries(store, settings, START)
    journal.write("turn", {"index": 0})
    journal.flush()
    assert announcer.once() == 0
    assert announcer.once() == 0
    assert kinds(store) == []


def test_whoever_asks_for_a_person_is_told_of_at_once(
    store: Store, settings: Settings, journal: CallJournal
) -> None:
    announcer = Announcer(settings, lambda: store)
    announcer.once()
    journal.write("handoff", plain(ASKED))
    journal.write("handoff", plain(replace(ASKED, done=True)))
    journal.flush()
    assert announcer.once() == 2, "the same one, once more when it was done"
    assert sorted(kinds(store)) == ["call.started", "handoff.requested"]


def test_what_was_told_live_and_at_the_end_is_one_event(
    store: Store, settings: Settings, journal: CallJournal
) -> None:
    endpoints.add(store, replace(OURS, events=("*",), url="https://crm.invalid/"))
    journal.write("handoff", plain(ASKED))
    journal.flush()
    Announcer(settings, lambda: store).once()
    make_deliveries(store, settings, START)
    whole = booked(handoff=replace(ASKED, done=True))
    conversations.save(store, whole)
    announce.run(Job(whole, BOT, settings, store))
    told = sorted(one.event for one in deliveries.matching(store, Which()))
    assert told == ["call.ended", "call.started", "handoff.requested"]
    assert payload.handoff_key("call-1", ASKED) == payload.handoff_key("call-1", whole.handoff or ASKED)


def test_after_a_restart_nothing_is_told_twice(
    store: Store, settings: Settings, journal: CallJournal
) -> None:
    for _ in range(2):
        Announcer(settings, lambda: store).once()
    assert kinds(store) == ["call.started"]


def test_a_database_that_is_away_is_tried_again(
    store: Store, settings: Settings, journal: CallJournal
) -> None:
    away = True

    def opened() -> Store:
        if away:
            raise OSError("away")
        return store

    announcer = Announcer(settings, opened)
    with pytest.raises(OSError, match="away"):
        announcer.once()
    away = False
    assert announcer.once() == 1


def test_damaged_and_sealed_journals_keep_nobody_waiting(
    store: Store, settings: Settings, journal: CallJournal
) -> None:
    bad = settings.home / "live" / "bad.jsonl"
    bad.write_text("{")
    announcer = Announcer(settings, lambda: store)
    assert announcer.once() == 1
    Path(path_of(settings.home, "call-1")).unlink()
    assert announcer.once() == 0
    assert announcer.read == {}
