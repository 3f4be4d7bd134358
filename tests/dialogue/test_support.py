from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.dialogue.grounding import stems
from frontdesk.dialogue.support import by_days, statements, strangers, unsupported
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


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Montag bis Freitag von 8 bis 19 Uhr, Samstag, Sonntag geschlossen.", 2),
        ("We are open from Tuesday to Saturday, from nine until seven.", 1),
        ("Tuesday, Wednesday and Friday from 9 to 5.", 1),
        ("Yes, on Friday from nine.", 1),
        ("No day at all, nowhere.", 1),
    ],
)
def test_days_with_hours_of_their_own_are_told_apart(text: str, parts: int) -> None:
    assert len(by_days(text, "de")) == parts


ZEITEN = replace(
    PARKING,
    section="Öffnungszeiten",
    text="Montag bis Donnerstag von 8 bis 19 Uhr, Freitag von 8 bis 14 Uhr.",
)


def test_an_hour_of_another_day_in_the_same_sentence() -> None:
    told = statements((ZEITEN,), "de")
    assert unsupported("Freitag bis 19 Uhr", told, language="de") == "19"
    assert unsupported("Freitag bis vierzehn Uhr", told, language="de") == ""
    assert unsupported("Montag bis 19 Uhr, Freitag bis 14 Uhr", told, language="de") == ""


def test_a_price_of_something_that_is_told_of_better_elsewhere() -> None:
    menu = replace(PARKING, section="Lunch", text="The lunch menu costs 16 pounds.")
    kids = replace(PARKING, section="Children", text="The children's menu costs 9 pounds.")
    told = statements((menu, kids))
    assert unsupported("The children's menu is 16 pounds.", told) == "16"
    assert unsupported("The children's menu is 9 pounds.", told) == ""


def test_hours_that_say_of_what_they_are_must_stand_together() -> None:
    assert unsupported("From nine until seven.", TOLD) == ""
    assert unsupported("From nine until two.", TOLD)


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


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "Fragen Sie Ludmila Braun.", "Ludmila Braun"),
        ("de", "Ja, im Hof gibt es einen Parkplatz für Sie.", ""),
        ("de", "Das macht Frau Anna am Montag.", ""),
        ("es", "Pregunte a Álvaro Ruiz.", "Álvaro Ruiz"),
        ("he", "תשאלו את לודמילה.", "לודמילה"),
        ("he", "תשאלו את הנציגה.", ""),
        ("ar", "اسأل لودميلا عن ذلك.", "لودميلا"),
    ],
)
def test_names_in_other_languages(language: str, sentence: str, name: str) -> None:
    assert strangers(sentence, stems("Anna Hof Park Platz"), language) == name
