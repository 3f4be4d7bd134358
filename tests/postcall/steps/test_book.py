from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.booking.agenda import Agenda, Asking, open_agenda
from frontdesk.booking.entries import Entry
from frontdesk.booking.free import claim
from frontdesk.booking.plan import plan_of
from frontdesk.booking.regretting import task_of
from frontdesk.booking.times import instant, moment
from frontdesk.models import Completion, Conversation, Receipt, Slot
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.book import run
from frontdesk.settings import Settings
from frontdesk.store import bookings, regrets, tasks
from frontdesk.store.db import Store
from frontdesk.store.regrets import Regret
from frontdesk.store.tasks import Task
from tests.booking.shop import shop
from tests.support.conversations import booked

BOT = shop(
    {"resources": {"anna": {}}, "services": {"cut": {"minutes": 30}}}, hours={"daily": "24h"}, holidays=[]
)
DAY = (datetime.now(UTC) + timedelta(days=3)).date()
"""Some day that is yet to come: it is open all the time."""


def slots(clock: str) -> tuple[Slot, ...]:
    values = {
        "service": "cut",
        "date": DAY.isoformat(),
        "time": clock,
        "name": "Mary",
        "phone": "+442079460123",
    }
    return tuple(Slot(name, value, value, 1, confirmed="explicit") for name, value in values.items())


def agreed(agenda: Agenda, clock: str = "12:00", owner: str = "call-1", replaces: str = "") -> Entry:
    plan = plan_of(BOT)
    assert plan is not None
    start = instant(DAY, int(clock[:2]) * 60 + int(clock[3:]), plan.zone)
    entry = agenda.take([claim(plan, "cut", "anna", 0, start)], Asking(owner, "phone", 300, replaces))
    assert entry is not None
    confirmed = agenda.confirm(entry.id, {})
    assert confirmed is not None
    return confirmed


def done(receipt: str, clock: str = "12:00", status: str = "confirmed", **more: object) -> Completion:
    made = Receipt(receipt, "booking_created", status, "")  # type: ignore[arg-type]
    return Completion("visit", "booking_created", slots(clock), 4, True, made, **more)  # type: ignore[arg-type]


def call(*completions: Completion) -> Conversation:
    return replace(booked(), bot_id="desk", completions=completions)


def job(store: Store, settings: Settings, conversation: Conversation) -> Job:
    return Job(conversation, BOT, settings, store)


@pytest.fixture
def agenda(settings: Settings) -> Agenda:
    return open_agenda(settings, "default", "desk")


def test_what_was_agreed_is_written_once(store: Store, settings: Settings, agenda: Agenda) -> None:
    entry = agreed(agenda)
    work = job(store, settings, call(done(entry.id)))
    assert run(work) == {"bookings": [entry.id], "tasks": []}
    assert run(work) == {"bookings": [entry.id], "tasks": []}
    [row] = bookings.listed(store)
    assert (row.id, row.owner, row.caller) == (entry.id, "call-1", booked().caller)
    assert run(replace(work, bot=None))["bookings"] == [entry.id], "even when the bot is gone"


def test_a_change_in_the_same_call_is_one_booking(store: Store, settings: Settings, agenda: Agenda) -> None:
    first = agreed(agenda)
    second = agreed(agenda, "12:15", replaces=first.id)
    work = job(store, settings, call(done(first.id), done(second.id, "12:15", amends=first.id)))
    assert run(work) == {"bookings": [first.id], "tasks": []}
    [row] = bookings.listed(store)
    assert (row.id, row.receipt) == (first.id, second.id)


def test_a_change_that_failed_leaves_the_booking_and_a_task(
    store: Store, settings: Settings, agenda: Agenda
) -> None:
    first = agreed(agenda)
    failed = replace(done("", "12:15", "failed", amends=first.id), turn=6)
    found = run(job(store, settings, call(done(first.id), failed)))
    assert found["bookings"] == [first.id]
    [task] = tasks.listed(store)
    assert (task.kind, task.details["time"]) == ("call_back", "12:15")


def test_a_place_that_was_lost_is_booked_again(store: Store, settings: Settings, agenda: Agenda) -> None:
    found = run(job(store, settings, call(done("bk_20261124_0000000000000000"))))
    [row] = bookings.listed(store)
    assert found == {"bookings": [row.id], "tasks": []}
    assert (row.writer, row.details["name"]) == ("recovered", "Mary")
    assert [one.id for one in agenda.everything()] == [row.receipt]


@pytest.mark.parametrize("died", ["after the row", "before the row"])
def test_a_place_that_was_booked_again_by_a_try_that_died_is_booked_once(
    store: Store, settings: Settings, agenda: Agenda, died: str
) -> None:
    work = job(store, settings, call(done("bk_20261124_0000000000000000")))
    before = run(work)["bookings"] if died == "after the row" else [agreed(agenda).id]
    assert run(work) == {"bookings": before, "tasks": []}
    assert [row.id for row in bookings.listed(store)] == before
    assert tasks.listed(store) == ()


