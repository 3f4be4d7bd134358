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
LACKS = "нет"
DENIES = ("not", "no_or_not", "not_or_no", "not_after", "refuse", "lacking", "except", "neither")


def found_in(heard: Hearing, phrases: Phrases) -> tuple[Found, ...]:
    """Where the phrases occur, in words of `heard`; they are looked for before words are cut apart."""
    whole = split(heard.text)
    places = [
        [i for i, part in enumerate(heard.words) if word.start <= part.start < word.end] for word in whole
    ]
    found = phrases.find([word.text for word in whole])
    inside = [one for one in found if places[one.first] and places[one.last - 1]]
    return tuple(
        Found(one.meaning, places[one.first][0], places[one.last - 1][-1] + 1, one.told) for one in inside
    )


def denied(heard: Hearing, first: int, last: int, among: Sequence[Found] = ()) -> bool:
    """Whether a "not" shortly before words `first` to `last`, or at the end of their clause, denies them; it
    denies the nearest of those that were found, and those joined to it ("not a cut or a colour")."""
    for token in heard.tokens:
        if not _denies(token) and token.text != LACKS:
            continue
        before = (
            _denies(token) and 0 <= first - token.last < NEAR and not _apart(heard, token.last - 1, first)
        )
        before = before and not _another(token.last, first, among)
        ends = token.last == len(heard.words) or _apart(heard, token.last - 1, token.last)
        after = ends and 0 <= token.first - last < NEAR and not _apart(heard, last - 1, token.first)
        lacks = token.text == LACKS  # "наличных нет" has none; "cash, no" is another answer
        if before or (after and (lacks or not token.has("no"))):
            return True
    joined = [one for one in among if one.last <= first and _joined(heard, one.last, first)]
    return any(denied(heard, one.first, one.last, among) for one in joined)


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
    return any(t.has("but") and not t.has("not") and one < t.first and t.last <= other for t in heard.tokens)
