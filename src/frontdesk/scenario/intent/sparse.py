"""Ridge regression on sentences that have few of many features each: exact, and in little memory."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Rows = Sequence[Sequence[tuple[int, float]]]
"""For each sentence its features: column and value."""

BLOCK = 1024
"""Columns that are multiplied at once."""


def solved(rows: Rows, width: int, wanted: Floats, forgiven: Floats) -> Floats:
    """The weights that take `rows` nearest to `wanted`.

    `forgiven` is the ridge of each row. One row of weights for each of `width` features, one column a label.
    """
    count = np.asarray([len(row) for row in rows], dtype=np.int64)
    places = np.repeat(np.arange(len(rows)), count)
    columns = np.asarray([column for row in rows for column, _ in row], dtype=np.int64)
    values = np.asarray([value for row in rows for _, value in row], dtype=np.float32)
    order = np.argsort(columns, kind="stable")
    places, columns, values = places[order], columns[order], values[order]
    starts = np.searchsorted(columns, np.arange(0, width + BLOCK, BLOCK))
    blocks = [slice(low, high) for low, high in pairwise(starts.tolist())]
    likeness = np.diag(forgiven.astype(np.float32))
    for at, block in enumerate(blocks):
        used, inside = np.unique(places[block], return_inverse=True)
        dense = np.zeros((len(used), BLOCK), dtype=np.float32)
        dense[inside, columns[block] - at * BLOCK] = values[block]
        likeness[np.ix_(used, used)] += dense @ dense.T
    told = np.linalg.solve(likeness, wanted).astype(np.float32)
    weights = np.zeros((width, wanted.shape[1]), dtype=np.float32)
    for at, block in enumerate(blocks):
        used, inside = np.unique(places[block], return_inverse=True)
        dense = np.zeros((len(used), BLOCK), dtype=np.float32)
        dense[inside, columns[block] - at * BLOCK] = values[block]
        low, high = at * BLOCK, min((at + 1) * BLOCK, width)
        weights[low:high] = (dense.T @ told[used])[: high - low]
    return weights
