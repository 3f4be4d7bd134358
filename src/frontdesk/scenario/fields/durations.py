"""How long something takes, in minutes, and how far from now: "an hour and a half", "через три дня"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from frontdesk.scenario.fields.amounts import amount_at
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.language.lexicon import DAY, HOUR, MINUTE, MONTH, WEEK

Found = tuple[int, int]
STARTS = ("half_more", "unit_of", "half", "unit", "num", "people", "pair", "a", "hundred", "quarter")
"""What a duration can begin with."""


ENDS = ("filler", "thanks", "up_to", "hesitation", "about")
LONGEST = 2 * 366 * DAY


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The durations said, as whole minutes."""
    i = 0
    while i < len(heard.tokens):
        if heard.has(i - 1, "vague"):
            vague = duration_at(heard, i)
            i = vague[1] if vague else i + 1
            continue
        found = None if heard.has(i - 1, "num") else _either(heard, i) or _written(heard, i)
        if found is None and (single := duration_at(heard, i)) and not _is_clock(heard, i, single[1]):
            found = (single[0],), single[1]
        if found is None or not all(0 < minutes <= LONGEST for minutes in found[0]):
            i += 1
            continue
        found = _up_to_next(heard, *found)
        values, end = tuple(str(minutes) for minutes in found[0]), found[1]
        sure = len(values) == 1
        approx = heard.has(i - 1, "about", "up_to")
        ambiguous = () if sure else values
        score = end - i + (2.0 if asked else 0.0)
        yield Match(
            values[0] if sure else "", i, end, score, complete=sure, approx=approx, ambiguous=ambiguous
        )
        i = end
        again = _again(heard, end)
        if again:
            yield again
            i = again.last


def _up_to_next(heard: Hearing, minutes: tuple[int, ...], end: int) -> tuple[tuple[int, ...], int]:
    """ "a quarter of an hour, twenty minutes": the longer span right behind is the other end of it."""
    more = duration_at(heard, end) if len(minutes) == 1 and minutes[0] < HOUR else None
    return ((*minutes, more[0]), more[1]) if more and minutes[0] < more[0] <= HOUR else (minutes, end)


def _again(heard: Hearing, end: int) -> Match | None:
    """ "thirty minutes, no, forty five": the repair goes without the unit."""
    i = heard.skip(end, "no", "correct", "not", "hesitation")
    number = number_at(heard, i) if i > end and heard.has(i, "num") else None
    unit = heard.get(end - 1, "unit")
    if not number or not unit or heard.has(number[1], "unit"):
        return None
    return Match(str(number[0] * unit), i, number[1], number[1] - i + 2.0)


def _is_clock(heard: Hearing, i: int, end: int) -> bool:
    """ "in two hours", "в три часа" tell when, not how long."""
    return heard.has(i - 1, "in") or (heard.has(end - 1, "oclock") and heard.has(end, "part", "ampm"))


def _either(heard: Hearing, i: int) -> tuple[tuple[int, ...], int] | None:
    """ "one or two hours", "an hour or two", "two to three days": each of them."""
    first = number_at(heard, i) or ((1, i + 1) if heard.has(i, "a") and not heard.get(i, "unit") else None)
    if first is None and (unit := heard.get(i, "unit")) and heard.has(i + 1, "or"):
        second = number_at(heard, i + 2)
        if second and not heard.get(second[1], "unit"):
            return (unit, unit * second[0]), second[1]
    if first is None:
        return None
    linked = heard.has(first[1], "or", "to", "till")
    linked = linked or (heard.has(i - 1, "between") and heard.has(first[1], "and"))
    second = number_at(heard, first[1] + 1 if linked else first[1])
    linked = linked or (second is not None and _hyphen(heard, first[1]))
    if not linked and (second is None or second[0] != first[0] + 1):
        return None
    unit = heard.get(second[1], "unit") if second else None
    return ((first[0] * unit, second[0] * unit), second[1] + 1) if second and unit else None


def _hyphen(heard: Hearing, i: int) -> bool:
    """ "десять-пятнадцать"."""
    return heard.text[heard.tokens[i - 1].end : heard.tokens[i].start].strip() in ("-", "–")


def _written(heard: Hearing, i: int) -> tuple[tuple[int, ...], int] | None:
    """ "1h30", "1:30 hours"."""
    token = heard.tokens[i]
    if token.writing != "clock":
        return None
    colon, named = ":" in heard.text[token.start : token.end], heard.get(i + 1, "unit") == HOUR
    if colon and not named:
        return None
    hours, minutes = (int(part) for part in token.text.split(":"))
    return (hours * 60 + minutes,), i + 2 if named else i + 1


def duration_at(heard: Hearing, i: int) -> Found | None:
    """Minutes of the duration that starts at `i`, and the index after it."""
    return heard.once(("duration", i), lambda: _duration_at(heard, i))


def _duration_at(heard: Hearing, i: int) -> Found | None:
    token = heard.tokens[i] if i < len(heard.tokens) else None
    if token is not None and token.writing == "dotted":
        return _fraction(heard, i)
    if token is None or not token.has(*STARTS):
        return None
    more = heard.get(i, "half_more")
    if more is not None and (unit := heard.get(i + 1, "unit")):
        return unit * (2 * more + 1) // 2, i + 2
    if heard.has(i, "half") and (unit := heard.get(heard.skip(i + 1, "a"), "unit")):
        return unit // 2, heard.skip(i + 1, "a") + 1
    if heard.has(i, "plural"):
        return None
    if (counted := heard.get(i, "unit_of")) and (after := _count_after(heard, _over(heard, i + 1))):
        return int(counted * after[0]), after[1]
    if unit := heard.get(i, "unit"):
        return _and_more(heard, 1, unit, i + 1)
    if (quarters := _quarters(heard, i)) is not None:
        return quarters
    found = number_at(heard, i) or _people(heard, i) or ((1, i + 1) if heard.has(i, "a") else None)
    if found is None:
        return None
    count, end = found
    end = heard.skip(end, "and_odd") if heard.has(heard.skip(end, "and_odd"), "unit") else end
    unit = heard.get(end, "unit")
    if unit is None:
        return _fraction(heard, i)
    return _and_more(heard, count, unit, end + 1) if count <= 400 else None


