"""Idioms that agree, decline or leave it open."""

import pytest

from frontdesk.scenario.language.assent import ASSENT, assent
from tests.scenario.said import value


@pytest.mark.parametrize("code", sorted(ASSENT))
def test_every_idiom_means_one_thing(code):
    seen: dict[str, str] = {}
    for meaning, table in ASSENT[code].items():
        for phrase in table.split("|"):
            assert seen.setdefault(phrase.strip(), meaning) == meaning


def test_idioms_are_found_in_their_forms():
    assert {one.meaning for one in assent("ru").find(["мы", "не", "против"])} == {"yes"}
    assert assent("xx").find(["undecided"])


@pytest.mark.parametrize(
    ("code", "said", "answer"),
    [
        ("en", "that'd be smashing", "yes"),
        ("de", "das wär super", "yes"),
        ("es", "sería estupendo", "yes"),
        ("ru", "было бы здорово", "yes"),
        ("ar", "بيكون ممتاز", "yes"),
        ("he", "יהיה אחלה", "yes"),
        ("de", "des muss wirklich net sein", "no"),
    ],
)
def test_praise_agrees(code: str, said: str, answer: str) -> None:
    assert value(code, "yes_no", said) == answer
