"""What words mean, from both tables of a language."""

import pytest

from frontdesk.scenario.intent.words import BY_CODE, widened


def test_a_second_table_adds_to_the_first():
    more = "\n[care]\nvet |\nnurse\n[law]\ncourt\n"
    assert widened({"care": "kennel", "job": "cv"}, more) == {
        "care": "kennel | vet | nurse",
        "job": "cv",
        "law": "court",
    }


@pytest.mark.parametrize("code", BY_CODE)
def test_other_trades_are_known_by_many_words(code):
    assert all(BY_CODE[code].meanings[name].count("|") >= 10 for name in ("trades", "care", "travel", "law"))
