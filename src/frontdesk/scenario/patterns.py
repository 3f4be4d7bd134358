"""Regular expressions that a scenario's author wrote and a stranger's words are held against.

Python's `re` tries one way after the other to divide a text among the repeats of a pattern; "(a+)+b" takes
for ever on thirty letters. The number of ways is counted beforehand; a pattern with too many is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from math import prod
from re import _parser  # type: ignore[attr-defined]  # there is no public way to see what a pattern consists of
from typing import Any

LONGEST = 200
"""Characters of a pattern, and of a value that one is tried on."""
MOST_WAYS = 10_000_000
"""Three repeats without an end in a row on a text of LONGEST characters have 200^3 ways by this count, and
twenty-three choices in a row 2^23: either takes a fraction of a second."""
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
PLAIN = ("LITERAL", "NOT_LITERAL", "ANY", "IN", "AT")


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, without regard to case. ValueError when it is none, or could take for ever."""
    try:
        form = re.compile(pattern, re.IGNORECASE)
        slow = len(pattern) > LONGEST or _ways(_parser.parse(pattern)) > MOST_WAYS
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from None
    if slow:
        raise ValueError(
            f"{pattern!r} could take too long: no repeats of repeats, look-arounds or back-references, "
            "and few repeats without a bound such as {1,20}"
        )
    return form


def fits(pattern: str, value: str) -> bool:
    """Whether the whole value has that form, as it is or without spaces and hyphens."""
    form = compiled(pattern)
    compact = value.replace(" ", "").replace("-", "")
    return len(value) <= LONGEST and bool(form.fullmatch(value) or form.fullmatch(compact))


def _ways(parts: Iterable[tuple[Any, Any]]) -> float:
    """How many ways there are at most to lay these parts over a text; infinite for what is not counted."""
    return prod((_ways_of(str(kind), given) for kind, given in parts), start=1.0)


def _ways_of(kind: str, given: Any) -> float:
    if kind in PLAIN:
        return 1.0
    if kind == "SUBPATTERN":
        return _ways(given[-1])
    if kind == "ATOMIC_GROUP":
        return _ways(given)
    if kind == "BRANCH":
        return sum(_ways(branch) for branch in given[1])
    if kind in REPEATS:
        fewest, most, inner = given
        return _repeated(min(int(fewest), LONGEST), min(int(most), LONGEST), _ways(inner))
    return float("inf")


def _repeated(fewest: int, most: int, ways: float) -> float:
    """Each number of rounds is a way of its own, and in each round each of the ways is possible."""
    lengths = most - fewest + 1.0
    try:
        return lengths * ways**most
    except OverflowError:
        return float("inf")
