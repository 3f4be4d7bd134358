"""Words of money, in all languages alike."""

import pytest

from frontdesk.scenario.language import LANGUAGES, language
from frontdesk.scenario.language.prices import NOTES_IN, PRICES


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_kind(code: str):
    assert {"note", "paid", "limit", "hundreds"} == PRICES[code].keys()
    assert {"paid", "limit", "hundreds"} <= language(code).kinds.keys()
    assert code in NOTES_IN
