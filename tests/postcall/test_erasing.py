"""A person is forgotten: nothing that holds their number, name or words is left in any file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.booking.agenda import Asking, open_agenda
from frontdesk.booking.committing import commit
from frontdesk.errors import BadInput
from frontdesk.knowledge.learning import Review
from frontdesk.models import Call, Conversation
from frontdesk.postcall.erasing import Erased, erase, look, names_of
from frontdesk.settings import Settings
from frontdesk.store import bookings, conversations, deliveries, sessions, spool, tasks, unanswered
from frontdesk.store.db import Store, open_store
from frontdesk.store.tasks import Task
from frontdesk.store.unanswered import Unanswered
from tests.booking.shop import MONDAY, at, chair, plan
from tests.support.console import _delivery
from tests.support.conversations import BOT, START, booked
from tests.support.shelves import Drawer

WHO = "+12025550123"
SECRET = "Gwendolyn"
PLAN = plan()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home")


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings)
    yield opened
    opened.close()


def told(one: Conversation) -> Conversation:
    """The conversation in which she says her name."""
    said = tuple(replace(line, text=line.text.replace("yes", f"yes, {SECRET}")) for line in one.utterances)
    return replace(one, utterances=said)


def fill(settings: Settings, store: Store, index: Drawer) -> None:
    mine = told(booked("mine", caller=WHO))
    call = Call(room="room-other", caller_number="+442079460999")
    other = booked(
        "other", caller="+442079460999", call=call, completions=(), utterances=(), slots=(), turns=()
    )
    conversations.save(store, mine)
    conversations.save(store, other)
    spool.put(settings.home, told(booked("waits", caller=WHO)))
    deliveries.add(store, replace(_delivery("mine"), body=f'{{"caller": "{WHO}", "name": "{SECRET}"}}'))
    unanswered.keep(store, [Unanswered("mine", 3, "default", "salon", f"is {SECRET} in", "en", START)])
    sessions.keep(store, "telegram:7", "salon", {"slots": {"phone": WHO, "name": SECRET}})
    tasks.add(store, Task("t", "default", "salon", "call_back", "late", "", WHO, {"name": SECRET}))
    review = Review(store, index)
    learned = review.propose(BOT, "calls", "do you cut fringes", f"{SECRET} does", "mine")
    review.approve("salon", learned.id, "boss")
    _book(settings, store)


def _book(settings: Settings, store: Store) -> None:
    agenda = open_agenda(settings, "default", "desk")
    agenda.clock = lambda: at(PLAN, "08:00", MONDAY) * 60.0
    entry = agenda.take([chair(PLAN, "12:00")], Asking("mine", "phone", 300))
    assert entry is not None
    confirmed = agenda.confirm(entry.id, {"name": SECRET, "phone": WHO})
    assert confirmed is not None
    commit(store, agenda, ("default", "desk"), confirmed, WHO)
    agenda.close()


def everywhere(home: Path) -> list[str]:
    """The files that still hold the number or the name."""
    sought = (WHO.encode(), SECRET.encode(), b"202 555 0123")
    files = [path for path in home.rglob("*") if path.is_file()]
    return [path.name for path in files if any(word in path.read_bytes() for word in sought)]


def test_nothing_is_left_anywhere(settings: Settings, store: Store) -> None:
    index = Drawer()
    fill(settings, store, index)
    assert everywhere(settings.home) != []
    wanted = Erased(conversations=1, deliveries=3, learned=1, bookings=1, chats=1, tasks=1, files=1)
    assert look(settings, store, "default", WHO) == wanted
    assert erase(settings, store, index, "default", WHO) == wanted
    assert index.kept == {}
    assert everywhere(settings.home) == []
    assert erase(settings, store, index, "default", WHO) == Erased()


def test_others_stay(settings: Settings, store: Store) -> None:
    index = Drawer()
    fill(settings, store, index)
    conversations.save(store, booked("theirs", company_id="another", caller=WHO))
    erase(settings, store, index, "default", WHO)
    assert conversations.find(store, "other") is not None
    assert conversations.find(store, "theirs") is not None, (
        "another company's caller is that company's affair"
    )


def test_the_place_stays_taken(settings: Settings, store: Store) -> None:
    fill(settings, store, Drawer())
    erase(settings, store, Drawer(), "default", WHO)
    [row] = bookings.listed(store, "default", "desk", START)
    assert (row.status, row.caller, row.details) == ("booked", None, {})
    agenda = open_agenda(settings, "default", "desk")
    assert [(one.state, one.details, one.owner) for one in agenda.everything()] == [("booked", {}, "")]
    agenda.close()


def test_whoever_named_the_number_without_calling_from_it(settings: Settings, store: Store) -> None:
    at_work = booked("work", caller="+18005550000", started_at=START + timedelta(hours=1))
    conversations.save(store, at_work)
    assert look(settings, store, "default", "+1 (202) 555-0123").conversations == 1


@pytest.mark.parametrize("who", ["", "   ", "+44", "%%%%"])
def test_too_short_to_be_one_person(settings: Settings, store: Store, who: str) -> None:
    with pytest.raises(BadInput, match="too short"):
        erase(settings, store, Drawer(), "default", who)


def test_a_pattern_is_no_pattern(settings: Settings, store: Store) -> None:
    conversations.save(store, booked("mine", caller=WHO))
    for who in ("%%%%%", "_____", "+1202555012_"):
        assert look(settings, store, "default", who) == Erased()


def test_names() -> None:
    assert names_of(" +1 (202) 555-0123 ") == ("+1 (202) 555-0123", WHO)
    assert names_of("mary@example.com") == ("mary@example.com",)
