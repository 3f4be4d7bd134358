"""A name that is denied after the one that is meant: "Möller, nicht Müller", "Miller not Muller"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rapidfuzz import fuzz

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.contrasts import contrasts
from frontdesk.scenario.fields.name_remarks import about_spelling, given, past_links, token_after

Reader = Callable[[Hearing, int], Match | None]
Finder = Callable[[Hearing, bool], Match | None]
LIKE = 50
"""From this likeness of letters (0 to 100) on, one name may have been misheard for the other."""
FEW = 4
"""Words of an utterance that is nothing but two names and what sets them apart."""


def not_the_other(heard: Hearing, read: Reader, find: Finder, *, asked: bool) -> Match | None:
    """The name before one that is not meant; `read` reads a name at a token, `find` in all that was said.

    A word for both "no" and "not" denies only after a comma: "García no Gracia" may be either.
    """
    for one in contrasts(heard):
        first, start = token_after(heard, one.meant[1]), token_after(heard, one.denied[0])
        if one.meant[0] or first == 0 or (heard.has(first, "no") and not ends_between(heard, first)):
            continue
        denied = read(heard, past_links(heard, start)) if start < len(heard.tokens) else None
        if denied is None or not _is_whole(heard, denied.last):
            continue
        found = find(upto(heard, first), asked)
        if found and _are_names(heard, found, denied):
            return replace(found, settled=True)
    return None


def _are_names(heard: Hearing, one: Match, other: Match) -> bool:
    """Whether both are names rather than words of a sentence: "mir ist kalt, lieber nicht raus"."""
    alike = fuzz.ratio(one.value.casefold(), other.value.casefold()) >= LIKE
    known = any(given(heard, i) for match in (one, other) for i in range(match.first, match.last))
    return alike or known or heard.has(one.first - 1, "name_is") or len(heard.tokens) <= FEW


def _is_whole(heard: Hearing, end: int) -> bool:
    """Whether nothing of the clause is left at `end` but talk about spelling."""
    return end == len(heard.tokens) or ends_between(heard, end) or about_spelling(heard, end)


def upto(heard: Hearing, end: int) -> Hearing:
    """What was said before the token at `end`."""
    if end >= len(heard.tokens):
        return heard
    stop = heard.tokens[end]
    return replace(
        heard, text=heard.text[: stop.start], tokens=heard.tokens[:end], words=heard.words[: stop.first]
    )
