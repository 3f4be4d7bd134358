"""What a "not" denies where no listed value stands."""

import pytest

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.denials import denied, found_in
from frontdesk.scenario.language import language
from frontdesk.scenario.language.phrasing import compiled
from tests.scenario.listening import AT

TABLE = {"cut": "cut", "colour": "colour"}


@pytest.mark.parametrize(
    ("said", "denials"),
    [
        ("a cut", {"cut": False}),
        ("the cut isn't needed, a colour please", {"cut": True, "colour": False}),
        ("not a cut", {"cut": True}),
        ("I don't want a cut or a colour", {"cut": True, "colour": True}),
        ("not a cut, a colour", {"cut": True, "colour": False}),
        ("not a cut a colour", {"cut": True, "colour": False}),
        ("not today, a cut", {"cut": False}),
    ],
)
def test_what_is_denied(said, denials):
    heard = hearing(said, language("en"), AT)
    found = found_in(heard, compiled(TABLE, "en"))
    assert {one.meaning: denied(heard, one.first, one.last, found) for one in found} == denials


def test_words_are_found_before_they_are_cut_apart():
    heard = hearing("לא לבנות", language("he"), AT)
    found = found_in(heard, compiled({"white": "לבנות"}, "he"))
    assert [(one.meaning, one.last) for one in found] == [("white", len(heard.words))]
