"""Sentences that have few of many features each: their likeness to each other, in little memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Rows = Sequence[Sequence[tuple[int, float]]]
"""For each sentence its features: column and value."""

BLOCK = 1024
"""Columns that are multiplied at once."""


def likeness(rows: Rows, width: int) -> Floats:
    """The products of all `rows` with each other; they have features 0 to `width`."""
    found = np.zeros((len(rows), len(rows)), dtype=np.float32)
    for used, dense, _ in _blocks(rows, width):
        found[np.ix_(used, used)] += dense @ dense.T
    return found


def summed(rows: Rows, width: int, told: Floats) -> Floats:
    """The rows added up, each as often as `told` says: one row for each of `width` features, one column for
    each of `told`."""
    found = np.zeros((width, told.shape[1]), dtype=np.float32)
    for used, dense, low in _blocks(rows, width):
        high = min(low + BLOCK, width)
        found[low:high] = (dense.T @ told[used])[: high - low]
    return found


def _blocks(rows: Rows, width: int) -> Iterator[tuple[npt.NDArray[np.int64], Floats, int]]:
    """The rows with features in a block of columns, those columns of them, and the first column."""
    count = np.asarray([len(row) for row in rows], dtype=np.int64)
    places = np.repeat(np.arange(len(rows)), count)
    columns = np.asarray([column for row in rows for column, _ in row], dtype=np.int64)
    values = np.asarray([value for row in rows for _, value in row], dtype=np.float32)
    order = np.argsort(columns, kind="stable")
    places, columns, values = places[order], columns[order], values[order]
    starts = np.searchsorted(columns, np.arange(0, width + BLOCK, BLOCK))
    for at, (low, high) in enumerate(pairwise(starts.tolist())):
        used, inside = np.unique(places[low:high], return_inverse=True)
        dense = np.zeros((len(used), BLOCK), dtype=np.float32)
        dense[inside, columns[low:high] - at * BLOCK] = values[low:high]
        yield used, dense, at * BLOCK
