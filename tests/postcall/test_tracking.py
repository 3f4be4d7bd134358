from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from frontdesk.postcall.job import Job
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.steps.tickets import run
from frontdesk.postcall.tracking import track_once
from frontdesk.settings import BotSettings, Filing, Settings, Tracker
from frontdesk.store import conversations, snapshot, steps, ticket_comments, tickets
from frontdesk.store.db import Store
from frontdesk.store.ticket_tables import TicketRow
from frontdesk.store.tickets import Ticket, ticket_id
from tests.providers.tickets.standins import JiraStand
from tests.support.conversations import BOT, booked

ID = ticket_id("default", "support", "call-1")


@pytest.fixture
def jira(monkeypatch: pytest.MonkeyPatch) -> Iterator[JiraStand]:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    with JiraStand(cloud=False) as stand:
        yield stand


@pytest.fixture
def desk(settings: Settings, jira: JiraStand) -> Settings:
    snapshot.publish(settings, {"salon": BOT})
    own = Tracker(provider="jira", url=jira.url, options={"project": "SUP", "timeout": 10})
    filing = Filing(tracker="support", when=("booking",))
    return settings.model_copy(
        update={"trackers": {"support": own}, "bots": {"salon": BotSettings(filing=(filing,))}}
    )


def filed(desk: Settings, store: Store) -> None:
    conversations.save(store, booked())
    run(Job(booked(), BOT, desk, store))


def test_a_ticket_that_changed_is_known_after_a_round(desk: Settings, store: Store, jira: JiraStand) -> None:
    filed(desk, store)
    assert track_once(desk, store) == 0
    jira.issues["SUP-1"]["fields"]["status"] = jira.status("Done")
    assert track_once(desk, store) == 0  # nobody said so yet
    assert tickets.changed(store, "support", "SUP-1")
    assert track_once(desk, store) == 1
    kept = tickets.get(store, ID)
    assert (kept.state, kept.status) == ("done", "Done")
    assert tickets.open_of(store, "default", "+12025550123") == ()
    assert track_once(desk, store) == 0


def test_a_ticket_that_is_open_again_is_open_here(desk: Settings, store: Store, jira: JiraStand) -> None:
    filed(desk, store)
    tickets.stands(store, ID, key="SUP-1", url="", state="done", status="Done")
    tickets.changed(store, "support", "SUP-1")
    assert track_once(desk, store) == 1
    assert tickets.get(store, ID).state == "open"


def test_a_ticket_that_was_deleted_is_gone(desk: Settings, store: Store, jira: JiraStand) -> None:
    filed(desk, store)
    jira.issues.clear()
    tickets.changed(store, "support", "SUP-1")
    assert track_once(desk, store) == 1
    assert tickets.get(store, ID).state == "gone"


def test_what_people_wrote_is_known_after_a_round(desk: Settings, store: Store, jira: JiraStand) -> None:
    filed(desk, store)
    jira.writes_on("SUP-1", 11, "Mended.", "2026-11-02T09:00:00.000Z")
    for _ in range(2):
        tickets.changed(store, "support", "SUP-1")
        track_once(desk, store)
    assert [one.text for one in ticket_comments.of_ticket(store, tickets.get(store, ID))] == ["Mended."]


def test_a_state_is_known_though_comments_are_not_to_be_had(
    desk: Settings, store: Store, jira: JiraStand
) -> None:
    filed(desk, store)
    jira.issues["SUP-1"]["fields"]["status"] = jira.status("Done")
    jira.uncommunicative = True
    tickets.changed(store, "support", "SUP-1")
    assert track_once(desk, store) == 1
    with store.read() as session:
        again = session.get(TicketRow, ID)
        assert again is not None
        assert again.look_at is not None  # though it is done
    assert tickets.to_look_at(store) == ()


