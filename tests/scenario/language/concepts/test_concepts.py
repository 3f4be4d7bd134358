"""The tables of what words are about."""

import pytest

from frontdesk.scenario.language.concepts import CHILDREN, PARENTS, STATES, TABLES, concepts_of, sense_table


def test_all_languages_know_the_same_concepts():
    known = set(TABLES["en"])
    assert {concept for table in TABLES.values() for concept in table} == known
    assert known >= STATES | set(PARENTS) | {one for parents in PARENTS.values() for one in parents}
    assert set(CHILDREN["nails"]) == {"manicure", "pedicure"}


@pytest.mark.parametrize("code", sorted(TABLES))
def test_no_phrase_is_empty_or_runs_into_the_next(code):
    for table in TABLES[code].values():
        assert table.count("//") == 1
        for phrase in table.replace("//", "|").split("|"):
            assert "  " not in phrase.strip()
            assert len(phrase.split()) <= 6


def test_an_option_is_what_its_name_says_before_what_it_might_mean():
    assert concepts_of("colouring", "en") == {"hair_colour"}
    assert "hair_colour" in concepts_of("grey roots", "en")
    assert concepts_of("xyz", "en") == frozenset()


def test_signs_are_found_in_what_is_said():
    assert {one.meaning for one in sense_table("de").find(["mein", "ansatz"])} == {"hair_colour"}
