from __future__ import annotations

from frontdesk.scenario.language.arabic_talk import NO, TALK, YES
from frontdesk.scenario.language.lexicon import phrases


def test_no_objection_is_a_yes_and_not_suitable_a_no() -> None:
    assert {"ما في مانع", "لا مشكلة", "نعم"} <= set(phrases(YES))
    assert {"مش مناسب", "لا"} <= set(phrases(NO))


def test_nothing_is_both_agreed_to_and_refused() -> None:
    assert not set(phrases(YES)) & set(phrases(NO))


def test_a_person_is_asked_for_in_many_ways() -> None:
    table = TALK["person"]
    assert len(phrases(table) if isinstance(table, str) else table) > 20
