"""A person is forgotten: nothing that holds their number, name or words is left in any file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.booking.agenda import Asking, open_agenda
from frontdesk.booking.committing import commit
from frontdesk.errors import BadInput, ProviderError
from frontdesk.knowledge import wire
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.index import GRACE
from frontdesk.knowledge.learning import Review
from frontdesk.knowledge.library import Library
from frontdesk.knowledge.owner import Owner
from frontdesk.knowledge.shelf import DocumentIndex
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.models import Call, Conversation
from frontdesk.postcall.erasing import Erased, erase, look, names_of
from frontdesk.postcall.job import Job
from frontdesk.postcall.knowing import remember_line
from frontdesk.postcall.steps.record import run
from frontdesk.scenario.history import History
from frontdesk.settings import Settings
from frontdesk.store import (
    bookings,
    callers,
    conversations,
    deliveries,
    erasing,
    notices,
    people,
    sessions,
    spool,
    tasks,
    tickets,
    unanswered,
)
from frontdesk.store.db import Store, open_store
from frontdesk.store.lines import PHONE
from frontdesk.store.people import Seen
from frontdesk.store.tasks import Task
from frontdesk.store.tickets import Ticket
from frontdesk.store.unanswered import Unanswered
from tests.booking.shop import MONDAY, at, chair, plan
from tests.store.test_notices import notice
from tests.support.console import _delivery
from tests.support.conversations import BOT, START, booked
from tests.support.shelves import Drawer
from tests.support.tapes import lay

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


def fill(settings: Settings, store: Store, index: DocumentIndex) -> None:
    mine = told(booked("mine", caller=WHO))
    call = Call(room="room-other", caller_number="+442079460999")
    other = booked(
        "other", caller="+442079460999", call=call, completions=(), utterances=(), slots=(), turns=()
    )
    conversations.save(store, mine)
    conversations.save(store, other)
    spool.put(settings.home, told(booked("waits", caller=WHO)), store.keys)
    notices.add(store, replace(notice(), text=f"{SECRET} called from {WHO}"))
    tickets.begin(
        store, Ticket("tk-1", "default", "salon", "support", title=f"{SECRET} is angry", caller=WHO)
    )
    deliveries.add(store, replace(_delivery("mine"), body=f'{{"caller": "{WHO}", "name": "{SECRET}"}}'))
    unanswered.keep(store, [Unanswered("mine", 3, "default", "salon", f"is {SECRET} in", "en", START)])
    sessions.keep(store, "telegram:7", "salon", {"slots": {"phone": WHO, "name": SECRET}})
    tasks.add(store, Task("t", "default", "salon", "call_back", "late", "", WHO, {"name": SECRET}))
    review = Review(store, index)
    learned = review.propose(BOT, "calls", "do you cut fringes", f"{SECRET} does", "mine")
    review.approve("salon", learned.id, "boss")
    _book(settings, store)
    lay(settings.home, mine, 0.1, START, store.keys)
    run(Job(mine, None, settings, store))
    lay(settings.home, booked("waits"), 0.1, START, store.keys)


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
    wanted = Erased(
        conversations=1,
        recordings=2,
        deliveries=3,
        learned=1,
        bookings=1,
        chats=1,
        tasks=1,
        notices=1,
        tickets=1,
        files=1,
    )
    assert look(settings, store, "default", WHO) == wanted
    assert erase(settings, store, index, "default", WHO) == wanted
    assert index.kept == {}
    assert everywhere(settings.home) == []
    assert [path.name for path in settings.home.rglob("*") if path.suffix in (".wav", ".sound")] == []
    assert erase(settings, store, index, "default", WHO) == Erased()


def test_what_others_said_of_them_is_out_of_their_files_too(settings: Settings, store: Store) -> None:
    line = (PHONE, "+12025550777")
    conversations.save(store, booked("theirs", caller=line[1]))
    conversations.describe(store, "theirs", summary=f"For {WHO}.")
    people.note(store, Seen("default", "theirs", START, line))
    remember_line(settings.home, store, "default", line)
    assert len(everywhere(callers.folder(settings.home))) == 1
    erase(settings, store, Drawer(), "default", WHO)
    assert everywhere(settings.home) == []
    known = callers.recall(settings.home, store.keys, "default", *line)
    assert known is not None
    assert known.history == History(talks=1)


class Within(RemoteIndex):
    """Asks an owner of the index in this process."""

    def __init__(self, owner: Owner) -> None:
        super().__init__(Path())
        self._owner = owner

    def _ask(self, **message: Any) -> Any:
        return wire.result(self._owner.answer(wire.pack(message)))


def test_no_search_finds_them_and_no_file_of_the_index_has_their_words(
    settings: Settings, store: Store
) -> None:
    """With the engine that searches: it leaves what it removed in its log and its pages."""
    times, asked = [0.0], ("do you cut fringes", f"does {SECRET} do that", f"who has {WHO}", "ring me")
    library = Library(EdgeCollections(settings.path("index")), clock=lambda: times[-1])
    index = Within(Owner(library, lambda: [BOT]))
    index.replace(Entry("salon", "d", "about.md", "v1"), [Part("Parking behind the house is free.")])
    fill(settings, store, index)
    review = Review(store, index)
    more = review.propose(BOT, "specialists", "whom do I ring", f"ring me, {SECRET}, on {WHO}", "mine")
    review.approve("salon", more.id, "boss")

    def found() -> list[str]:
        chunks = [chunk.text for one in asked for chunk in index.search("salon", one, 5)]
        return [text for text in chunks if SECRET in text or WHO in text]

    assert len(set(found())) == 2
    assert erase(settings, store, index, "default", WHO).learned == 2
    assert found() == []
    times.append(GRACE + 1)
    library.keep_house()
    assert everywhere(settings.home) == []
    library.close()
    assert everywhere(settings.home) == []
    library = Library(EdgeCollections(settings.path("index")))
    index = Within(Owner(library, lambda: [BOT]))
    assert found() == []
    assert index.search("salon", "is there parking")[0].text == "Parking behind the house is free."
    library.close()


def test_the_index_is_rewritten_again_when_an_earlier_try_died(settings: Settings, store: Store) -> None:
    index = Drawer()
    fill(settings, store, index)
    index.broken_at = "rewrite"
    with pytest.raises(ProviderError):
        erase(settings, store, index, "default", WHO)
    index.broken_at = ""
    assert erase(settings, store, index, "default", WHO).learned == 1
    assert index.rewritten == 1


def test_others_stay(settings: Settings, store: Store) -> None:
    index = Drawer()
    fill(settings, store, index)
    conversations.save(store, booked("theirs", company_id="another", caller=WHO))
    erase(settings, store, index, "default", WHO)
    assert conversations.find(store, "other") is not None
    assert conversations.find(store, "theirs") is not None, (
        "another company's caller is that company's affair"
    )


def test_what_waits_for_another_company_stays(settings: Settings, store: Store) -> None:
    theirs = booked("theirs", company_id="another", caller=WHO)
    spool.put(settings.home, theirs, store.keys)
    lay(settings.home, theirs, 0.1, START, store.keys)
    broken = settings.home / "spool" / "bad" / "torn.json"
    broken.parent.mkdir(parents=True)
    broken.write_text(f'{{"caller": "{WHO}", "compa')
    assert look(settings, store, "default", WHO) == Erased(files=1)
    assert erase(settings, store, Drawer(), "default", WHO) == Erased(files=1)
    assert not broken.exists(), "nobody can tell whose it is, and it holds the number"
    assert spool.pending(settings.home) == ("theirs",)
    assert list((settings.home / "sound").iterdir()) != []
    assert erase(settings, store, Drawer(), "another", WHO) == Erased(recordings=1, files=1)


def test_their_other_number_is_looked_for_in_files(settings: Settings, store: Store) -> None:
    for line, number in (((PHONE, WHO), 1), ((PHONE, "+442079460999"), 2)):
        seen = Seen("default", f"c-{number}", START, line, (("email", "gwen@example.com"),), SECRET)
        people.note(store, seen)
    spool.put(settings.home, booked("waits", caller="+442079460999"), store.keys)
    assert look(settings, store, "default", WHO).files == 1


def test_a_caller_is_forgotten_though_an_earlier_try_died(settings: Settings, store: Store) -> None:
    people.note(store, Seen("default", "c-1", START, (PHONE, WHO), (), SECRET))
    remember_line(settings.home, store, "default", (PHONE, WHO))
    found = erasing.traces(store, "default", [WHO])
    erasing.erase(store, "default", found)  # and no further
    erase(settings, store, Drawer(), "default", WHO)
    assert callers.recall(settings.home, store.keys, "default", PHONE, WHO) is None


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


@pytest.mark.parametrize("who", ["", "   ", "+44", "%%%%", "+44 791", "202612", "(202) 5-55"])
def test_too_short_to_be_one_person(settings: Settings, store: Store, who: str) -> None:
    with pytest.raises(BadInput, match="too short"):
        erase(settings, store, Drawer(), "default", who)


@pytest.mark.parametrize("who", ["phone", "salon", "conversation", "caller"])
def test_a_word_of_every_conversation_is_nobody(settings: Settings, store: Store, who: str) -> None:
    conversations.save(store, booked("mine", caller=WHO))
    with pytest.raises(BadInput, match="may stand anywhere"):
        erase(settings, store, Drawer(), "default", who)
    assert conversations.find(store, "mine") is not None


def test_a_pattern_is_no_pattern(settings: Settings, store: Store) -> None:
    conversations.save(store, booked("mine", caller=WHO))
    for who in ("%%%%1", "____1", "+1202555012_"):
        assert look(settings, store, "default", who) == Erased()


def test_names() -> None:
    assert names_of(" +1 (202) 555-0123 ") == ("+1 (202) 555-0123", WHO)
    assert names_of("mary@example.com") == ("mary@example.com",)


def test_whoever_is_known_by_one_number_is_forgotten_by_all(settings: Settings, store: Store) -> None:
    line, chat = ("phone", WHO), ("telegram", "123456789")
    at = booked().started_at
    people.note(store, Seen("default", "mine", at, line, (), SECRET))
    people.note(store, Seen("default", "wrote", at, chat, (line,), SECRET))
    call = Call(room="room-wrote")
    wrote = booked("wrote", caller=chat[1], call=call, completions=(), utterances=(), slots=(), turns=())
    conversations.save(store, replace(wrote, channel="telegram"))
    for one in (line, chat):
        remember_line(settings.home, store, "default", one)
    found = look(settings, store, "default", WHO)
    assert (found.people, found.conversations) == (1, 1)
    assert erase(settings, store, Drawer(), "default", WHO) == found
    assert conversations.find(store, "wrote") is None
    assert people.listed(store) == ()
    assert list((settings.home / "snapshot" / "callers").glob("??/*")) == []
    assert everywhere(settings.home) == []
