"""Text in pictures of pages, by the program `tesseract` where it is installed.

It gets a grey picture on standard input and answers with words, each with how sure it is. It runs inside the
reader's child and under its limits: no files, so much memory and time. What it is unsure of is no text.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from functools import cache
from itertools import groupby

PROGRAM = "tesseract"
WITHIN = 100.0
"""Seconds for all the pages of a document."""
A_PAGE = 20.0
SURE = 55.0
"""Per cent; pages of noise, or in a script without data, come below."""
OURS = ("eng", "rus", "deu", "spa", "ara", "heb")
"""What its data for our languages is called."""


def installed() -> bool:
    """Whether the program is there, with data for one of our languages."""
    return bool(_program() and _languages())


@cache
def _program() -> str | None:
    return shutil.which(PROGRAM)


@cache
def _languages() -> str:
    """Those of our languages it has data for, as it wants them told."""
    done = _run(["--list-langs"], b"", 30.0)
    known = set(done.split())
    return "+".join(one for one in OURS if one in known)


class Recogniser:
    """Reads pictures until the time for one document is over. `late` says whether it was."""

    def __init__(self, *, within: float = WITHIN, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._until = clock, clock() + within
        self.late = False

    def text(self, width: int, height: int, grey: bytes) -> str:
        """The lines of a picture with one byte for each point; empty where there is no text to be sure of."""
        left = self._until - self._clock()
        if left <= 0:
            self.late = True
            return ""
        picture = b"P5 %d %d 255\n%s" % (width, height, grey)
        return lines(_run(["stdin", "stdout", "-l", _languages(), "tsv"], picture, min(left, A_PAGE)))


def lines(table: str) -> str:
    """The words of Tesseract's table in lines, paragraphs apart; empty when it was unsure of them."""
    rows = [row.split("\t") for row in table.splitlines()[1:]]
    words = [row for row in rows if len(row) == 12 and row[0] == "5" and row[11].strip()]
    try:
        sure = [float(row[10]) for row in words]
    except ValueError:
        return ""
    if not sure or sum(sure) / len(sure) < SURE:
        return ""
    found: list[str] = []
    paragraph: list[str] | None = None
    for place, line in groupby(words, key=lambda row: row[2:5]):
        if paragraph is not None and place[:2] != paragraph:
            found.append("")
        paragraph = place[:2]
        found.append(" ".join(row[11].strip() for row in line))
    return "\n".join(found)


def _run(arguments: list[str], given: bytes, within: float) -> str:
    """What the program says; empty when it fails or takes too long."""
    program = _program()
    if program is None:
        return ""
    env = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            [program, *arguments], input=given, capture_output=True, timeout=within, check=False, env=env
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
