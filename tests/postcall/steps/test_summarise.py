from __future__ import annotations

import pytest

from frontdesk.models import Handoff
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.steps.summarise import fits, model_summary, plain_summary, run
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import Store
from tests.support.conversations import BOT, START, booked, utterances
from tests.support.model import Model

GOOD = "The caller booked a haircut for Tuesday at three and asked what it costs."


def test_the_facts_alone_make_a_readable_summary() -> None:
    assert plain_summary(booked(), BOT) == (
        "The caller asked for an appointment (service: haircut, date: 2026-11-24, time: 15:00, "
        "phone: +12025550123) and confirmed it. They asked: «how much is it?»."
    )


def test_it_says_what_did_not_happen() -> None:
    assert "before confirming" in plain_summary(booked(completions=()), BOT)
    lost = booked(completions=(), scenario=None, turns=(), slots=(), ended_by="worker_lost")
    assert plain_summary(lost, BOT) == (
        "The caller left without a result. The line broke because of a fault on our side."
    )
    silent = booked(completions=(), scenario=None, turns=(), slots=(), utterances=utterances(("bot", "Hi")))
    assert plain_summary(silent, BOT) == "Nobody said anything."
    passed = booked(handoff=Handoff("asked", None, "", START))
    assert plain_summary(passed, BOT).endswith("They were then passed to a person: asked.")


def test_it_is_in_the_bots_language() -> None:
    assert plain_summary(booked(language="ru"), BOT).startswith("Клиент попросил записать его")


@pytest.mark.parametrize("ended_by", ["caller", "worker_lost", "silence", "max_turns"])
def test_it_never_has_more_than_three_sentences(ended_by: str) -> None:
    many = booked(ended_by=ended_by, handoff=Handoff("asked", None, "", START))
    assert plain_summary(many, BOT).count(". ") <= 2


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
