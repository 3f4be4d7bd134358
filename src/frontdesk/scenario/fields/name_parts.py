"""A name told in its parts: "Kowalczyk, first name Ola", "имя Эльза, фамилия Берг", in any order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.denials import found_in
from frontdesk.scenario.fields.name_denied import upto
from frontdesk.scenario.language.name_labels import COPULAS, NO_LABEL_AFTER, first_labels, last_labels, loose
from frontdesk.scenario.language.phrasing import Found, Phrases

SMALL = ("filler", "hesitation", "thanks", "possessive", "mine")

Reader = Callable[[Hearing, int], Match | None]
Finder = Callable[[Hearing], Match | None]


def in_parts(heard: Hearing, read: Reader, find: Finder) -> Match | None:
    """The full name, first name first; `read` reads a name at a token, `find` the one said before a label."""
    code = heard.language.code
    firsts, lasts = _labels(heard, first_labels(code)), _labels(heard, last_labels(code))
    if lasts and not firsts:
        firsts = [one for one in _labels(heard, loose(code)) if one.first > lasts[0].first]
    if not (firsts or lasts) or len(firsts) > 1 or len(lasts) > 1:
        return None
    bounds = [_token(heard, one.first) for one in (*firsts, *lasts)]
    first = _labelled(heard, firsts, bounds, read)
    last = _labelled(heard, lasts, bounds, read)
    before = _before(heard, min(bounds), find) if not (firsts and lasts) else None
    first, last = first or (before if not firsts else None), last or (before if not lasts else None)
    if first is None or last is None:
        return None
    return _joined(first, last)


def _joined(first: Match, last: Match) -> Match:
    """Both parts; a part that already is the whole name stays as it is."""
    start, end = min(first.first, last.first), max(first.last, last.last)
    for whole, part in ((first, last), (last, first)):
        if part.value.casefold() in whole.value.casefold().split():
            return replace(whole, first=start, last=end)
    return replace(first, value=f"{first.value} {last.value}", first=start, last=end, closed=True)


def _labels(heard: Hearing, phrases: Phrases) -> list[Found]:
    """Where the labels stand; "на имя" is none of a first name."""
    found = []
    for one in found_in(heard, phrases):
        before = heard.words[one.first - 1].text if one.first else ""
        if before not in NO_LABEL_AFTER:
            found.append(one)
    return found


def _token(heard: Hearing, word: int) -> int:
    """The index of the token that has the word at `word`."""
    return next((i for i, token in enumerate(heard.tokens) if token.last > word), len(heard.tokens))


def _labelled(heard: Hearing, labels: list[Found], bounds: list[int], read: Reader) -> Match | None:
    """The name right after its label, up to the next label."""
    if not labels:
        return None
    at = next((i for i, t in enumerate(heard.tokens) if t.first >= labels[0].last), len(heard.tokens))
    end = min((bound for bound in bounds if bound >= at), default=len(heard.tokens))
    part = upto(heard, end)
    while at < end and (heard.has(at, *SMALL) or heard.tokens[at].text in COPULAS):
        at += 1
    return read(part, at) if at < end else None


def _before(heard: Hearing, end: int, find: Finder) -> Match | None:
    """The name said before the first label; "for my wife, her surname is Bell" has none there."""
    found = find(upto(heard, end)) if end else None
    if found and any(heard.has(i, "kin", "companion", "brood") for i in range(found.first, found.last)):
        return None
    return found
