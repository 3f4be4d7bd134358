from __future__ import annotations

import pytest

from frontdesk.models import Handoff
from frontdesk.postcall.summary import plain_summary
from tests.support.conversations import BOT, START, booked, utterances


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
