"""Words that tell what a value stands for."""

import pytest

from frontdesk.scenario.fields.cues import Cue, cues
from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.standings import STANDINGS
from tests.scenario.listening import heard


def test_every_language_that_is_heard_has_every_kind() -> None:
    assert STANDINGS.keys() == LANGUAGES.keys()
    assert len({frozenset(table) for table in STANDINGS.values()}) == 1


@pytest.mark.parametrize("code", sorted(STANDINGS))
def test_every_phrase_can_be_heard(code: str) -> None:
    """Each in a sentence of its own, whatever the tokenizer makes of it: "из-за" is two words."""
    unheard = []
    kinds: dict[str, set[str]] = {}
    for kind, listed in STANDINGS[code].items():
        for phrase in phrases(listed):
            kinds.setdefault(phrase, set()).add(kind)
    for phrase, meant in kinds.items():
        told = heard(code, phrase.rstrip("*"))
        found = cues(told)
        if not any(found == (Cue(kind, 0, len(told.words)),) for kind in meant):
            unheard.append((phrase, found))
    assert unheard == []
