"""The patterns for "it is not so" said outright."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language.crossing import PLAIN, plain


@pytest.mark.parametrize("code", sorted(PLAIN))
def test_every_language_denies_doubts_and_knows_help(code: str) -> None:
    table = plain(code)
    assert {"before", "noun", "inside", "doubt", "help"} <= set(PLAIN[code])
    assert table.help
    assert not table.before.search("")
    assert not table.noun.search("")


def test_no_pattern_reaches_over_a_verb_or_an_and() -> None:
    assert plain("en").before.search("he is not")
    assert not plain("en").before.search("he is not breathing")
    assert not plain("en").before.search("he is not breathing and is")
    assert not plain("de").before.search("er atmet nicht und ist")
    assert plain("de").whole.search("es|brennt|nicht")
    assert not plain("de").whole.search("er ist|bewusstlos|nicht")


def test_in_a_language_without_patterns_nothing_is_denied() -> None:
    table = plain("fr")
    assert not table.before.search("il n'est pas")
    assert not table.help
