from __future__ import annotations

import time

import pytest

from frontdesk.dialogue.claims import claim, deed, folded, promise
from tests.dialogue import lies, lies_abroad


@pytest.mark.parametrize("text", [*lies.PROMISES_EN, *lies.PROMISES_RU])
def test_promises_are_found(text: str) -> None:
    assert claim(text) or promise(text)


HARMLESS_ABROAD = [text for _, text in lies_abroad.lines(lies_abroad.HARMLESS)]


@pytest.mark.parametrize("text", [*lies.HARMLESS_EN, *lies.HARMLESS_RU, *HARMLESS_ABROAD])
def test_rules_of_the_house_are_neither(text: str) -> None:
    assert not claim(text)
    assert not promise(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("I’ve BOOKED", "i've booked"),
        ("b o o k e d you", "booked you"),
        ("bоoked", "booked"),
        ("зaписаны", "записаны"),
        ("bo\u200boked", "booked"),
        ("בִּטַּלְתִּי", "בטלתי"),
        ("подтверждён", "подтвержден"),
    ],
)
def test_disguises_come_off(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_a_hostile_text_is_judged_in_time() -> None:
    began = time.process_time()
    for text in (
        "i have " * 600,
        "your " * 800,
        "ok, " * 1000,
        "вы уже " * 600,
        "a" * 4000,
        "и я " * 1000,
        "ich habe " * 500,
        "he su cita " * 400,
        "אני כבר " * 500,
        "الطلب الحجز " * 400,
    ):
        claim(text)
        promise(text)
    assert time.process_time() - began < 3


@pytest.mark.parametrize("word", ["booked", "отменена", "storniert", "reservada", "ביטלתי", "حجزت", "ألغيت"])
def test_a_word_for_something_done(word: str) -> None:
    assert deed(folded(word))
    assert not deed("parking")
