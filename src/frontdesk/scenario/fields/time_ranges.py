"""Times of day as people leave them open: "after six", "between two and three", "in the afternoon".

The value is where the range begins; `until` is its end. A part of the day alone is half a value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from frontdesk.scenario.fields import time
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.cues import cues, is_moved
from frontdesk.scenario.fields.dayparts import free_part, part_of, settle
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.fields.picking import doubted
from frontdesk.scenario.fields.time import ASSUMED, Clock
from frontdesk.scenario.language.lexicon import AFTERNOON, EVENING, MORNING, NIGHT, NOONTIME

PARTS = {
    MORNING: ("09:00", "12:00"),
    NOONTIME: ("12:00", "14:00"),
    AFTERNOON: ("14:00", "18:00"),
    EVENING: ("18:00", "21:00"),
    NIGHT: ("21:00", "23:59"),
}
"""What a part of the day means to a business: the usual hours of a working day."""
NOON = 12
REACH = 4
"""Words before an hour that may say whose it is."""
NOT = frozenset(("not", "no", "nicht", "erst", "не", "مو", "مش", "ليس", "لا", "לא", "רק"))
OPENS = frozenset(
    (
        *("close", "closes", "closing", "shut", "shuts", "open", "opens", "opening", "schließt", "schließen"),
        *("schliessen", "öffnet", "öffnen", "aufmachen", "zumachen", "cierran", "cierra", "abren", "cierre"),
        *("закрываетесь", "закрывается", "закрываются", "открываетесь", "открывается", "تسكرون"),
        *("تقفلون", "تفتحون", "بتقفلوا", "بتفتحوا", "סוגרים", "פותחים", "נסגרים", "נפתחים"),
    )
)
"""Words that tell when a business opens and closes."""


def matches(heard: Hearing, asked: bool, *, parts: bool | None = None) -> Iterator[Match]:
    """The times and ranges said; a part of the day alone only where `parts` (else `asked`) wants one."""
    ranges = list(_ranges(heard, asked))
    found = [
        match
        for match in time.matches(heard, asked)
        if not any(match.first < one.last and one.first < match.last for one in ranges)
    ]
    found = [doubted(one) if is_limit(heard, one) else _open(heard, one) for one in found]
    ranges += [_before(match) for match in found if heard.has(match.first - 1, "up_to")]
    found = [match for match in found if not heard.has(match.first - 1, "up_to")]
    if ranges or found:
        yield from sorted((*ranges, *found), key=lambda match: match.first)
    elif asked if parts is None else parts:
        yield from _parts(heard)


def _open(heard: Hearing, match: Match) -> Match:
    """ "after six", "about six"."""
    loose = any(heard.has(i, "after", "about") for i in (match.first - 1, match.first - 2))
    near = loose and not heard.has(match.first - 1, "num", "unit", "weekday", "month")
    return replace(match, approx=True) if near else match


def is_limit(heard: Hearing, match: Match) -> bool:
    """ "I can't stay past twelve", "you close at four": an hour that ends or opens something else."""
    start = heard.tokens[match.first].first
    anew = [cue.first for cue in cues(heard) if cue.kind in ("so", "but") and cue.first < start]
    led = range(max(0, match.first - REACH), match.first)
    led = range(next((i for i in led if heard.tokens[i].first >= max(anew, default=0)), led.start), led.stop)
    spoken = [word for i in led for word in heard.tokens[i].text.split()]
    if any(word in OPENS and after != "to" for word, after in zip(spoken, [*spoken, ""][1:], strict=True)):
        return True
    bound = next((i for i in (match.first - 1, match.first - 2) if heard.has(i, "after")), None)
    if bound is None or heard.tokens[bound].text.split()[0] in NOT:
        return False
    return any(heard.has(i, "not_after") and not heard.has(i, "yes", "after") for i in led if i < bound - 1)


def _before(match: Match) -> Match:
    """ "before six": no time, but when it must be over."""
    return replace(match, value="", complete=False, until=match.value, ambiguous=(match.value,))


def _ranges(heard: Hearing, asked: bool) -> Iterator[Match]:
    i = 0
    while i < len(heard.tokens):
        found = _range_at(heard, i, asked)
        if found is None:
            i += 1
            continue
        yield found
        i = found.last


def _range_at(heard: Hearing, i: int, asked: bool) -> Match | None:
    between = heard.has(i, "between")
    if (heard.has(i, "from") or heard.has(i - 1, "from")) and is_moved(heard):
        return None  # "move it from nine to ten"
    opened = between or heard.has(i, "from", "after", "at")
    start = _end(heard, i + 1 if opened else i)
    if start is None or (heard.has(i - 1, "num") and not opened):
        return None
    links = ("and", "till", "to") if between else ("till",)
    if heard.has(i, "from"):
        links = (*links, "till_from")
    told = opened and heard.has(start.end, "part", "ampm")
    link = start.end + 1 if told and not heard.has(start.end, "till") else start.end
    if not heard.has(link, *links):
        return None
    after = heard.skip(link + 1, "at", "the") if not _end(heard, link + 1) else link + 1
    stop = _end(heard, after)
    if stop is None or _to_the_hour(heard, i, start) or not (opened or _sure(heard, i, start, stop, asked)):
        return None
    if heard.has(stop.end, "persons", "unit", "month", "money") and not heard.has(stop.end, "oclock", "part"):
        return None
    return _match(heard, i, start, stop)


def _to_the_hour(heard: Hearing, i: int, start: Clock) -> bool:
    """ "ten to four", "at ten to four" is a time of its own, and no range unless more words say so."""
    if heard.has(i, "between", "from", "after"):
        return False
    minutes = number_at(heard, i + 1 if heard.has(i, "at") else i)
    return (
        minutes is not None and minutes[1] == start.end and minutes[0] % 5 == 0 and heard.has(start.end, "to")
    )


def _sure(heard: Hearing, i: int, start: Clock, stop: Clock, asked: bool) -> bool:
    """ "two to four" is a range where a time was asked, or where the words say that both are hours."""
    return asked or heard.has(stop.end, "part", "ampm", "oclock")


def _end(heard: Hearing, i: int) -> Clock | None:
    """One end of a range."""
    if not 0 <= i < len(heard.tokens):
        return None
    clock = time.moment(heard, i) or time.written(heard, i, True) or time.hour_first(heard, i, True)
    return clock or time.clock(heard, i, True)


def _match(heard: Hearing, i: int, start: Clock, stop: Clock) -> Match:
    last = stop.end
    ampm = heard.get(stop.end, "ampm")
    part = None if ampm is not None else part_of(heard, i, stop.end)
    if ampm is not None or heard.has(stop.end, "part"):
        last += 1
    own = heard.get(start.end, "ampm")
    until = _settled(stop, part, ampm)
    first = _settled(start, part, own if own is not None else ampm)
    if first > until and own is None and not start.exact:
        first -= NOON * 60
    if until < first:
        until = min(until + NOON * 60, 24 * 60 - 1)
    said = ampm is not None or part is not None or own is not None or start.exact or stop.exact
    return Match(
        _clock(max(first, 0)),
        i,
        last,
        last - i + 3.0,
        confidence=1.0 if said or not 1 <= start.hour <= NOON else ASSUMED,
        closed=said,
        until=_clock(until),
        approx=True,
    )


def _settled(clock: Clock, part: int | None, ampm: int | None) -> int:
    hour = clock.hour % 24 if clock.exact else settle(clock.hour, part, ampm)
    return hour * 60 + clock.minute


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _parts(heard: Hearing) -> Iterator[Match]:
    """ "in the afternoon": where it begins, until where it ends, as half a value."""
    said = [(i, part) for i in range(len(heard.tokens)) if (part := free_part(heard, i)) is not None]
    if len({part for _, part in said}) != 1:
        return
    i, part = said[0]
    begin, end = PARTS[part]
    yield Match(begin, i, i + 1, 1.0, 0.5, complete=False, closed=False, until=end, approx=True)
