"""Listed phrases in what was said."""

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.assent import ASSENT, assent
from frontdesk.scenario.language.lexicon import phrases as listed
from frontdesk.scenario.language.naming import LEADS, SPELLING, leads, spelling
from frontdesk.scenario.language.phrasing import Phrases, compiled
from frontdesk.scenario.language.tokens import words


@pytest.mark.parametrize(
    ("code", "table", "said", "found"),
    [
        ("en", "split ends", "my ends are split", []),
        ("en", "split ends", "these split old ends", ["it"]),
        ("en", "split ends", "I split up with both ends", []),
        ("en", "crack*", "the cracked one", ["it"]),
        ("en", "nail", "my nails", ["it"]),
        ("es", "raíces", "tengo raices", ["it"]),
        ("ru", "ногти", "мои ноги", []),
        ("he", "בית", "לבית", ["it"]),
        ("ar", "بيت", "للبيت", ["it"]),
    ],
)
def test_a_phrase_is_found_by_stem_or_beginning(code, table, said, found):
    assert [one.meaning for one in compiled({"it": table}, code).find(said.split())] == found


def test_the_longer_phrase_hides_the_shorter():
    phrases = compiled({"short": "cut", "long": "cut flowers"}, "en")
    assert [one.meaning for one in phrases.find(["cut", "flowers"])] == ["long"]


def unheard(found_by: Phrases, table: str) -> list[str]:
    """The phrases of a table that are not found when they are said, cut into words as any other text."""
    lost = []
    for phrase in listed(table):
        said = [word.text for word in words(phrase.replace("*", ""))]
        if not any(one.first == 0 and one.last == len(said) for one in found_by.find(said)):
            lost.append(phrase)
    return lost


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_phrase_of_the_tables_can_be_heard(code):
    assert unheard(leads(code), LEADS[code]) == []
    assert unheard(spelling(code), SPELLING[code]) == []
    for table in ASSENT[code].values():
        assert unheard(assent(code), table) == []
