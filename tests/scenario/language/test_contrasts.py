"""Words that set one value against another."""

import pytest

from frontdesk.scenario.fields.contrasts import contrasts
from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.contrasts import CONTRASTS
from frontdesk.scenario.language.lexicon import phrases
from tests.scenario.listening import heard


def test_every_language_that_is_heard_has_them() -> None:
    assert CONTRASTS.keys() == LANGUAGES.keys()
    assert {frozenset(table) for table in CONTRASTS.values()} == {frozenset({"denies", "but", "wrong"})}


@pytest.mark.parametrize(
    ("code", "phrase"),
    [(code, phrase) for code, table in CONTRASTS.items() for phrase in phrases(table["denies"])],
)
def test_each_denial_can_be_heard(code: str, phrase: str) -> None:
    told = heard(code, f"77 {phrase} 88")
    last = len(told.words) - 1
    assert next((one.meant, one.denied) for one in contrasts(told)) == ((0, 1), (last, last + 1))


@pytest.mark.parametrize(
    ("code", "phrase"),
    [(code, phrase) for code, table in CONTRASTS.items() for phrase in phrases(table["but"])],
)
def test_each_turn_can_be_heard(code: str, phrase: str) -> None:
    denial = phrases(CONTRASTS[code]["denies"])[0]
    told = heard(code, f"{denial} 77 {phrase} 88")
    last = len(told.words) - 1
    assert (last, last + 1) in [one.meant for one in contrasts(told)]
