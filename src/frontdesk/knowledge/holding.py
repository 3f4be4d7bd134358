"""Which runs of letters stand in which lines: all of them in all lines at once.

To look for sixty runs in sixteen lines one by one would be a large part of what comparing a question with its
passages takes. Here the lines are one row of letters. Runs of three are found in it by their number, longer
ones where the two runs that they consist of follow one another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

SHORT, LONG = 3, 5
"""The letters of the shortest and of the longest run."""
_MIX = tuple(np.uint32(odd) for odd in (2_654_435_761, 2_246_822_519, 3_266_489_917))
_KEEP = 13
"""Three letters are told by so many bits first: few enough for a small table, enough for few false ones."""
_LETTER = np.uint64(21)
"""The bits of a letter's number."""

Letters = NDArray[np.uint32]
Places = NDArray[np.intp]


def held(runs: Sequence[str], lines: Sequence[str]) -> NDArray[np.bool_]:
    """For each line a row that says which of the runs stand in it.

    Runs have 3 to 5 letters; with each longer one there are, before it, the two that are shorter by its last
    and by its first letter. No run may reach from one line into the next: lines begin and end with a blank,
    and no run has two.
    """
    found = np.zeros((len(lines), len(runs)), bool)
    numbers = {run: number for number, run in enumerate(runs)}
    short = [run for run in runs if len(run) == SHORT]
    if not short:
        return found
    row = _letters(lines)
    at, which = _short(row, _letters(short).reshape(-1, SHORT))
    which = np.array([numbers[run] for run in short])[which]
    line = np.searchsorted(np.cumsum([len(one) for one in lines]), at, side="right")
    found[line, which] = True
    following, after = _following(numbers), np.full(len(row) + 1, len(runs))
    for _ in range(SHORT, LONG):
        after[at] = which
        longer = following[which, after[at + 1]]
        after[at] = len(runs)
        there = longer >= 0
        at, which, line = at[there], longer[there], line[there]
        found[line, which] = True
    return found


def _short(row: Letters, sought: Letters) -> tuple[Places, Places]:
    """Where runs of three letters stand in the row, and which ones."""
    in_row, own = (row[:-2], row[1:-1], row[2:]), (sought[:, 0], sought[:, 1], sought[:, 2])
    table = np.zeros(1 << _KEEP, bool)
    table[_told(*own)] = True
    at = np.flatnonzero(table[_told(*in_row)])
    codes = _code(*own)
    order = np.argsort(codes)
    codes, theirs = codes[order], _code(*(letters[at] for letters in in_row))
    place = np.minimum(np.searchsorted(codes, theirs), len(codes) - 1)
    right = codes[place] == theirs
    return at[right], order[place[right]]


def _following(numbers: Mapping[str, int]) -> Places:
    """The number of the run that one makes with another that follows a letter later; -1 for none."""
    found = np.full((len(numbers) + 1, len(numbers) + 1), -1)
    for run, number in numbers.items():
        if len(run) > SHORT:
            found[numbers[run[:-1]], numbers[run[1:]]] = number
    return found


def _letters(texts: Sequence[str]) -> Letters:
    """The numbers of their letters in one row."""
    return np.frombuffer("".join(texts).encode("utf-32-le"), np.uint32)


def _told(first: Letters, second: Letters, third: Letters) -> Any:
    """A few bits that are the same for the same three letters."""
    mixed = first * _MIX[0] ^ second * _MIX[1] ^ third * _MIX[2]
    return mixed >> np.uint32(32 - _KEEP)


def _code(first: Letters, second: Letters, third: Letters) -> NDArray[np.uint64]:
    """One number for three letters, and for no other three."""
    wide = first.astype(np.uint64) << _LETTER | second
    return wide << _LETTER | third
