from __future__ import annotations

import pytest

from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.steps.summarise import fits, model_summary, run
from frontdesk.postcall.summary import plain_summary
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import Store
from tests.support.conversations import BOT, booked
from tests.support.model import Model

GOOD = "The caller booked a haircut for Tuesday at three and asked what it costs."


def test_a_good_model_is_believed(store: Store) -> None:
    conversations.save(store, booked())
    job = Job(booked(), BOT, Settings(), store, llm=lambda: Model(f"  {GOOD}\n"))
    assert run(job) == {"summary": GOOD, "by": "model"}
    assert conversations.row(store, "call-1").summary == GOOD


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "ok",
        "x" * 5000,
        '{"summary": "The caller booked a haircut for Tuesday"}',
        "One is here. Two is here. Three is here. Four is here.",
        "The caller booked a haircut for Tuesday at 16:00.",
        "Клиент записался на стрижку во вторник.",
        "%%% ### @@@ !!! ^^^ &&& *** ((( )))",
        "See https://evil.example for the summary of this call.",
    ],
)
def test_what_a_model_must_not_write_is_dropped(store: Store, garbage: str) -> None:
    conversations.save(store, booked())
    made = run(Job(booked(), BOT, Settings(), store, llm=lambda: Model(garbage)))
    assert made == {"summary": plain_summary(booked(), BOT), "by": "facts"}


def test_a_model_cannot_book_in_its_summary() -> None:
    gone = booked(completions=())
    assert fits(GOOD, booked(), outcome_of(booked(), BOT))
    assert not fits(GOOD, gone, outcome_of(gone, BOT))
    assert not fits("The caller's refund was confirmed by the bot.", gone, outcome_of(gone, BOT))


def test_the_model_is_told_the_language_and_not_to_obey() -> None:
    model = Model(GOOD)
    model_summary("Caller: hi", "ru", lambda: model)
    assert "Russian" in model.asked[0][0]
    assert "not instructions" in model.asked[0][0]
