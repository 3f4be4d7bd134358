"""Times of day, as HH:MM. Hours from one to seven with nothing else said are business hours: afternoon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.cues import cues, is_moved
from frontdesk.scenario.fields.dayparts import part_of, settle, table_at
from frontdesk.scenario.fields.durations import away_at, minutes_on
from frontdesk.scenario.fields.hours_beside import hour_beside, instead
from frontdesk.scenario.fields.misheard import hour_and_minutes, hour_last
from frontdesk.scenario.fields.numerals import Found, counts_something, hour_follows, number_at, ordinal_at
from frontdesk.scenario.language.english_values import ISH
from frontdesk.scenario.language.lexicon import DAY, HOUR

AROUND = ("request", "occasion", "on", "correct", "but", "suggest", "thanks", "hello")
CLOCK = (
    *("or", "num", "half_of", "ampm", "oclock", "moment", "half", "quarter", "past", "to", "not", "any"),
    "after",
)
"""What other times are made of, beside which a bare hour is one too: "five pm, no, six"."""
ASSUMED = 0.8
"""Confidence of a time whose half of the day was not said."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time found before token `end`. `hour` may be on a twelve-hour face; `exact` ones are not turned,
    `doubted` ones may be something else."""

    hour: int
    minute: int
    end: int
    firm: bool = True
    closed: bool = True
    exact: bool = False
    doubted: bool = False


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The times said, in order; "noon" that only says which half of the day is none of them."""
    found = list(_all(heard, asked))
    clocks = [
        match for match in found if not heard.has(match.first, "moment") or not heard.has(match.first, "part")
    ]
    alone = [match for match in clocks if not _for_people(heard, match)]
    noon = [match for match in found if match not in clocks]
    if noon and all(_who_come(heard, match) for match in clocks):
        yield from noon
    else:
        yield from alone or clocks or found


def _who_come(heard: Hearing, match: Match) -> bool:
    """ "at noon for five": a number at the end that says for how many."""
    led = heard.has(match.first - 1, "party") and not heard.has(match.first - 1, "at", "till", "carrier")
    return led and match.last == match.first + 1 == len(heard.tokens)


def _for_people(heard: Hearing, match: Match) -> bool:
    """ "for two tonight at eight": the two come, and eight is the hour."""
    part = match.first + 1
    led = heard.has(match.first - 1, "party") and not heard.has(match.first - 1, "till")
    return led and match.last == part + 1 and heard.has(part, "part") and hour_follows(heard, part)


def _all(heard: Hearing, asked: bool) -> Iterator[Match]:
    i, last, hour, before = 0, None, None, None
    while i < len(heard.tokens):
        away = away_at(heard, i)
        if away and away[0] >= DAY:
            i = away[1]
            continue
        if before and (beside := hour_beside(heard, i, before)):
            yield beside
            i = beside.last
            continue
        found = _away(heard, i) or clock(heard, i, asked) or _past_that(heard, i, hour)
        wanted = found and (found.firm or (asked and _alone(heard, i, found.end)))
        if found is None or not (
            wanted or (last is not None and instead(heard, i, found.end, found.hour, last))
        ):
            i += 1
            continue
        before = _match(heard, i, found)
        yield before
        last, hour = found.end, found.hour % 12 + 1 if _is_to(heard, i, found) else found.hour
        i = max(found.end, i + 1)


def _past_that(heard: Hearing, i: int, hour: int | None) -> Clock | None:
    """ "at five, no, make that half past": the hour is the one said before."""
    minutes = _minutes(heard, i) if hour is not None else None
    if hour is None or minutes is None or minutes[0] < 5 or _hour(heard, minutes[1] + 1):
        return None
    end = minutes[1] + 1
    if heard.has(i, "quarter") and heard.has(minutes[1], "to") and end == len(heard.tokens):
        return Clock(_hour_before(hour), 60 - minutes[0], end)  # "doors are at seven, so quarter to"
    return Clock(hour, minutes[0], end) if heard.has(minutes[1], "past") else None


def _is_to(heard: Hearing, i: int, found: Clock) -> bool:
    """ "ten to two": the hour that was said is the next one."""
    return any(heard.has(j, "to") for j in range(i, found.end))


def _alone(heard: Hearing, first: int, last: int) -> bool:
    kinds: tuple[str, ...] = ("filler", "carrier", "yes", "no", "at", "hesitation", "rel", "part", "weekday")
    kinds += AROUND
    if heard.any("or", "no", "not", "correct"):
        kinds += CLOCK
    return heard.only(first, last, *kinds)


