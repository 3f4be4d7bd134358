from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frontdesk.app.playing import play, playbook_file, read_playbook
from frontdesk.config import load_bot
from frontdesk.config.document import Invalid
from frontdesk.knowledge.local import LocalIndex
from frontdesk.scenario.playbook import Playbook
from tests.booking.shop import shop
from tests.source import ROOT
from tests.support.doors import BOT, knows_nothing


def failures(**case: Any) -> tuple[str, ...]:
    value = {"name": "x", "at": "2026-11-20T10:00:00Z", **case}
    [played] = play(BOT, Playbook.model_validate({"dialogues": [value]}), knows_nothing)
    return played.failures


def test_what_holds_has_no_failures() -> None:
    lines = [
        {"caller": "I want to book", "say": ["which service"]},
        {"caller": "a haircut", "state": "collecting"},
    ]
    assert failures(lines=lines, outcome={"kind": "abandoned"}, end="caller") == ()


def test_what_does_not_hold_is_told_with_its_line() -> None:
    found = failures(lines=[{"caller": "I want to book", "say": ["which colour"]}], end="bot")
    assert found == (
        "line 1, “I want to book”: it did not say 'which colour'",
        "line 1, “I want to book”: it said: Which service?",
        "at the end: it ended by 'caller', not 'bot'",
    )


def test_silence_counts() -> None:
    lines = [{"caller": "I want to book", "after": 12, "say": ["still there", "which service"]}]
    assert failures(lines=lines) == ()
    late = [{"caller": "hello", "after": 600}, {"caller": "hello?"}]
    assert failures(lines=late, end="silence") == ("line 2, “hello?”: the conversation was over before it",)


def test_a_caller_may_have_been_here_before() -> None:
    booked = {"at": "2026-11-24T15:00:00Z", "service": "cut", "with": "anna"}
    before = {"name": "Mary", "bookings": [booked | {"at": "2026-12-01T15:00:00Z"}, booked]}
    case = {"name": "x", "at": "2026-11-20T10:00:00Z", "returning": before, "say": ["Hi Mary", "3 pm"]}
    case["lines"] = [
        {"caller": "when is my appointment?", "say": ["cut, on Tuesday, 24 November", "then: cut"]}
    ]
    bot = shop(returning_greeting="Hi {name}. See you {caller.next_booking}.")
    [played] = play(bot, Playbook.model_validate({"dialogues": [case]}), knows_nothing)
    assert played.failures == ()
    [new] = play(bot, Playbook.model_validate({"dialogues": [case | {"returning": None}]}), knows_nothing)
    assert new.failures[:2] == (
        "at the start: it did not say 'Hi Mary'",
        "at the start: it did not say '3 pm'",
    )


def scenario_of(playbook: Path) -> Path:
    return playbook.with_name(playbook.name.replace(".dialogues", ""))


BOTS = [scenario_of(path) for path in sorted((ROOT / "scenarios").glob("*.dialogues.yaml"))]


def test_there_are_bots_to_try() -> None:
    assert {"salon", "salon-ru", "restaurant", "repair"} <= {path.stem for path in BOTS}


@pytest.mark.parametrize("path", BOTS, ids=lambda path: path.stem)
def test_the_bots_to_try_hold(path: Path) -> None:
    bot = load_bot(path)
    with LocalIndex([bot]) as index:
        played = play(bot, read_playbook(playbook_file(path)), index.search)
    assert played
    assert {one.name: one.failures for one in played if one.failures} == {}


def test_a_playbook_with_a_mistake_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "a.dialogues.yaml"
    path.write_text("dialogues:\n  - name: x\n    at: 2026-11-20T10:00:00Z\n    lines: [{called: hi}]\n")
    with pytest.raises(Invalid, match=r"a\.dialogues\.yaml:4"):
        read_playbook(path)
    assert playbook_file(tmp_path / "a.yaml") == path
