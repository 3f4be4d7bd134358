"""Denials that stand apart from what they deny: "today does not work at all", "draußen lieber nicht".

A denial belongs to the value of its own clause. Clauses end at a comma or a full stop, at "but", and where
the next value begins, as recognisers leave many commas out.
"""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.cues import cues
from frontdesk.scenario.language.appliances import is_appliance
from frontdesk.scenario.language.conditions import beginning

ENDS = frozenset(",.;:!?،؛؟")
DENIES = ("not", "not_after", "no_or_not", "not_or_no")
VALUES = ("num", "ord", "weekday", "month", "rel", "half_of", "moment", "pair", "people", "persons")
"""What a denial before them denies: "three instead of two"."""
POLITE = ("yes", "thanks", "filler", "carrier", "hesitation", "sums_up", "goodbye", "name_end")
"""What may follow a yes that has nothing more to say."""
DIGITS = 7
"""From so many on, a number is one to call."""
ANOTHER = ("but", "or", "correct", "except", "any", "up_to", "after", "refuse", "guess", "ask_last", "limit")
"""Words that begin another thought, or make something else of the "not" in them."""


def denied_later(heard: Hearing, match: Match, found: Sequence[Match]) -> bool:
    """Whether the rest of the clause denies `match`: "heute geht es leider nicht"."""
    moment = match.value[4:5] == "-" or match.value[-3:-2] == ":"
    reasons = [cue.first for cue in cues(heard) if cue.kind in ("because", "than", "hours", "sooner")]
    for i in range(match.last, clause_end(heard, match.last)):
        token = heard.tokens[i]
        if (
            is_one(heard, i, "conditions")
            or token.first in reasons
            or any(other.first <= i < other.last for other in found)
        ):
            return False
        if moment and _is_broken(heard, i):
            return False
        earlier = token.has("no", "not") and heard.has(i + 1, "then_before", "bound")
        if earlier or not beginning("others", heard.language.code).isdisjoint(token.text.split()):
            return False
        if token.has("no_more"):
            return True
        if token.has(*DENIES) and not (token.has("yes", "filler", "thanks") or token.has(*ANOTHER)):
            if "@" in match.value and i + 1 < clause_end(heard, i + 1):
                return False  # "… dot com, not the old yahoo one"
            following = heard.skip(i + 1, "filler", "at", "on", "the")
            if following < clause_end(heard, i + 1) and heard.has(following, *VALUES):
                return False
            return heard.has(i + 1, "and") or not any(i < o.first < clause_end(heard, i) for o in found)
        if token.has("no") and i + 1 == len(heard.tokens) and not token.has("yes", "filler", "party"):
            return True
        if token.has(*ANOTHER):
            return False
    return False


def _is_broken(heard: Hearing, i: int) -> bool:
    """ "… wegen der Waschmaschine, die pumpt nicht mehr ab": what does not work from here on is a thing."""
    return any(is_appliance(word, heard.language.code) for word in heard.tokens[i].text.split())


def is_one(heard: Hearing, i: int, kind: str) -> bool:
    """Whether the token at `i` begins a condition or a reason; "si" before politeness is a yes."""
    token = heard.tokens[i]
    if beginning(kind, heard.language.code).isdisjoint(token.text.split()):
        return False
    return not token.has("yes") or heard.skip(i + 1, *POLITE) < clause_end(heard, i + 1)


def clause_end(heard: Hearing, i: int) -> int:
    """The index after the last token of the clause that the token before `i` is in."""
    while i < len(heard.tokens) and not ends_between(heard, i):
        i += 1
    return i


def ends_between(heard: Hearing, i: int) -> bool:
    """Whether a clause ends right before the token at `i`."""
    if not 0 < i < len(heard.tokens):
        return False
    return not ENDS.isdisjoint(heard.text[heard.tokens[i - 1].end : heard.tokens[i].start])


def clause_of(heard: Hearing, first: int, last: int) -> tuple[int, int]:
    """The clause around the words `first` to `last` (the second exclusive, here and there)."""
    while first > 0 and not ends_after(heard, first - 1):
        first -= 1
    while last < len(heard.words) and not ends_after(heard, last - 1):
        last += 1
    return first, last


def ends_after(heard: Hearing, index: int) -> bool:
    """Whether a clause ends, and another begins, right after the word at `index`."""
    return index + 1 < len(heard.words) and not ENDS.isdisjoint(signs_after(heard, index))


def signs_after(heard: Hearing, index: int) -> str:
    """What stands between the word at `index` and the next one, or the end."""
    stop = heard.words[index + 1].start if index + 1 < len(heard.words) else len(heard.text)
    return heard.text[heard.words[index].end : stop]


def denied_before(heard: Hearing, match: Match, found: Sequence[Match]) -> bool:
    """ "lieber nicht draußen": words that deny, right before the value and in its clause."""
    before = match.first - 1
    while heard.has(before, "on", "at", "the", "a", "in", "address_is") and not heard.has(before, *DENIES):
        before -= 1
    if not heard.has(before, "not_after") or heard.has(before, "not", "yes", "no_or_not", "not_or_no"):
        return False
    token = heard.tokens[before]
    several = token.last - token.first > 1
    reason = max((i for i in range(before) if is_one(heard, i, "conditions")), default=0)
    of_another = any(reason < o.last <= before for o in found)
    return several and clause_end(heard, before + 1) > before + 1 and not of_another


def denies_following(heard: Hearing, i: int) -> bool:
    """ "A las once, no a las diez": a word for both "no" and "not", with a comma before it and none after."""
    alone = ends_between(heard, i) and not ends_between(heard, i + 1)
    return alone and heard.has(i, "no_or_not", "not_or_no")


def only_but(heard: Hearing, i: int) -> bool:
    """Whether the word at `i` sets something against what was said without taking it back."""
    return heard.has(i, "but") and not heard.has(i, "correct", "no", "not")


def tells_more(heard: Hearing, match: Match) -> bool:
    """ "three, but one comes later": words that nobody knows follow the value in its clause."""
    rest = range(match.last, clause_end(heard, match.last))
    return any(not heard.tokens[i].means and heard.tokens[i].writing == "word" for i in rest)


def left_over(heard: Hearing, match: Match, found: Sequence[Match]) -> bool:
    """ "at nine I am at the doctor's, ten is better": a correction with a number that is part of no value."""
    after = range(match.last, len(heard.tokens))
    if not any(heard.has(i, "correct") for i in after):
        return False
    used = {i for one in found for i in range(one.first, one.last)}
    long = match.value.lstrip("+").isdecimal() and len(match.value) >= DIGITS
    return any(
        heard.has(i, "num", "half_of", "weekday") and i not in used and not (long and _limits(heard, i))
        for i in after
    )


def _limits(heard: Hearing, i: int) -> bool:
    """ "sorry, I only pick up after six": beside a telephone number, an hour that is no digit of it."""
    return any(heard.has(j, "bound", "after", "up_to") for j in (i - 1, i - 2))
