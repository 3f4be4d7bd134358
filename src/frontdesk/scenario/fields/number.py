"""How many: counts of people wherever they are said, other numbers when one was asked. In digits."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.fields.amounts import amount_at
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.company import company_at
from frontdesk.scenario.fields.numerals import Found, hour_follows, number_at
from frontdesk.scenario.fields.picking import doubted
from frontdesk.scenario.fields.recounts import recounted
from frontdesk.scenario.fields.streets import of_a_house
from frontdesk.scenario.language.lexicon import listed

MOST = 1_000_000_000
OTHERWISE = ("weekday", "rel", "part", "oclock", "ampm", "unit", "month", "moment", "half_of")
AROUND = ("filler", "hesitation", "carrier")
OF = frozenset(listed("of out von aus de из من מתוך מ"))
NUMBER = ("number", "nummer", "número", "номер", "رقم", "מספר")
JOINS = ("and", "plus", "along", "with", "party", "sums_up", "but", "correct", "no")
"""Words after which a number says something new, rather than how old somebody is."""


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The numbers said, in order; "so three" at the end is what all before it comes to."""
    found = list(_all(heard, asked))
    at = next((i for i in range(len(heard.tokens)) if found and _sum_at(heard, i, found)), None)
    if at is not None and (number := _said(heard, at)):
        value, end = number
        score = max(match.score for match in found)
        yield Match(str(value), at, heard.skip(end, "persons"), score)
        return
    whole = [
        match for match in found if not _part_of(heard, match, found) and not _out_of(heard, match, found)
    ]
    fewer = heard.first("fewer") < len(heard.tokens)
    past = max((i for i in range(len(heard.tokens)) if heard.has(i, "last_time")), default=-1)
    whole = [match for match in whole if not _outdated(heard, match, whole)]
    whole = recounted(heard, whole) if asked else whole
    for match in whole:
        if match.settled:
            yield match
            continue
        gone = match.first < past and not any(other.first > past for other in whole)
        gone = gone or any(rule(heard, match, found) for rule in OTHERS_COME)
        yield doubted(match) if fewer or gone or _recounted(heard, match) else match


def _sum_at(heard: Hearing, i: int, found: list[Match]) -> bool:
    """ "the two of us … my mum is coming too, so three": a bare number that ends it, after a "so"."""
    number = _said(heard, i)
    before = i - 1
    unknown = 0
    while before >= 0 and not heard.has(before, "sums_up", "settle", "at"):
        known = bool(heard.tokens[before].means)
        unknown += not known
        if unknown > 2 or (known and not heard.has(before, *AROUND)):
            break
        before -= 1
    if number is None or not 0 < number[0] < MOST:
        return False
    last = number[1]
    if last < len(heard.tokens) and not heard.tokens[last].means:
        last += 1  # "so seven chairs in all"
    if (
        not _adds(heard, i, number, found)
        and not heard.has(before, "sums_up", "settle")
        and not heard.has(last, "sums_up", "altogether")
    ):
        return False
    if any(heard.has(j, *OTHERWISE) or (heard.has(j, "at") and heard.has(j + 1, "num")) for j in range(i)):
        return False  # "the two of us, tomorrow at seven, so eight": it may be the hour
    last = heard.skip(last, "persons", "sums_up", "altogether", *AROUND)
    if last < len(heard.tokens):
        return False
    return any(one.last <= i for one in found)


