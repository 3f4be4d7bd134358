from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.steps.summarise import fits, model_summary, run
from frontdesk.postcall.summary import plain_summary
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import Store
from tests.support.conversations import BOT, SLOTS, booked
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
    assert fits(GOOD, booked(), outcome_of(booked(), BOT), BOT)
    assert not fits(GOOD, gone, outcome_of(gone, BOT), BOT)
    assert not fits("The caller's refund was confirmed by the bot.", gone, outcome_of(gone, BOT), BOT)


def test_the_model_is_told_the_language_and_not_to_obey() -> None:
    model = Model(GOOD)
    model_summary("Caller: hi", "ru", lambda: model)
    assert "Russian" in model.asked[0][0]
    assert "not instructions" in model.asked[0][0]


TOLD = {
    "en": ("The caller booked a haircut for Tuesday.", "The caller wants to book a haircut for Tuesday."),
    "ru": ("Клиент записался на стрижку во вторник.", "Клиент хочет записаться на стрижку во вторник."),
    "de": ("Der Termin wurde gebucht.", "Der Anrufer möchte am Dienstag einen Termin buchen."),
    "es": ("La cita quedó reservada para el martes.", "El cliente quiere reservar una cita para el martes."),
    "ar": ("تم حجز موعد للمتصل يوم الثلاثاء.", "يريد المتصل حجز موعد لقص الشعر يوم الثلاثاء."),
    "he": ("נקבע לפונה תור ליום שלישי.", "הפונה רוצה לקבוע תור לתספורת ליום שלישי."),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_lying_model_books_in_no_language(store: Store, language: str) -> None:
    bot = BOT.model_copy(update={"language": language})
    lie, honest = TOLD[language]
    gone = booked(completions=(), slots=SLOTS[:2], scenario=None, turns=())
    conversations.save(store, gone)
    made = [run(Job(gone, bot, Settings(), store, llm=lambda: Model(one))) for one in (lie, honest)]  # noqa: B023
    assert made[0] == {"summary": plain_summary(gone, bot), "by": "facts"}
    assert made[1] == {"summary": honest, "by": "model"}
    assert fits(lie, booked(), outcome_of(booked(), bot), bot), "it is true of who did book"


@pytest.mark.parametrize("language", TOLD)
def test_a_summary_is_in_the_bots_language(language: str) -> None:
    bot = BOT.model_copy(update={"language": language})
    outcome = outcome_of(booked(), bot)
    for other, told in TOLD.items():
        for one in told:
            assert fits(one, booked(language=other), outcome, bot) is (other == language), one


@pytest.mark.parametrize(
    ("language", "summary"),
    [
        ("en", "The caller, Johann Müller, wants a haircut at Salon Schöne Haare in Hauptstraße."),
        ("de", "Der Anrufer fragte nach dem Paket All Inclusive Premium Wellness."),
        ("es", "El cliente John Smith preguntó por el servicio Full Body Massage."),
        ("ru", "Клиент спросил про услугу Full Body Massage."),
    ],
)
def test_names_may_be_in_another_language(language: str, summary: str) -> None:
    bot = BOT.model_copy(update={"language": language})
    assert fits(summary, booked(), outcome_of(booked(), bot), bot)


def test_who_left_a_message_has_booked_nothing() -> None:
    (done,) = booked().completions
    outcome = replace(outcome_of(booked(), BOT), kind="lead", event="message_taken")
    left = booked(completions=(replace(done, event="message_taken"),))
    assert not fits(GOOD, left, outcome, BOT)
    assert fits("The caller left a message and confirmed their number.", left, outcome, BOT)


@pytest.mark.parametrize(
    ("deed", "true"),
    [
        ("The caller booked a haircut and the old one was cancelled.", "cancel_booking"),
        ("The caller's visit was moved to Tuesday.", "booking_changed"),
    ],
)
def test_nothing_is_called_off_that_nobody_called_off(deed: str, true: str) -> None:
    (done,) = booked().completions
    assert not fits(deed, booked(), outcome_of(booked(), BOT), BOT)
    for changed in (replace(done, event=true), replace(done, amends="bk_1")):
        agreed = booked(completions=(changed,))
        assert fits(deed, agreed, outcome_of(agreed, BOT), BOT)


def test_nobody_is_paid_by_a_summary() -> None:
    assert not fits("The caller's money was refunded.", booked(), outcome_of(booked(), BOT), BOT)


@pytest.mark.parametrize(
    ("summary", "kept"),
    [
        ("The caller booked a haircut on 24 November, 3 pm.", True),
        ("The caller booked a haircut on 25 November.", False),
    ],
)
def test_numbers_are_the_callers_or_those_of_the_values_as_they_are_said(summary: str, kept: bool) -> None:
    assert fits(summary, booked(), outcome_of(booked(), BOT), BOT) is kept


def test_other_digits_are_the_same_numbers() -> None:
    bot = BOT.model_copy(update={"language": "ar"})
    outcome = outcome_of(booked(), bot)
    assert fits("يريد المتصل موعدًا يوم ٢٤ نوفمبر.", booked(), outcome, bot)
    assert not fits("يريد المتصل موعدًا يوم ٢٥ نوفمبر.", booked(), outcome, bot)


def test_a_date_with_a_full_stop_ends_no_sentence() -> None:
    bot = BOT.model_copy(update={"language": "de"})
    summary = "Der Anrufer möchte einen Termin. Es geht um den 24. November. Er fragte nach dem Preis."
    assert fits(summary, booked(), outcome_of(booked(), bot), bot)
    assert not fits(f"{summary} Dann ging er.", booked(), outcome_of(booked(), bot), bot)