def _over(heard: Hearing, i: int) -> int:
    """ "месяца на три": the index of the count, past what may stand before it."""
    small = heard.has(i, "on", "up_to", "about")
    return i + 1 if small and heard.has(i + 1, "num", "people", "half_more") else i


def _people(heard: Hearing, i: int) -> Found | None:
    """ "трое суток": days are counted as people are."""
    count = heard.get(i, "people")
    return (count, i + 1) if count is not None and heard.get(i + 1, "unit") == DAY else None


def _count_after(heard: Hearing, i: int) -> tuple[float, int] | None:
    """ "минут сорок", "часа полтора", "часа два с половиной": about so many of the unit before."""
    if heard.has(i, "half_more"):
        return 1.5, i + 1
    found = number_at(heard, i) or ((people, i + 1) if (people := heard.get(i, "people")) else None)
    if found is not None and heard.has(found[1], "and_half"):
        return found[0] + 0.5, found[1] + 1
    return None if found is None or heard.has(found[1], "unit", "oclock") else (float(found[0]), found[1])


def _fraction(heard: Hearing, i: int) -> Found | None:
    """ "two and a half hours", "1.5 hours"."""
    amount = amount_at(heard, i)
    unit = heard.get(amount.end, "unit") if amount and amount.exact else None
    if amount is None or not unit or amount.value > 400 or (amount.value * unit).denominator != 1:
        return None
    return int(amount.value * unit), amount.end + 1


def _quarters(heard: Hearing, i: int) -> Found | None:
    """ "a quarter of an hour", "three quarters of an hour"."""
    count = number_at(heard, i)
    at = count[1] if count and count[0] <= 3 and heard.has(count[1], "quarter") else i
    if not heard.has(at, "quarter"):
        return None
    hour = heard.skip(at + 1, "of", "a")
    if heard.get(hour, "unit") != HOUR and heard.get(at + 1, "unit") != HOUR:
        return None
    end = hour if heard.get(hour, "unit") == HOUR else at + 1
    return 15 * (count[0] if count and at > i else 1), end + 1


def _and_more(heard: Hearing, count: int, unit: int, end: int) -> Found:
    """`an hour` … `and a half`, `and twenty minutes`."""
    total = count * unit
    after = end + 1 if heard.has(end, "and") else end
    if heard.has(end, "and_half"):
        return total + _one(unit) // 2, end + 1
    part = _part_of_one(heard, end, after, unit)
    if part is not None:
        return total + part, (after if after > end else end + 1) + 1
    more = number_at(heard, after)
    if more and unit == HOUR and more[0] == 3 and heard.has(more[1], "quarter"):
        return total + 45, more[1] + 1  # "an hour and three quarters"
    smaller = heard.get(more[1], "unit") if more else None
    if more and unit == HOUR and after == end and not smaller and 10 <= more[0] <= 59:
        return total + more[0], more[1]
    loose = after == end and unit < HOUR  # "a quarter of an hour, twenty minutes": one of them
    if more and smaller and smaller < unit and unit <= WEEK and not loose:
        return total + more[0] * smaller, more[1] + 1
    ends = more is not None and (more[1] == len(heard.tokens) or heard.has(more[1], *ENDS))
    if more and unit == HOUR and ends and 10 <= more[0] <= 59:
        return total + more[0], more[1]
    return total, end


def _one(unit: int) -> int:
    """The unit of which "two hours" are two."""
    return max(size for size in (MINUTE, HOUR, DAY, WEEK, MONTH, 12 * MONTH) if size <= unit)


def _part_of_one(heard: Hearing, end: int, after: int, unit: int) -> int | None:
    """ "… and a half", "ساعة وثلث", "ساعة إلا ربع": minutes more, or less, of one unit."""
    less = heard.has(end, "less_minutes")
    place = end + 1 if less else after
    one = _one(unit)
    for kind, share in (("half", 2), ("third", 3), ("quarter", 4)):
        if place > end and heard.has(place, kind):
            return -(one // share) if less else one // share
    return None


def away_at(heard: Hearing, i: int) -> Found | None:
    """Minutes from now, where the words at `i` say so: "in two hours", "часа через два"."""
    if heard.has(i, "in"):
        return duration_at(heard, heard.skip(i + 1, "about") if heard.has(i + 1, "about") else i + 1)
    unit = heard.get(i, "unit")
    if unit and heard.has(i + 1, "in") and (count := number_at(heard, i + 2)):
        return unit * count[0], count[1]
    found = duration_at(heard, i)
    if found and heard.has(found[1], "rel") and heard.tokens[found[1]].text in ("from now",):
        return found[0], found[1] + 1
    return None


def days_on(day: date, minutes: int) -> date:
    """`day` so many minutes on, where a month is a calendar month."""
    if minutes % MONTH == 0:
        return _months_on(day, minutes // MONTH)
    return day + timedelta(days=minutes // DAY)


def minutes_on(at: datetime, minutes: int) -> datetime:
    """The wall-clock time so many minutes after `at`, to the minute."""
    return (at + timedelta(minutes=minutes)).replace(second=0, microsecond=0)


def _months_on(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 28))
