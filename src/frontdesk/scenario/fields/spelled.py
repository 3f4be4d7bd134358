"""A word spelled letter by letter, in capitals: "k o w a l s k i", "s for sugar", "double l"."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.letters import DIGIT, run_at

FEWEST = 2
FEWEST_DIGITS = 3
"""From so many on, digits are a code rather than how often a letter comes."""
TALK = (
    "filler",
    "carrier",
    "hesitation",
    "name_is",
    "name_maybe",
    "id_is",
    "yes",
    "thanks",
    "hello",
    "capital",
)


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The words spelled; outside of the question only long ones, which cannot be anything else."""
    code = _code(heard) if asked else None
    if code:
        yield code
        return
    i = 0
    while i < len(heard.tokens):
        run = run_at(heard, i, digits=False)
        if run is None:
            i += 1
            continue
        value = next(run.readings())
        if run.letters >= (FEWEST if asked else 4):
            whole = run.letters > FEWEST or heard.only(run.first, run.last, *TALK)
            yield Match(value, run.first, run.last, run.last - run.first + 3.0, complete=whole, closed=False)
        i = run.last


def _code(heard: Hearing) -> Match | None:
    """The one code of digits, or of letters and digits, that was said: "b seven k nine"."""
    runs, i = [], 0
    while i < len(heard.tokens):
        run = run_at(heard, i, words=True)
        several = run is not None and run.letters + run.digits >= FEWEST_DIGITS
        if run and several and (run.digits > 1 or (run.digits and run.pieces[0].kind != DIGIT)):
            runs.append(run)
        i = run.last if run else i + 1
    if len(runs) != 1:
        return None
    value = next(runs[0].readings())
    return Match(value, runs[0].first, runs[0].last, runs[0].last - runs[0].first + 3.0, closed=False)