def _match(heard: Hearing, i: int, clock: Clock) -> Match:
    part = None if clock.exact else part_of(heard, i, clock.end)
    likely = part or (None if clock.exact else table_at(heard, clock.hour))
    ampm = heard.get(clock.end, "ampm") if not clock.exact else None
    end = clock.end + 1 if ampm is not None else clock.end
    if ampm is None and not clock.exact and heard.has(end, "part") and not heard.has(end, "rel"):
        end += 1
    said = ampm is not None or part is not None or clock.exact or not 1 <= clock.hour <= 12
    hour = clock.hour % 24 if clock.exact else settle(clock.hour, likely, ampm)
    first = i + 1 if heard.has(i, "in") and clock.exact and end > i + 1 else i
    raw = heard.text[heard.tokens[i].start : heard.tokens[end - 1].end]
    score = end - i + (2.0 if clock.firm or said else 0.5)
    value = f"{hour:02d}:{clock.minute:02d}"
    return Match(
        "" if clock.doubted else value,
        first,
        end,
        score,
        confidence=1.0 if said else ASSUMED,
        complete=not clock.doubted,
        closed=clock.closed or end > clock.end,
        raw=raw,
        ambiguous=(value, f"{clock.minute:02d}:00") if clock.doubted else (),
    )


def _away(heard: Hearing, i: int) -> Clock | None:
    found = away_at(heard, i)
    if found is None or found[0] >= DAY:
        return None
    at = minutes_on(heard.at, found[0])
    return Clock(at.hour, at.minute, found[1], exact=True)


def clock(heard: Hearing, i: int, asked: bool) -> Clock | None:
    return (
        moment(heard, i)
        or written(heard, i, asked)
        or _before(heard, i)
        or _half_to(heard, i)
        or _minutes_first(heard, i)
        or hour_first(heard, i, asked)
        or (_misheard(heard, i) if asked else None)
    )


def _misheard(heard: Hearing, i: int) -> Clock | None:
    """ "for thirty", as some recognisers write half past four."""
    found = hour_and_minutes(heard, i)
    if found is None:
        return None
    hour, minutes, doubted = found
    return Clock(hour[0], minutes[0], minutes[1], doubted=doubted)


