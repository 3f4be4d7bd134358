"""Sums of money: whole as digits, else with two decimals; the currency is the match's `unit`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from frontdesk.scenario.fields.amounts import Amount, amount_at, and_half
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.number import something_else
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.fields.picking import doubted, either
from frontdesk.scenario.language.prices import NOTES_IN

CODES = {
    **{978: "EUR", 840: "USD", 826: "GBP", 643: "RUB", 376: "ILS", 682: "SAR", 784: "AED", 818: "EGP"},
    **{756: "CHF", 484: "MXN", 400: "JOD", 985: "PLN", 980: "UAH", 398: "KZT", 949: "TRY", 124: "CAD"},
    **{356: "INR", 710: "ZAR", 566: "NGN", 392: "JPY", 752: "SEK", 348: "HUF", 68: "BOB", 600: "PYG"},
    **{340: "HNL", 320: "GTQ", 188: "CRC", 558: "NIO", 928: "VES", 590: "PAB", 944: "AZN", 51: "AMD"},
    **{981: "GEL", 417: "KGS"},
    **{36: "AUD", 32: "ARS", 170: "COP", 152: "CLP", 604: "PEN", 414: "KWD", 634: "QAR", 504: "MAD"},
}
"""ISO 4217 numbers and their letters."""
OTHERS = ("persons", "people", "kin", "brood", "companion", "dozen", "weekday", "rel", "until", "couples")
ROUND = 20
"""From here on a number by itself may be a sum, whatever else is said."""
LARGE = 50
"""From here on even before a word that nobody knows, which is rather a verb than what is counted."""
NEAR = 5
"""Tokens between a "not" and the sum that is the most, at most."""
SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₽": "RUB", "₪": "ILS"}
PRICES = (95, 99, 49, 98)
"""Cents in prices: "nine ninety nine" is 9.99, but "two fifty" may as well be 250."""
AROUND = (
    *(
        "filler",
        "about",
        "limit",
        "carrier",
        "hesitation",
        "yes",
        "request",
        "suggest",
        "thanks",
        "correct",
        "at",
        "after",
    ),
    *(
        "to",
        "till",
        "from",
        "the",
        "up_to",
        "number_is",
        "hello",
        "but",
        "not",
        "no",
        "or",
        "and",
        "money_is",
    ),
)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum that ends before token `end`; two readings when the words allow both."""

    values: tuple[Fraction, ...]
    end: int
    unit: str = ""
    first: int = 0


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The sums said; where one of them is the most that somebody pays, only that."""
    found = list(_all(heard, asked))
    most = [match for match in found if _is_most(heard, match)]
    others = [match for match in found if match not in most]
    if not others:
        yield from found
    elif len(most) == 1 and not any(_linked(heard, other) for other in others):
        low = any(_thousands_left_out(most[0], other) for other in others)
        yield either(most[0], others[0]) if low else replace(most[0], settled=True)
    else:
        yield from (doubted(one) for one in found) if _limit_unread(heard, found) else found


def _linked(heard: Hearing, other: Match) -> bool:
    """ "sixty or seventy", "sixty, no, seventy": the other sum is another word for it."""
    return any(heard.has(other.first - back, "or", "correct", "till") for back in (1, 2))


def _thousands_left_out(most: Match, other: Match) -> bool:
    """ "fifteen thousand, at most twenty": twenty thousand, or twenty."""
    if not (most.value.isdecimal() and other.value.isdecimal()) or most.unit:
        return False
    return int(other.value) >= 1000 and int(most.value) < 1000


def _limit_unread(heard: Hearing, found: list[Match]) -> bool:
    """Whether a number that "no more than" goes before is part of no sum."""
    read = {i for one in found for i in range(one.first, one.last)}
    return any(
        heard.has(i - 1, "more_than", "up_to") and heard.has(i, "num") and i not in read
        for i in range(len(heard.tokens))
    )


def _is_most(heard: Hearing, match: Match) -> bool:
    """ "no more than sixty", "я больше пяти тысяч не дам"."""
    before = match.first - 1
    while heard.has(before, "about", "at", "from", "of", "filler") and not heard.has(before, "up_to"):
        before -= 1
    if heard.has(match.first - 1, "up_to") or heard.has(before, "up_to"):
        return True
    if not any(heard.has(i, "more_than") for i in (match.first - 1, match.first - 2, before)):
        return False
    near = (*range(max(0, match.first - NEAR), match.first), match.last, match.last + 1)
    return any(heard.has(i, "not", "no", "no_or_not", "not_or_no") for i in near)


def _all(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The sums said; without a currency only when one was asked, and nothing else was said."""
    i = 0
    while i < len(heard.tokens):
        found = _sum_at(heard, i)
        if found is None:
            i += 1
            continue
        if heard.has(found.first - 1, "between", "from") and (range_ := _range(heard, found)):
            yield range_
            i = range_.last
            continue
        if found.unit or (asked and _is_sum(heard, i, found)):
            match = _match(heard, found)
            yield doubted(match) if _another(heard, found) else match
        i = max(found.end, i + 1)


