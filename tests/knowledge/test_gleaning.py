from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.knowledge.gleaning import bare_answer, personal, question_of, satisfied, teaches, unanswered
from frontdesk.models import Slot
from tests.support.conversations import booked
from tests.support.taught import talk

ASKED = ("how much is a haircut?", "knowledge", "A haircut costs 35 pounds.")


@pytest.mark.parametrize(
    ("later", "accepted"),
    [
        (("thank you", "manners", "You are welcome."), True),
        (("I would like to book one", "trigger", "For which day?"), True),
        (("goodbye", "goodbye", "Goodbye."), True),
        (("but how much is a haircut", "knowledge", "A haircut costs 35 pounds."), False),
        (("a person please", "person", "One moment."), False),
        (("what?", "repeat", "A haircut costs 35 pounds."), False),
        (("and the moon?", "fallback", "Sorry?"), False),
    ],
)
def test_an_answer_satisfied_when_the_caller_went_on(later: tuple[str, str, str], accepted: bool) -> None:
    found = [(one.question, one.answer) for one in satisfied(talk(ASKED, later)) if one.utterance == 0]
    assert found == ([("how much is a haircut?", "A haircut costs 35 pounds.")] if accepted else [])


@pytest.mark.parametrize("decided", ["direct", "knowledge", "model"])
def test_an_answer_is_one_whatever_gave_it(decided: str) -> None:
    whole = talk(("how much is a haircut?", decided, "It is 35 pounds."), ("thanks", "manners", "Welcome."))
    assert [one.answer for one in satisfied(whole)] == ["It is 35 pounds."]


def test_thanks_are_understood_in_the_caller_s_language() -> None:
    russian = (("сколько стоит стрижка?", "knowledge", "Стрижка стоит 35 фунтов."), ("спасибо", "", ""))
    assert [one.question for one in satisfied(talk(*russian, language="ru"))] == ["сколько стоит стрижка?"]


def test_what_is_no_answer_from_knowledge_is_left_alone() -> None:
    thanks = ("thanks", "manners", "You are welcome.")
    assert not list(satisfied(talk(("I want a haircut", "form", "For which day?"), thanks)))
    whole = talk(ASKED, thanks)
    unsourced = replace(whole, turns=(replace(whole.turns[0], sources=()), whole.turns[1]))
    assert not list(satisfied(unsourced))
    assert not list(satisfied(talk(ASKED)))


def test_what_nobody_could_answer_is_noted() -> None:
    vain = talk(
        ("do you sell shampoo", "fallback", "Sorry?"),
        ("eh", "fallback", "Sorry?"),
        ("and is it or not", "fallback", "Sorry?"),
        ("my number is 202 555 0123", "fallback", "Sorry?"),
        ASKED,
    )
    assert [(one.question, one.utterance, one.answer) for one in unanswered(vain)] == [
        ("do you sell shampoo", 0, "")
    ]


def test_the_form_s_next_question_is_no_part_of_the_answer() -> None:
    [turn] = talk(
        ("how much?", "knowledge", "A haircut costs 35 pounds. It takes an hour. … For which day?")
    ).turns
    assert bare_answer(replace(turn, scenario="booking")) == "A haircut costs 35 pounds. It takes an hour."
    assert bare_answer(turn).endswith("For which day?")
    assert bare_answer(replace(turn, scenario="booking", reply="Which one?")) == "Which one?"
    assert bare_answer(replace(turn, reply="x" * 2000)) == ""


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("is a haircut 35 pounds", False),
        ("write to me at ann@example.com", True),
        ("call +1 202-555-0123", True),
        ("I am Ann Lee, do you have parking", True),
        ("do you know Ann", False),
        ("my code is blue moon", True),
    ],
)
def test_what_is_somebody_s_own_stays_in_the_conversation(text: str, own: bool) -> None:
    slots = (
        Slot("client_name", "Ann Lee", "Ann Lee", 1),
        Slot("code", "blue moon", "blue moon", 1, sensitive=True),
        Slot("service", "haircut", "a haircut", 1),
    )
    assert personal(booked(slots=slots), text) is own


def test_the_question_is_what_the_caller_said() -> None:
    whole = booked()
    assert question_of(whole, whole.turns[-1]) == "how much is it?"


RECORDED = ("do you have parking?", "staff", "Yes, behind the house.")


@pytest.mark.parametrize(
    ("later", "counts"),
    [
        ((), True),
        ((("I will come at ten", "talk", "See you then."),), True),
        ((("do you have any parking though?", "staff", "I said so."),), False),
    ],
)
def test_what_a_person_answered_counts_unless_it_was_asked_again(
    later: tuple[tuple[str, str, str], ...], counts: bool
) -> None:
    found = [one.answer for one in satisfied(talk(RECORDED, *later)) if one.utterance == 0]
    assert found == ([RECORDED[2]] if counts else [])


def test_what_nobody_answered_and_what_is_somebody_s_own_is_no_knowledge() -> None:
    silent = talk((RECORDED[0], "staff", ""))
    own = talk(("do you have my number 202 555 0123?", "staff", "Yes."))
    talked = talk(("I will come at ten", "talk", "See you then."))
    assert [list(satisfied(one)) for one in (silent, own, talked)] == [[], [], []]


@pytest.mark.parametrize(
    ("question", "answer", "does"),
    [
        ("do you dye eyebrows?", "Yes, from 15 dollars.", True),
        ("eyebrows?", "Yes.", False),
        ("and is it or not", "Yes.", False),
        ("what about ••• then please", "Yes.", False),
        ("do you dye eyebrows?", "Call 202 555 0123.", False),
        ("word " * 41, "Yes.", False),
    ],
)
def test_what_may_leave_a_conversation(question: str, answer: str, does: bool) -> None:
    assert teaches(talk(ASKED), question, answer) is does
