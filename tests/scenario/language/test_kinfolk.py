"""People who belong to somebody, in all languages and regions."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.kinfolk import KINFOLK, PAIRS
from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.people import PEOPLE


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_is_one_person_and_parents_are_two(code: str) -> None:
    kin = PEOPLE[code]["kin"]
    assert {kin[one] for one in phrases(KINFOLK[code])} == {1}
    assert {kin[one] for one in phrases(PAIRS[code])} == {2}
