from __future__ import annotations

import pytest

from frontdesk.dialogue import claims_en
from frontdesk.dialogue.claims import folded
from tests.dialogue import lies


@pytest.mark.parametrize("text", lies.LIES_EN)
def test_a_lie_is_a_claim(text: str) -> None:
    assert claims_en.claim(folded(text))


def test_there_are_enough_of_them() -> None:
    assert len(lies.LIES_EN) >= 60
    assert len(lies.HARMLESS_EN) >= 40


def test_denials_are_no_claims() -> None:
    assert not claims_en.claim("i have not booked it yet.")
    assert claims_en.claim("not only have i booked it.")
