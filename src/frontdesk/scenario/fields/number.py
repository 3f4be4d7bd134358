"""How many: counts of people wherever they are said, other numbers when one was asked. In digits."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.fields.amounts import amount_at
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.numerals import Found, hour_follows, number_at
from frontdesk.scenario.fields.picking import doubted
from frontdesk.scenario.fields.streets import of_a_house

MOST = 1_000_000_000
OTHERWISE = ("weekday", "rel", "part", "oclock", "ampm", "unit", "month", "moment", "half_of")
AROUND = ("filler", "hesitation", "carrier")


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The numbers said, in order; "so three" at the end is what all before it comes to."""
    found = list(_all(heard, asked))
    at = next((i for i in range(len(heard.tokens)) if found and _sum_at(heard, i, found)), None)
    if at is not None and (number := _said(heard, at)):
        value, end = number
        score = max(match.score for match in found)
        yield Match(str(value), at, heard.skip(end, "persons"), score)
        return
    for match in found:
        yield doubted(match) if _recounted(heard, match) else match


def _sum_at(heard: Hearing, i: int, found: list[Match]) -> bool:
    """ "the two of us … my mum is coming too, so three": a bare number that ends it, after a "so"."""
    number = _said(heard, i)
    before = i - 1
    while heard.has(before, *AROUND) and not heard.has(before, "sums_up", "at"):
        before -= 1
    if number is None or not 0 < number[0] < MOST or not heard.has(before, "sums_up"):
        return False
    if any(heard.has(j, *OTHERWISE) or (heard.has(j, "at") and heard.has(j + 1, "num")) for j in range(i)):
        return False  # "the two of us, tomorrow at seven, so eight": it may be the hour
    last = heard.skip(number[1], "persons", *AROUND)
    return last == len(heard.tokens) and any(one.last <= before and _of_people(heard, one) for one in found)


def _recounted(heard: Hearing, match: Match) -> bool:
    """ "the two of us, oh wait, … three": another count ends it, and no rule says what both come to."""
    if not _of_people(heard, match) or not heard.tokens[-1].has("num", "people", "persons"):
        return False
    last = len(heard.tokens) - (1 if heard.tokens[-1].has("num", "people") else 2)
    again = any(heard.has(i, "wait") for i in range(match.last, last))
    return again and heard.has(last, "num", "people") and not heard.has(last - 1, "at", "past")


def _said(heard: Hearing, i: int) -> Found | None:
    people = heard.get(i, "people")
    return _count(heard, i) if people is None else (people, i + 1)


def _of_people(heard: Hearing, match: Match) -> bool:
    return any(
        heard.has(i, "persons", "people", "companion", "self") for i in range(match.first, match.last)
    ) or heard.has(match.first - 1, "party")


def _all(heard: Hearing, asked: bool) -> Iterator[Match]:
    i = 0
    while i < len(heard.tokens):
        found = _company(heard, i, asked) or _people(heard, i) or _counted(heard, i) or _bare(heard, i, asked)
        if found is None:
            i += 1
            continue
        yield found
        i = found.last


def _company(heard: Hearing, i: int, asked: bool) -> Match | None:
    """ "me and my wife and three kids", "meine frau und ich"; "only me" alone when asked."""
    if not heard.has(i, "self", "companion"):
        return None
    total, end, myself = 1, i + 1, heard.has(i, "self")
    while True:
        after = heard.skip(end, "and", "plus")
        if heard.has(end, "plus") and (extra := number_at(heard, after)):
            total, end = total + extra[0], heard.skip(extra[1], "persons")
            continue
        if heard.has(after, "possessive") and heard.has(after + 1, "companion", "persons"):
            after += 1
        me = heard.skip(after, "party")
        listed = after > end or (heard.has(i, "companion") and heard.has(me + 1, "and"))
        if not myself and listed and heard.has(me, "self"):
            total, end, myself = total + 1, me + 1, True
            continue
        count = _member(heard, heard.skip(after, "with"))
        listing = heard.has(i, "companion") and heard.has(after, "pair", "num")
        if count is None or (after == end and not listing and not heard.has(after, "companion", "with")):
            break
        total, end = total + count[0], count[1]
    if not myself:
        return None
    if total == 1 and not (asked and heard.only(i, end, "filler", "carrier", "party", "self", "yes")):
        return None
    return Match(str(total), i, end, end - i + 3.0)


def _member(heard: Hearing, i: int) -> tuple[int, int] | None:
    if heard.has(i, "companion"):
        return 1, i + 1
    if not heard.has(i, "people") and heard.has(i, "filler") and heard.has(i + 1, "people"):
        i += 1
    if (people := heard.get(i, "people")) is not None:
        return people, heard.skip(i + 1, "persons", "companion")
    number = number_at(heard, i)
    if number is None and heard.has(i, "hesitation", "filler"):
        number = number_at(heard, i + 1)
    if number and heard.has(number[1], "persons"):
        return number[0], number[1] + 1
    uncounted = heard.has(i - 1, "with") and not heard.has(
        number[1] if number else i, "unit", "part", "oclock"
    )
    return number if uncounted else None


