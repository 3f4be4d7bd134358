"""The simulated caller's command, short of the call itself (see tests/integration)."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.cli import call
from frontdesk.models import Evidence, Outcome
from frontdesk.realtime.caller import CallReport, LineResult
from frontdesk.realtime.caller_file import CallerFile, Expect, Line
from frontdesk.settings import Settings
from frontdesk.store import conversations, outcomes
from frontdesk.store.db import open_store
from frontdesk.store.journal import CallJournal
from tests.cli.conftest import Type
from tests.support.conversations import booked

LINES = (Line(say="hello"),)


def found(**values: str) -> Outcome:
    return Outcome(
        "booking", slots={name: Evidence(value, value, 1, 1.0, "no") for name, value in values.items()}
    )


def verdict(expect: Expect, outcome: Outcome | None, *, verified: bool = True) -> int:
    return call._verdict(CallerFile(lines=LINES, expect=expect), booked(), outcome, verified)


def test_a_file_that_is_none_is_said_so(type_: Type) -> None:
    said = type_("call", "nobody")
    assert said.code == 2
    assert "neither a caller's file nor a bot" in said.err


def test_a_bot_without_a_number_cannot_be_called(type_: Type, home: Path) -> None:
    (home / "c.yaml").write_text("bot: salon\nlines: [{say: hello}]\n")
    said = type_("call", "c.yaml")
    assert said.code == 2
    assert "bots.salon.numbers" in said.err


def test_what_came_of_it_is_compared_with_what_was_expected() -> None:
    assert verdict(Expect(), found()) == 0
    assert verdict(Expect(), Outcome("abandoned")) == 1
    assert verdict(Expect(), None) == 1
    assert verdict(Expect(), found(), verified=False) == 1
    assert verdict(Expect(outcome="lead"), found()) == 1
    assert verdict(Expect(slots={"time": "11:00"}), found(time="11:00")) == 0
    assert verdict(Expect(slots={"time": "11:00"}), found(time="11:30")) == 1
    assert verdict(Expect(slots={"date": "*"}), found(date="2026-11-24")) == 0
    assert verdict(Expect(slots={"date": "*"}), found(time="11:30")) == 1
    assert verdict(Expect(bot_says=("no such words",)), found()) == 1


def test_the_transcript_is_printed_as_the_journal_grows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = CallJournal(tmp_path, {"conversation_id": "c-1", "bot_id": "salon", "room": "room-1"})
    heard = call.Heard(tmp_path, "room-1")
    journal.write("utterance", {"index": 0, "speaker": "bot", "text": "Hello [bold]there"})
    journal.flush()
    heard.look()
    heard.look()
    assert heard.conversation_id == "c-1"
    journal.write("utterance", {"index": 1, "speaker": "caller", "text": "Hi"})
    journal.close()
    heard.look()
    printed = capsys.readouterr().out
    assert printed.count("Hello [bold]there") == 1
    assert "Caller  Hi" in printed


def test_another_rooms_journal_is_left_alone(tmp_path: Path) -> None:
    CallJournal(tmp_path, {"conversation_id": "c-1", "bot_id": "salon", "room": "room-1"}).close()
    heard = call.Heard(tmp_path, "room-2")
    heard.look()
    assert heard.conversation_id is None


def test_timings_are_shown_with_the_worst_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [
        LineResult(Line(say="one"), 1.0, 0.4),
        LineResult(Line(keys="12")),
        LineResult(Line(say="x"), 2.0, 0.6),
    ]
    call._show_timings(CallReport("room", 0.5, lines))
    printed = capsys.readouterr().out
    assert "500 ms" in printed
    assert "keys 12" in printed
    assert "600 ms at worst" in printed


def test_the_outcome_of_another_company_s_bot_is_found_too(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    store = open_store(settings)
    one = booked("c-1", company_id="acme")
    conversations.save(store, one)
    outcomes.keep(store, one, found(time="11:00"))
    conversation, outcome = call._processed(store, settings, "c-1")
    store.close()
    assert (conversation.company_id, outcome) == ("acme", found(time="11:00"))
