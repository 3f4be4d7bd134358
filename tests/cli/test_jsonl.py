from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.app.rehearsal import Stage, rehearsal_ports
from frontdesk.cli.jsonl import LONGEST_LINE, Script, parse
from frontdesk.errors import BadInput
from tests.support.doors import AT, BOT, knows_nothing


def play(*lines: object, greet_first: bool = False) -> tuple[list[dict[str, Any]], int]:
    """What is written for these lines (values, or raw bytes), and how many were bad."""
    written: list[dict[str, Any]] = []
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    with Stage(BOT, rehearsal_ports(knows_nothing), voice=True) as stage:
        script = Script(stage, written.append, AT, UTC)
        script.play(raw, greet_first=greet_first)
    return written, script.bad


def test_greeting_first_hang_up_last() -> None:
    turns, bad = play({"text": "I want to book"}, {"text": "a haircut"})
    assert [turn["say"] for turn in turns[:3]] == [
        ["Hello, salon here."],
        ["Which service?"],
        ["For which day?"],
    ]
    assert all(turn["outcome"] is None and turn["end"] is None for turn in turns[:-1])
    assert turns[-1]["end"] == "caller"
    assert turns[-1]["outcome"]["kind"] == "abandoned"
    assert bad == 0


def test_nothing_at_all_is_a_greeting_and_a_hang_up() -> None:
    turns, bad = play()
    assert [turn["end"] for turn in turns] == [None, "caller"]
    assert bad == 0


def test_timers_fire_first_as_turns_of_their_own() -> None:
    at = AT.isoformat()
    later = (AT + timedelta(seconds=12)).isoformat()
    turns, _ = play({"text": "hello", "at": at}, {"text": "I want to book", "at": later})
    assert [turn["decided_by"] for turn in turns[:4]] == ["greeting", "manners", "silence", "trigger"]


def test_the_clock_starts_at_the_first_line_and_days_are_counted_from_there() -> None:
    turns, _ = play(
        {"text": "book a haircut", "at": "2030-01-01T10:00:00Z"}, {"text": "haircut"}, {"text": "tomorrow"}
    )
    assert turns[-1]["slots"]["date"]["value"] == "2030-01-02"


def test_a_bad_line_is_answered_and_the_rest_goes_on() -> None:
    turns, bad = play(b"nonsense", {"text": "I want to book"}, {"text": ""}, {"keys": "x"}, {"keys": "5"})
    assert turns[0]["say"] == ["Hello, salon here."]
    assert [turn["line"] for turn in turns if "error" in turn] == [1, 3, 4]
    assert [turn["say"] for turn in turns if "say" in turn][1] == ["Which service?"]
    assert bad == 3


def test_only_bad_lines_still_give_a_conversation() -> None:
    turns, bad = play(b"nonsense")
    assert ["error" in turn for turn in turns] == [False, True, False]
    assert bad == 1


def test_after_the_end_lines_are_refused() -> None:
    turns, bad = play({"text": "goodbye"}, {"text": "hello?"})
    assert turns[1]["end"] == "bot"
    assert turns[1]["outcome"] is not None
    assert turns[2] == {"error": "the conversation is over", "code": "BAD_INPUT", "line": 2}
    assert bad == 1


def test_a_line_that_came_too_late_is_told() -> None:
    turns, bad = play({"text": "hello", "at": AT.isoformat()}, {"text": "book", "at": "2026-11-20T11:00:00Z"})
    assert turns[-2]["end"] == "silence"
    assert "silent for too long" in turns[-1]["error"]
    assert bad == 1


def test_time_does_not_go_back() -> None:
    turns, bad = play({"text": "hello", "at": AT.isoformat()}, {"text": "book", "at": "2026-11-19T10:00:00Z"})
    assert "goes back" in turns[2]["error"]
    assert bad == 1


def test_whoever_waits_for_the_greeting_gets_it() -> None:
    turns, _ = play({"text": "I want to book", "at": "2020-01-01T00:00:00Z"}, greet_first=True)
    assert [turn["say"] for turn in turns[:2]] == [["Hello, salon here."], ["Which service?"]]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"[1]", "object"),
        (b"{}", "either"),
        (b'{"text": "a", "keys": "1"}', "either"),
        (b'{"text": 5}', "words"),
        (b'{"text": "a", "extra": 1}', "unknown key 'extra'"),
        (b'{"text": "a", "at": "soon"}', "ISO 8601"),
        (b'{"text": "a", "at": 5}', "ISO 8601"),
        (b'{"text": "a", "at": "0001-01-01T00:00:00+14:00"}', "between the years"),
        (b'{"text": "a", "at": "9999-12-31T23:59:59-12:00"}', "between the years"),
        (b"\xff\xfe{}", "not JSON"),
        (b"[" * 50_000, "not JSON"),
        (b" " * (LONGEST_LINE + 1), "longer"),
    ],
)
def test_what_is_wrong_is_said(raw: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        parse(raw, UTC)


def test_a_time_without_an_offset_is_the_bots() -> None:
    line = parse(b'{"text": "a", "at": "2026-11-20T10:00:00"}', ZoneInfo("Europe/Moscow"))
    assert line.at == datetime(2026, 11, 20, 7, tzinfo=UTC)
