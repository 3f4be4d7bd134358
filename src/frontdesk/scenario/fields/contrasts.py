"""Two values set against each other: "eleven, not ten", "not Tuesday but Thursday", "Möller statt Müller".

Here only the words are parted, whatever they say: what is meant, and what is not. Who reads them as values of
one field knows what is put right, and what it was before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import ENDS, ends_between
from frontdesk.scenario.language import Language, listen
from frontdesk.scenario.language.contrasts import CONTRASTS
from frontdesk.scenario.language.lexicon import phrases

Span = tuple[int, int]
"""Words, from the first to the one after the last."""
MOST = 3
"""Denials that are looked at: whoever says more sets nothing right."""
RUN_ON = 6
"""Words after a denial that may be two values with nothing between them: "statt zehn elf"."""
OPENING = ("wait", "no", "yes", "correct", "hesitation", "hello", "thanks", "filler", "but")
"""What may be said before the value that is meant."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """The words of what is meant, and of what is not."""

    meant: Span
    denied: Span


@lru_cache(maxsize=16)
def _table(language: Language, kind: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """By first word: the phrases of a kind, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    listed = CONTRASTS.get(language.code, CONTRASTS["en"])[kind]
    for phrase in phrases(listed):
        words = tuple(language.plain(word.text) for word in listen(phrase, language)[0])
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(them, key=lambda one: -len(one))) for first, them in found.items()}


def contrasts(heard: Hearing) -> Iterator[Contrast]:
    """Each way to part the words into what is meant and what is not, the likeliest first.

    "It's X, not Y" ends with what is denied; "not Y but X" and "not Y, X" begin with it. A recogniser may
    leave the comma out, so that "not Y X" is parted at every word.
    """
    said = [heard.language.plain(word.text) for word in heard.words]
    denials = list(_denials(heard, said))[:MOST]
    opening = past_opening(heard)
    turned = [one for first, last in denials if (one := _turned(heard, said, last))]
    leads = bool(denials) and denials[0][0] == opening
    if leads:
        yield from turned
    yield from (
        Contrast((0, first), (last, _clause_end(heard, last))) for first, last in denials[::-1] if first
    )
    if not leads:
        yield from turned
    elif len(said) - denials[0][1] <= RUN_ON:
        last = denials[0][1]
        yield from (Contrast((at, len(said)), (last, at)) for at in range(last + 1, len(said)))


def denied_alone(heard: Hearing) -> Span | None:
    """The words of "not ten", of "ten is wrong", where nothing is said of what is meant instead."""
    said = [heard.language.plain(word.text) for word in heard.words]
    wrong = _called_wrong(heard, said)
    if wrong:
        return wrong
    denials = list(_denials(heard, said))
    if not denials or denials[0][0] > past_opening(heard):
        return None
    return (denials[0][1], len(said)) if _clause_end(heard, denials[0][1]) == len(said) else None


def _called_wrong(heard: Hearing, said: list[str]) -> Span | None:
    """ "Ten is wrong": the words before such an end, in one clause."""
    table, start = _table(heard.language, "wrong"), past_opening(heard)
    end = next((at for at in range(start + 1, len(said)) if _phrase_end(said, at, table) == len(said)), 0)
    return (start, end) if end and _clause_end(heard, start) >= end else None


def _turned(heard: Hearing, said: list[str], last: int) -> Contrast | None:
    """ "Not ten but eleven", "not ten, eleven": what follows the denial that ends before `last`."""
    turn = _turn(heard, said, last)
    return Contrast((turn[1], len(said)), (last, turn[0])) if turn and turn[1] < len(said) else None


def past_opening(heard: Hearing, start: int = 0) -> int:
    """The word, from `start` on, after "hang on", "no, sorry"; a "no" that denies what follows stays."""
    for i, token in enumerate(heard.tokens):
        if token.first < start:
            continue
        denies = token.has("not", "no_or_not", "not_or_no") and not ends_between(heard, i + 1)
        if denies or token.has("given", "num") or not token.has(*OPENING):
            return token.first
    return start


def _denials(heard: Hearing, said: list[str]) -> Iterator[Span]:
    """Where words of denial stand that something follows in their clause."""
    table = _table(heard.language, "denies")
    at = 0
    while at < len(said):
        end = _phrase_end(said, at, table)
        if end and end < len(said) and not _stops(heard, end):
            yield at, end
        at = end or at + 1


def _turn(heard: Hearing, said: list[str], start: int) -> Span | None:
    """Where what is denied ends, and what is meant begins: at a "but", else at the end of a clause."""
    table = _table(heard.language, "but")
    for at in range(start + 1, len(said)):
        end = _phrase_end(said, at, table)
        if end:
            return at, end
        if _stops(heard, at):
            return at, at
    return None


def _clause_end(heard: Hearing, start: int) -> int:
    return next((at for at in range(start + 1, len(heard.words)) if _stops(heard, at)), len(heard.words))


def _phrase_end(said: list[str], at: int, table: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """The index after the phrase at `at`; 0 where there is none."""
    for phrase in table.get(said[at], ()):
        if tuple(said[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    return 0


def _stops(heard: Hearing, at: int) -> bool:
    """Whether a clause ends right before the word at `at`."""
    between = heard.text[heard.words[at - 1].end : heard.words[at].start]
    return not ENDS.isdisjoint(between)