def _people(heard: Hearing, i: int) -> Match | None:
    """ "вдвоём", "нас шестеро"."""
    count = heard.get(i, "people")
    if count is None or (heard.has(i, "num") and _no_people(heard, i)):
        return None
    total, end = _together(heard, count, heard.skip(i + 1, "persons"))
    return Match(str(total), i, end, end - i + 3.5)


def _no_people(heard: Hearing, i: int) -> bool:
    """ "between four and six", "for three days": a number that may be of people is not."""
    return heard.has(i - 1, "num") or heard.has(heard.skip(i + 1, "of"), "unit", "month")


def _together(heard: Hearing, count: int, end: int) -> tuple[int, int]:
    """ "two adults and three children" are five."""
    while heard.has(end, "and", "num", "a", "people", "plus") or "," in _between(heard, end):
        after = _joined(heard, heard.skip(end, "and", "plus"))
        people = 1 if heard.has(after, "companion") else heard.get(after, "people")
        if people is not None:
            count, end = count + people, heard.skip(after + 1, "persons")
            continue
        more = number_at(heard, after) or ((1, after + 1) if heard.has(after, "a") else None)
        if more is None or not heard.has(more[1], "persons", "companion"):
            break
        count, end = count + more[0], more[1] + 1
    return count, end


def _joined(heard: Hearing, i: int) -> int:
    """The index after the small words in "and another child", "и ещё ребёнок"."""
    while heard.has(i, "filler") and not heard.has(i, "a", "num", "pair", "people", "companion", "persons"):
        i += 1
    return i


def _between(heard: Hearing, i: int) -> str:
    """What stands before the token at `i`: spaces, a comma."""
    return heard.text[heard.tokens[i - 1].end : heard.tokens[i].start] if 0 < i < len(heard.tokens) else ""


def _counted(heard: Hearing, i: int) -> Match | None:
    """ "seven people", "table for four", "нас будет пять"; "thirty to forty people" may be either."""
    number = _count(heard, i)
    if number is None or not 0 < number[0] < MOST:
        return None
    value, end = number
    most = number_at(heard, end + 1) if heard.has(end, "till") and not heard.has(end, "and") else None
    if most and heard.has(most[1], "persons"):
        either = (str(value), str(most[0]))
        return Match("", i, most[1] + 1, most[1] - i + 4.0, complete=False, ambiguous=either)
    if heard.has(end, "persons") or (heard.has(end, "of") and heard.has(end + 1, "persons")):
        total, last = _together(heard, value, end + 1)
        return Match(str(total), i, last, last - i + 3.0)
    before_day = heard.has(end, "rel", "part", "weekday") and hour_follows(heard, end)
    party = heard.has(i - 1, "party") and (before_day or not heard.has(i - 1, "filler"))
    party = party and not (heard.has(i - 1, "till") and heard.has(i - 2, "num"))
    part = heard.has(end, "part") and not hour_follows(heard, end)
    if not party or part or heard.has(end, "unit", "oclock", "ampm", "month"):
        return None
    if heard.has(end, "and_minutes", "less_minutes") and heard.has(end + 1, "half", "quarter", "third"):
        return None
    return Match(str(value), i, end, end - i + 3.5)


def _bare(heard: Hearing, i: int, asked: bool) -> Match | None:
    number = _count(heard, i) if asked else None
    if number is None or not 0 <= number[0] < MOST:
        return None
    value, end = number
    if of_a_house(heard, i, end):
        return None
    if heard.has(end, "unit", "oclock", "ampm", "part", "month") or _at_an_hour(heard, i):
        return None
    if heard.has(end, "couples"):
        return Match(str(2 * value), i, end + 1, end - i + 2.0)
    open_ended = heard.tokens[end - 1].writing == "word" and value % 10 == 0 and value >= 20
    return Match(str(value), i, end, end - i + 0.8, closed=not open_ended)


def _at_an_hour(heard: Hearing, i: int) -> bool:
    """ "we come at eight" tells the hour."""
    if heard.has(i - 1, "at") and heard.tokens[i - 1].end == heard.tokens[i].start:
        return True
    return heard.has(i - 1, "at") and not heard.has(
        i - 1, "up_to", "till", "on", "party", "about", "name_maybe"
    )


def _count(heard: Hearing, i: int) -> Found | None:
    """A whole number: "twelve", "two dozen", "twelve hundred"; "two and a half" is none."""
    amount = amount_at(heard, i)
    return (int(amount.value), amount.end) if amount and amount.value.denominator == 1 else None
