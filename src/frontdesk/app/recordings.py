"""Recordings among the files that are given: told by what is in them, not by their names."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from frontdesk.config.stamps import Stamps, stamps
from frontdesk.knowledge.intake import Gathered
from frontdesk.postcall.audio import sniffed

SETTLED = 3.0
"""Seconds without a change after which a file is taken to be written to its end."""


def taken_out(given: Gathered) -> list[Path]:
    """Take the recordings out of what was gathered, so that documents are left."""
    named = [path for _, path in given.files if sniffed(path)]
    beside = [path for path in given.others if sniffed(path)]
    given.files = [(name, path) for name, path in given.files if path not in named]
    given.others = [path for path in given.others if path not in beside]
    if beside:  # a folder of nothing but recordings is no mistake
        given.problems = [one for one in given.problems if not _empty(one, beside)]
    return named + beside


def settled(paths: Iterable[Path], now: float | None = None) -> Stamps:
    """The stamps of the files that nobody is writing to."""
    latest = ((time.time() if now is None else now) - SETTLED) * 1e9
    return {path: stamp for path, stamp in stamps(paths).items() if stamp[0] <= latest}


def _empty(problem: str, recordings: list[Path]) -> bool:
    return any(
        problem.startswith(f"{folder}: there is no file") for path in recordings for folder in path.parents
    )