def test_a_place_that_was_lost_to_somebody_else_is_called_back(
    store: Store, settings: Settings, agenda: Agenda
) -> None:
    other = agreed(agenda, owner="call-2")
    work = job(store, settings, call(done("bk_20261124_0000000000000000")))
    assert run(work)["bookings"] == []
    run(work)
    [task] = tasks.listed(store)
    assert (task.kind, task.contact, task.conversation_id) == ("call_back", "+442079460123", "call-1")
    assert "is taken: free near it" in task.reason
    assert [one.id for one in agenda.everything()] == [other.id]


def test_what_was_written_already_is_not_booked_again(
    store: Store, settings: Settings, agenda: Agenda
) -> None:
    entry = agreed(agenda)
    work = job(store, settings, call(done(entry.id)))
    run(work)
    agenda.give_up(entry.id)  # as when the files are lost
    assert run(work) == {"bookings": [entry.id], "tasks": []}
    assert len(bookings.listed(store)) == 1


@pytest.mark.parametrize(("status", "kind"), [("failed", "call_back"), ("requested", "confirm")])
def test_what_is_no_booking_is_a_task(store: Store, settings: Settings, status: str, kind: str) -> None:
    work = job(store, settings, call(done("rq_1" if status == "requested" else "", status=status)))
    found = run(work)
    assert found["bookings"] == []
    [task] = tasks.listed(store)
    assert [task.id] == found["tasks"]
    assert task.kind == kind
    assert bookings.listed(store) == ()


def test_the_row_of_another_is_a_task(store: Store, settings: Settings, agenda: Agenda) -> None:
    entry = agreed(agenda)
    run(job(store, settings, call(done(entry.id))))
    agenda.give_up(entry.id)
    second = agreed(agenda, owner="call-3")
    found = run(job(store, settings, replace(call(done(second.id)), id="call-3")))
    assert found["bookings"] == []
    [task] = tasks.listed(store)
    assert "booked for somebody else" in task.reason


def test_a_bot_without_a_calendar_books_nothing(store: Store, settings: Settings) -> None:
    work = replace(job(store, settings, booked()), bot=None)
    assert run(work) == {"bookings": [], "tasks": []}
    assert tasks.listed(store) == ()


def test_a_yes_that_was_not_said_promises_nothing(store: Store, settings: Settings) -> None:
    left = replace(done(""), confirmed=False, receipt=None)
    assert run(job(store, settings, call(left))) == {"bookings": [], "tasks": []}


def chat(*completions: Completion, conversation_id: str = "chat-3") -> Conversation:
    return replace(call(*completions), id=conversation_id, channel="telegram", caller="7")


def owed(store: Store) -> list[Regret]:
    return list(regrets.take(store, "telegram", "desk", datetime.now(UTC)).values())


def test_who_agreed_in_a_chat_is_told_there_that_it_is_another_ones(
    store: Store, settings: Settings, agenda: Agenda
) -> None:
    taken = agreed(agenda)
    run(job(store, settings, call(done(taken.id))))
    agenda.give_up(taken.id)
    entry = agreed(agenda, owner="chat-3")
    work = job(store, settings, chat(done(entry.id)))
    first = run(work)
    assert run(work) == first == {"bookings": [], "tasks": [task_of(entry.id)]}
    [task] = tasks.listed(store)
    assert (task.id, task.kind) == (first["tasks"][0], "call_back")
    [one] = owed(store)
    assert (one.chat, one.receipt, one.starts_at) == ("7", entry.id, moment(entry.start))


def test_a_lost_place_that_is_another_ones_is_told_of_too(
    store: Store, settings: Settings, agenda: Agenda
) -> None:
    other = agreed(agenda, owner="call-2")
    lost = "bk_20261124_0000000000000000"
    run(job(store, settings, chat(done(lost))))
    [one] = owed(store)
    assert (one.receipt, one.starts_at) == (lost, moment(other.start))
    run(job(store, settings, call(done("bk_20261124_0000000000000001"))))
    assert owed(store) == [], "who called is called back"


def test_what_was_given_up_already_is_not_booked_behind_anybodys_back(
    store: Store, settings: Settings
) -> None:
    lost = "bk_20261124_0000000000000000"
    tasks.add(store, Task(task_of(lost), "default", "desk", "call_back", "taken", "chat-3"))
    assert run(job(store, settings, chat(done(lost)))) == {"bookings": [], "tasks": [task_of(lost)]}
    assert bookings.listed(store) == ()
    assert [one.receipt for one in owed(store)] == [lost]


def test_what_was_taken_back_while_the_chat_went_on_is_no_second_task(
    store: Store, settings: Settings, agenda: Agenda
) -> None:
    lost, instead = "bk_20261124_0000000000000000", agreed(agenda, "14:00")
    work = job(store, settings, chat(done(lost, status="failed"), done(instead.id, "14:00")))
    assert run(work) == {"bookings": [instead.id], "tasks": [task_of(lost)]}
    assert tasks.listed(store) == (), "it was written when that was found out"
    assert owed(store) == []
