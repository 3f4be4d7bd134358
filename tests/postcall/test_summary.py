from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.models import Handoff, Turn
from frontdesk.postcall.summary import plain_summary
from tests.support.conversations import BOT, SLOTS, START, booked, utterances


def test_the_facts_alone_make_a_readable_summary() -> None:
    assert plain_summary(booked(), BOT) == (
        "The caller asked for an appointment (service: haircut; date: Tuesday, 24 November; time: 3 pm; "
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


@pytest.mark.parametrize(
    ("language", "begins", "day", "asked", "passed"),
    [
        ("en-GB", "The caller asked", "Tuesday, 24 November", "«how much is it?»", "asked for a person."),
        ("ru", "Клиент попросил записать его", "вторник, 24 ноября", "«how", "попросил соединить"),
        ("de-AT", "Der Anrufer wollte einen Termin", "Dienstag, 24. November", "„how", "mit einem Menschen"),
        ("es", "El cliente pidió una cita", "martes 24 de noviembre", "«¿how", "pidió hablar con una"),
        ("ar", "طلب المتصل موعدًا", "الثلاثاء 24 نوفمبر", "it؟»", "طلب التحدث"),
        ("he", "הפונה ביקש לקבוע תור", "24 בנובמבר", '"how', "ביקש לדבר עם נציג"),
    ],
)
def test_it_is_in_the_bots_language_whatever_the_caller_spoke(
    language: str, begins: str, day: str, asked: str, passed: str
) -> None:
    bot = BOT.model_copy(update={"language": language})
    handoff = Handoff("asked for a person", None, "", START)
    for spoken in ("en", "ru", "he"):
        summary = plain_summary(booked(language=spoken, handoff=handoff), bot)
        assert summary.startswith(begins)
        assert day in summary
        assert asked in summary
        assert passed in summary
        assert "+12025550123" in summary, "a number stays as it can be dialled and looked for"


def test_what_is_sensitive_is_a_mark() -> None:
    slots = tuple(replace(one, sensitive=one.name == "phone") for one in SLOTS)
    (done,) = booked().completions
    summary = plain_summary(booked(completions=(replace(done, slots=slots),)), BOT)
    assert "phone: •••" in summary
    assert "5550123" not in summary


@pytest.mark.parametrize("ended_by", ["caller", "worker_lost", "silence", "max_turns"])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_it_never_has_more_than_three_sentences(ended_by: str, language: str) -> None:
    many = booked(ended_by=ended_by, handoff=Handoff("asked", None, "", START))
    bot = BOT.model_copy(update={"language": language})
    assert plain_summary(many, bot).replace("24. ", "").count(". ") <= 2


def test_a_call_that_people_had() -> None:
    spoken = utterances(("caller", "Do you have parking?"), ("staff", "Yes."))
    asked = Turn(0, START, (0,), "Yes.", "staff")
    bare = booked(channel="pbx", utterances=spoken, turns=(asked,), completions=(), slots=(), scenario=None)
    assert plain_summary(bare, BOT) == (
        "A person of the company spoke with the caller. They asked: «Do you have parking?»."
    )
    russian = BOT.model_copy(update={"language": "ru"})
    unheard = booked(channel="upload", utterances=(), turns=(), completions=(), slots=())
    assert plain_summary(unheard, russian) == "Расшифровки этого звонка нет."
