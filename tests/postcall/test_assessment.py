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
        ("en", "I must have dialled the wrong number"),
        ("ru", "простите, я не туда попал"),
        ("ru", "ой, ошиблась номером"),
        ("ru", "я не туда позвонила"),
        ("de", "Entschuldigung, da hab ich mich verwählt"),
        ("de", "Bin ich hier falsch verbunden?"),
        ("es", "perdón, número equivocado"),
        ("es", "creo que marqué mal"),
        ("ar", "عفوا الرقم خطأ"),
        ("ar", "اتصلت بالرقم الخطأ"),
        ("ar", "أخطأت في الرقم"),
        ("he", "סליחה, טעות במספר"),
        ("he", "חייגתי למספר הלא נכון"),
        ("he", "טעיתי במספר"),
    ],
)
def test_a_wrong_number_is_no_lead_in_any_language(language: str, said: str) -> None:
    found = judged(said, language=language)
    assert (found.disposition, found.lead_score) == ("wrong_number", None)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We sell cleaning products to salons, may I send you our price list"),
        (
            "ru",
            "Здравствуйте, я из маркетингового агентства, предлагаем продвижение сайтов",
        ),
        ("de", "Ich rufe von einer Werbeagentur an, wir bieten Suchmaschinenoptimierung für Unternehmen an"),
        ("es", "Le llamo de una agencia de marketing, queremos ofrecerle publicidad para su negocio"),
        ("ar", "أتصل من وكالة تسويق ونقدم خدمات الإعلان للشركات مثل شركتكم"),
        ("he", "אני מתקשר מסוכנות שיווק, אנחנו מציעים שירותי פרסום לעסקים כמו שלכם"),
    ],
)
def test_who_sells_to_us_is_spam_in_any_language(language: str, said: str) -> None:
    spoken = utterances(("bot", "Hello"), ("caller", said))
    whole = booked(utterances=spoken, language=language, **NOTHING)
    bot = BOT.model_copy(update={"language": language})
    found = assess(whole, bot, outcome_of(whole, bot))
    assert (found.disposition, found.lead_score) == ("spam", None)


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


@pytest.mark.parametrize(
    ("language", "bad", "good"),
    [
        ("ru", "я очень недовольна, буду жаловаться", "спасибо большое, вы мне очень помогли"),
        ("de", "das ist eine Frechheit, ich bin sehr verärgert", "vielen Dank, das ist toll"),
        ("es", "esto es inaceptable, quiero poner una queja", "muchas gracias, perfecto"),
        ("ar", "هذا أمر سيئ جدا، أريد تقديم شكوى", "شكراً جزيلاً"),
        ("he", "זה נורא, אני מאוד כועסת", "תודה רבה, מעולה"),
    ],
)
def test_the_mood_is_heard_in_each_language(language: str, bad: str, good: str) -> None:
    assert judged(bad, language=language).sentiment == "negative"
    assert judged(good, language=language).sentiment == "positive"


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


@pytest.mark.parametrize(
    ("said", "nature"),
    [
        (("do you have parking?",), "question"),
        (("do you have parking?", "I would like to book a haircut"), "request"),
        (("I am running late",), "request"),
        (("I would like to book", "you charged me twice"), "issue"),
        (("okay", "thank you"), None),
        ((), None),
    ],
)
def test_what_a_caller_has_is_a_question_an_issue_or_a_request(
    said: tuple[str, ...], nature: str | None
) -> None:
    found = judged(*said)
    assert found.nature == nature
    assert from_json(found.as_json()) == found
    assert found.as_told()["nature"] == nature


def test_what_was_judged_before_there_were_natures_can_be_read() -> None:
    old = judged("okay").as_json()
    del old["nature"]
    assert from_json(old).nature is None


def test_what_is_asked_of_a_person_is_a_question() -> None:
    spoken = utterances(("caller", "do you have parking?"), ("staff", "Yes."), ("caller", "I see"))
    asked = Turn(0, START, (0,), "Yes.", "staff")
    told = Turn(1, START, (2,), "", "talk")
    (found,) = questions(booked(utterances=spoken, turns=(asked, told), channel="pbx"))
    assert (found.text, found.answered) == ("do you have parking?", True)


def test_a_model_may_say_what_it_was_in_one_of_the_three_words() -> None:
    found = judged("okay")
    assert refined(found, {"nature": "issue"}).nature == "issue"
    assert refined(found, {"nature": "issue"}).by == "model"
    assert refined(found, {"nature": "a booking!"}) == found
    assert refined(judged("do you have parking?"), {"sentiment": "negative"}).nature == "question"
