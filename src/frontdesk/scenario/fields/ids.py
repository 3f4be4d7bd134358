"""Order, booking and member numbers: letters and digits in capitals, by the field's pattern if it has one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.letters import Run, run_at
from frontdesk.scenario.patterns import LONGEST, compiled

FEWEST = 3
LOOKALIKES = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")
"""Cyrillic letters that look like Latin ones: a plate or an order number is written either way."""


def matches(heard: Hearing, asked: bool, pattern: str | None = None) -> Iterator[Match]:
    """The ids said; without a pattern only where one was asked or named ("order number …")."""
    form = compiled(pattern) if pattern else None
    i = 0
    while i < len(heard.tokens):
        run = run_at(heard, i, words=True)
        if run is None:
            i += 1
            continue
        named = any(heard.has(j, "id_is") for j in range(max(0, i - 4), i))
        match = _fitting(heard, run, form, asked) if form else _plain(run, asked or named, named)
        if match:
            yield match
        i = run.last


def _fitting(heard: Hearing, run: Run, form: re.Pattern[str], asked: bool) -> Match | None:
    """The first way to write it that has the right form; half of one where it was asked."""
    for said in run.readings():
        for value in _spellings(heard, said):
            if len(value) <= LONGEST and form.fullmatch(value):
                return Match(value.upper(), run.first, run.last, run.last - run.first + 7.0)
    if not asked or run.letters + run.digits < 2:
        return None
    value = next(run.readings())
    return Match(value, run.first, run.last, 1.0, complete=False, closed=False)


def _spellings(heard: Hearing, said: str) -> Iterator[str]:
    yield said
    yield said.replace("-", "")
    latin = said.translate(LOOKALIKES)
    if latin != said:
        yield latin
        yield latin.replace("-", "")
        yield heard.language.spell(said.lower()).upper()


def _plain(run: Run, wanted: bool, named: bool) -> Match | None:
    if not wanted or run.letters + run.digits < FEWEST or (not run.digits and run.letters < 4):
        return None
    value = next(run.readings())
    return Match(value, run.first, run.last, run.last - run.first + (5.0 if named else 2.0), closed=False)
