"""Telephone numbers whose last digits were said again: "… sixty, no, seventy"."""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.scenario.fields.base import Hearing

REPAIRS = ("no", "correct")
LIMITS = ("bound", "after", "up_to", "between", "before_day", "after_day")
"""Words that make an hour of the number after them, which is no digit then."""
GROUPS = (3, 4)
COUNTED = ("unit", "oclock", "ampm", "part", "persons", "people", "money", "weekday", "month", "companion")


def is_aside(heard: Hearing, start: int, first: int, last: int) -> bool:
    """Whether the number in tokens `first` to `last`, after words of repair that end before `start`, says
    something else than digits: "… but don't ring before nine"."""
    led = any(heard.has(i, *LIMITS) for i in range(start, first))
    return led or heard.has(last, *COUNTED)


def replaced(said: Iterable[str], again: Iterable[str], first_piece: int) -> tuple[str, ...]:
    """The numbers that may be meant when the digits `again` follow `said` after a word of repair.

    Either `again` stands for as many digits at the end of `said`, or only its first group does (of
    `first_piece` digits) and the rest goes on with the number; or it takes the number up again where
    its first group was said before. `again` may be the whole number anew.
    """
    found: list[str] = []
    for new in again:
        for old in said:
            if len(new) < len(old):
                found.append(old[: -len(new)] + new)
            if first_piece < len(new) and first_piece < len(old):
                found.append(old[:-first_piece] + new)
            at = old.rfind(new[:first_piece])
            if first_piece > 1 and taken_up(old, new, first_piece):
                found.append(old[:at] + new)
    return tuple(dict.fromkeys(found))


def taken_up(old: str, new: str, first_piece: int) -> bool:
    """Whether `new` begins with one of the last two groups of `old`: "28 99, no, 28 97 …"."""
    at = old.rfind(new[:first_piece])
    return first_piece > 1 and at > 0 and len(old) - at <= 2 * first_piece


def regrouped(old: str, new: str, first_piece: int) -> tuple[str, ...]:
    """The numbers that may be meant when `new` begins with the last group of `old` put right and goes on.

    The group is the old one with its digits turned round or one of them changed. It has `first_piece` digits,
    or three or four where they were said one by one.
    """
    sizes = (first_piece,) if first_piece > 1 else GROUPS
    within = [size for size in sizes if size < len(old) and size < len(new)]
    return tuple(old[:-size] + new for size in within if _alike(old[-size:], new[:size]))


def _alike(old: str, new: str) -> bool:
    changed = sum(one != other for one, other in zip(old, new, strict=True))
    return old != new and (changed == 1 or sorted(old) == sorted(new))
