"""A yes that is taken back confirms nothing; one with a harmless "no" beside it does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.turning import after_yes, but_asks, harmless, kindly, takes_back
from tests.scenario.desk import field, form, talk
from tests.scenario.readback import read_back

TAKEN_BACK = {
    "en": (
        "yes but no",
        "yes, but I don't want that",
        "ok but no",
        "yes, or rather no",
        "yes but that's wrong",
    ),
    "de": (
        "ja, aber nein",
        "ja, aber nicht so",
        "ja, jedoch nein",
        "richtig, aber ich will nicht",
        "ja, oder eher nein",
    ),
    "es": ("sí, pero no", "vale pero no", "bueno sí, pero no quiero", "sí, aunque no", "sí y no"),
    "ru": ("да, но нет", "да, хотя нет", "верно, но не надо", "да, а вообще нет", "хорошо, но нет"),
    "ar": ("نعم بس لا", "نعم، لكن لا", "اه بس مش كده", "نعم ولكن لا أريد", "نعم ولا"),
    "he": ("כן אבל לא", "כן, אך לא", "כן, רק לא ככה", "כן אבל לא רוצה", "כן ולא"),
}
AGREED = {
    "en": (
        "yes, no problem",
        "yes, no worries",
        "yes, but no rush",
        "yes but that's fine",
        "yes, but that's all",
    ),
    "de": (
        "ja, kein Problem",
        "ja, aber gerne",
        "ja, aber keine Eile",
        "ja, nichts zu ändern",
        "ja, warum nicht",
    ),
    "es": ("sí, sin problema", "sí, pero no hay prisa", "sí, cómo no", "sí, nada más"),
    "ru": ("да, без проблем", "да, но не спешите", "да, не против", "да, ничего менять не надо"),
    "ar": ("نعم، لا مشكلة", "نعم، لا مانع", "ايوه مفيش مشكلة"),
    "he": ("כן, אין בעיה", "כן, אבל לא דחוף", "כן, למה לא"),
}


def heard(words: str, code: str = "en") -> Hearing:
    return hearing(words, language(code), datetime(2026, 11, 20, 10, tzinfo=UTC), None)


@pytest.mark.parametrize(
    ("code", "words"), [(code, one) for code, said in TAKEN_BACK.items() for one in said]
)
def test_a_yes_that_is_taken_back_asks_what_to_change(code: str, words: str) -> None:
    play = read_back(code).hears(words)
    assert play.state.completions == ()
    assert play.said == ["what_to_change"]


@pytest.mark.parametrize(("code", "words"), [(code, one) for code, said in AGREED.items() for one in said])
def test_a_harmless_no_beside_a_yes_takes_nothing_back(code: str, words: str) -> None:
    assert len(read_back(code).hears(words).state.completions) == 1


def test_what_was_corrected_after_such_a_yes_is_read_back() -> None:
    play = read_back("en").hears("yes but no").hears("make it four people")
    assert play.said == ["confirm"]
    assert play.values["party"] == "4"


def test_a_single_value_is_asked_for_again() -> None:
    play = talk("start", "three", "yes, but no", bot=form(field("party", type="number", confirm="explicit")))
    assert play.state.completions == ()
    assert play.said == ["ask:party"]


def test_only_a_yes_can_be_taken_back() -> None:
    assert takes_back(heard("yes but no"))
    assert not takes_back(heard("the door closes but not the window"))
    assert not takes_back(heard("no, but yes"))
    assert not takes_back(heard("yes, but no hurry"))


def test_where_the_kind_yes_stands() -> None:
    assert kindly(heard("uh, yes, no rush")) == 1
    assert kindly(heard("yes, but that's not all")) is None
    assert kindly(heard("yes, no")) is None


def test_harmless_words() -> None:
    said = heard("yes, no hurry")
    assert harmless(said, said.tokens[1])
    assert not harmless(said, said.tokens[0])


def test_what_follows_a_yes() -> None:
    assert after_yes(heard("yes, that's right, and is there parking?")) == "is there parking?"
    assert after_yes(heard("yes")) == ""
    assert after_yes(heard("is there parking?")) == ""


def test_a_but_before_a_question() -> None:
    assert but_asks(heard("yes, but is there parking?"))
    assert not but_asks(heard("yes, is there parking?"))
    assert not but_asks(heard("да, а парковка есть?", "ru"))
