from __future__ import annotations

import json

import pytest

from frontdesk.models import outcome_to_json
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.payload import LIMIT, body
from frontdesk.postcall.steps.analytics import measure
from tests.support.conversations import BOT, LINES, booked, utterances

RESULTS = {
    "summarise": {"summary": "Booked."},
    "extract": outcome_to_json(outcome_of(booked(), BOT)),
    "analytics": measure(booked()),
}


def test_it_holds_all_there_is_and_is_always_the_same() -> None:
    written = body("call.ended", booked(), RESULTS)
    message = json.loads(written)
    assert written == body("call.ended", booked(), RESULTS)
    assert (message["type"], message["timestamp"]) == ("call.ended", booked().ended_at.isoformat())
    data = message["data"]
    assert data["conversation_id"] == "call-1"
    assert data["outcome"]["slots"]["date"]["utterance"] == 3
    assert [line["text"] for line in data["transcript"]] == [text for _, text in LINES]
    assert data["analytics"]["turns"] == 6


def test_a_conversation_without_results_is_told_too() -> None:
    data = json.loads(body("call.ended", booked(ended_by="worker_lost"), {}))["data"]
    assert (data["ended_by"], data["outcome"], data["summary"]) == ("worker_lost", None, "")


def test_a_long_talk_loses_its_middle_and_says_how_much() -> None:
    lines = [("caller", f"line {number} " + "ж" * 30) for number in range(500)]
    message = json.loads(written := body("call.ended", booked(utterances=utterances(*lines)), RESULTS))
    transcript = message["data"]["transcript"]
    gap = next(index for index, line in enumerate(transcript) if "omitted" in line)
    assert transcript[gap]["omitted"] == 500 - (len(transcript) - 1)
    assert transcript[0]["index"] == 0
    assert transcript[-1]["index"] == 499
    assert LIMIT * 0.9 < len(written.encode()) < LIMIT


@pytest.mark.parametrize("letter", ["x", "ж", "☎", "\0", "😀", '"'])
def test_it_is_never_longer_than_the_limit(letter: str) -> None:
    huge = letter * 50_000
    slots = {f"{letter * 60}{number}": {"value": huge, "raw": huge} for number in range(50)}
    results = {
        "summarise": {"summary": huge},
        "extract": {"kind": "lead", "slots": slots, "notes": [huge] * 50, "reason": huge},
        "analytics": {"counters": {huge: 1}},
    }
    whole = booked(utterances=utterances(("caller", huge), ("bot", huge)), caller=huge)
    written = body("call.ended", whole, results)
    assert len(written.encode()) < LIMIT
    assert json.loads(written)["data"]["conversation_id"] == "call-1"
