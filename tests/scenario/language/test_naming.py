"""Words around names, and names that many are given."""

import pytest

from frontdesk.scenario.language.naming import LEADS, LINKS, SPELLING, is_given, leads, spelling


@pytest.mark.parametrize(
    ("code", "word", "known"),
    [
        ("en", "sophie", True),
        ("en", "table", False),
        ("ru", "лизу", True),
        ("ru", "ольгу", True),
        ("ru", "столик", False),
        ("ar", "أحمد", True),
        ("he", "רונית", True),
        ("xx", "anna", False),
    ],
)
def test_given_names_in_any_form(code, word, known):
    assert is_given(word, code) is known


@pytest.mark.parametrize("code", sorted(LEADS))
def test_every_language_has_its_leads_and_spelling(code):
    assert LINKS[code]
    assert leads(code).find(LEADS[code].split("|")[0].split())
    assert spelling(code).find(SPELLING[code].split("|")[0].replace("*", "").split())
