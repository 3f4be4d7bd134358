from __future__ import annotations

import pytest

from frontdesk.dialogue import claims_es
from frontdesk.dialogue.claims import folded
from tests.dialogue import lies_abroad

LIES = lies_abroad.LIES["es"].strip().split("\n")
PROMISES = lies_abroad.PROMISES["es"].strip().split("\n")
HARMLESS = lies_abroad.HARMLESS["es"].strip().split("\n")


@pytest.mark.parametrize("text", LIES)
def test_a_lie_is_a_claim(text: str) -> None:
    assert claims_es.RULES.claim(plain(text))


@pytest.mark.parametrize("text", PROMISES)
def test_a_promise_is_one(text: str) -> None:
    assert claims_es.RULES.claim(plain(text)) or claims_es.RULES.promise(plain(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_rules_of_the_house_are_neither(text: str) -> None:
    assert not claims_es.RULES.claim(plain(text))
    assert not claims_es.RULES.promise(plain(text))


def test_there_are_enough_of_them() -> None:
    assert len(LIES) >= 38
    assert len(HARMLESS) >= 19


def plain(text: str) -> str:
    return folded(text)
