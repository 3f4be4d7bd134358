from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models import Conversation, Handoff
from frontdesk.postcall.assessment import assess
from frontdesk.postcall.filing import (
    body,
    counts_as,
    facts_of,
    new_ticket,
    note,
    number_of,
    transcript,
    wanted,
)
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.scenario.speech import HIDDEN
from frontdesk.settings import BotSettings, Filing, Settings
from tests.support.conversations import BOT, SLOTS, START, booked, utterances

STORE: Any = None


def job(conversation: Conversation | None = None, *filings: Filing, **results: Any) -> Job:
    settings = Settings(bots={"salon": BotSettings(filing=filings)})
    return Job(conversation or booked(), BOT, settings, STORE, results=results)


def said(text: str, **changes: Any) -> Conversation:
    return booked(utterances=utterances(("caller", text)), turns=(), completions=(), slots=(), **changes)


def test_what_a_booking_counts_as() -> None:
    assert {"booking", "booking_created"} <= counts_as(job())
    assert not {"handoff", "urgent", "call_back", "spam"} & counts_as(job())


def test_what_went_wrong_counts() -> None:
    handed = booked(handoff=Handoff("wants a person", None, "…", START))
    assert "handoff" in counts_as(job(handed))
    assert "call_back" in counts_as(job(book={"bookings": [], "tasks": ["task-1"]}))


def test_the_kind_of_what_was_said_counts_where_it_is_our_affair() -> None:
    assert "issue" in counts_as(job(said("I want to complain about your courier")))
    assert "question" not in counts_as(job(said("what is the capital of France?")))
    assert "issue" not in counts_as(replace(job(said("I want to complain")), bot=None))


def test_each_tracker_gets_it_once_in_the_order_of_the_file() -> None:
    first = Filing(tracker="support", when=("handoff", "booking"))
    second = Filing(tracker="leads", when=("booking_created",))
    third = Filing(tracker="support", when=("booking",))
    assert wanted(job(None, first, second, third)) == (first, second)
    assert wanted(job(None, Filing(tracker="support", when=("handoff",)))) == ()
    assert wanted(replace(job(), settings=Settings())) == ()


def test_salesmen_are_filed_only_where_they_are_asked_for() -> None:
    offer = said(
        "Hello, we offer search engine optimisation and can improve your ranking on Google, interested?"
    )
    assert "spam" in counts_as(job(offer))
    everything = Filing(tracker="support", when=("issue", "request", "question", "abandoned", "answered"))
    assert wanted(job(offer, everything)) == ()
    asked = Filing(tracker="junk", when=("spam",))
    assert wanted(job(offer, everything, asked)) == (asked,)


def test_a_ticket_tells_everything() -> None:
    handed = booked(handoff=Handoff("wants a person", None, "…", START))
    made = new_ticket(job(handed), "tk-1", ("vip",))
    assert made.external_id == "tk-1"
    assert made.labels == ("vip",)
    assert made.caller == "+12025550123"
    assert made.title.startswith("+12025550123: ")
    for part in (
        "service: haircut",
        "date: 2026-11-24",
        "reason: wants a person",
        "call-1",
        "Caller: Tuesday please",
    ):
        assert part in made.body
    assert made.facts["service"] == "haircut"
    assert made.facts["outcome"] == "booking"
    assert note(job(handed)) == made.body


def test_sensitive_values_are_nowhere() -> None:
    slots = tuple(replace(one, sensitive=one.name == "phone") for one in SLOTS)
    one = booked(
        slots=slots,
        completions=tuple(replace(done, slots=slots) for done in booked().completions),
        caller=None,
    )
    made = new_ticket(job(one), "tk-1")
    whole = f"{made.title}\n{made.body}\n{dict(made.facts)}"
    assert "+12025550123" not in whole
    assert "202 555 0123" not in whole
    assert f"phone: {HIDDEN}" in made.body
    assert "phone" not in made.facts


def test_an_earlier_steps_words_come_first() -> None:
    own = job(summarise={"summary": "Anna booked. And more.", "by": "model"})
    assert facts_of(own)["summary"] == "Anna booked. And more."
    assert new_ticket(own, "tk-1").title == "+12025550123: Anna booked"
    assert body(own, facts_of(own)).startswith("Anna booked. And more.\n\n")


@pytest.mark.parametrize(
    ("caller", "number"),
    [("+12025550123", "+12025550123"), ("telegram:42", None), (None, None), ("anonymous", None), ("+", None)],
)
def test_only_a_number_is_a_number(caller: str | None, number: str | None) -> None:
    assert number_of(booked(caller=caller)) == number


def test_a_long_transcript_loses_its_middle() -> None:
    long = booked(utterances=utterances(*(("caller", f"line {number} " + "x" * 90) for number in range(400))))
    text = transcript(long)
    assert "line 0 " in text
    assert "line 399 " in text
    assert len(text) < 8100
    assert "Caller:" in transcript(booked())


def test_what_people_spoke_of_counts_by_its_nature() -> None:
    talked = replace(said("can you send me the invoice to my office please"), channel="pbx")
    judged = {"assess": {**assess(talked, BOT, outcome_of(talked, BOT)).as_json(), "nature": "request"}}
    assert "request" in counts_as(job(talked, **judged))
    assert "request" not in counts_as(job(replace(talked, channel="phone"), **judged))


def test_a_ticket_is_in_the_bots_language() -> None:
    handed = booked(handoff=Handoff("asked for a person", None, "…", START))
    german = replace(job(handed), bot=BOT.model_copy(update={"language": "de"}))
    made = new_ticket(german, "tk-1")
    assert "Dienstag, 24. November; time: 15 Uhr" in made.title, "a date's full stop ends no sentence"
    assert "Grund: wollte mit einem Menschen sprechen\nDringlichkeit: gering" in made.body
    assert made.facts["reason"] == "asked for a person", "templates get what the record has"
