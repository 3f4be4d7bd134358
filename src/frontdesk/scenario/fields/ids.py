"""Order, booking and member numbers: letters and digits in capitals, by the field's pattern if it has one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.letters import DIGIT, Run, run_at
from frontdesk.scenario.fields.picking import doubted
from frontdesk.scenario.language.frequent import is_frequent
from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.patterns import LONGEST, compiled

FEWEST = 3
MAYBE_LETTERS = frozenset(listed("אל אי או אן إل آي"))
"""Short words that may be a letter's name where a code begins."""
COUNTED = ("unit", "month", "persons", "money", "oclock", "ampm", "part")
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
            yield doubted(match) if not form and _part_unknown(heard, run) else match
        i = run.last


def _part_unknown(heard: Hearing, run: Run) -> bool:
    """ "code el two nine", "forty blah seven": a word beside the digits that may be a part of it."""
    before, after = run.first - 1, run.last
    if heard.has(before - 1, "id_is") and heard.tokens[before].text in MAYBE_LETTERS:
        return True
    if not 0 < after < len(heard.tokens) - 1:
        return False
    word = heard.tokens[after]
    known = bool(word.means) or is_frequent(word.text, heard.language.code) or word.writing != "word"
    return not known and run_at(heard, after + 1) is not None and not heard.has(after + 2, *COUNTED)


def _fitting(heard: Hearing, run: Run, form: re.Pattern[str], asked: bool) -> Match | None:
    """The first way to write it that has the right form; half of one where it was asked."""
    for part in (run, *_without_words(run)):
        for said in part.readings():
            for value in _spellings(heard, said):
                if len(value) <= LONGEST and form.fullmatch(value):
                    return Match(value.upper(), part.first, part.last, part.last - part.first + 7.0)
    if not asked or run.letters + run.digits < 2:
        return None
    value = next(run.readings())
    return Match(value, run.first, run.last, 1.0, complete=False, closed=False)


def _without_words(run: Run) -> Iterator[Run]:
    """The run less the letters it begins or ends with: "id 4711", "4711 ok"; a digit is never left out."""
    pieces, begins = run.pieces, [run.first, *(piece.end for piece in run.pieces)]
    for first, last in ((1, len(pieces)), (0, len(pieces) - 1), (1, len(pieces) - 1)):
        left = (*pieces[:first], *pieces[last:])
        if last > first and all(piece.kind != DIGIT for piece in left):
            yield Run(begins[first], begins[last], pieces[first:last])


def _spellings(heard: Hearing, said: str) -> Iterator[str]:
    yield said
    yield said.replace("-", "").replace("/", "")
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