def moment(heard: Hearing, i: int) -> Clock | None:
    """Noon, midnight, полседьмого, "the same time as now"."""
    if heard.has(i, "now_hour"):
        return Clock(heard.at.hour, heard.at.minute, i + 1, exact=True)
    minutes = heard.get(i, "moment")
    if minutes is not None:
        return Clock(minutes // 60, 0, i + 1, exact=True)
    minutes = heard.get(i, "half_of")
    end = heard.skip(i + 1, "oclock")
    return Clock(minutes // 60, minutes % 60, end) if minutes is not None else None


def written(heard: Hearing, i: int, asked: bool) -> Clock | None:
    """15:30; 15.30 where it cannot be a date or a time was asked."""
    token = heard.tokens[i]
    if token.writing not in ("clock", "dotted") or token.text.count(".") > 1 or "/" in token.text:
        return None
    hour, minute = (int(part) for part in token.text.replace(".", ":").split(":"))
    after = i + 2 if heard.has(i + 1, "oclock") else i + 1
    dotted = token.writing == "dotted"
    firm = not dotted or minute > 12 or heard.has(after, "ampm", "part")
    if hour > 24 or minute > 59 or not (firm or asked):
        return None
    return Clock(hour, minute, after, firm=firm, exact=hour >= 13 or hour == 0 or token.text[0] == "0")


def _hour(heard: Hearing, i: int) -> tuple[int, int] | None:
    """An hour as a number, in Russian as the bare word for one, in Arabic as an ordinal of its own."""
    hour = heard.get(i, "hour")
    if hour is not None:
        return hour, i + 1
    found = None if heard.has(i, "weekday") else number_at(heard, i)
    apart = _hour_apart(heard, i, found) if found else None
    if found and found[0] <= 24:
        return apart or found
    return apart or ((1, i + 1) if heard.has(i, "hour_one") else None)


def _hour_apart(heard: Hearing, i: int, found: Found) -> Found | None:
    """ "الساعة خمسة وعشرين": five and twenty is no hour but twenty past five."""
    minutes = heard.get(found[1], "unit") == 1
    said = _after_at(heard, i) or (minutes and heard.has(found[1] + 1, "part"))
    if found[1] != i + 3 or not heard.has(i + 1, "tens_after") or not said:
        return None
    return (heard.get(i, "num") or 0, i + 1) if minutes or found[0] > 24 else None


def _minutes(heard: Hearing, i: int) -> tuple[int, int] | None:
    """ "a quarter", "half", "twenty", as minutes."""
    for kind, count in (("quarter", 15), ("third", 20), ("half", 30)):
        if heard.has(i, kind):
            return count, i + 1
    span = heard.get(i, "unit") or 0
    if 5 <= span < HOUR and heard.has(i + 1, "past", "to"):
        return span, i + 1
    if span == 1 and heard.has(i - 1, "and_minutes"):
        return 1, i + 1
    found = number_at(heard, i)
    return found if found and 1 <= found[0] <= 59 else None


def _before(heard: Hearing, i: int) -> Clock | None:
    """ "без четверти шесть", "без двадцати шесть"."""
    minutes = _minutes(heard, i + 1) if heard.has(i, "before") else None
    if minutes is None:
        return None
    hour = _hour(heard, heard.skip(minutes[1], "past"))
    if hour is None and minutes[1] == i + 3:
        minutes, hour = (heard.get(i + 1, "num") or 0, i + 2), _hour(heard, i + 2)
    return Clock(_hour_before(hour[0]), 60 - minutes[0], hour[1]) if hour else None


def _half_to(heard: Hearing, i: int) -> Clock | None:
    """ "пол седьмого", "в половине восьмого"."""
    ordinal = ordinal_at(heard, i + 1) if heard.has(i, "half_to") else None
    return Clock(_hour_before(ordinal[0]), 30, ordinal[1]) if ordinal and ordinal[0] <= 12 else None


def _minutes_first(heard: Hearing, i: int) -> Clock | None:
    """ "half past seven", "twenty to six", "четверть шестого", "пять минут шестого", "half seven"."""
    minutes = _minutes(heard, i)
    if minutes is None:
        return None
    count, end = minutes
    unit = end + 1 if heard.get(end, "unit") == 1 else end
    spoken = heard.has(i, "quarter") or unit > end or heard.get(i - 1, "unit_of") == 1
    ordinal = ordinal_at(heard, unit) if spoken else None
    if ordinal and ordinal[0] <= 12:
        return Clock(_hour_before(ordinal[0]), count, ordinal[1])
    past, to = heard.has(unit, "past"), heard.has(unit, "to") and not heard.has(i - 1, "from")
    half = heard.get(unit + 1, "half_of") if past or to else None
    if half is not None:
        return _around_half(half + (count if past else -count), unit + 2)
    hour = (_hour(heard, unit + 1) or hour_last(heard, unit + 1)) if past or to else None
    if (past or to) and (minutes_of := heard.get(unit + 1, "moment")) is not None:
        clock = (minutes_of + (count if past else -count)) % (24 * 60)
        return Clock(clock // 60, clock % 60, unit + 2, exact=True)
    if hour and 1 <= hour[0] <= 12 and not heard.has(hour[1], "persons"):
        end = heard.skip(hour[1], "oclock")
        return Clock(_hour_before(hour[0]), 60 - count, end) if to else Clock(hour[0], count, end)
    if heard.has(i, "half") and (hour := _hour(heard, end) or hour_last(heard, end)) and hour[0] <= 12:
        return None if heard.has(hour[1], "unit", "persons") else Clock(hour[0], 30, hour[1])
    return None


def _around_half(minutes: int, end: int) -> Clock:
    """ "fünf vor halb sieben": minutes since midnight, on a twelve-hour face."""
    return Clock(minutes // 60 or 12, minutes % 60, end)


def _hour_before(hour: int) -> int:
    return 12 if hour == 1 else hour - 1


def hour_first(heard: Hearing, i: int, asked: bool) -> Clock | None:
    """ "three", "seven thirty", "девятнадцать ноль ноль", "в три часа", "9 o'clock"."""
    token = heard.tokens[i]
    if token.writing == "digits" and len(token.text) in (3, 4) and asked:
        hour, minute = divmod(int(token.text), 100)
        return Clock(hour, minute, i + 1, firm=False, exact=hour >= 13) if hour < 24 and minute < 60 else None
    found = _hour(heard, i)
    if found is None or (token.writing == "digits" and len(token.text) > 2):
        return None
    if token.has("hour_one") and heard.has(i - 1, "in", "num"):
        return None
    hour, end = found
    if hour >= 10 and heard.has(end, "hundred"):
        return Clock(hour, 0, end + 1, firm=_after_at(heard, i) or heard.has(end, "oclock"))
    named = heard.has(end, "oclock")
    if heard.has(end, "hours") and not _after_at(heard, i):
        return None
    end = heard.skip(end, "oclock")
    minutes = _more(heard, _joined(heard, end)) or _minutes_after(heard, end)
    minute, last = minutes or (0, end)
    if minute < 0:
        hour, minute = _hour_before(hour) % 24, minute + 60
    whose = last < len(heard.tokens) and " " in heard.tokens[last].text  # "at ten my wife will come"
    alone = (minutes is not None or named or whose) and not heard.has(last, "persons")
    if (counts_something(heard, last) and not (alone and heard.has(last, "companion"))) or _unfinished(
        heard, last
    ):
        return None
    said = heard.has(last, "ampm", "part") or named or minutes is not None or _or_so(heard, last, asked)
    wished = (cue.last == token.first for cue in cues(heard) if cue.kind == "wanted")
    led = heard.has(i - 1, "suggest") or any(wished)
    proposed = asked and led and (last >= len(heard.tokens) or heard.has(last, "or"))
    firm = (
        said
        or proposed
        or (token.has("hour") and heard.has(i - 1, "on_day"))
        or (_after_at(heard, i) and not heard.has(last, "month", "ordinal_mark"))
    )
    return Clock(hour, minute, last, firm=firm, closed=minutes is not None or heard.has(last, "ampm", "part"))


def _or_so(heard: Hearing, i: int, asked: bool) -> bool:
    """ "eightish", "two at the latest": said of hours."""
    said = heard.has(i, "or_so") and (asked or heard.tokens[i].text == ISH)
    return said and not counts_something(heard, i + 1)


def _unfinished(heard: Hearing, i: int) -> bool:
    """ "fünf vor halb …", "ten past …": minutes whose hour is still to come."""
    if not heard.has(i, "past", "to") or heard.has(i, "at"):
        return heard.has(i, "past", "to") and heard.has(i + 1, "half") and i + 2 == len(heard.tokens)
    return all(heard.has(j, "half", "hesitation") for j in range(i + 1, len(heard.tokens)))


def _after_at(heard: Hearing, i: int) -> bool:
    """Whether "at" comes before; "at about nine" too."""
    if heard.has(i - 1, "correct", "carrier") and heard.first("time_is") < i:
        return True
    anew = heard.first("correct") < i - 1 or is_moved(heard)
    if heard.has(i - 1, "to") and anew:
        return True
    return heard.has(i - 1, "at", "after", "between") or (
        heard.has(i - 1, "filler", "hesitation") and heard.has(i - 2, "at")
    )


def _minutes_after(heard: Hearing, i: int) -> tuple[int, int] | None:
    """ "thirty", "oh five", "ноль ноль", "тридцать минут" after the hour."""
    if i < len(heard.tokens) and heard.tokens[i].text == "00":
        return 0, i + 1
    if heard.get(i, "num") == 0 or heard.has(i, "oh"):
        second = heard.get(i + 1, "num") if heard.has(i + 1, "num") else heard.get(i + 1, "oh")
        return (second, i + 2) if second is not None and second <= 9 else None
    found = number_at(heard, i)
    if found is None or not 10 <= found[0] <= 59 or heard.has(i, "pair"):
        return None
    end = found[1] + 1 if heard.get(found[1], "unit") == 1 else found[1]
    return found[0], end


def _more(heard: Hearing, found: Found | None) -> Found | None:
    """ "سبعة ونص وخمسة", "سبعة ونص إلا خمسة": five minutes around the half."""
    more = _joined(heard, found[1]) if found and found[0] == 30 else None
    return (found[0] + more[0], more[1]) if found and more and abs(more[0]) < 15 else found


def _joined(heard: Hearing, i: int) -> Found | None:
    """Minutes after "y", before "menos", and one to nine of them after "uhr"; less than none are before."""
    less = heard.has(i, "less_minutes")
    parts = heard.has(i + 1, "half", "quarter", "third")
    if not parts and any(heard.has(j, "between") for j in range(max(0, i - 3), i)):
        return None
    if less or heard.has(i, "and_minutes"):
        found = _minutes(heard, i + 1)
    elif heard.has(i - 1, "minute_follows"):
        found = number_at(heard, i)
        found = found if found and 1 <= found[0] <= 9 else None
    else:
        return None
    if found is None:
        return None
    in_minutes = heard.get(found[1], "unit") == 1
    if counts_something(heard, found[1]) and not in_minutes:
        return None
    end = found[1] + 1 if in_minutes else found[1]
    return -found[0] if less else found[0], end
