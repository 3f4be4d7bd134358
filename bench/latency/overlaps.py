"""Callers who make a sound over the answer: signs of listening, coughs, interruptions; what came of it.

A sign of listening must cost no word of the agent, an interruption must end the answer and lose no word of
the caller. Both are judged by what was heard at the caller's end.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bench.latency.caller import GAP, Call, Ear, Recorded, Timed
from bench.latency.lines import ANSWERS, COUGH, DISCOUNT, GEL, HOURS, PARKING, PRICES, WAY, Spoken, said
from bench.latency.words import missing

FEW, ALL = 4, 40
"""Signs of listening, and as many interruptions."""
A_CALL = 4
SMALL = ("Mm-hm.", "Okay.", "Yeah.", "Right.", COUGH, "I see.", "Uh-huh.", "Got it.", "Sure.", COUGH)
BARGES = {
    "Wait, do you have parking?": PARKING,
    HOURS: HOURS,
    "Stop, do you have parking?": PARKING,
    "No, what are your opening hours?": HOURS,
    "Sorry, do you have parking?": PARKING,
}
"""Interruptions, and what they ask."""
LONG = (PRICES, WAY, DISCOUNT, GEL)
FIXED = 2
"""So many of them are fixed sentences; a model answers the others, in clauses."""
LATE, SOON = (1.0, 1.7, 2.6, 3.4, 4.3), (1.2, 1.7, 2.2, 2.7)
"""Seconds into the answer."""
ENDED_WITHIN = 1.0
"""Seconds from the caller's first sound to the last of an answer that was ended."""


def overlaps(each: int) -> list[tuple[str, Sequence[Spoken]]]:
    """The calls: `each` signs of listening and as many interruptions."""
    pairs = [pair for number in range(each) for pair in (_pair(number, "small"), _pair(number, "barge"))]
    size = 2 * A_CALL
    return [
        ("over", [line for pair in pairs[at : at + size] for line in pair])
        for at in range(0, len(pairs), size)
    ]


def _pair(number: int, kind: str) -> tuple[Spoken, Spoken]:
    question = number % len(LONG)
    times = LATE if question < FIXED else SOON
    over = times[number % len(times)]
    asked = said("fixed" if question < FIXED else "free", LONG[question])
    words = SMALL[number % len(SMALL)] if kind == "small" else list(BARGES)[number % len(BARGES)]
    return asked, said("small" if kind == "small" else "barge", words, over=over)


def examine(
    call: Call, recorded: Sequence[Recorded], ear: Ear, heard: bytes, spoken: Collection[str]
) -> None:
    """Fill in what came of each sound over an answer. `heard`: all of the call, mono PCM at 16 kHz."""
    for index in range(1, len(call.lines)):
        line, question = call.lines[index], call.lines[index - 1]
        if recorded[index].spoken.over is None:
            continue
        later = call.lines[index + 1].began if index + 1 < len(call.lines) else None
        if line.kind == "small":
            line.gap = _gap(ear, line)
            line.lost = missing(ANSWERS[question.text], _between(ear, heard, question.ended, later), spoken)
        else:
            last = ear.last_before_silence(line.began)
            line.silent = last - line.began if last is not None else None
            line.stopped = line.silent is not None and line.silent <= ENDED_WITHIN
            line.lost = missing(ANSWERS[BARGES[line.text]], _between(ear, heard, line.ended, later), spoken)


def _gap(ear: Ear, line: Timed) -> float:
    """The longest silence while or right after the caller made a sound."""
    return ear.longest_gap(line.began, line.ended + 2 * GAP)


def _between(ear: Ear, heard: bytes, since: float, until: float | None) -> bytes:
    """What was heard in that time."""
    end = len(heard) if until is None else ear.place(until)
    return heard[ear.place(since) : max(ear.place(since), end)]
