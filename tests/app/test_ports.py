from __future__ import annotations

import logging

import pytest

from frontdesk.app.ports import NoJournal, note_end, note_handoff, request, requested
from frontdesk.models import Handoff
from frontdesk.scenario.commands import Act
from tests.support.conversations import START, booked

ACT = Act("booking_created", "booking", (), 4)


async def test_a_request_is_noted_and_never_confirmed() -> None:
    receipt = await request("c1", ACT)
    assert receipt.status == "requested"
    assert receipt.action == "booking_created"


def test_the_same_turn_gets_the_same_receipt() -> None:
    assert requested("c1", ACT) == requested("c1", ACT)
    others = {requested("c1", Act("booking_created", "booking", (), 5)).id, requested("c2", ACT).id}
    assert requested("c1", ACT).id not in others


def test_notes_are_one_line_of_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    note_end(booked())
    note_handoff("c1", Handoff("asked_for_person", None, "", START))
    NoJournal().write("turn", {})
    assert [record.getMessage() for record in caplog.records] == [
        "call-1 is over after 6 turns: caller",
        "c1 asks for a person: asked_for_person",
    ]
