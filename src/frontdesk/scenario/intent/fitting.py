"""Multinomial logistic regression from likenesses: how likely each label is, learnt from labelled sentences.

What is learnt is a weight for each sentence and label; a sentence leans towards a label by its likeness to
the sentences that speak for it. The loss is convex, so that there is one answer; it is approached by L-BFGS,
whose inner products are those of the likenesses, and always in the same steps.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

STEPS = 60
"""Steps at most."""
KEPT = 6
"""Steps whose bend is remembered."""
ENOUGH = 1e-4
"""Steps end when the loss sinks by a smaller part than this."""
HALVINGS = 20
LEAST = 1e-4
"""The part of the promised gain that a step must bring."""

_Bend = tuple[Floats, Floats, Floats, Floats, float]
"""A step and how the slope changed over it, each with its product with the likenesses; and their scale."""


def likely(leaning: Floats) -> Floats:
    """Rows of leanings (any numbers) as rows of probabilities."""
    powers = np.exp(leaning - leaning.max(axis=-1, keepdims=True))
    found: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return found


def fitted(
    likeness: Floats, offsets: Floats, wanted: npt.NDArray[np.int64], counts: Floats, ridge: float
) -> Floats:
    """The weights `w` (a row a sentence, a column a label) with which `offsets + likeness @ w` tells the
    `wanted` column of each row best. `counts` is what each row counts, `ridge` how much is forgiven for a
    simpler rule."""
    told, leaning = np.zeros_like(offsets), np.zeros_like(offsets)
    bends: deque[_Bend] = deque(maxlen=KEPT)
    loss, slope = _loss(offsets, told, leaning, wanted, counts, ridge)
    along = likeness @ slope
    for _ in range(STEPS):
        way, leads = _way(slope, along, bends)
        size, reached, next_slope = _step(
            loss, _inner(slope, leads), told, leaning, way, leads, offsets, wanted, counts, ridge
        )
        if not size:
            break
        next_along = likeness @ next_slope
        moved, led, turned, turned_along = size * way, size * leads, next_slope - slope, next_along - along
        told, leaning, slope, along = told + moved, leaning + led, next_slope, next_along
        scale = _inner(moved, turned_along)
        if scale > 0:
            bends.append((moved, led, turned, turned_along, scale))
        if loss - reached <= ENOUGH * abs(reached):
            break
        loss = reached
    return told


def _loss(
    offsets: Floats,
    told: Floats,
    leaning: Floats,
    wanted: npt.NDArray[np.int64],
    counts: Floats,
    ridge: float,
) -> tuple[float, Floats]:
    """The loss and its slope."""
    found = likely(offsets + leaning)
    rows = np.arange(len(wanted))
    missed = -np.log(np.maximum(found[rows, wanted], 1e-12)) * counts
    found[rows, wanted] -= 1
    loss = float(missed.sum(dtype=np.float64)) + ridge / 2 * _inner(told, leaning)
    slope: Floats = found * counts[:, None] + np.float32(ridge) * told
    return loss, slope


def _way(slope: Floats, along: Floats, bends: deque[_Bend]) -> tuple[Floats, Floats]:
    """Where to go, and what that does to the leanings: down the slope, straightened by the last bends."""
    way, leads = -slope, -along
    parts = []
    for moved, _, turned, turned_along, scale in reversed(bends):
        part = _inner(moved, leads) / scale
        parts.append(part)
        way, leads = way - np.float32(part) * turned, leads - np.float32(part) * turned_along
    if bends:
        _, _, turned, turned_along, scale = bends[-1]
        factor = np.float32(scale / max(_inner(turned, turned_along), 1e-30))
        way, leads = factor * way, factor * leads
    for (moved, led, turned, _, scale), part in zip(bends, reversed(parts), strict=True):
        more = np.float32(part - _inner(turned, leads) / scale)
        way, leads = way + more * moved, leads + more * led
    return way, leads


def _step(
    loss: float,
    promised: float,
    told: Floats,
    leaning: Floats,
    way: Floats,
    leads: Floats,
    offsets: Floats,
    wanted: npt.NDArray[np.int64],
    counts: Floats,
    ridge: float,
) -> tuple[np.float32, float, Floats]:
    """How far to go: the whole way, or so often halved that it brings something; 0 when nothing does."""
    size = np.float32(1)
    for _ in range(HALVINGS):
        reached, slope = _loss(offsets, told + size * way, leaning + size * leads, wanted, counts, ridge)
        if reached <= loss + LEAST * float(size) * promised:
            return size, reached, slope
        size /= np.float32(2)
    return np.float32(0), loss, told


def _inner(one: Floats, other: Floats) -> float:
    return float(np.multiply(one, other).sum(dtype=np.float64))
