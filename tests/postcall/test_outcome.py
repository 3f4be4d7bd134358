from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models import (
    Completion,
    Handoff,
    Lead,
    Receipt,
    Slot,
    Turn,
    outcome_from_json,
    outcome_to_json,
)
from frontdesk.postcall.outcome import find, kind_of, outcome_of, said_in
from tests.support.conversations import BOT, LINES, SLOTS, START, booked, utterances


def test_a_booking_with_the_words_that_said_it() -> None:
    outcome = outcome_of(booked(), BOT)
    assert (outcome.kind, outcome.event, outcome.confirmed) == ("booking", "booking_created", True)
    assert {name: one.value for name, one in outcome.slots.items()} == {
        slot.name: slot.value for slot in SLOTS
    }
    for evidence in outcome.slots.values():
        assert evidence.raw in LINES[evidence.utterance][1]
        assert LINES[evidence.utterance][0] == "caller"
    assert outcome.notes == ()


def test_the_bot_need_not_be_published_any_more() -> None:
    assert outcome_of(booked(), None) == outcome_of(booked(), BOT)


def test_a_form_that_only_lacked_the_yes_is_an_unconfirmed_booking() -> None:
    gone = booked(completions=())
    outcome = outcome_of(gone, BOT)
    assert (outcome.kind, outcome.event, outcome.confirmed) == ("booking", "booking_created", False)
    assert "yes" in outcome.notes[0]
    assert outcome_of(gone, None).kind != "booking"


@pytest.mark.parametrize("filled", [0, 1, 2, 3])
def test_a_form_with_a_field_missing_is_no_booking(filled: int) -> None:
    turn = Turn(0, START, (1,), "For which day?", "form", "booking", SLOTS[:filled])
    outcome = outcome_of(booked(completions=(), slots=SLOTS[:filled], turns=(turn,)), BOT)
    assert (outcome.kind, outcome.confirmed, len(outcome.slots)) == ("abandoned", False, filled)


def test_a_form_that_was_given_up_is_no_booking() -> None:
    gone = booked(completions=(), scenario=None)
    assert outcome_of(gone, BOT).kind == "answered"


def test_a_failed_action_is_not_confirmed_and_says_so() -> None:
    failed = replace(booked().completions[0], receipt=Receipt("r-1", "booking_created", "failed"))
    outcome = outcome_of(booked(completions=(failed,)), BOT)
    assert (outcome.kind, outcome.confirmed, outcome.receipt) == ("booking", False, None)
    assert "call back" in outcome.notes[0]


def test_the_receipt_is_named() -> None:
    done = replace(booked().completions[0], receipt=Receipt("r-1", "booking_created", "requested"))
    assert outcome_of(booked(completions=(done,)), BOT).receipt == "r-1"


def test_of_several_completions_the_agreed_booking_counts_and_the_others_are_noted() -> None:
    first = booked().completions[0]
    lead = Completion("contact", "lead_created", (), 5, True)
    unsure = replace(first, turn=6, confirmed=False)
    outcome = outcome_of(booked(completions=(lead, first, unsure)), BOT)
    assert (outcome.kind, outcome.confirmed) == ("booking", True)
    assert "lead_created" in outcome.notes[0]


def test_a_lead_keeps_its_points_its_recipient_and_the_reasons() -> None:
    lead = Lead(80, 50, True, "anna@example.org", ("large", "urgent"))
    scored = replace(booked().completions[0], lead=lead)
    outcome = outcome_of(booked(completions=(scored,)), BOT)
    assert outcome.lead == lead
    assert "80 of 50 points: large; urgent" in outcome.notes[0]
    assert outcome_from_json(outcome_to_json(outcome)) == outcome


def test_a_handoff_is_an_outcome_of_its_own_or_a_note() -> None:
    handoff = Handoff("asked for a person", None, "", START)
    alone = outcome_of(booked(completions=(), scenario=None, handoff=handoff), BOT)
    assert (alone.kind, alone.reason) == ("handoff", "asked for a person")
    beside = outcome_of(booked(handoff=handoff), BOT)
    assert beside.kind == "booking"
    assert "asked for a person" in beside.notes[-1]


@pytest.mark.parametrize(("decided_by", "kind"), [("knowledge", "answered"), ("fallback", "abandoned")])
def test_an_answer_or_none(decided_by: str, kind: str) -> None:
    turn = Turn(0, START, (1,), "It is 40 dollars.", decided_by)
    short = booked(turns=(turn,), completions=(), slots=(), scenario=None)
    assert outcome_of(short, BOT).kind == kind


