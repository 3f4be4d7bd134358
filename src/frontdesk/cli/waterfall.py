"""Where a turn's time went, as bars in the terminal: one line for each leg, to scale."""

from __future__ import annotations

from frontdesk.dialogue.slow import CAUSES, legs
from frontdesk.models import Timings

WIDTH = 50
"""Columns for `SCALE` seconds; a turn that takes longer is drawn to its own length."""
SCALE = 1.0
BAR, OPENED, EDGE = "█", "░", "▏"
NAMES = {"end_of_turn": "end of turn"}
LABEL = max(len(NAMES.get(cause, cause)) for cause in (*CAUSES, "answer"))


def waterfall(timings: Timings) -> list[str]:
    """A line for each leg up to the first sound, and one for what came between an opener and the answer."""
    found = legs(timings)
    if not found:
        return []
    last = max(found[-1].ends, timings.first_content or 0.0)
    columns = WIDTH / max(last, SCALE)
    lines = [_line(NAMES.get(leg.cause, leg.cause), leg.begins, leg.ends, columns, BAR) for leg in found]
    if timings.first_content is not None and timings.first_content > found[-1].ends:
        lines.append(_line("answer", found[-1].ends, timings.first_content, columns, OPENED))
    return lines


def _line(name: str, begins: float, ends: float, columns: float, sign: str) -> str:
    at = round(begins * columns)
    bar = sign * max(1, round(ends * columns) - at) if ends > begins else EDGE
    return f"{name:<{LABEL}} {' ' * at}{bar} {(ends - begins) * 1000:.0f} ms"
