"""Hours told beside one that was said before: "the same time", "an hour earlier", "half an hour later"."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import is_one
from frontdesk.scenario.fields.cues import SCHEDULES, cues
from frontdesk.scenario.fields.durations import duration_at
from frontdesk.scenario.language.lexicon import DAY, HOUR

ENDS = ("filler", "hesitation", "thanks", "part")
MOST = 12 * HOUR
"""Minutes that anybody moves an hour by."""


def hour_beside(heard: Hearing, i: int, before: Match) -> Match | None:
    """The hour at `i` that is told by the one `before`; None where none is."""
    if heard.has(i, "same_hour", "now_hour"):
        return replace(before, first=i, last=i + 1, raw=None)
    span = (HOUR, i + 1) if heard.has(i, "hour_one") else duration_at(heard, i)
    way = heard.get(span[1], "hour_shift") if span else None
    if span is None or way is None or not 0 < span[0] < MOST or not before.value:
        return None
    hour, minute = (int(part) for part in before.value.split(":"))
    at = (hour * 60 + minute + way * span[0]) % DAY
    return replace(before, value=f"{at // 60:02d}:{at % 60:02d}", first=i, last=span[1] + 1, raw=None)


def instead(heard: Hearing, i: int, end: int, hour: int, last: int) -> bool:
    """ "at eight … no, I can't make that, let's say nine": the hour that ends it, not the one before."""
    after = heard.skip(end, *ENDS)
    more = after < len(heard.tokens)
    reasoned = more and (is_one(heard, after, "reasons") or is_one(heard, after, "conditions"))
    if (more and not reasoned) or not 1 <= hour <= 24:
        return False
    if not heard.has(i - 1, "correct", "carrier", "suggest", "sums_up"):
        return False
    other = any(
        heard.has(j, "num", "persons", "people", "number_is", "companion", "money") for j in range(last, i)
    )
    thought = any(heard.has(j, "no", "correct", "wait") for j in range(i))
    busy = any(cue.kind in SCHEDULES for cue in cues(heard)) or any(
        t.has("kin", "kin_is") for t in heard.tokens
    )
    return not other and (thought or busy)
