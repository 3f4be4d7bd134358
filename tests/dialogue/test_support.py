from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.dialogue.grounding import stems
from frontdesk.dialogue.support import days_in, statements, strangers, unsupported
from tests.support.lines import PARKING

HOURS = replace(
    PARKING,
    section="Opening hours",
    text="We are open from Tuesday to Saturday, from nine until seven. On Sunday and Monday we are closed.",
)
CUT = replace(PARKING, section="Haircut", text="A haircut costs 35 pounds and takes about 45 minutes.")
NAILS = replace(PARKING, section="Manicure", text="A manicure costs 25 pounds.")
ROW = replace(PARKING, section="", text="Massage. Price: 50 pounds. Takes: 1 hour", kind="products")
CHASY = replace(
    PARKING,
    section="Часы работы",
    text="Мы работаем со вторника по субботу, с девяти до семи. В воскресенье закрыто.",
)
TOLD = statements((HOURS, CUT, NAILS, ROW, CHASY))


@pytest.mark.parametrize(
    "sentence",
    [
        "A haircut is 35 pounds.",
        "A haircut takes 45 minutes and costs 35 pounds.",
        "It is 25 pounds.",
        "The massage is 50 pounds for 1 hour.",
        "We're open Tuesday to Saturday, nine to seven.",
        "On Friday we are open until seven.",
        "We're closed on Sundays.",
        "On Monday we are not open.",
        "Мы открыты в пятницу до семи.",
        "Parking is free.",
    ],
)
def test_what_stands_together_may_be_said(sentence: str) -> None:
    assert unsupported(sentence, TOLD) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "A manicure costs 35 pounds.",
        "The massage costs 25 pounds.",
        "On Sunday we are open from nine until seven.",
        "We are open on Sunday.",
        "We are closed on Friday.",
        "On Friday we are open until 8.",
        "Мы открыты в воскресенье с девяти.",
    ],
)
def test_what_belongs_to_something_else_may_not(sentence: str) -> None:
    assert unsupported(sentence, TOLD)


def test_the_callers_own_numbers_may_be_said() -> None:
    assert unsupported("So 12 of you for the manicure.", TOLD)
    assert unsupported("So 12 of you for the manicure.", TOLD, frozenset({"12"})) == ""


def test_days_from_one_to_another() -> None:
    assert days_in("from Friday to Monday") == {4, 5, 6, 0}
    assert days_in("вторник, среда") == {1, 2}
    assert days_in("every day") == frozenset()


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("You can ask Ludmila Brown about it.", "Ludmila Brown"),
        ("Спросите Анну Петрову.", "Анну Петрову"),
        ("Yes, parking is behind the house.", ""),
        ("That is on Friday, Dr Anna does it.", ""),
    ],
)
def test_names_that_nobody_gave(sentence: str, name: str) -> None:
    assert strangers(sentence, stems("Anna parking house")) == name
