from __future__ import annotations

from frontdesk.scenario.language.hebrew_talk import TALK
from frontdesk.scenario.language.lexicon import phrases


def words(kind: str) -> set[str]:
    table = TALK[kind]
    return set(phrases(table) if isinstance(table, str) else table)


def test_nothing_is_both_agreed_to_and_refused() -> None:
    assert not words("yes") & words("no")


def test_a_person_is_asked_for_in_many_ways() -> None:
    assert len(words("person")) > 20
