"""Yes or no: the first word that decides; idioms such as "да нет, наверное" are words of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from frontdesk.scenario.fields.base import Hearing, Match

LEADING = ("filler", "carrier", "hello", "hesitation", "thanks", "wait", "correct")
LATE_WORDS = 8
"""In a sentence no longer than this a negative idiom counts wherever it stands."""


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """At most one."""
    found = decided(heard)
    if found:
        value, first, last = found
        quiet = heard.only(first, last, "filler", "carrier", "thanks", "yes", "no", "hesitation")
        yield Match(value, first, last, last - first + (3.0 if asked else 0.2), closed=quiet)


def decided(heard: Hearing) -> tuple[Literal["yes", "no"], int, int] | None:
    """What was decided and the tokens that say it; "yes, no, maybe" decides nothing."""
    if all(any(token.has(kind) for token in heard.tokens) for kind in ("yes", "no", "guess")):
        return None
    last = heard.tokens[-1] if heard.tokens else None
    if last and last.has("no") and not last.has("yes", "filler") and len(heard.tokens) > 2:
        turned = _leading(heard)
        return None if turned and turned[0] == "yes" else turned or _alone(heard) or _late_no(heard)
    return _leading(heard) or _alone(heard) or _late_no(heard)


def _leading(heard: Hearing) -> tuple[Literal["yes", "no"], int, int] | None:
    for i, token in enumerate(heard.tokens):
        if token.has("no"):
            wavers = not token.has("yes") and heard.has(i + 1, "yes") and not heard.has(i + 1, "no")
            return None if wavers and i + 2 == len(heard.tokens) else ("no", i, i + 1)
        if token.has("yes"):
            if heard.has(i + 1, "no") and not heard.has(i + 1, "goodbye"):
                return "no", i, i + 2
            return "yes", i, i + 1
        if not token.has(*LEADING):
            return None
    return None


def _alone(heard: Hearing) -> tuple[Literal["yes", "no"], int, int] | None:
    quiet = ("filler", "carrier", "thanks", "hesitation", "yes_alone", "no_alone", "hello")
    if not heard.tokens or not heard.only(0, 0, *quiet):
        return None
    for i, token in enumerate(heard.tokens):
        if token.has("no_alone"):
            return "no", i, i + 1
        if token.has("yes_alone"):
            return "yes", i, i + 1
    return None


def _late_no(heard: Hearing) -> tuple[Literal["yes", "no"], int, int] | None:
    if len(heard.words) > LATE_WORDS:
        return None
    for i, token in enumerate(heard.tokens):
        if token.has("no") and token.last - token.first > 1 and not token.has("not"):
            return "no", i, i + 1
    return None
