from __future__ import annotations

import time

import pytest

from frontdesk.dialogue.claims import claim, folded, promise
from tests.dialogue import lies


@pytest.mark.parametrize("text", [*lies.PROMISES_EN, *lies.PROMISES_RU])
def test_promises_are_found(text: str) -> None:
    assert claim(text) or promise(text)


@pytest.mark.parametrize("text", [*lies.HARMLESS_EN, *lies.HARMLESS_RU])
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
        ("подтверждён", "подтвержден"),
    ],
)
def test_disguises_come_off(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_a_hostile_text_is_judged_in_time() -> None:
    began = time.perf_counter()
    for text in ("i have " * 600, "your " * 800, "ok, " * 1000, "вы уже " * 600, "a" * 4000, "и я " * 1000):
        claim(text)
        promise(text)
    assert time.perf_counter() - began < 3
