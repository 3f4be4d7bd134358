from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import NotFound
from frontdesk.postcall.job import Job
from frontdesk.postcall.knowing import remember_line
from frontdesk.postcall.playback import recording
from frontdesk.postcall.retaining import STRAY, Gone, retain_once
from frontdesk.postcall.steps.record import run
from frontdesk.settings import Settings
from frontdesk.store import (
    callers,
    conversations,
    delegations,
    deliveries,
    forgotten,
    mails,
    notices,
    people,
    recordings,
    sound,
    spool,
    tapes,
    tickets,
)
from frontdesk.store.db import Store
from frontdesk.store.delegations import Delegation
from frontdesk.store.people import Seen
from frontdesk.store.tickets import Ticket
from tests.store.test_mails import letter, put
from tests.store.test_notices import notice
from tests.store.test_people import LINE, MAIL, OTHER
from tests.support.console import _delivery
from tests.support.conversations import START, booked
from tests.support.tapes import lay

NOW = START + timedelta(days=40)


def keep(settings: Settings, store: Store, name: str, days: float, company: str = "default") -> None:
    """A conversation of so many days ago, with its recording and a webhook."""
    at = NOW - timedelta(days=days)
    one = booked(name, company_id=company, started_at=at, ended_at=at)
    conversations.save(store, one)
    conversations.finish(store, name, at)
    lay(settings.home, one, 0.1, at)
    run(Job(one, None, settings, store))
    deliveries.add(store, replace(_delivery(name), id=f"d-{name}", webhook_id=f"msg-{name}"))


def under(settings: Settings, **days: object) -> Settings:
    return Settings.model_validate(settings.model_dump() | {"retention": days})


def test_without_a_number_everything_stays(settings: Settings, store: Store) -> None:
    keep(settings, store, "old", 39)
    assert retain_once(settings, store, NOW) == Gone()
    assert recording(settings, store, "old")


def test_recordings_go_before_conversations(settings: Settings, store: Store) -> None:
    settings = under(settings, recordings=7, conversations=30)
    for name, days in (("new", 6), ("middle", 8), ("old", 31)):
        keep(settings, store, name, days)
    assert retain_once(settings, store, NOW) == Gone(recordings=2, conversations=1)
    assert recording(settings, store, "new")
    with pytest.raises(NotFound, match="its time was over"):
        recording(settings, store, "middle")
    assert conversations.get(store, "middle").id == "middle"
    assert conversations.find(store, "old") is None
    assert tapes.find(store, "old") is None
    assert deliveries.of_conversation(store, "old") == ()
    assert len(deliveries.of_conversation(store, "middle")) == 1
    assert [path.name for path in settings.path("recordings").rglob("*.wav")] == ["new.wav"]
    assert retain_once(settings, store, NOW) == Gone()


def test_a_company_of_its_own(settings: Settings, store: Store) -> None:
    settings = under(settings, recordings=7, companies={"acme": {"conversations": 5}})
    keep(settings, store, "ours", 8)
    keep(settings, store, "theirs", 8, "acme")
    keep(settings, store, "theirs-new", 4, "acme")
    assert retain_once(settings, store, NOW) == Gone(recordings=1, conversations=1)
    assert conversations.find(store, "theirs") is None
    assert recording(settings, store, "theirs-new", "acme")


@pytest.mark.parametrize(("days", "exchange"), [(1, True), (30, False)])
def test_what_went_does_not_come_back(settings: Settings, store: Store, days: int, exchange: bool) -> None:
    for name in ("upload-1", "pbx-office-1", "call-1"):
        keep(settings, store, name, 31)
    assert retain_once(under(settings, conversations=days), store, NOW).conversations == 3
    assert forgotten.forgotten(settings.home, "upload-1"), "a watched folder may still have it"
    assert forgotten.forgotten(settings.home, "pbx-office-1") is exchange, "nobody looks back for so long"
    assert not forgotten.forgotten(settings.home, "call-1")


def test_what_is_not_finished_stays(settings: Settings, store: Store) -> None:
    settings = under(settings, conversations=1)
    conversations.save(store, booked("going", started_at=START, ended_at=START))
    assert retain_once(settings, store, NOW) == Gone()


