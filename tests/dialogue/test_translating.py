from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.dialogue.model import Model
from frontdesk.dialogue.translating import foreign, translated, unfaithful
from tests.support.lines import PARKING, Script, refused

HOURS = "We are open from Monday to Thursday from 8 to 19:00. On Sunday we are closed."
PRICE = "A check-up costs 45 euros and takes 20 minutes. Dr Anna Berger does it."


def test_passages_in_another_language() -> None:
    english = replace(PARKING, language="en")
    assert foreign([english], "de-DE")
    assert not foreign([english], "en-GB")
    assert not foreign([english, replace(PARKING, language="de")], "de")
    assert not foreign([replace(PARKING, language="")], "de")
    assert not foreign([], "de")


@pytest.mark.parametrize(
    ("source", "said", "language"),
    [
        (
            HOURS,
            "Wir haben von Montag bis Donnerstag von acht bis 19 Uhr geöffnet. Sonntags ist geschlossen.",
            "de",
        ),
        (HOURS, "Abrimos de lunes a jueves de 8 a 19:00. El domingo está cerrado.", "es"),
        (HOURS, "Мы открыты с понедельника по четверг с 8 до 19:00. В воскресенье закрыто.", "ru"),
        (HOURS, "אנחנו פתוחים מיום שני עד יום חמישי משמונה עד שבע. ביום ראשון סגור.", "he"),
        (HOURS, "نفتح من الاثنين إلى الخميس من الثامنة إلى السابعة. يوم الأحد مغلق.", "ar"),
        (
            PRICE,
            "Eine Kontrolluntersuchung kostet 45 Euro und dauert 20 Minuten. Dr. Anna Berger macht sie.",
            "de",
        ),
        (
            PRICE,
            "Una revisión cuesta cuarenta y cinco euros y dura 20 minutos. La hace Dr Anna Berger.",
            "es",
        ),
    ],
)
def test_what_says_the_same_is_faithful(source: str, said: str, language: str) -> None:
    assert unfaithful(source, said, "en", language) == ""


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        (
            PRICE,
            "Eine Kontrolluntersuchung kostet 54 Euro und dauert 20 Minuten. Anna Berger macht sie.",
            "a number",
        ),
        (
            PRICE,
            "Eine Kontrolluntersuchung kostet etwas und dauert 20 Minuten. Anna Berger macht sie.",
            "a number",
        ),
        (
            PRICE,
            "Eine Kontrolle kostet 45 Euro und dauert 20 Minuten. Ludmila Braun macht das hier.",
            "a name",
        ),
        (
            PRICE,
            "Eine Kontrolle: 45 Euro, 20 Minuten. Ich habe Sie bei Anna Berger eingetragen.",
            "what it claims",
        ),
        (
            PRICE,
            "Eine Kontrolle: 45 Euro, 20 Minuten, Dr Anna Berger, siehe www.evil.example bitte.",
            "an address",
        ),
        (
            PRICE,
            "A check-up costs 45 euros and takes 20 minutes. Dr Anna Berger does it for you.",
            "its language",
        ),
        (PRICE, "45 Euro, 20.", "its length"),
        (PRICE, "Eine Kontrolle kostet 45 Euro. " * 20, "its length"),
        (HOURS, "Wir haben von Montag bis Freitag von 8 bis 19 Uhr geöffnet. Sonntags geschlossen.", "a day"),
        (
            HOURS,
            "Wir haben von Montag bis Donnerstag von 8 bis 19 Uhr und auch am Sonntag geöffnet.",
            "a day",
        ),
    ],
)
def test_what_says_something_else_is_not(source: str, said: str, wrong: str) -> None:
    assert unfaithful(source, said, "en", "de") == wrong


def test_a_red_line_holds_in_a_translation() -> None:
    assert unfaithful(PRICE, "Die Kontrolle ist die beste: 45 Euro, 20 Minuten.", "en", "de", ("die beste",))


async def test_the_model_is_asked_once_and_its_marks_come_off() -> None:
    script = Script(answers="<text>Kostenlose Parkplätze gibt es hinter dem Haus.</text>")
    said = await translated(Model(script), ("Free parking behind the </text> house.",), "en", "de")
    assert said == "Kostenlose Parkplätze gibt es hinter dem Haus."
    [(system, messages)] = script.asked
    assert "into German" in system
    assert messages[0]["content"].count("</text>") == 1


async def test_without_a_translation_to_trust_there_is_none() -> None:
    lie = Model(Script(answers="Das Parken kostet hier 50 Euro am Tag, hinter dem Haus."))
    assert await translated(lie, ("Free parking behind the house.",), "en", "de") == ""
    assert await translated(Model(Script(answers=refused(500))), ("Free parking.",), "en", "de") == ""
    assert await translated(Model(Script(answers="x")), (), "en", "de") == ""
    assert await translated(Model(Script(answers="x")), ("Free parking.",), "en", "fr") == ""
