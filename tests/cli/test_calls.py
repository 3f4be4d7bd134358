from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.cli.calls import moment, spelt
from frontdesk.errors import BadInput
from frontdesk.models import Slot, Source, Timings, Usage
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.record import run
from frontdesk.settings import Settings
from frontdesk.store import chats, conversations, deliveries
from frontdesk.store.db import Store, open_store
from tests.cli.conftest import Type
from tests.support.console import HOSTILE, fill
from tests.support.conversations import START, booked, utterances
from tests.support.tapes import channels, lay

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(home: Path) -> Store:
    opened = open_store(Settings(home=home / "var"))
    fill(opened)
    return opened


def test_nobody_has_called(type_: Type) -> None:
    assert type_("calls").out == "Nobody has called yet.\n"
    assert json.loads(type_("calls", "--json").out) == []


def test_the_list_and_its_filters(type_: Type, store: Store) -> None:
    said = type_("calls")
    assert said.code == 0
    assert said.out.index("fresh") < said.out.index("call-1")
    assert "theirs" not in said.out
    assert "+12025550123 (phone)  " in said.out
    found = json.loads(type_("calls", "--outcome", "booking", "--json").out)
    assert [call["id"] for call in found] == ["call-1"]
    assert json.loads(type_("calls", "--bot", "other", "--json").out) == []
    since = json.loads(type_("calls", "--since", "2026-11-20T12:00:00+00:00", "--json").out)
    assert [call["id"] for call in since] == ["fresh", "call-3"]
    assert len(json.loads(type_("calls", "--limit", "2", "--json").out)) == 2
    assert type_("calls", "--outcome", "win").code == 2


def test_one_with_everything(type_: Type, store: Store) -> None:
    out = type_("calls", "call-1").out
    for part in (
        "  1 caller I would like to book a haircut",
        "date = 2026-11-24  (“Tuesday”, utterance 3, 90%, confirmed: explicit)",
        "first sound 200 ms",
        "  5 prices.pdf, page 3, Hair",
        "webhook: failed the endpoint answered 503",
        "d-1 call.ended → https://crm.example.com/hooks/frontdesk: pending, 2 attempts, answer 503",
    ):
        assert part in out
    assert json.loads(type_("calls", "call-1", "--json").out)["outcome"]["kind"] == "booking"


def test_callers_words_are_printed_as_they_are(type_: Type, store: Store) -> None:
    assert HOSTILE in type_("calls", "call-3").out


def test_callers_words_do_nothing_to_a_terminal(type_: Type, store: Store) -> None:
    said = utterances(("bot", "Hello."), ("caller", "\x1b]0;owned\x07\x1b[2J[/] hello"))
    one = booked("call-9", caller="\x1b[31m7", utterances=said, turns=(), slots=(), completions=())
    conversations.save(store, one)
    conversations.describe(store, "call-9", outcome="spam", summary="\x1b[2J")
    shown = type_("calls", "call-9").out + type_("calls").out
    assert "[2J[/] hello" in shown
    assert not {"\x1b", "\x07"} & set(shown)


def test_one_that_is_not_there(type_: Type, store: Store) -> None:
    for name in ("nope", "theirs"):
        said = type_("calls", name)
        assert said.code == 2
        assert said.err == f"frontdesk: there is no conversation '{name}'\n"


def test_a_webhook_is_replayed(type_: Type, store: Store) -> None:
    still = type_("calls", "--replay-webhook", "d-1")
    assert still.code == 2
    assert "still on its way" in still.err
    claimed = deliveries.claim(store, "d-1", NOW)
    assert claimed
    deliveries.settle(store, claimed, NOW, status="dead")
    again = type_("calls", "--replay-webhook", "d-1")
    assert again.code == 0
    assert "will be sent to https://crm.example.com/hooks/frontdesk again" in again.out
    assert deliveries.get(store, "d-1").status == "pending"


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2h", NOW - timedelta(hours=2)),
        ("3d", NOW - timedelta(days=3)),
        ("1w", NOW - timedelta(weeks=1)),
        ("30m", NOW - timedelta(minutes=30)),
        ("2026-11-20T10:00:00+02:00", datetime(2026, 11, 20, 8, tzinfo=UTC)),
    ],
)
def test_since(text: str, at: datetime) -> None:
    assert moment(text, NOW) == at


def test_a_since_that_is_no_time() -> None:
    with pytest.raises(BadInput, match="--since"):
        moment("recently", NOW)


def test_timings_in_words() -> None:
    assert spelt(Timings(first_audio=0.2, llm_ttft=0.3)) == "first sound 200 ms, model 300 ms"
    assert spelt(Timings()) == "–"


def test_sensitive_values_are_shown_to_who_asks(type_: Type, store: Store) -> None:
    slot = Slot("member_id", "AB771234", "AB 77 1234", 3, sensitive=True)
    conversations.save(store, booked("secret", slots=(slot,), turns=()))
    for more in ((), ("--json",)):
        assert "AB771234" not in type_("calls", "secret", *more).out
        assert "AB771234" in type_("calls", "secret", "--reveal", *more).out
    said = type_("calls", "--reveal")
    assert said.code == 2
    assert "frontdesk calls ID --reveal" in said.err


def test_a_recording_is_written_to_a_file_of_ones_own(type_: Type, store: Store, home: Path) -> None:
    settings, out = Settings(home=home / "var"), home / "out.wav"
    missing = type_("calls", "call-1", "--recording", str(out))
    assert (missing.code, "no recording" in missing.err, out.exists()) == (2, True, False)
    lay(settings.home, booked("call-1"), 0.5, START)
    run(Job(booked("call-1"), None, settings, store))
    assert "kept, 0 s; consent: announced" in type_("calls", "call-1").out
    assert "The caller is left" in type_("calls", "call-1", "--recording", str(out)).out
    assert channels(out.read_bytes())[2] == 16_000
    assert out.stat().st_mode & 0o077 == 0
    again = type_("calls", "call-1", "--recording", str(out))
    assert (again.code, "is there already" in again.err) == (2, True)
    assert type_("calls", "--recording", str(out)).code == 2


def test_a_chat_that_goes_on(type_: Type, store: Store) -> None:
    with store.write() as session:
        chats.note(session, booked("chat-1", channel="telegram", caller="7"))
    [line] = [line for line in type_("calls").out.splitlines() if "chat-1" in line]
    assert "goes on" in line
    said = type_("calls", "chat-1").out
    assert "60 s, goes on" in said
    assert "  1 caller I would like to book a haircut" in said
    found = json.loads(type_("calls", "chat-1", "--json").out)
    assert (found["ended_by"], found["finished"], found["summary"]) == ("", False, None)


def test_a_turn_says_what_it_cost_and_how_near_its_source_was(type_: Type, store: Store) -> None:
    first, second, *_ = booked().turns
    first = replace(first, model="small", usage=Usage(2, 1, 100, 20), blocked=3)
    second = replace(second, sources=(Source("prices.pdf", 3, "", 0.734),))
    conversations.save(store, booked("costly", turns=(first, second)))
    out = type_("calls", "costly").out
    assert "small: 100 + 20 tokens, 1 of 2 failed, 3 stopped" in out
    assert "  1 prices.pdf, page 3 (0.73)" in out
