"""Listed phrases in what was said."""

import pytest

from frontdesk.scenario.language.phrasing import compiled


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
