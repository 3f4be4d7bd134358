"""Counts that change in the same breath: "we said eight but two have dropped out", "three, well, four".

Two counts and a word for coming or staying away are added up or taken from each other; where that could mean
either, nobody knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.picking import either

NEAR = 4
"""Tokens between a count and the word that tells of it, at most."""
MOST = 2
"""Words of second thoughts between two counts, at most."""


def recounted(heard: Hearing, found: Sequence[Match]) -> list[Match]:
    """The matches, two of which may have become one."""
    if len(found) == 1:
        return [_of_one(heard, found[0])]
    said = [one for one in found if one.value.isdecimal()]
    if len(said) != 2 or len(found) != 2:
        return list(found)
    first, second = said
    if _said_better(heard, first, second):
        return [second]
    if _some_people(heard, first, second):
        near = range(first.last, min(len(heard.tokens), second.last + NEAR))
        more = any(heard.has(i, "fewer", "joins", "besides", "too") for i in near)
        changed = _changed(heard, first, second) if more else first
        return [changed or replace(either(first, second), settled=True)]
    changed = _changed(heard, first, second)
    return [changed] if changed else list(found)


def _changed(heard: Hearing, first: Match, second: Match) -> Match | None:
    """What is left, or what both come to."""
    before, change = int(first.value), int(second.value)
    near = range(first.last, min(len(heard.tokens), second.last + NEAR))
    if any(heard.has(i, "sums_up", "by_now", "settle", "including") for i in near):
        return None
    score = max(first.score, second.score)
    span = replace(first, last=second.last, score=score, complete=True, ambiguous=(), settled=True)
    if any(heard.has(i, "fewer") for i in near):
        return replace(span, value=str(before - change)) if change < before else None
    if any(heard.has(i, "joins") for i in near):
        return replace(span, value=str(before + change)) if change <= before else either(first, second)
    return None


def _some_people(heard: Hearing, first: Match, second: Match) -> bool:
    """ "nine, but one is a baby": a smaller count after a "but", of children or relatives."""
    if int(second.value) >= int(first.value) or not heard.has(second.first - 1, "but"):
        return False
    near = range(second.first, min(len(heard.tokens), second.last + 2))
    return any(heard.has(i, "kin", "brood", "companion") for i in near)


def _said_better(heard: Hearing, first: Match, second: Match) -> bool:
    """ "three, well, four": only words of second thoughts stand between two counts."""
    between = range(first.last, second.first)
    return (
        0 < len(between) <= MOST
        and all(heard.has(i, "well", "hesitation") for i in between)
        and any(heard.has(i, "well") for i in between)
    )


def _of_one(heard: Hearing, one: Match) -> Match:
    """ "нас было пятеро двое отвалились", which the company may have added up."""
    if len(one.ambiguous) != 2 or one.value:
        return one
    before, both = (int(value) for value in one.ambiguous)
    near = range(one.first, min(len(heard.tokens), one.last + NEAR))
    sure = replace(one, complete=True, ambiguous=(), settled=True)
    if any(heard.has(i, "fewer") for i in near) and 0 < both - before < before:
        return replace(sure, value=str(2 * before - both))
    if any(heard.has(i, "joins") for i in near) and both > before:
        return replace(sure, value=str(both))
    return one