def test_a_call_that_never_started_is_abandoned() -> None:
    empty = booked(utterances=(), turns=(), slots=(), completions=(), scenario=None, ended_by="never_started")
    outcome = outcome_of(empty, BOT)
    assert (outcome.kind, outcome.reason) == ("abandoned", "never_started")


@pytest.mark.parametrize(
    ("event", "kind"),
    [("appointment_made", "booking"), ("Booking", "booking"), ("lead_created", "lead"), ("order", "lead")],
)
def test_an_unknown_scenario_is_judged_by_its_event(event: str, kind: str) -> None:
    assert kind_of(None, "x", event) == kind
    assert kind_of(BOT, "x", event) == kind
    assert kind_of(BOT, "booking", event) == "booking"


def test_evidence_points_at_the_caller_even_when_the_slot_does_not() -> None:
    spoken = utterances(*LINES)
    assert said_in(Slot("date", "2026-11-24", "Tuesday", 3), spoken) == 3
    assert said_in(Slot("date", "2026-11-24", "tuesday", -1), spoken) == 3
    assert said_in(Slot("date", "2026-11-24", "Tuesday", 2), spoken) == 3
    assert find("never said", spoken) == -1
    assert find(" ", spoken) == -1


def test_the_category_is_that_of_the_completion_or_of_its_scenario() -> None:
    scenario = BOT.scenarios[0].model_copy(update={"category": "appointment"})
    bot = BOT.model_copy(update={"scenarios": (scenario, *BOT.scenarios[1:])})
    [done] = booked().completions
    own = booked(completions=(replace(done, category="urgent"),))
    assert outcome_of(own, bot).category == "urgent"
    assert outcome_of(booked(), bot).category == "appointment"
    assert outcome_of(booked(), None).category == ""
    assert outcome_from_json(outcome_to_json(outcome_of(own, bot))).category == "urgent"


def test_a_call_that_people_had_was_answered_if_anything_was_said() -> None:
    bare: dict[str, Any] = {"completions": (), "slots": (), "turns": (), "scenario": None, "channel": "pbx"}
    spoken = utterances(("caller", "Hello?"), ("staff", "Good morning."))
    assert outcome_of(booked(utterances=spoken, **bare), BOT).kind == "answered"
    assert outcome_of(booked(utterances=(), **bare), BOT).kind == "abandoned"


@pytest.mark.parametrize(
    ("language", "left", "passed"),
    [
        ("en", "The caller left before", "Passed to a person: asked for a person."),
        ("ru", "Клиент ушёл", "Передан сотруднику: попросил соединить с сотрудником."),
        ("de", "Der Anrufer ging", "An einen Mitarbeiter übergeben: wollte mit einem Menschen sprechen."),
        ("es", "El cliente se fue", "Pasó a hablar con una persona: pidió hablar con una persona."),
        ("ar", "غادر المتصل", "حُوّل إلى أحد الموظفين: طلب التحدث مع أحد الموظفين."),
        ("he", "הפונה עזב", "הועבר לנציג: ביקש לדבר עם נציג."),
    ],
)
def test_notes_are_in_the_bots_language(language: str, left: str, passed: str) -> None:
    bot = BOT.model_copy(update={"language": language})
    gone = booked(completions=(), handoff=Handoff("asked for a person", None, "", START))
    first, last = outcome_of(gone, bot).notes
    assert first.startswith(left)
    assert last == passed


def test_all_that_is_noted_of_one_completion() -> None:
    (done,) = booked().completions
    lead = Lead(3, 5, False, "sales", ("far away",))
    receipt = Receipt("r-1", "book", "failed")
    told = replace(done, confirmed=False, receipt=receipt, amends="r-0", lacking=("time",), lead=lead)
    other = Completion("support", "asked", (), 5, True)
    bot = BOT.model_copy(update={"language": "de"})
    notes = outcome_of(booked(completions=(told, other)), bot).notes
    assert notes[1:] == (
        "Es konnte nicht ausgeführt werden: jemand muss zurückrufen.",
        "Es wurde geändert, nachdem es schon aufgenommen war.",
        "Nicht angegeben: time.",
        "Nicht geeignete Anfrage für sales, 3 von 5 Punkten: far away.",
        "Außerdem abgeschlossen: asked.",
    )