def test_a_tracker_that_does_not_answer_is_asked_later(desk: Settings, store: Store, jira: JiraStand) -> None:
    filed(desk, store)
    jira.failing = [(500, {}, ""), (500, {}, "")]
    tickets.changed(store, "support", "SUP-1")
    jira.asked.clear()
    assert track_once(desk, store) == 0
    assert tickets.to_look_at(store) == ()
    assert tickets.get(store, ID).state == "open"


def test_a_tracker_that_says_when_to_come_again_is_asked_then(
    desk: Settings, store: Store, jira: JiraStand
) -> None:
    filed(desk, store)
    jira.failing = [(429, {"Retry-After": "1800"}, "")]
    tickets.changed(store, "support", "SUP-1")
    assert track_once(desk, store) == 0
    with store.read() as session:
        later = session.get_one(TicketRow, ID).look_at
    assert later is not None
    assert later > datetime.now(UTC) + timedelta(minutes=20)


def test_a_key_that_cannot_be_there_keeps_nothing_else_waiting(
    desk: Settings, store: Store, jira: JiraStand
) -> None:
    filed(desk, store)
    tickets.begin(store, Ticket("tk-0", "default", "salon", "support"))
    tickets.stands(
        store, "tk-0", key="1204619611402340", url="", state="open", status=""
    )  # an earlier service's
    jira.issues["SUP-1"]["fields"]["status"] = jira.status("Done")
    tickets.changed(store, "support", "1204619611402340")
    tickets.changed(store, "support", "SUP-1")
    assert track_once(desk, store) == 1
    assert tickets.get(store, ID).state == "done"
    assert tickets.to_look_at(store) == ()


def test_a_tracker_that_is_not_configured_any_more(desk: Settings, store: Store, jira: JiraStand) -> None:
    filed(desk, store)
    tickets.changed(store, "support", "SUP-1")
    assert track_once(desk.model_copy(update={"trackers": {}}), store) == 0
    assert tickets.to_look_at(store) == ()


def test_what_could_not_be_filed_is_filed_when_the_tracker_is_back(
    desk: Settings, store: Store, jira: JiraStand
) -> None:
    conversations.save(store, booked())
    work = Processing(desk, store, {"tickets": run})
    [own] = desk.trackers.values()
    hurried = own.model_copy(update={"options": {**own.options, "timeout": 0.3}})
    jira.slow = 30
    impatient = desk.model_copy(update={"trackers": {"support": hurried}})
    assert Processing(impatient, store, {"tickets": run}).run("call-1")
    assert tickets.get(store, ID).state == "making"
    jira.slow = 0
    tickets.look_later(store, ID, timedelta(seconds=-1))
    assert track_once(desk, store) == 1
    assert track_once(desk, store) == 0
    assert conversations.unfinished(store, datetime.now(UTC) + timedelta(minutes=1)) == ("call-1",)
    assert work.run("call-1")
    assert tickets.get(store, ID).state == "open"
    assert len(jira.issues) == 1
    assert steps.results(store, booked())["tickets"].result["tickets"][0]["key"] == "SUP-1"


def test_a_conversation_that_cannot_be_read_keeps_no_other_waiting(
    desk: Settings, store: Store, jira: JiraStand
) -> None:
    conversations.save(store, booked())
    conversations.save(store, replace(booked(), id="call-0"))
    with store.write() as session:
        session.execute(text("UPDATE conversations SET body = 'damaged' WHERE id = 'call-0'"))
    for name in ("call-0", "call-1"):
        tickets.begin(store, Ticket(f"tk-{name}", "default", "salon", "support", conversation_id=name))
        tickets.look_later(store, f"tk-{name}", timedelta(seconds=-1))
    assert track_once(desk, store) == 1
    assert track_once(desk, store) == 0


def test_an_erased_conversation_is_not_filed(desk: Settings, store: Store) -> None:
    tickets.begin(store, Ticket(ID, "default", "salon", "support", conversation_id="call-9"))
    tickets.look_later(store, ID, timedelta(seconds=-1))
    assert track_once(desk, store) == 0
    assert tickets.to_file(store) == ()