def _another(heard: Hearing, found: Sum) -> bool:
    """ "косарь, максимум полтора": one and a half of something is left, which may be the sum."""
    rest = (i for i in range(found.end, len(heard.tokens)) if heard.has(i, "half_more"))
    return any(not heard.has(i + 1, "unit", "money", "thousand", "hundred", "million") for i in rest)


def _is_named(heard: Hearing, i: int) -> bool:
    """ "I can spend about three hundred"."""
    return any(heard.has(j, "money_is") for j in range(max(0, i - 4), i))


def _is_sum(heard: Hearing, i: int, found: Sum) -> bool:
    """Whether a number without a currency is one, where a sum was asked for."""
    if _is_named(heard, i) or heard.only(found.first, found.end, *AROUND, *_counts(heard, found)):
        return True
    value = int(found.values[-1])
    each = found.end < len(heard.tokens) and heard.tokens[found.end].text.split()[0] in (
        "a",
        "an",
    )  # "a month"
    if (not each and something_else(heard, found.first, value, found.end)) or heard.has(found.end, *OTHERS):
        return False
    if heard.has(found.first - 1, "num", "at", "past") or heard.has(found.end, "num"):
        return heard.has(found.first - 1, "up_to", "about")
    if any(heard.has(j, "paid", "money_is") for j in range(len(heard.tokens))):
        return True
    counted = 0 <= found.end < len(heard.tokens) and not heard.tokens[found.end].means
    priced = found.values[-1].denominator > 1
    return priced or value >= LARGE or (value >= ROUND and not counted)


def _counts(heard: Hearing, found: Sum) -> tuple[str, ...]:
    """Other numbers are allowed beside it: a range, or a repair."""
    if any(heard.has(found.end, kind) for kind in ("persons", "unit", "month", "oclock", "ampm")):
        return ()
    return (
        "num",
        "hundred",
        "thousand",
        "million",
        "ord",
        "money",
        "cents",
        "half",
        "half_more",
        "decimal",
        "between",
    )


def _range(heard: Hearing, low: Sum) -> Match | None:
    """ "between fifty and a hundred euros": either end, so no value."""
    high = _sum_at(heard, low.end + 1) if heard.has(low.end, "and", "till", "to") else None
    if high is None or len(low.values) != 1 or len(high.values) != 1:
        return None
    values = (written(low.values[0]), written(high.values[0]))
    score = high.end - low.first + 4.0
    return Match(
        "",
        low.first,
        high.end,
        score,
        complete=False,
        unit=high.unit or low.unit,
        approx=True,
        ambiguous=values,
    )


def _match(heard: Hearing, found: Sum) -> Match:
    values = tuple(written(value) for value in found.values)
    sure = len(values) == 1
    score = found.end - found.first + (4.0 if found.unit else 1.0)
    return Match(
        values[0] if sure else "",
        found.first,
        found.end,
        score,
        complete=sure,
        closed=bool(found.unit),
        unit=found.unit,
        approx=heard.has(found.first - 1, "about", "up_to"),
        ambiguous=() if sure else values,
    )


