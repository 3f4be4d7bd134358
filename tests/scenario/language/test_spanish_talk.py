from __future__ import annotations

from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.spanish_talk import TALK


def words(kind: str) -> set[str]:
    table = TALK[kind]
    return set(phrases(table) if isinstance(table, str) else table)


def test_nothing_is_both_agreed_to_and_refused() -> None:
    assert not words("yes") & words("no")
    assert not words("yes_alone") & words("no_alone")


def test_a_person_is_asked_for_in_many_ways() -> None:
    assert min(len(words("person")), len(words("cancel"))) > 10
