"""What the database has of one person (all of it together: tests/postcall/test_erasing.py)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.settings import Settings
from frontdesk.store import (
    bookings,
    candidates,
    chats,
    conversations,
    mails,
    notices,
    sessions,
    tasks,
    tickets,
)
from frontdesk.store.candidates import Candidate
from frontdesk.store.db import Store, open_store
from frontdesk.store.erasing import Traces, erase, scrub, traces
from frontdesk.store.notices import BEFORE, invitation_id
from frontdesk.store.tasks import Task
from frontdesk.store.tickets import Ticket
from tests.store.test_bookings import booking
from tests.store.test_mails import letter, put
from tests.store.test_notices import notice
from tests.support.conversations import booked

WHO = "+12025550123"


@pytest.fixture(params=["plain", "encrypted"])
def store(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Store]:
    keys = SecretStr(fresh()) if request.param == "encrypted" else None
    opened = open_store(settings.model_copy(update={"encryption_keys": keys}))
    yield opened
    opened.close()


def test_found_and_taken_out(store: Store) -> None:
    conversations.save(store, booked("mine"))
    sessions.keep(store, "telegram:7", "salon", {"name": "Ирина Ёлкина"})
    tasks.add(store, Task("t", "default", "salon", "call_back", "late", "mine"))
    found = traces(store, "default", [WHO])
    assert found == Traces(conversations=("mine",), tasks=("t",))
    assert traces(store, "another", [WHO]) == Traces()
    by_name = traces(store, "default", ["Ирина Ёлкина"])
    assert by_name.sessions == (("salon", "telegram:7"),)
    erase(store, "another", found)
    assert traces(store, "default", [WHO]) == found
    erase(store, "default", replace(found, sessions=by_name.sessions))
    scrub(store)
    assert not traces(store, "default", [WHO, "Ирина Ёлкина"]).found


def test_what_their_tickets_taught_goes_with_them(store: Store) -> None:
    conversations.save(store, booked("mine"))
    for name, caller, url in (
        ("tk-1", WHO, "https://k/1"),
        ("tk-2", WHO, ""),
        ("tk-3", "+442079460999", "https://k/3"),
    ):
        tickets.begin(store, Ticket(name, "default", "salon", "support", caller=caller))
        tickets.stands(store, name, key=name, url=url, state="done", status="")
    for name, reference in (
        ("c1", "https://k/1"),
        ("c2", "tk-2"),
        ("c3", "https://k/3"),
        ("c4", "mine"),
        ("c5", ""),
    ):
        candidates.add(store, Candidate(name, "default", "salon", "tickets", "Why?", "Because.", reference))
    found = traces(store, "default", [WHO])
    assert sorted(found.candidates) == [("salon", "c1"), ("salon", "c2"), ("salon", "c4")]
    erase(store, "default", found)
    assert {one.id for one in candidates.list_(store, "salon")} == {"c3", "c5"}


def test_invitations_go_with_the_bookings_they_are_about(store: Store) -> None:
    bookings.put(store, booking("a", caller=WHO, owner="", sequence=1))
    bookings.put(store, booking("b", 120, caller="+442079460999", owner=""))
    theirs = [invitation_id("default", "a", number, part) for number in range(3) for part in ("", BEFORE)]
    for number, name in enumerate((*theirs, invitation_id("default", "b", 0))):
        notices.add(store, replace(notice(text=f"invitation {number}"), id=name))
    found = traces(store, "default", [WHO])
    assert sorted(found.notices) == sorted(theirs)
    erase(store, "default", found)
    assert [one.text for one in notices.listed(store)] == ["invitation 6"]


def test_chats_that_go_on_are_found_by_who_writes_and_by_what_is_written(store: Store) -> None:
    said = booked(channel="telegram", call=None, turns=(), slots=(), completions=())
    for name, caller, lines in (("a", WHO, 1), ("b", "77", len(said.utterances)), ("c", "78", 2)):
        with store.write() as session:
            chats.note(session, replace(said, id=name, caller=caller, utterances=said.utterances[:lines]))
    tasks.add(store, Task("t", "default", "salon", "call_back", "late", "a"))
    words = [WHO, "202 555 0123"]
    found = traces(store, "default", words)
    assert (sorted(found.chats), found.conversations, found.tasks) == (["a", "b"], (), ("t",))
    assert traces(store, "another", words) == Traces()
    erase(store, "another", found)
    assert chats.get(store, "a") is not None
    erase(store, "default", found)
    assert not traces(store, "default", words).found
    assert [chats.get(store, name) is None for name in "abc"] == [True, True, False]


def test_letters_go_with_who_wrote_them_and_with_whom_they_name(store: Store) -> None:
    mary, other = "mary@example.com", "john@example.com"
    named = letter(3, sender=other, body=f"Tell {mary} please.")
    talk = letter(4, sender=other, conversation_id="c1", body="")
    put(store, letter(1), letter(2, sender=other), named, talk, letter(5, company_id="another"))
    found = traces(store, "default", ["Mary@example.com", mary])
    assert sorted(found.mails) == sorted([letter(1).id, named.id])
    erase(store, "default", found)
    assert {one.id for one in mails.listed(store)} == {letter(2).id, talk.id}
    assert len(mails.listed(store, "another")) == 1