def _out_of(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "two of the three jumpers": the three are those it is taken from."""
    before = next((other for other in found if other.last < match.first <= other.last + 2), None)
    if before is None:
        return False
    between = range(before.last, match.first)
    return any(heard.tokens[i].text.split()[0] in OF for i in between) and not any(
        heard.has(i, "and", "plus", "or") for i in between
    )


def _part_of(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "six, including two kids", "ocho, dos de ellos niños": some of those who were counted already."""
    before = match.first - 1
    while heard.has(before, *AROUND) and not heard.has(before, "including"):
        before -= 1
    said = heard.has(before, "including") or any(
        heard.has(i, "including") for i in (match.last - 1, match.last, match.first)
    )
    return said and any(other.last <= before + 1 for other in found)


def _adds(heard: Hearing, i: int, number: Found, found: list[Match]) -> bool:
    """ "vier personen, und der marco auch noch, fünf": one more was named, and a higher number ends it."""
    if i != len(heard.tokens) - 1:
        return False
    said = [one for one in found if one.last < i and one.value.isdecimal() and _of_people(heard, one)]
    more = any(number[0] > int(one.value) for one in said)
    return more and any(heard.has(j, "besides") for j in range(said[-1].last, i))


def _tacked_on(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "… unsere enkel, das sind zwei, und wir beide": those named before it are part of no count."""
    if not heard.has(match.first - 1, "and", "plus") or not _of_people(heard, match):
        return False
    counted = {i for one in found for i in range(one.first, one.last)}
    return any(heard.has(i, "kin", "companion", "brood") and i not in counted for i in range(match.first))


def _kin_before(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "mi comadre su marido los tres chamacos": somebody right before those counted is part of no count."""
    kin = heard.has(match.first - 1, "kin", "companion", "brood")
    if not kin or not _of_people(heard, match) or heard.has(match.first - 2, "along", "with"):
        return False  # "нас с мужем двое"
    return not any(one.first <= match.first - 1 < one.last for one in found)


def _and_the(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "three couples and the priest": somebody whom no list knows is added to people."""
    if not _of_people(heard, match) and not heard.has(match.last - 1, "couples", "pairs"):
        return False
    if not heard.has(match.last, "and", "plus") or not heard.has(match.last + 1, "the", "possessive", "mine"):
        return False
    after = match.last + 2
    counted = any(one.first <= after < one.last for one in found)
    return not counted and after < len(heard.tokens) and not heard.tokens[after].means


def _outdated(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "a party of ten, now down to eight": another number follows a "now"."""
    later = (other for other in found if other.first >= match.last and other.value != match.value)
    return any(
        heard.has(j, "by_now")
        for other in later
        for j in range(max(match.last, other.first - 3), other.first)
    )


def _joined_later(heard: Hearing, match: Match, found: list[Match]) -> bool:
    """ "just us two, and then my dad's joining": somebody is added later, whom no rule counts."""
    if len(found) > 1 and not _of_people(heard, match) and not heard.has(match.first, "troop"):
        return False
    counted = {i for one in found for i in range(one.first, one.last)}
    for i in range(match.last, len(heard.tokens)):
        if i in counted or not heard.has(i, "kin", "kin_is", "companion", "brood"):
            continue
        before = range(max(match.last, i - 3), i)
        linked = any(heard.has(j, "and", "plus", "sums_up", "goes_on") for j in before)
        if linked or any(heard.has(j, "besides") for j in (*before, i + 1, i + 2, i + 3)):
            return not any(heard.has(j, "including") for j in range(match.last, len(heard.tokens)))
    return False


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
        heard.has(i, "persons", "people", "companion", "self", "kin", "brood")
        for i in range(match.first, match.last)
    ) or heard.has(match.first - 1, "party")


def _all(heard: Hearing, asked: bool) -> Iterator[Match]:
    i = 0
    while i < len(heard.tokens):
        found = company_at(heard, i, asked) or _counted(heard, i) or _bare(heard, i, asked)
        if found is None:
            count = _count(heard, i)
            i = count[1] if count and heard.has(i, "num") else i + 1
            continue
        yield found
        i = found.last


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
        return Match(str(value), i, end + 1, end - i + 4.0)
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
    if of_a_house(heard, i, end) or something_else(heard, i, value, end) or _at_an_hour(heard, i):
        return None
    if heard.has(end, "couples"):
        return Match(str(2 * value), i, end + 1, end - i + 2.0)
    if most := _up_to(heard, i, value, end):
        return Match(str(value), i, most[1], most[1] - i + 1.0, until=str(most[0]), approx=True)
    open_ended = heard.tokens[end - 1].writing == "word" and value % 10 == 0 and value >= 20
    return Match(str(value), i, end, end - i + 0.8, closed=not open_ended)


def _up_to(heard: Hearing, i: int, value: int, end: int) -> Found | None:
    """ "человек десять двенадцать": the most, where it follows the least without a word between them."""
    most = _count(heard, end)
    near = most is not None and value + 1 < most[0] <= value + max(2, value // 2)
    if (
        most is None
        or not near
        or heard.has(most[1], "num", "unit", "oclock", "ampm", "month", "money", "aged")
    ):
        return None
    if heard.has(i - 1, "not", "no", "correct", "i_said") or ends_between(heard, end):
        return None
    return most if all(heard.tokens[j].writing == "word" for j in range(end - 1, most[1])) else None


def something_else(heard: Hearing, i: int, value: int, end: int) -> bool:
    """Whether the number is an hour, a price, an age, a table's name or "the blue one": it counts nothing."""
    if heard.has(end, "unit", "oclock", "ampm", "part", "month", "money", "cents", "aged", "matter"):
        return True
    if heard.has(i - 1, "am") and not heard.has(i, "a"):
        return True
    if heard.language.code == "he" and heard.has(i, "hour") and heard.has(i - 1, "till", "at"):
        return True  # "לשבע": hours are feminine, people are not
    before = i - 1
    while heard.has(before, "about", "the", "carrier", "money_is") and not heard.has(before, "label", "aged"):
        before -= 1
    near = range(max(0, i - 4), i)
    if any(heard.tokens[j].text.split()[-1].endswith(NUMBER) for j in near) and not heard.has(end, "persons"):
        return True  # "meine kundennummer fängt mit sieben an"
    return heard.has(before, "label", "aged") or _of_someone(heard, i, end) or _pronoun(heard, i, value)


def _of_someone(heard: Hearing, i: int, end: int) -> bool:
    """ "my son is twelve": a relative and at most two words between, and nothing that is counted."""
    someone = ("kin", "kin_is", "companion")
    near = next((j for j in range(i - 1, max(-1, i - 5), -1) if heard.has(j, *someone)), None)
    if near is None or any(heard.has(j, *JOINS) for j in range(near + 1, i)):
        return False
    return end == len(heard.tokens) or bool(heard.tokens[end].means)


def _pronoun(heard: Hearing, i: int, value: int) -> bool:
    """ "the blue one", "die rote eine": one of something, not how many."""
    token = heard.tokens[i]
    if value != 1 or token.writing != "word" or i == 0:
        return False
    before = heard.tokens[i - 1]
    if heard.has(i - 2, "party", "yes"):
        return False  # "just the one"
    unknown = not before.means and heard.language.code in ("en", "de")  # "طقم واحد" is one set
    return unknown or before.has(
        "vague", "ask", "ask_first", "this", "this_one", "the", "next", "last", "ord"
    )


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


OTHERS_COME = (_kin_before, _tacked_on, _joined_later, _and_the)
"""Rules that tell when somebody comes who is part of no count."""
