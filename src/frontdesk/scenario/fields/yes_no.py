"""Yes or no: the first word that decides; idioms such as "да нет, наверное" are words of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.denials import found_in
from frontdesk.scenario.language import Token
from frontdesk.scenario.language.assent import assent
from frontdesk.scenario.language.phrasing import Found

Decision = Literal["yes", "no"]

LEADING = ("filler", "carrier", "hello", "hesitation", "thanks", "wait", "correct")
FEW_WORDS = 4
"""In a sentence no longer than this a single word such as "obviously" is the answer."""
LATE_WORDS = 8
"""In a sentence no longer than this a negative idiom counts wherever it stands."""


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """At most one."""
    idiom = _idiom(heard) if asked else None
    if idiom and idiom[0] == "open":
        return
    found = cast("tuple[Decision, int, int] | None", idiom) or decided(heard)
    if found:
        value, first, last = found
        quiet = heard.only(first, last, "filler", "carrier", "thanks", "yes", "no", "hesitation")
        yield Match(value, first, last, last - first + (3.0 if asked else 0.2), closed=quiet)


def decided(heard: Hearing) -> tuple[Decision, int, int] | None:
    """What was decided and the tokens that say it; "yes, no, maybe" decides nothing."""
    if all(any(token.has(kind) for token in heard.tokens) for kind in ("yes", "no", "guess")):
        return None
    last = heard.tokens[-1] if heard.tokens else None
    if last and last.has("no") and not last.has("yes", "filler") and len(heard.tokens) > 2:
        turned = _leading(heard)
        return None if turned and turned[0] == "yes" else turned or _alone(heard) or _late_no(heard)
    return _leading(heard) or _alone(heard) or _late_no(heard)


def _idiom(heard: Hearing) -> tuple[str, int, int] | None:
    """ "I don't see why not", "rather not", "I'd have to ask": before any single word for yes and no."""
    if len(heard.words) > LATE_WORDS + 2:
        return None
    found = found_in(heard, assent(heard.language.code))
    said = [one for one in found if one.last - one.first > 1 or len(heard.words) <= FEW_WORDS]
    outer = sorted((one for one in said if not any(_within(one, o) for o in said)), key=lambda o: o.first)
    if not outer or _leads_plainly(heard, outer[0].first):
        return None
    outer = [one for one in outer if one.last - one.first > 1] or outer
    values = {one.meaning for one in outer}
    if values == {"yes"} and _denies_besides(heard, outer):
        return None
    value = values.pop() if len(values) == 1 else "open"
    covering = [i for i, t in enumerate(heard.tokens) if t.first < outer[-1].last and t.last > outer[0].first]
    return value, covering[0], covering[-1] + 1


def _denies_besides(heard: Hearing, found: list[Found]) -> bool:
    """Whether a "no" or "not" stands outside the idioms: "of course not"."""
    return any(
        token.has("no", "not", "no_or_not", "not_or_no")
        and not token.has("yes", "thanks")
        and not any(_inside(heard, token, one) for one in found)
        for token in heard.tokens
    )


def _inside(heard: Hearing, token: Token, one: Found) -> bool:
    """Whether a token belongs to an idiom; "I wouldn't" does to "wouldn't say no"."""
    if token.last > one.last or token.last <= one.first:
        return False
    return one.first <= token.first or heard.words[token.last - 1].text.endswith(("n't", "not"))


def _within(one: Found, other: Found) -> bool:
    longer = other.last - other.first > one.last - one.first
    return longer and other.first < one.last and one.first < other.last


def _leads_plainly(heard: Hearing, first: int) -> bool:
    """ "Yes, I think so", "no, not yet": a word for it that stands alone comes before the idiom."""
    plain = _leading(heard)
    if plain is None or heard.tokens[plain[1]].has("casual"):
        return False
    end = heard.tokens[plain[2] - 1].last
    return end <= first and ends_between(heard, plain[2])


def _leading(heard: Hearing) -> tuple[Decision, int, int] | None:
    for i, token in enumerate(heard.tokens):
        if token.has("no"):
            wavers = not token.has("yes") and heard.has(i + 1, "yes") and not heard.has(i + 1, "no")
            ends = heard.skip(i + 2, "thanks", "filler", "goodbye") == len(heard.tokens)
            return None if wavers and ends else ("no", i, i + 1)  # "no, that's perfect, thanks"
        if token.has("yes"):
            if heard.has(i + 1, "no") and not heard.has(i + 1, "goodbye"):
                return "no", i, i + 2
            return "yes", i, i + 1
        if not token.has(*LEADING):
            return None
    return None


def _alone(heard: Hearing) -> tuple[Decision, int, int] | None:
    quiet = ("filler", "carrier", "thanks", "hesitation", "yes_alone", "no_alone", "hello")
    if not heard.tokens or not heard.only(0, 0, *quiet):
        return None
    for i, token in enumerate(heard.tokens):
        if token.has("no_alone"):
            return "no", i, i + 1
        if token.has("yes_alone"):
            return "yes", i, i + 1
    return None


def _late_no(heard: Hearing) -> tuple[Decision, int, int] | None:
    if len(heard.words) > LATE_WORDS:
        return None
    for i, token in enumerate(heard.tokens):
        if token.has("no") and token.last - token.first > 1 and not token.has("not"):
            return "no", i, i + 1
    return None
