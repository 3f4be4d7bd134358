"""Telephone numbers whose last digits were said again: "… sixty, no, seventy"."""

from __future__ import annotations

from collections.abc import Iterable

REPAIRS = ("no", "correct")


def replaced(said: Iterable[str], again: Iterable[str], first_piece: int) -> tuple[str, ...]:
    """The numbers that may be meant when the digits `again` follow `said` after a word of repair.

    Either `again` stands for as many digits at the end of `said`, or only its first group does (of
    `first_piece` digits) and the rest goes on with the number. `again` may be the whole number anew.
    """
    found: list[str] = []
    for new in again:
        for old in said:
            if len(new) < len(old):
                found.append(old[: -len(new)] + new)
            if first_piece < len(new) and first_piece < len(old):
                found.append(old[:-first_piece] + new)
    return tuple(dict.fromkeys(found))