def test_sound_that_is_nobody_s_goes_in_the_end(settings: Settings, store: Store) -> None:
    conversations.save(store, booked("known"))
    for name in ("known", "stray", "fresh"):
        path = lay(settings.home, booked(name), 0.1, START)
        if name != "fresh":
            old = time.time() - STRAY - 60
            os.utime(path, (old, old))
    assert retain_once(settings, store, NOW) == Gone(strays=1)
    assert sorted(name for name, _ in sound.waiting(settings.home)) == ["fresh", "known"]


def test_what_somebody_died_over_goes(settings: Settings, store: Store) -> None:
    old = time.time() - 2 * 86_400
    for folder in ("spool", "spool/bad", "live/bad", "recorded", "snapshot/callers/ab"):
        for name, at in ((".dead.tmp", old), (".new.tmp", time.time()), ("waits.json", old)):
            path = settings.home / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("{}")
            os.utime(path, (at, at))
    assert retain_once(settings, store, NOW) == Gone(strays=5)
    assert {path.name for path in settings.home.rglob(".*.tmp")} == {".new.tmp"}
    assert len(list(settings.home.rglob("waits.json"))) == 5


def test_people_and_what_the_team_was_told_go_too(settings: Settings, store: Store) -> None:
    settings = under(settings, conversations=30)
    old, new = NOW - timedelta(days=31), NOW - timedelta(days=29)
    for line, at in ((LINE, old), (OTHER, new)):
        people.note(store, Seen("default", f"call-{at:%d}", at, line, (MAIL,) if at == old else ()))
        remember_line(settings.home, store, "default", line)
    for number, at in enumerate((old, new)):
        notices.add(store, notice(str(number), status="sent", updated_at=at))
    notices.add(store, notice("2", updated_at=old))
    assert retain_once(settings, store, NOW) == Gone(people=1)
    assert people.find(store, [LINE, MAIL]) == ()
    assert callers.recall(settings.home, store.keys, "default", *LINE) is None
    assert callers.recall(settings.home, store.keys, "default", *OTHER) is not None
    assert len(people.find(store, [OTHER])) == 1
    left = {(one.status, one.updated_at) for one in notices.listed(store)}
    assert left == {("sent", new), ("pending", old)}, "what still has to be sent is"


def test_what_was_handed_in_goes_like_recordings(settings: Settings, store: Store) -> None:
    settings = under(settings, recordings=7, companies={"acme": {"recordings": 2}})
    for name, company in (("ours", "default"), ("theirs", "acme"), ("going", "acme")):
        conversations.save(store, booked(name, company_id=company, started_at=NOW, ended_at=NOW))
        if name != "going":
            conversations.finish(store, name, NOW)
    spool.put(settings.home, booked("waits"), store.keys)
    for name, days in (("ours", 3), ("theirs", 3), ("going", 3), ("waits", 9), ("stray", 9), ("fresh", 3)):
        path = recordings.put(settings.home, name, "staff", lambda file: file.write(b"sound"))
        then = time.time() - days * 86_400
        os.utime(path, (then, then))
    assert retain_once(settings, store, NOW).recordings == 2
    left = {name for name, _ in recordings.ages(settings.home)}
    assert left == {"ours", "going", "waits", "fresh"}
    assert retain_once(under(settings), store, NOW).recordings == 0


def test_tickets_and_questions_go_too(settings: Settings, store: Store) -> None:
    tickets.begin(store, Ticket("tk-1", "default", "salon", "support", title="Mary", conversation_id="c"))
    delegations.begin(store, Delegation("dg-1", "default", "salon", "telegram", "7", "c", "{}"))
    later = datetime.now(UTC) + timedelta(days=31)
    retain_once(settings, store, later)
    assert len(tickets.listed(store)) == 1
    retain_once(under(settings, conversations=30), store, later)
    assert tickets.listed(store) == ()
    with pytest.raises(NotFound):
        delegations.get(store, "dg-1")


def test_letters_go_when_they_are_old(settings: Settings, store: Store) -> None:
    old = letter(1, received_at=NOW - timedelta(days=40))
    put(store, old, letter(2, received_at=NOW - timedelta(days=1)))
    retain_once(under(settings, conversations=30), store, NOW)
    assert [one.id for one in mails.listed(store)] == [letter(2).id]
