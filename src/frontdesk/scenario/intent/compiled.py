"""What the built-in sentences teach, learnt beforehand: one small file a language in `weights`.

`python scripts/compile_intent.py` learns it anew, in some minutes: whoever changes what it is learnt from
runs it and commits the files; a test says when that was forgotten. The weights are whole numbers from -127 to
127, each label with its own scale; features that hardly tell anything are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
import numpy.typing as npt

from frontdesk.scenario.intent.classifier import Classifier

LEVELS = 127
"""The largest weight of a label, in a file."""
LEAST = 1
"""A feature whose every weight is smaller is left out."""

Arrays = Mapping[str, npt.NDArray[Any]]


@lru_cache(maxsize=8)
def compiled(code: str) -> Classifier:
    """The classifier of the usual wants of one language; FileNotFoundError where no file has been made."""
    with (
        as_file(files(__package__).joinpath("weights", f"{code}.npz")) as path,
        np.load(path, allow_pickle=False) as arrays,
    ):
        return unpacked(arrays)


def packed(classifier: Classifier) -> Arrays:
    """A classifier as the arrays of a file."""
    scale = np.maximum(np.abs(classifier.weights).max(axis=0), np.float32(1e-9)) / LEVELS
    whole = np.rint(classifier.weights / scale).astype(np.int8)
    kept = np.flatnonzero(np.abs(whole).max(axis=1) >= LEAST)
    names = list(classifier.rows)
    telling = [names[row] for row in kept]
    return {
        "labels": np.frombuffer("\n".join(classifier.labels).encode(), dtype=np.uint8),
        "names": np.frombuffer("\n".join("\t".join(name) for name in telling).encode(), dtype=np.uint8),
        "rarity": np.asarray([classifier.rarity[name] for name in telling], dtype=np.float32),
        "usual": classifier.usual.astype(np.float32),
        "taught": classifier.taught[kept].astype(np.float32),
        "scale": scale.astype(np.float32),
        "weights": whole[kept],
    }


def unpacked(arrays: Arrays) -> Classifier:
    """The classifier in the arrays of a file."""
    labels = tuple(arrays["labels"].tobytes().decode().split("\n"))
    pairs = [name.split("\t", 1) for name in arrays["names"].tobytes().decode().split("\n")]
    names = [(group, name) for group, name in pairs]
    weights = arrays["weights"].astype(np.float32) * arrays["scale"]
    rarity = dict(zip(names, arrays["rarity"].tolist(), strict=True))
    rows = {name: row for row, name in enumerate(names)}
    return Classifier(labels, rows, rarity, weights, arrays["usual"], arrays["taught"])
