"""What a new version of a list changes: rows that are new, changed and gone."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from frontdesk.knowledge.document import Part

_DETAILS = re.compile(r"\. (?=[^.:]{1,60}: )")
"""Where a row's name ends and its other columns begin: "Haircut. Price: 35"."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows in their order. `changed` are (before, after) of the same name; `same` is how many stay."""

    new: tuple[Part, ...] = ()
    changed: tuple[tuple[Part, Part], ...] = ()
    gone: tuple[Part, ...] = ()
    same: int = 0


def compare(before: Iterable[Part], after: Iterable[Part]) -> Difference:
    """Rows are the same by their text and group, changed by their name and group, or else by name alone."""
    olds, news = list(before), list(after)
    total = len(news)
    _pairs(olds, news, lambda row: (row.section, row.text))
    same = total - len(news)
    changed = _pairs(olds, news, lambda row: (row.section, name_of(row)))
    changed += _pairs(olds, news, name_of)
    return Difference(tuple(news), tuple(changed), tuple(olds), same)


def name_of(row: Part) -> str:
    """What a row is called: its text up to the first column that has a heading."""
    return _DETAILS.split(row.text, 1)[0].casefold()


def _pairs(olds: list[Part], news: list[Part], key: Callable[[Part], Hashable]) -> list[tuple[Part, Part]]:
    """Rows with the same key, first with first, taken out of both lists."""
    waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for number, row in enumerate(olds):
        waiting[key(row)].append(number)
    found: list[tuple[Part, Part]] = []
    left: list[Part] = []
    taken: set[int] = set()
    for row in news:
        alike = waiting[key(row)]
        if not alike:
            left.append(row)
            continue
        taken.add(alike[0])
        found.append((olds[alike.popleft()], row))
    olds[:] = [row for number, row in enumerate(olds) if number not in taken]
    news[:] = left
    return found
