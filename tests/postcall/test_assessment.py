from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models import Lead, Turn
from frontdesk.postcall.assessment import MOST_QUESTIONS, assess, from_json, questions, refined
from frontdesk.postcall.outcome import outcome_of
from tests.support.conversations import BOT, START, booked, utterances

NOTHING: dict[str, Any] = {"completions": (), "slots": (), "turns": (), "scenario": None}


def judged(*said: str, language: str = "en", **changes: Any) -> Any:
    spoken = utterances(("bot", "Hello"), *(("caller", text) for text in said))
    whole = booked(utterances=spoken, language=language, **NOTHING | changes)
    return assess(whole, BOT, outcome_of(whole, BOT))


def test_a_booking_is_worth_most_and_less_without_the_yes() -> None:
    outcome = outcome_of(booked(), BOT)
    found = assess(booked(), BOT, outcome)
    assert (found.disposition, found.lead_score) == ("booking", 100)
    assert assess(booked(), BOT, replace(outcome, confirmed=False)).lead_score == 80
    assert "booking" in found.topics


def test_a_lead_is_worth_its_points() -> None:
    outcome = replace(outcome_of(booked(), BOT), kind="lead", lead=Lead(6, 8, False))
    assert assess(booked(), BOT, outcome).lead_score == 38
    assert assess(booked(), BOT, replace(outcome, lead=Lead(99, 8, True))).lead_score == 100


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "oh sorry, wrong number"),
        ("ru", "простите, я не туда попал"),
        ("de", "Entschuldigung, da hab ich mich verwählt"),
        ("es", "perdón, número equivocado"),
        ("ar", "عفوا الرقم خطأ"),
        ("he", "סליחה, טעות במספר"),
    ],
)
def test_a_wrong_number_is_no_lead_in_any_language(language: str, said: str) -> None:
    found = judged(said, language=language)
    assert (found.disposition, found.lead_score) == ("wrong_number", None)


def test_who_sells_to_us_is_spam_unless_something_was_completed() -> None:
    pitch = "I am calling from a marketing agency, we offer SEO services to businesses like yours"
    assert judged(pitch).disposition == "spam"
    assert judged(pitch, completions=booked().completions).disposition == "booking"


@pytest.mark.parametrize(
    ("said", "mood"),
    [
        (("this is terrible, I want to complain",), "negative"),
        (("perfect, thank you so much",), "positive"),
        (("I would like to book a haircut",), "neutral"),
        (("not great", "at nine"), "neutral"),
    ],
)
def test_the_mood_is_in_the_words(said: tuple[str, ...], mood: str) -> None:
    assert judged(*said).sentiment == mood


def test_the_most_urgent_thing_counts() -> None:
    assert judged("hello", "it is an emergency, I need somebody right now").urgency in ("high", "critical")
    assert judged("hello").urgency == "low"


def test_questions_are_told_with_whether_they_were_answered() -> None:
    spoken = utterances(
        ("bot", "Hi"), ("caller", "Do you dye eyebrows?"), ("bot", "Sorry?"), ("caller", "Parking?")
    )
    turns = (
        Turn(0, START, (1,), "Sorry?", "fallback"),
        Turn(1, START, (3,), "Behind the house.", "direct"),
        Turn(2, START, (), "", "silence"),
    )
    found = questions(booked(utterances=spoken, turns=turns))
    assert [(one.text, one.utterance, one.answered) for one in found] == [
        ("Do you dye eyebrows?", 1, False),
        ("Parking?", 3, True),
    ]
    assert len(questions(booked(utterances=spoken, turns=turns[:1] * 99))) == MOST_QUESTIONS


def test_it_survives_the_way_through_json() -> None:
    found = assess(booked(), BOT, outcome_of(booked(), BOT))
    assert from_json(found.as_json()) == found


def test_a_model_changes_only_what_it_may() -> None:
    found = assess(booked(), BOT, outcome_of(booked(), BOT))
    assert refined(found, {"disposition": "spam", "lead_score": 0}) == found
    better = refined(found, {"sentiment": "positive", "topics": ["Price list"]})
    assert (better.sentiment, better.topics[0], better.by) == ("positive", "price list", "model")
    assert better.disposition == found.disposition


def test_without_its_bot_there_is_still_something_to_say() -> None:
    found = assess(booked(), None, outcome_of(booked(), None))
    assert (found.disposition, found.urgency) == ("booking", "low")
