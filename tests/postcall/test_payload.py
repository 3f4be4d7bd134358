from __future__ import annotations

import json
from dataclasses import replace

import pytest

from frontdesk.catalogue import CallAnalyzed, CallEnded
from frontdesk.models import Call, Handoff, Lead, Receipt, Slot
from frontdesk.postcall import payload
from frontdesk.postcall.assessment import assess
from frontdesk.postcall.outcome import outcome_of
from frontdesk.store.outbox import LIMIT
from tests.support.conversations import BOT, LINES, SLOTS, START, booked, utterances


def ended(**changes: object) -> str:
    return payload.body(payload.ended(booked(**changes), BOT))


def test_the_end_of_a_call_tells_all_there_is_and_always_the_same() -> None:
    message = json.loads(ended())
    assert ended() == ended()
    assert (message["type"], message["timestamp"]) == ("call.ended", booked().ended_at.isoformat())
    data = message["data"]
    assert data["conversation_id"] == "call-1"
    assert data["outcome"]["slots"]["date"]["utterance"] == 3
    assert [line["text"] for line in data["transcript"]] == [text for _, text in LINES]
    assert data["analytics"]["turns"] == 6
    assert data["analytics"]["outcome"] == "booking"
    assert "haircut" in data["summary"]
    assert CallEnded.model_validate(data) == payload.ended(booked(), BOT)


def test_a_call_that_was_lost_is_told_too() -> None:
    data = json.loads(ended(ended_by="worker_lost", turns=(), utterances=(), completions=(), slots=()))[
        "data"
    ]
    assert (data["ended_by"], data["outcome"]["kind"]) == ("worker_lost", "abandoned")


def test_without_its_bot_it_is_told_all_the_same() -> None:
    assert payload.ended(booked(), None).outcome is not None


def test_a_long_talk_loses_its_middle_and_says_how_much() -> None:
    lines = [("caller", f"line {number} " + "ж" * 30) for number in range(500)]
    message = json.loads(written := ended(utterances=utterances(*lines)))
    transcript = message["data"]["transcript"]
    gap = next(index for index, line in enumerate(transcript) if "omitted" in line)
    assert transcript[gap]["omitted"] == 500 - (len(transcript) - 1)
    assert transcript[0]["index"] == 0
    assert transcript[-1]["index"] == 499
    assert LIMIT * 0.9 < len(written.encode()) < LIMIT
    CallEnded.model_validate(message["data"])


@pytest.mark.parametrize("letter", ["x", "ж", "☎", "\0", "😀", '"'])
def test_it_is_never_longer_than_the_limit(letter: str) -> None:
    huge = letter * 50_000
    slots = tuple(Slot(f"{letter * 60}{number}", huge, huge, 0) for number in range(50))
    done = replace(booked().completions[0], slots=slots)
    written = ended(
        utterances=utterances(("caller", huge), ("bot", huge)),
        caller=huge,
        completions=(done,),
        counters={huge: 1},
    )
    assert len(written.encode()) < LIMIT
    assert json.loads(written)["data"]["conversation_id"] == "call-1"


def test_who_called_whom() -> None:
    told = payload.started(booked(call=Call("room", "+12025550123", "+12025550100")))
    assert (told.caller, told.dialled, told.started_at) == ("+12025550123", "+12025550100", START)
    assert payload.started(booked(call=None)).dialled is None


def test_each_time_a_person_is_wanted_has_a_key_of_its_own() -> None:
    asked = Handoff("complaint", "+12025550199", "wants a refund", START)
    told = payload.handed(booked(), asked)
    assert (told.reason, told.target, told.summary, told.at) == (
        "complaint",
        "+12025550199",
        "wants a refund",
        START,
    )
    again = replace(asked, done=True)
    assert payload.handoff_key("call-1", asked) == payload.handoff_key("call-1", again)
    assert payload.handoff_key("call-1", asked) != payload.handoff_key("call-2", asked)


def test_a_lead_is_told_with_its_points_and_evidence() -> None:
    worth = Lead(7, 5, True, "sales", ("budget",))
    receipt = Receipt("rq_1", "lead", "requested")
    done = replace(booked().completions[0], lead=worth, receipt=receipt, event="lead_captured")
    told = payload.captured(booked(), done)
    assert told.lead is not None
    assert (told.lead.score, told.lead.qualified, told.receipt) == (7, True, "rq_1")
    assert told.slots["phone"].utterance == SLOTS[3].utterance
    failed = replace(done, receipt=replace(receipt, status="failed"), lead=None)
    assert payload.captured(booked(), failed).receipt is None


def test_the_second_look_fits_its_type() -> None:
    outcome = outcome_of(booked(), BOT)
    told = payload.analyzed(
        booked(), "Booked.", "model", outcome, assess(booked(), BOT, outcome), {"turns": 6}
    )
    assert isinstance(told, CallAnalyzed)
    assert (told.summary_by, told.disposition, told.analytics) == ("model", "booking", {"turns": 6})
