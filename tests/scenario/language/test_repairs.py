"""Phrases of repair: six languages, the same kinds, none of them twice for two things."""

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.repairs import REPAIRS, REQUESTS
from frontdesk.scenario.repairs import Found, repairs
from tests.scenario.listening import heard


def test_every_language_that_is_heard_can_repair() -> None:
    assert REPAIRS.keys() == REQUESTS.keys() == LANGUAGES.keys()
    assert len({frozenset(table) for table in REPAIRS.values()}) == 1


@pytest.mark.parametrize("code", sorted(REPAIRS))
def test_a_phrase_means_one_thing(code: str) -> None:
    said = [phrase for listed in REPAIRS[code].values() for phrase in phrases(listed)]
    assert sorted({one for one in said if said.count(one) > 1}) == []


def test_a_request_asks_for_one_language() -> None:
    said = [phrase for listed in REQUESTS.values() for phrase in phrases(listed)]
    assert sorted({one for one in said if said.count(one) > 1}) == []


@pytest.mark.parametrize("code", sorted(REPAIRS))
def test_every_phrase_can_be_heard(code: str) -> None:
    unheard = []
    for kind, listed in REPAIRS[code].items():
        for phrase in phrases(listed):
            told = heard(code, phrase)
            if repairs(told) != (Found(kind, 0, len(told.words)),):
                unheard.append(phrase)
    assert unheard == []
