"""Idioms that agree, decline or leave it open."""

import pytest

from frontdesk.scenario.language.assent import ASSENT, assent


@pytest.mark.parametrize("code", sorted(ASSENT))
def test_every_idiom_means_one_thing(code):
    seen: dict[str, str] = {}
    for meaning, table in ASSENT[code].items():
        for phrase in table.split("|"):
            assert seen.setdefault(phrase.strip(), meaning) == meaning


def test_idioms_are_found_in_their_forms():
    assert {one.meaning for one in assent("ru").find(["мы", "не", "против"])} == {"yes"}
    assert assent("xx").find(["undecided"])
