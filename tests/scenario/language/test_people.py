"""Words for who comes along, in all languages alike."""

import pytest

from frontdesk.scenario.language import LANGUAGES, language
from frontdesk.scenario.language.people import PEOPLE


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_kind(code: str):
    wanted = {"kin", "both", "matter", "brood", "along", "besides", "including", "fewer", "aged", "label"}
    assert wanted <= PEOPLE[code].keys()
    assert wanted <= language(code).kinds.keys()


def test_twins_are_two():
    assert PEOPLE["en"]["kin"]["twins"] == 2
    assert PEOPLE["en"]["kin"]["wife"] == 1
