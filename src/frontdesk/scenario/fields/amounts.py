"""Amounts as people say them: "twelve hundred", "three and a half thousand", "two point five", "1.200,50"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import number_at

MOST = 1_000_000_000
_WRITTEN = re.compile(
    r"\d{1,3}(?:([.,' \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?(?!\d)|\d{1,9}[.,]\d{1,2}(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount that ends before token `end`. `exact` ones have decimals or a multiplier."""

    value: Fraction
    end: int
    exact: bool = False


def amount_at(heard: Hearing, i: int) -> Amount | None:
    """The amount that starts at `i`."""
    return heard.once(("amount", i), lambda: _amount_at(heard, i))


def _amount_at(heard: Hearing, i: int) -> Amount | None:
    if not 0 <= i < len(heard.tokens):
        return None
    found = _written(heard, i) or _half_more(heard, i) or _half_of(heard, i) or _counted(heard, i)
    return found if found and found.value < MOST else None


def _written(heard: Hearing, i: int) -> Amount | None:
    """ "1.200,50", "1,200", "1 200", "9.99"."""
    token = heard.tokens[i]
    if token.writing not in ("digits", "dotted", "clock"):
        return None
    found = _WRITTEN.match(heard.text, token.start)
    if not found:
        return None
    end = i
    while end < len(heard.tokens) and heard.tokens[end].end <= found.end():
        end += 1
    if end == i or heard.tokens[end - 1].end != found.end():
        return None
    text, mark = found[0], found[1]
    cents = (
        re.search(r"[.,](\d{1,2})$", text) if not mark or text[-3:-2] in ".," or text[-2:-1] in ".," else None
    )
    whole = re.sub(r"\D", "", text[: cents.start()] if cents else text)
    value = Fraction(int(whole))
    if cents:
        value += Fraction(int(cents[1]), 10 ** len(cents[1]))
    return _scaled(heard, value, end, exact=True)


def _half_more(heard: Hearing, i: int) -> Amount | None:
    """ "полторы тысячи", "dreieinhalb tausend", "zweieinhalb"."""
    more = heard.get(i, "half_more")
    if more is None:
        return None
    if heard.has(i + 1, "hundred"):
        return Amount(Fraction(100 * (2 * more + 1), 2), i + 2, exact=True)
    found = _scaled(heard, Fraction(2 * more + 1, 2), i + 1, exact=True)
    return None if found.end == i + 1 and _bare(heard, found.end) else found


def _bare(heard: Hearing, i: int) -> bool:
    """Whether nothing is counted: "полторы" alone may be one and a half of anything."""
    return not heard.has(i, "unit", "money", "hundred", "persons")


def _half_of(heard: Hearing, i: int) -> Amount | None:
    """ "half a million", "half a dozen"."""
    if not heard.has(i, "half"):
        return None
    scaled = _scale(heard, heard.skip(i + 1, "a"))
    return Amount(scaled[0] / 2, scaled[1], exact=True) if scaled else None


def _counted(heard: Hearing, i: int) -> Amount | None:
    if heard.has(i, "counted_after") and (scale := _scale(heard, i)):
        if after := number_at(heard, heard.skip(i + 1, "up_to", "about")):  # "тысяч до пяти"
            half = and_half(heard, after[1])
            return Amount(scale[0] * after[0] + (scale[0] / 2 if half else 0), half or after[1], exact=True)
        if (more := heard.get(i + 1, "half_more")) is not None:
            return Amount(scale[0] * Fraction(2 * more + 1, 2), i + 2, exact=True)
    if heard.has(i, "hundreds"):
        return None  # "hundreds of euros": nobody has counted them
    found = number_at(heard, i)
    if found is None:
        return _scaled(heard, Fraction(1), i, exact=True) if _scale(heard, i) else None
    value, end = Fraction(found[0]), found[1]
    if heard.has(i, "pair") and heard.has(end, "hundred"):
        return Amount(value * 100, end + 1, exact=True)
    if 11 <= value <= 99 and heard.has(end, "hundred") and heard.tokens[i].writing == "word":
        rest = number_at(heard, end + 2 if heard.has(end + 1, "and") else end + 1)
        value, end = value * 100, end + 1
        if rest and rest[0] < 100:
            return Amount(value + rest[0], rest[1], exact=True)
        return Amount(value, end, exact=True)
    half = and_half(heard, end)
    if half and (one := _scale_of(heard, value, end - 1)):
        return Amount(value + one / 2, half, exact=True)
    if half:
        return _scaled(heard, value + Fraction(1, 2), half, exact=True)
    if heard.has(end, "decimal") and (digits := _decimals(heard, end + 1)):
        return _scaled(heard, value + digits[0], digits[1], exact=True)
    return _scaled(heard, value, end, exact=False)


def and_half(heard: Hearing, i: int) -> int | None:
    """The index after "and a half", where it starts at `i`; after "a million" half of one is meant."""
    if heard.has(i, "and_half"):
        return i + 1
    at = i + 1 if heard.has(i, "and", "with") else i
    return (
        at + 1
        if heard.has(at, "half") and (at > i or heard.tokens[at].last - heard.tokens[at].first == 1)
        else None
    )


def _scale_of(heard: Hearing, value: Fraction, i: int) -> Fraction | None:
    """What "a half" after the token at `i` is half of: "ألفين ونص" are two thousand and half of one."""
    scale = _scale(heard, i)
    if scale:
        return scale[0]
    return Fraction(1000) if value % 1000 == 0 and heard.tokens[i].writing == "word" else None


def _decimals(heard: Hearing, i: int) -> tuple[Fraction, int] | None:
    """ "five", "two five", "ninety nine" after the point, as a fraction."""
    digits, end = "", i
    while end < len(heard.tokens) and len(digits) < 4:
        if heard.has(end, "oh") and not heard.has(end, "num"):
            digits, end = digits + "0", end + 1
            continue
        found = number_at(heard, end)
        if found is None or found[0] > 99:
            break
        digits, end = digits + str(found[0]), found[1]
    return (Fraction(int(digits), 10 ** len(digits)), end) if digits else None


def _scale(heard: Hearing, i: int) -> tuple[Fraction, int] | None:
    for kind, times in (("dozen", 12), ("tens", 10), ("thousand", 1000), ("million", 1_000_000)):
        if heard.has(i, kind):
            return Fraction(times), i + 1
    return None


def _scaled(heard: Hearing, value: Fraction, end: int, *, exact: bool) -> Amount:
    scale = _scale(heard, end)
    if scale is None:
        return Amount(value, end, exact)
    half = and_half(heard, scale[1])
    if half and not heard.has(half, "num"):  # "una docena y media"; "zwei Dutzend, und halb acht" is an hour
        return Amount((value + Fraction(1, 2)) * scale[0], half, exact=True)
    return Amount(value * scale[0], scale[1], exact=True)