def written(value: Fraction) -> str:
    """`1200`, `9.99`."""
    cents = round(value * 100)
    return str(cents // 100) if cents % 100 == 0 else f"{cents // 100}.{cents % 100:02d}"


def _sum_at(heard: Hearing, i: int) -> Sum | None:
    """ "twelve hundred euros", "nine euros fifty", "$50", "fifty cents"."""
    before = _unit(heard, i)
    if note := _note(heard, i) or _grand(heard, i):
        return note
    if not before and heard.has(i - 1, "vague"):
        return None
    amount = amount_at(heard, i + 1 if before else i)
    if amount is None and heard.has(i, "a") and _unit(heard, i + 1):
        amount = Amount(Fraction(1), i + 1)
    if amount is None:
        return None
    if not before and heard.has(amount.end, "till", "or") and (other := _sum_at(heard, amount.end + 1)):
        return Sum((amount.value,), amount.end, other.unit, i)
    if heard.has(amount.end, "cents"):
        return Sum((amount.value / 100,), amount.end + 1, before or "", i)
    if not before and (sign := _sign(heard, i - 1, i)):
        return Sum((amount.value,), amount.end, sign, i)
    unit = before or _unit(heard, amount.end)
    if unit:
        end = amount.end if before else amount.end + 1
        return _with_cents(heard, amount.value, end, unit, i)
    sign = _sign(heard, amount.end - 1, amount.end)
    if sign:
        return Sum((amount.value,), amount.end, sign, i)
    return _price(heard, amount, i)


def _note(heard: Hearing, i: int) -> Sum | None:
    """ "a tenner", "zwei hunderter", "пять сотен"."""
    more = heard.get(i, "half_more")
    if more is not None and (worth := heard.get(i + 1, "note")):
        unit = _unit(heard, i + 2)
        value = Fraction(worth * (2 * more + 1), 2)
        return Sum((value,), i + 2 + bool(unit), unit or CODES.get(NOTES_IN[heard.language.code], ""), i)
    count = number_at(heard, i)
    at = count[1] if count else i
    worth = heard.get(at, "note")
    if worth is None or (count is None and heard.has(at, "hundreds")):
        return None
    half = heard.has(at + 1, "and_half")
    end = at + 1 + half
    if count is None and "counted_after" in heard.language.kinds and (after := number_at(heard, end)):
        half = heard.has(after[1], "and_half")
        count, end = after, after[1] + half  # "косаря два с половиной"
    value = Fraction(worth * (count[0] if count else 1)) + (Fraction(worth, 2) if half else 0)
    unit = _unit(heard, end)
    return Sum((value,), end + bool(unit), unit or CODES.get(NOTES_IN[heard.language.code], ""), i)


def _grand(heard: Hearing, i: int) -> Sum | None:
    """ "quince lucas", "luca y media", "полторы штуки", "штук пять": which currency it is nobody says."""
    if (worth := heard.get(i, "grand")) is not None:
        if after := number_at(heard, i + 1):
            return Sum((Fraction(worth * after[0]),), after[1], "", i)
        half = and_half(heard, i + 1)
        return Sum((Fraction(worth) * (Fraction(3, 2) if half else 1),), half or i + 1, "", i)
    if heard.has(i, "half") and (worth := heard.get(i + 1, "grand")):
        return Sum((Fraction(worth, 2),), i + 2, "", i)
    amount = amount_at(heard, i)
    if amount is None or not (worth := heard.get(amount.end, "grand")):
        more = heard.get(i, "half_more")
        worth = heard.get(i + 1, "grand") if more is not None else None
        return Sum((Fraction(worth * (2 * (more or 0) + 1), 2),), i + 2, "", i) if worth else None
    half = and_half(heard, amount.end + 1)
    value = (amount.value + (Fraction(1, 2) if half else 0)) * worth
    return Sum((value,), half or amount.end + 1, "", i)


def _unit(heard: Hearing, i: int) -> str | None:
    number = heard.get(i, "money")
    return CODES.get(number, "") or None if number is not None else None


def _sign(heard: Hearing, before: int, after: int) -> str:
    """The sign of a currency in the gap between two tokens."""
    start = heard.tokens[before].end if before >= 0 else 0
    end = heard.tokens[after].start if after < len(heard.tokens) else len(heard.text)
    return next((code for sign, code in SIGNS.items() if sign in heard.text[start:end]), "")


def _with_cents(heard: Hearing, value: Fraction, end: int, unit: str, first: int) -> Sum:
    """ "nine euros (and) fifty (cents)"."""
    at = end + 1 if heard.has(end, "and", "decimal") else end
    cents = number_at(heard, at)
    if cents and 1 <= cents[0] <= 99 and value.denominator == 1:
        named = heard.has(cents[1], "cents")
        bare = (
            ((at == end or heard.has(end, "num_and")) or heard.has(end, "decimal"))
            and cents[0] >= 10
            and not heard.has(cents[1], "persons", "unit", "money", "thousand")
        )
        if named or bare:
            return Sum((value + Fraction(cents[0], 100),), cents[1] + named, unit, first)
    if heard.has(at, "half") and at > end:
        return Sum((value + Fraction(1, 2),), at + 1, unit, first)
    return Sum((value,), end, unit, first)


def _price(heard: Hearing, amount: Amount, i: int) -> Sum:
    """ "nine ninety nine" is a price; "two fifty" is 2.50 or 250."""
    cents = number_at(heard, amount.end)
    if heard.language.code == "ru" and cents and _thousands_unsaid(heard, amount, cents, i):
        return Sum((amount.value * 1000 + cents[0],), cents[1], "", i)
    if amount.exact or not cents or not 10 <= cents[0] <= 99 or not 1 <= amount.value <= 999:
        return Sum((amount.value,), amount.end, "", i)
    if heard.tokens[i].writing != "word" or heard.tokens[amount.end].writing != "word":
        return Sum((amount.value,), amount.end, "", i)
    price = amount.value + Fraction(cents[0], 100)
    unit = _unit(heard, cents[1])
    end = cents[1] + 1 if unit else cents[1]
    if unit and heard.language.code == "en" and cents[0] not in PRICES:
        return Sum((amount.value * 100 + cents[0],), end, unit, i)
    if cents[0] in PRICES or amount.value > 9 or heard.language.code != "en":
        return Sum((price,), end, unit or "", i)
    return Sum((amount.value * 100 + cents[0], price), end, unit or "", i)


def _thousands_unsaid(heard: Hearing, amount: Amount, cents: tuple[int, int], i: int) -> bool:
    """ "две триста" is 2300."""
    spoken = heard.tokens[i].writing == "word"
    return spoken and not amount.exact and 1 <= amount.value <= 99 and cents[0] in range(100, 1000)
