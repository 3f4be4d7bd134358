"""Of several values of one type, the one that is meant: denied and repaired ones go, equal rivals cancel out.

"Not Tuesday, Thursday" is Thursday; "at three, no, at four" is four; "Tuesday or Wednesday" is neither, so
that the caller is asked which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import (
    denied_before,
    denied_later,
    denies_following,
    ends_between,
    is_one,
    left_over,
    only_but,
    tells_more,
)
from frontdesk.scenario.fields.cues import cues
from frontdesk.scenario.fields.standing import BUSY, is_moment, rivals, standing, standing_ones, told_of
from frontdesk.scenario.language.bygone import is_told

REPAIR = ("correct", "not", "no", "but")
SMALL = ("on", "at", "the", "a")
LINKS = ("filler", "hesitation", "carrier", *SMALL)
DENIED = ("not", "no", "correct")
SUM = re.compile(r"\d{1,6}(\.\d\d)?")
NEAR = 1.0
"""How much better one value must be said than another, so that there is no doubt."""


def meant(heard: Hearing, found: Sequence[Match]) -> list[Match]:
    """The matches that count."""
    left = [match for match in found if match.settled or not denied(heard, match, found)]
    left = [match for match in left if match.settled or not withdrawn(heard, match, found, left)]
    left = [match for match in left if match.settled or not repaired(heard, match, left)]
    said = [doubted(one) if not one.settled and left_over(heard, one, found) else one for one in left]
    return standing_ones(heard, _offered(heard, said))


def withdrawn(heard: Hearing, match: Match, found: Sequence[Match], left: Sequence[Match]) -> bool:
    """ "tomorrow is my day off, but I can't come tomorrow": the same day or hour, denied when said again."""
    instead = {cue.last for cue in cues(heard) if cue.kind == "than"}
    later = [
        other
        for other in found
        if other.first >= match.last
        and other.value == match.value
        and heard.tokens[other.first].first not in instead
    ]
    return is_moment(match) and bool(later) and not any(other in left for other in later)


def the_one(heard: Hearing, found: Sequence[Match]) -> Match | None:
    """The best match; several that are said equally well, as one without a value."""
    best = max(found, key=lambda match: match.score, default=None)
    if best is None:
        return None
    for rival in found:
        near = best.score - rival.score < NEAR or rivals(heard, best, rival)
        if rival.value not in _values(best) and near:
            best = either(best, rival)
    return best


def denied(heard: Hearing, match: Match, found: Sequence[Match] = ()) -> bool:
    """ "not Tuesday", "any day but Tuesday": the word before denies it."""
    if heard.has(match.first, "yes", "no"):
        return False
    after = heard.skip(match.last, "filler", "self")
    denies_next = heard.has(after, "not") and any(after < other.first <= after + 2 for other in found)
    denies_next = denies_next and not heard.has(after + 1, "and") and not _is_verb(heard, after)
    denies_next = denies_next or (
        denies_following(heard, after) and any(after < other.first for other in found)
    )
    if heard.has(after, "not_after") and not denies_next:
        return True
    if heard.has(match.last, "too") and any(
        one.last <= match.first and one.value != match.value and denied(heard, one, found) for one in found
    ):
        return True  # "tomorrow I can't, the day after neither"
    if not _is_over(heard, match) and denied_later(heard, match, found):
        return True
    if denied_before(heard, match, found):
        return True
    before = match.first - 1
    while heard.has(before, *SMALL) and not heard.has(before, "not"):
        before -= 1
    if denies_following(heard, before) and any(other.last <= before for other in found):
        return True
    if heard.has(before, "except") and not heard.has(before, "and_minutes", "less_minutes", "not"):
        return True
    if heard.has(before, "but") and any(heard.has(i, "any") for i in range(before)):
        return True
    if not heard.has(before, "not") or heard.has(before, "yes"):
        return False
    if _is_verb(heard, before) and any(heard.skip(o.last, "filler", "self") == before for o in found):
        return False  # "a las seis no puedo mejor a las siete": it denies what it follows
    if heard.has(before, "no_more") and any(other.last <= before for other in found):
        return False
    if ends_between(heard, before + 1) and any(other.last <= before for other in found):
        return False  # "at one I can't, at two I can": it belongs to what was said before
    return not (heard.has(before, "not_or_no") and _is_no(heard, before, match, found))


def _is_verb(heard: Hearing, i: int) -> bool:
    """ "no puedo", "does not suit me": more than a "not", said after the value it denies."""
    if not heard.has(i, "not_after"):
        return False
    return heard.has(i, "not", "no") and heard.tokens[i].last - heard.tokens[i].first > 1


def _is_over(heard: Hearing, match: Match) -> bool:
    """ "two days ago, and nobody came": what is told of a day gone by denies it no more."""
    return match.value[4:5] == "-" and match.value < heard.at.date().isoformat()


def _is_no(heard: Hearing, i: int, match: Match, found: Sequence[Match]) -> bool:
    """Whether a word that is both "no" and "not" is "no" here: after another value, or before a comma."""
    after = heard.text[heard.tokens[i].end : heard.tokens[i + 1].start]
    if "," not in after and any(heard.has(j, "i_said") for j in range(i)):
        return False
    return "," in after or "." in after or any(other.last <= i for other in found)


def repaired(heard: Hearing, match: Match, found: Sequence[Match]) -> bool:
    """ "at three, no, at four": a later value of the same kind after a word of repair replaces it."""
    before = match.first - 1
    while heard.has(before, *SMALL):
        before -= 1
    said_no = heard.has(before, "no_or_not") and not any(other.last <= before for other in found)
    told = told_of(heard)
    for other in found:
        if other.first < match.last:
            continue
        if standing(heard, other, found, told) == BUSY and not _put_right(heard, other):
            continue
        if said_no and other.value != match.value:
            return True
        if other.value != match.value and _concludes(heard, other, found):
            return True
        between = range(match.last, other.first)
        if any(heard.has(i, "too", "or") for i in between) and all(
            not heard.has(i, *DENIED) for i in between
        ):
            continue  # "at seven, but eight is possible as well"
        if _is_told_sum(heard, match, between) or (_is_over(heard, match) and _is_over(heard, other)):
            continue
        repairs = [i for i in between if heard.has(i, *REPAIR) and not heard.has(i, "yes", "part")]
        repairs = [i for i in repairs if not denies_following(heard, i)]
        if repairs and not (all(only_but(heard, i) for i in repairs) and tells_more(heard, other)):
            return True
    return False


def _put_right(heard: Hearing, match: Match) -> bool:
    """ "at ten, no, sorry, at eleven": words of repair right before the value."""
    before = match.first - 1
    while heard.has(before, *SMALL, "part"):
        before -= 1
    return heard.has(before, "correct", "no") and not heard.has(before, "yes")


def _is_told_sum(heard: Hearing, match: Match, between: range) -> bool:
    """ "I was charged forty, but it should be thirty": both are told, and neither repairs the other."""
    if not SUM.fullmatch(match.value) or any(heard.has(i, "no", "correct") for i in between):
        return False
    words = (word for token in heard.tokens[: between.stop] for word in token.text.split())
    return any(is_told(word, heard.language) for word in words)


def _concludes(heard: Hearing, match: Match, found: Sequence[Match]) -> bool:
    """ "I work till five, so half past"; "Wednesday, oh hang on, I have school then, let's say Thursday"."""
    before = match.first - 1
    while heard.has(before, *LINKS) and not heard.has(before, "sums_up"):
        before -= 1
    sums_up = heard.has(before, "sums_up")
    led = range(max(before, 0), match.first)
    closing = not any(other.first >= match.last for other in found)
    prior = max((other.last for other in found if other.last <= match.first), default=0)
    offered = any(heard.has(i, "or") or is_one(heard, i, "conditional") for i in range(prior, match.first))
    last_word = sums_up or any(heard.has(i, "suggest", "request") for i in led)
    if last_word and is_moment(match) and closing and not offered:
        return True
    thought = any(heard.has(i, "wait", "no", "correct") and not heard.has(i, "yes") for i in range(before))
    led_on = any(heard.has(i, "suggest", "carrier") for i in led)
    return thought and (sums_up or (led_on and closing) or heard.has(match.last, "sums_up"))


def _offered(heard: Hearing, found: list[Match]) -> list[Match]:
    """ "Tuesday or Wednesday" as one match without a value."""
    merged: list[Match] = []
    for match in sorted(found, key=lambda one: one.first):
        before = merged[-1] if merged else None
        if before and match.value not in _values(before) and _or_between(heard, before, match):
            merged[-1] = either(before, match)
        else:
            merged.append(match)
    return merged


def _or_between(heard: Hearing, one: Match, other: Match) -> bool:
    between = range(one.last, other.first)
    return any(heard.has(i, "or") for i in between) and all(
        heard.has(i, "or", "but", *LINKS) for i in between
    )


def either(one: Match, other: Match) -> Match:
    """A match without a value that names both."""
    values = tuple(dict.fromkeys((*_values(one), *_values(other))))
    return replace(
        one,
        value="",
        first=min(one.first, other.first),
        last=max(one.last, other.last),
        score=max(one.score, other.score),
        complete=False,
        closed=one.closed and other.closed,
        raw=None,
        until="",
        ambiguous=values,
    )


def _values(match: Match) -> tuple[str, ...]:
    return match.ambiguous or (match.value,)


def doubted(match: Match) -> Match:
    """The match as one that was said but may not be meant."""
    return replace(match, value="", complete=False, ambiguous=_values(match))
