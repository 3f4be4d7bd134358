from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from frontdesk.models import Call, Conversation, Handoff, Slot, Timings, Turn, Usage, Utterance, dump, load
from frontdesk.store.journal import CallJournal, read_journal
from frontdesk.store.rebuild import rebuild
from tests.support.conversations import START, booked

HEADER = {
    "conversation_id": "call-1",
    "bot_id": "salon",
    "company_id": "default",
    "channel": "phone",
    "language": "en",
    "bot_version": "abc",
    "caller": "+12025550123",
    "call": {"room": "room-call-1", "caller_number": "+12025550123"},
    "started_at": START,
}


def plain(value: Any) -> Any:
    return TypeAdapter(type(value)).dump_python(value, mode="json")


def journalled(home: Path, whole: Conversation) -> CallJournal:
    journal = CallJournal(home, HEADER)
    for utterance in whole.utterances:
        journal.write("utterance", plain(utterance))
    for turn in whole.turns:
        journal.write("turn", plain(turn))
    for completion in whole.completions:
        journal.write("completion", plain(completion))
    return journal


def rebuilt(journal: CallJournal) -> Conversation:
    journal.close()
    return rebuild(read_journal(journal.path))


def test_everything_committed_is_there(tmp_path: Path) -> None:
    whole = booked()
    found = rebuilt(journalled(tmp_path, whole))
    assert found.ended_by == "worker_lost"
    same = replace(found, ended_by=whole.ended_by, ended_at=whole.ended_at, bot_version="")
    assert same == whole
    assert load(dump(found)) == found


def test_a_call_that_had_only_begun_is_a_conversation_too(tmp_path: Path) -> None:
    found = rebuilt(CallJournal(tmp_path, HEADER))
    assert found.call == Call(room="room-call-1", caller_number="+12025550123")
    assert found.turns == ()
    assert found.ended_at >= found.started_at == START


def test_a_header_of_the_bare_minimum_is_enough(tmp_path: Path) -> None:
    bare = {"conversation_id": "c", "bot_id": "b", "room": "r", "started_at": "nonsense", "channel": "fax"}
    found = rebuilt(CallJournal(tmp_path, bare))
    assert (found.channel, found.language, found.company_id) == ("phone", "en", "default")
    assert found.call == Call(room="r")


def test_a_later_line_replaces_an_earlier_one(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER)
    journal.write("utterance", plain(Utterance(0, "bot", "Hello! How can", START, interrupted=True)))
    journal.write("utterance", plain(Utterance(0, "bot", "Hello!", START, interrupted=True)))
    early, late = Slot("date", "2026-11-24", "Tuesday", 1), Slot("date", "2026-11-25", "no, Wednesday", 3)
    journal.write("turn", plain(Turn(0, START, (1,), "At what time?", "scenario", "booking", (early,))))
    journal.write("turn", plain(Turn(1, START, (3,), "At what time?", "scenario", "booking", (late,))))
    measured = Timings(first_audio=0.4)
    journal.write(
        "turn", plain(Turn(0, START, (1,), "At what time?", "scenario", "booking", (early,), measured))
    )
    found = rebuilt(journal)
    assert [utterance.text for utterance in found.utterances] == ["Hello!"]
    assert [(turn.index, turn.timings) for turn in found.turns] == [(0, measured), (1, Timings())]
    assert found.slots == (late,)
    assert found.scenario == "booking"


def test_handoff_end_and_slot_lines_count(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER)
    handoff = Handoff("asked", None, "wants a person", START + timedelta(seconds=3))
    journal.write("slot", plain(Slot("name", "Ann", "Ann", 1)))
    journal.write("handoff", plain(handoff))
    journal.write("end", {"reason": "caller", "usage": {"llm_calls": 2}, "counters": {"silences": 1}})
    found = rebuilt(journal)
    assert found.handoff == handoff
    assert found.slots == (Slot("name", "Ann", "Ann", 1),)
    assert (found.ended_by, found.usage, found.counters) == ("caller", Usage(llm_calls=2), {"silences": 1})


def test_lines_that_do_not_fit_are_counted_and_cost_nothing_else(tmp_path: Path) -> None:
    journal = journalled(tmp_path, booked())
    journal.write("turn", {"index": "many"})
    journal.write("utterance", {})
    journal.write("end", {"reason": "aliens", "counters": "three"})
    found = rebuilt(journal)
    assert found.turns == booked().turns
    assert found.ended_by == "worker_lost"
    assert found.counters == {"damaged_lines": 2}


def test_a_time_without_a_zone_is_utc(tmp_path: Path) -> None:
    lines = [
        {"conversation_id": "c", "bot_id": "salon", "started_at": "2026-11-20T10:00:00+00:00"},
        {"at": "2026-11-20T10:00:05", "kind": "note", "data": {}},
        {"at": "0001-01-01T00:00:00+23:59", "kind": "note", "data": {}},
    ]
    path = tmp_path / "c.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    contents = read_journal(path)
    assert rebuild(contents).ended_at >= datetime(2026, 11, 20, 10, 0, 5, tzinfo=UTC)
    assert contents.damaged == 1
