"""Words that a "not" near them denies, where no listed value stands: "I don't need it delivered"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import ENDS
from frontdesk.scenario.language import Token
from frontdesk.scenario.language.phrasing import Found, Phrases
from frontdesk.scenario.language.tokens import words as split

NEAR = 3
"""Words between a "not" and what it denies, at most."""
JOINED = 4
"""Words between two things that are joined, at most: "a cut or the"."""
LACKS = "нет"
NEEDED = frozenset(
    (
        *("needed", "necessary", "required", "nötig", "notwendig", "necesario", "falta", "necesito"),
        *("надо", "нужен", "нужна", "нужно", "нужны", "понадобится", "требуется", "צריך", "צריכה", "لازم"),
    )
)
"""Words at the end of what a "not" denies: "the courier is not needed"."""
DENIES = ("not", "no_or_not", "not_or_no", "not_after", "refuse", "lacking", "except", "neither")


def found_in(heard: Hearing, phrases: Phrases) -> tuple[Found, ...]:
    """Where the phrases occur, in words of `heard`; they are looked for before words are cut apart."""
    return heard.once(phrases, lambda: _found_in(heard, phrases))


def _found_in(heard: Hearing, phrases: Phrases) -> tuple[Found, ...]:
    said, places = heard.once("whole", lambda: _whole(heard))
    inside = [one for one in phrases.find(said) if places[one.first] and places[one.last - 1]]
    return tuple(
        Found(one.meaning, places[one.first][0], places[one.last - 1][-1] + 1, one.told) for one in inside
    )


def _whole(heard: Hearing) -> tuple[list[str], list[list[int]]]:
    """The words before they are cut apart, and where the parts of each stand."""
    whole = split(heard.text)
    places: list[list[int]] = [[] for _ in whole]
    at = 0
    for i, part in enumerate(heard.words):
        while at < len(whole) and whole[at].end <= part.start:
            at += 1
        if at < len(whole) and whole[at].start <= part.start:
            places[at].append(i)
    return [word.text for word in whole], places


def denied(heard: Hearing, first: int, last: int, among: Sequence[Found] = ()) -> bool:
    """Whether a "not" shortly before words `first` to `last`, or at the end of their clause, denies them; it
    denies the nearest of those that were found, and those joined to it ("not a cut or a colour")."""
    for token in heard.once("denials", lambda: [t for t in heard.tokens if _denies(t) or t.text == LACKS]):
        before = (
            _denies(token) and 0 <= first - token.last < NEAR and not _apart(heard, token.last - 1, first)
        )
        before = before and not _another(token.last, first, among)
        ends = token.last == len(heard.words) or _apart(heard, token.last - 1, token.last)
        ends = ends or _not_needed(heard, token)
        after = ends and 0 <= token.first - last < NEAR and not _apart(heard, last - 1, token.first)
        lacks = token.text == LACKS  # "наличных нет" has none; "cash, no" is another answer
        if before or (after and (lacks or not token.has("no"))):
            return True
    near = (one for one in among if first - JOINED <= one.last < first)
    joined = [one for one in near if _joined(heard, one.last, first)]
    return any(denied(heard, one.first, one.last, among) for one in joined)


def _not_needed(heard: Hearing, token: Token) -> bool:
    """Whether "needed" ends or follows the denial, so that what it denies stands before it."""
    return not {word.text for word in heard.words[token.last - 1 : token.last + 1]}.isdisjoint(NEEDED)


def _denies(token: Token) -> bool:
    several = token.last - token.first > 1
    return (token.has(*DENIES) or (several and token.has("no", "no_alone"))) and not token.has(
        "yes", "thanks"
    )


def _joined(heard: Hearing, start: int, end: int) -> bool:
    """Whether only "or the" stands between two words."""
    between = [token for token in heard.tokens if start <= token.first < end]
    return any(token.has("or", "and") for token in between) and all(
        token.has("or", "and", "the", "a", "on", "at") for token in between
    )


def _another(start: int, end: int, among: Sequence[Found]) -> bool:
    """Whether something else was found between two words."""
    return any(start <= one.first and one.last <= end for one in among)


def _apart(heard: Hearing, one: int, other: int) -> bool:
    """Whether a clause ends between the words at `one` and `other`."""
    between = heard.text[heard.words[one].end : heard.words[other].start]
    if not ENDS.isdisjoint(between):
        return True
    turns = heard.once("turns", lambda: [t for t in heard.tokens if t.has("but") and not t.has("not")])
    return any(one < token.first and token.last <= other for token in turns)
