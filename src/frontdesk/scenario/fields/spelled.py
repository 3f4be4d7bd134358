"""A word spelled letter by letter, in capitals: "k o w a l s k i", "s for sugar", "double l"."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.letters import run_at

FEWEST = 2
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
