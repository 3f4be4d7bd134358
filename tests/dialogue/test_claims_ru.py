from __future__ import annotations

import pytest

from frontdesk.dialogue import claims_ru
from frontdesk.dialogue.claims import folded
from tests.dialogue import lies


@pytest.mark.parametrize("text", lies.LIES_RU)
def test_a_lie_is_a_claim(text: str) -> None:
    assert claims_ru.claim(folded(text))


def test_there_are_enough_of_them() -> None:
    assert len(lies.LIES_RU) >= 60
    assert len(lies.HARMLESS_RU) >= 40


def test_denials_are_no_claims() -> None:
    assert not claims_ru.claim("вы еще не записаны.")
    assert claims_ru.claim("вы не волнуйтесь, вы записаны.")
