"""Phrases of repair in an utterance: "I don't know", "start over", "it ends in five six", "auf Deutsch"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.phone import digits_said
from frontdesk.scenario.language import Language, listen
from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.repairs import REPAIRS, REQUESTS
from frontdesk.scenario.language.tokens import words

Table = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""By first word: the phrases that begin with it and what they are, the longest first."""
NOT = frozenset(("not", "don't", "dont", "can't", "cant", "cannot", "не", "nicht", "kein", "مش", "مو"))
NO_OR_NOT = frozenset(("لا", "לא"))
"""Words before the name of a language that the caller does not speak."""
NEAR = 3
LONGEST_TAIL = 8
"""Digits after "it ends in": more are a number of their own."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in words `first` to `last` (exclusive)."""

    kind: str
    first: int
    last: int


@lru_cache(maxsize=64)
def table(language: Language) -> Table:
    """A language's phrases; for a language without any, the English ones."""
    return _compiled(REPAIRS.get(language.code, REPAIRS["en"]), language)


@cache
def requests() -> Table:
    """What asks for a language."""
    return _compiled(REQUESTS, None)


def repairs(heard: Hearing) -> tuple[Found, ...]:
    """The phrases of repair in what was heard."""
    return found([heard.language.plain(word.text) for word in heard.words], table(heard.language))


def found(heard: Sequence[str], among: Table) -> tuple[Found, ...]:
    """The phrases said, in order; of two that overlap the longer one."""
    hits = []
    at = 0
    while at < len(heard):
        hit = _at(heard, at, among)
        later = _at(heard, at + 1, among) if hit and at + 1 < len(heard) else None
        if hit and later and later.last - later.first > hit.last - hit.first:
            hit = later
        if hit:
            hits.append(hit)
        at = hit.last if hit else at + 1
    return tuple(hits)


def tail(heard: Hearing, hits: Sequence[Found]) -> str:
    """The digits of "it ends in five six"; empty when nothing of the kind was said."""
    for hit in hits:
        if hit.kind != "tail" or hit.last >= len(heard.words):
            continue
        later = [token for token in heard.tokens if token.first >= hit.last]
        digits = digits_said(Hearing(heard.text, heard.words, tuple(later), heard.language, heard.at))
        if 0 < len(digits) <= LONGEST_TAIL:
            return digits
    return ""


def language_asked(text: str, among: Collection[str]) -> str:
    """The language that the caller asks for, if the bot speaks it; else empty."""
    said = [word.text for word in words(text)]
    hits = found(said, requests())
    return next((hit.kind for hit in hits if hit.kind in among and not _denied(said, hit)), "")


def _denied(said: Sequence[str], hit: Found) -> bool:
    """ "I don't speak Arabic"."""
    before = said[max(0, hit.first - NEAR) : hit.last]
    apart = said[max(0, hit.first - NEAR) : max(0, hit.first - 1)]
    return not (NOT.isdisjoint(before) and NO_OR_NOT.isdisjoint(apart))


def _at(heard: Sequence[str], at: int, among: Table) -> Found | None:
    for phrase, kind in among.get(heard[at], ()):
        last = at + len(phrase)
        if tuple(heard[at:last]) == phrase:
            return Found(kind, at, last)
    return None


def _compiled(kinds: Mapping[str, str], language: Language | None) -> Table:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, listed in kinds.items():
        for phrase in phrases(listed):
            spelled = tuple(language.plain(word) if language else word for word in _split(phrase, language))
            by_first.setdefault(spelled[0], []).append((spelled, kind))
    return {first: tuple(sorted(all_, key=lambda one: -len(one[0]))) for first, all_ in by_first.items()}


def _split(phrase: str, language: Language | None) -> list[str]:
    """The words of a phrase as an utterance would have them."""
    if language is None:
        return [word.text for word in words(phrase)]
    return [word.text for word in listen(phrase, language)[0]]
