from __future__ import annotations

import json
from pathlib import Path

import pytest

from frontdesk.settings import Settings
from frontdesk.store import bookings, conversations, people, tasks
from frontdesk.store.db import Store, open_store
from frontdesk.store.tasks import Task
from tests.cli.conftest import Type
from tests.store.test_bookings import booking
from tests.store.test_people import LINE, MAIL, OTHER, seen
from tests.support.conversations import booked


@pytest.fixture
def store(home: Path) -> Store:
    opened = open_store(Settings(home=home / "var"))
    people.note(opened, seen(1, name="Mary", said=(MAIL,)))
    people.note(opened, seen(2, line=OTHER, name="Mary Jones"))
    conversations.save(opened, booked("call-1"))
    bookings.put(opened, booking("b", owner="call-1"))
    tasks.add(opened, Task("t-1", "default", "salon", "call_back", "not booked\x1b[2J", "call-1"))
    return opened


def test_who_was_here(type_: Type, store: Store) -> None:
    out = type_("people").out
    assert "phone +12025550123 (Mary), email mary@example.com" in out
    assert len(json.loads(type_("people", "--json").out)) == 2
    history = type_("people", LINE[1]).out
    for part in (
        "phone +12025550123 (Mary)  (1 conversations)",
        "(left in words)",
        "[call-1]",
        "booked: cut",
    ):
        assert part in history
    assert "to do: not booked" in history
    assert "\x1b" not in history, "what callers said does nothing to a terminal"
    known = json.loads(type_("people", MAIL[1], "--json").out)
    assert [one["id"] for one in known["conversations"]] == ["call-1"]
    assert [one["id"] for one in known["bookings"]] == ["b"]
    assert type_("people", "+12025550100").code == 2


def test_made_one_and_two_and_undone(type_: Type, store: Store) -> None:
    assert "are one person now" in type_("people", LINE[1], "--merge", OTHER[1]).out
    [merged] = json.loads(type_("people", "--changes", "--json").out)
    assert merged["by"]
    assert "are two people now" in type_("people", LINE[1], "--split", MAIL[1]).out
    assert type_("people", LINE[1], "--split", "x@example.com").code == 2
    split = json.loads(type_("people", "--changes", "--json").out)[0]
    for change in (split, merged):
        assert type_("people", "--undo", change["id"]).out == f"{change['id']} is undone.\n"
    assert "undone" in type_("people", "--changes").out
    assert len(people.listed(store)) == 2
    assert type_("people", "--merge", OTHER[1]).code == 2
    assert type_("people", LINE[1], "--merge", OTHER[1], "--split", MAIL[1]).code == 2


def test_what_a_pick_up_knows_is_written_anew(type_: Type, store: Store) -> None:
    assert type_("people", "--publish").out.startswith("2 lines are known at pick-up; 0 ")


def test_nobody_yet(type_: Type, home: Path) -> None:
    assert type_("people").out == "Nobody was here yet.\n"
    assert type_("people", "--changes").out == "Nobody was made one or two yet.\n"
