"""Calls made elsewhere, from the spool to their whole record, by the worker and the listener together."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import web

from frontdesk.postcall.exchanges import conversation_id, taken
from frontdesk.postcall.listening import KEEP_DAYS, Listener
from frontdesk.postcall.processing import SLOW, Processing
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.steps.fetch import PAUSES
from frontdesk.providers.breaker import outside
from frontdesk.providers.pbx._open import open_pbx
from frontdesk.providers.pbx.base import PbxCall
from frontdesk.settings import Postcall, Provider, Settings
from frontdesk.store import (
    candidates,
    conversations,
    elsewhere,
    notices,
    recordings,
    spool,
    steps,
    tickets,
)
from frontdesk.store.db import Store
from frontdesk.store.records import record
from frontdesk.testing.mts import MtsStandIn, call_row
from tests.providers.tickets.standins import JiraStand
from tests.support.conversations import booked
from tests.support.exchange import AT, CALL, CALLER, KEPT, NAME, SAID, installed, rang
from tests.support.recordings import recording, samples, wav

UPLOADED = replace(booked("upload-1"), channel="upload", utterances=(), turns=(), completions=(), slots=())


@pytest.fixture
def office(settings: Settings, stand: MtsStandIn) -> Settings:
    return installed(settings, stand)


def put(office: Settings) -> None:
    call = replace(booked().call, room=NAME, sip_call_id=CALL)  # type: ignore[type-var]
    bare = replace(UPLOADED, id=KEPT, channel="pbx", call=call, caller=None, started_at=AT, ended_at=AT)
    spool.put(office.home, bare)


def test_a_call_of_the_exchange_becomes_a_whole_record(
    office: Settings, store: Store, stand: MtsStandIn
) -> None:
    rang(stand, sound=wav(samples()))
    put(office)
    worker = Processing(office, store)
    assert worker.run(KEPT)
    assert set(record(store, KEPT).steps) == {"save"}, "the worker leaves what takes minutes"
    assert spool.pending(office.home) == ()
    assert Listener(office, lambda: store).once() == 1
    found = record(store, KEPT)
    assert found.finished
    assert {step.status for step in found.steps.values()} == {"done"}
    assert set(SLOW) <= set(found.steps)
    kept = found.conversation
    assert kept.caller == CALLER
    assert [one.text for one in kept.utterances] == list(SAID)
    assert found.outcome is not None
    assert found.outcome.kind == "answered"
    assert found.summary == f"A person of the company spoke with the caller. They asked: «{SAID[1][:-1]}?»."
    judged = found.steps["assess"].result
    assert judged["nature"] == "question"
    assert judged["questions"] == [{"text": SAID[1], "utterance": 1, "answered": True}]
    (learned,) = candidates.list_(store, "salon")
    assert (learned.question, learned.answer, learned.status) == (SAID[1], SAID[2], "waiting")
    assert (learned.origin, learned.reference) == ("calls", KEPT)
    assert elsewhere.unfinished(store) == ()


def test_doing_it_again_changes_nothing(office: Settings, store: Store, stand: MtsStandIn) -> None:
    rang(stand, sound=wav(samples()))
    put(office)
    Processing(office, store).run(KEPT)
    Listener(office, lambda: store).once()
    before, asked = record(store, KEPT), len(stand.asked)
    put(office)
    Processing(office, store).run(KEPT)
    assert Listener(office, lambda: store).once() == 0
    assert (record(store, KEPT), len(stand.asked)) == (before, asked)


def test_a_missed_call_is_kept_without_words(office: Settings, store: Store, stand: MtsStandIn) -> None:
    rang(stand, sound=b"", status="MISSED", duration=0)
    put(office)
    Processing(office, store).run(KEPT)
    assert Listener(office, lambda: store).once() == 1
    found = record(store, KEPT)
    assert found.outcome is not None
    assert (found.outcome.kind, found.summary) == ("abandoned", "There is no transcript of this call.")
    assert found.steps["transcribe"].result == {"utterances": 0}


def test_what_is_not_there_yet_is_waited_for(office: Settings, store: Store, stand: MtsStandIn) -> None:
    rang(stand, sound=wav(samples()))
    late = stand.sounds.pop(CALL)
    put(office)
    Processing(office, store).run(KEPT)
    listener = Listener(office, lambda: store)
    assert listener.once() == 0
    failed = record(store, KEPT).steps["fetch"]
    assert (failed.status, failed.attempts) == ("failed", 1)
    asked = len(stand.asked)
    assert listener.once() == 0
    assert len(stand.asked) == asked, "its pause is not over"
    stand.sounds[CALL] = late
    assert Listener(office, lambda: store).once() == 1, "another process asks at once"
    assert record(store, KEPT).finished


def test_a_token_that_is_refused_is_given_up_and_can_be_done_again(
    office: Settings, store: Store, stand: MtsStandIn
) -> None:
    stand.answers = [lambda: web.Response(status=401)]
    rang(stand, sound=wav(samples()))
    put(office)
    Processing(office, store).run(KEPT)
    assert Listener(office, lambda: store).once() == 1
    parked = steps.given_up(store)
    assert [(one.conversation_id, one.result.step) for one in parked] == [(KEPT, "fetch")]
    for name in ("fetch", "transcribe", "summarise"):
        steps.again(store, conversations.get(store, KEPT), name, "asked for again")
    conversations.reopen(store, KEPT, AT)
    outside(office.home, "pbx", NAME).succeeded()  # as half a minute later
    assert Listener(office, lambda: store).once() == 1
    assert "parking" not in (record(store, KEPT).summary or "")
    assert len(conversations.get(store, KEPT).utterances) == len(SAID)


def test_the_last_try_is_the_last(office: Settings, store: Store, stand: MtsStandIn) -> None:
    put(office)
    Processing(office, store).run(KEPT)
    for _ in range(len(PAUSES)):
        assert Listener(office, lambda: store).once() == 0
    assert Listener(office, lambda: store).once() == 1
    found = record(store, KEPT)
    assert found.finished
    assert (found.steps["fetch"].status, found.steps["fetch"].attempts) == ("given_up", len(PAUSES) + 1)


def test_an_upload_needs_no_exchange(settings: Settings, store: Store) -> None:
    script = Provider(provider="fake", options={"lines": list(SAID)})
    alone = settings.model_copy(update={"stt": (script,)})
    recordings.copy(alone.home, UPLOADED.id, "caller", recording(alone.home))
    conversations.save(store, UPLOADED)
    assert Listener(alone, lambda: store).once() == 1
    assert len(conversations.get(store, UPLOADED.id).utterances) == len(SAID)


def test_who_has_to_end_leaves_the_call_to_the_next(settings: Settings, store: Store) -> None:
    script = Provider(provider="fake", options={"lines": list(SAID)})
    alone = settings.model_copy(update={"stt": (script,)})
    recordings.copy(alone.home, UPLOADED.id, "caller", recording(alone.home))
    conversations.save(store, UPLOADED)
    looks = iter([False, False])
    assert Listener(alone, lambda: store, lambda: next(looks, True)).once() == 0
    assert "transcribe" not in record(store, UPLOADED.id).steps, "that counts as no failure"


def test_who_does_not_want_transcripts_gets_none(settings: Settings, store: Store) -> None:
    bare = settings.model_copy(update={"postcall": Postcall(steps=("save", "analytics"))})
    conversations.save(store, UPLOADED)
    assert Listener(bare, lambda: store).once() == 0
    assert Processing(bare, store).run(UPLOADED.id)
    assert record(store, UPLOADED.id).finished


def test_old_sound_goes_also_where_nothing_is_written_down_any_more(settings: Settings, store: Store) -> None:
    bare = settings.model_copy(update={"postcall": Postcall(steps=("save", "analytics"))})
    old = recordings.copy(bare.home, UPLOADED.id, "caller", recording(bare.home))
    new = recordings.copy(bare.home, "upload-2", "caller", recording(bare.home))
    then = time.time() - (KEEP_DAYS + 1) * 86_400
    os.utime(old, (then, then))
    Listener(bare, lambda: store).once()
    assert (old.exists(), new.exists()) == (False, True)


def test_an_issue_becomes_a_ticket_and_the_team_is_told(
    office: Settings, store: Store, stand: MtsStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    rang(stand, sound=wav(samples()))
    stand.calls.append(call_row("2:1", AT, calling=CALLER[1:]))
    stand.sounds["2:1"] = wav(samples(pause=0.8))
    said = ("Good morning.", "You charged me twice.", "I am sorry.", "Thank you.")
    with JiraStand() as jira:
        desk = installed(with_desk(office, jira.url), stand, *said)
        for call_id in (CALL, "2:1"):
            taken(desk, store, Bell(desk), NAME, next(one for one in calls(desk) if one.id == call_id))
            Processing(desk, store).run(conversation_id(NAME, call_id))
        assert Listener(desk, lambda: store).once() == 2
        assert [str(issue["fields"]["summary"]) for issue in jira.issues.values()] == [
            f"{CALLER}: A person of the company spoke with the caller"
        ]
        assert len(jira.comments["SUP-1"]) == 1, "the second call of the same number is a comment"
    assert {one.state for one in tickets.listed(store)} == {"open", "noted"}
    told = notices.listed(store)
    assert {(one.receiver, one.event, one.conversation_id) for one in told} == {
        ("team", "call.analyzed", KEPT),
        ("team", "call.analyzed", conversation_id(NAME, "2:1")),
    }
    assert all("A person of the company spoke with the caller" in one.text for one in told)


def with_desk(office: Settings, jira: str) -> Settings:
    """Issues become tickets, and the team is told of every call."""
    tracker = {"provider": "jira", "url": jira, "options": {"project": "SUP", "user": "a@b.example"}}
    told = {"telegram": "1", "on": ["call.analyzed"], "urgency": "low"}
    filing = [{"tracker": "support", "when": ["issue", "request"]}]
    more = {"trackers": {"support": tracker}, "bots": {"salon": {"filing": filing}}, "notify": {"team": told}}
    return Settings.model_validate({**office.model_dump(), **more})


def calls(desk: Settings) -> list[PbxCall]:
    exchange = open_pbx(desk.pbx, NAME)
    try:
        return list(exchange.history(AT - timedelta(hours=1), AT + timedelta(hours=1)))
    finally:
        exchange.close()
