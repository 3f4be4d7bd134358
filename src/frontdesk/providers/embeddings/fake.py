"""An embedder that needs nothing: a direction for each word, summed up. For tests and demonstrations.

Texts with common words are near each other, so it finds nothing that n-grams do not. Options: `dimensions`
(64), `fails` (how many of the first calls fail), `groups` (lists of words that mean the same).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from frontdesk.errors import ProviderError

_WORD = re.compile(r"\w+")


class Fake:
    """Remembers what it was asked in `asked`, call by call."""

    name = "fake"
    model = "words"

    def __init__(self, dimensions: int = 64, fails: int = 0, groups: Sequence[Sequence[str]] = ()) -> None:
        self.dimensions: int | None = dimensions
        self._size, self._fails = dimensions, fails
        self._meant = {word.casefold(): group[0].casefold() for group in groups for word in group}
        self.variant = repr(sorted(self._meant.items())) if groups else ""
        self.asked: list[tuple[str, ...]] = []

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        """A vector of unit length for each text."""
        self.asked.append(tuple(texts))
        if len(self.asked) <= self._fails:
            raise ProviderError("fake: told to fail.")
        return [self._vector(text) for text in texts]

    def close(self) -> None:
        """Nothing to let go of."""

    def _vector(self, text: str) -> list[float]:
        total = np.full(self._size, 1e-6)
        for word in _WORD.findall(text.casefold()):
            digest = hashlib.sha256(self._meant.get(word, word).encode()).digest()
            total += np.random.default_rng(int.from_bytes(digest[:8], "big")).normal(size=self._size)
        return [float(value) for value in total / np.linalg.norm(total)]


def build(options: Mapping[str, Any]) -> Fake:
    """`dimensions`, `fails`, `groups`."""
    return Fake(int(options.get("dimensions", 64)), int(options.get("fails", 0)), options.get("groups", ()))
