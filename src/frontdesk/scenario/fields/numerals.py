"""Whole numbers and ordinals, however many words they take."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.scenario.fields.base import Hearing

Found = tuple[int, int]
"""A number and the index after its last token."""


def number_at(heard: Hearing, i: int, *, words_only: bool = False) -> Found | None:
    """The number that starts at `i`: "twenty five", "двести сорок", "24"."""
    return heard.once(("number", i, words_only), lambda: _number_at(heard, i, words_only))


def _number_at(heard: Hearing, i: int, words_only: bool) -> Found | None:
    if not 0 <= i < len(heard.tokens):
        return None
    token = heard.tokens[i]
    if token.writing == "digits":
        value = token.get("num")
        return None if value is None or words_only else _times(heard, value, i + 1)
    found = _millions(heard, i)
    if found is None:
        pair = token.get("pair")
        return (pair, i + 1) if pair is not None else None
    return found


def _times(heard: Hearing, value: int, end: int) -> Found:
    """ "20 thousand", "3 Millionen"."""
    for kind, times in (("thousand", 1000), ("million", 1_000_000)):
        if heard.has(end, kind):
            return value * times, end + 1
    return value, end


def _millions(heard: Hearing, i: int) -> Found | None:
    return _multiplied(heard, i, "million", 1_000_000, _thousands)


def _thousands(heard: Hearing, i: int) -> Found | None:
    return _multiplied(heard, i, "thousand", 1000, _hundreds)


def _multiplied(
    heard: Hearing, i: int, kind: str, times: int, below: Callable[[Hearing, int], Found | None]
) -> Found | None:
    """ "zwei tausend fünfhundert", "dos mil"; "mil" and "tausend" alone are one of them, "אלפיים" two."""
    alone = heard.has(i, kind) and not heard.has(i, "counted_after")
    count = (1, i) if alone else below(heard, i)
    if count is None or not count[0] or not heard.has(count[1], kind):
        return count
    value, end = count[0] * max(times, heard.get(count[1], kind) or 0), count[1] + 1
    rest = below(heard, end + 1 if heard.has(end, "and") else end)
    return (value + rest[0], rest[1]) if rest and 0 < rest[0] < times else (value, end)


def _hundreds(heard: Hearing, i: int) -> Found | None:
    return heard.once(("hundreds", i), lambda: _hundreds_at(heard, i))


def _hundreds_at(heard: Hearing, i: int) -> Found | None:
    value = _word(heard, i)
    end = i + 1
    if value is None:
        if not heard.has(i, "hundred"):
            return None
        value = 100
    if 1 <= value <= 9 and heard.has(end, "hundred"):
        value, end = value * 100, end + 1
    if value < 100:
        return _tens(heard, i)
    below, limit = (_hundreds, 1000) if value >= 1000 else (_tens, 100)
    rest = below(heard, end + 1 if heard.has(end, "and") else end)
    return (value + rest[0], rest[1]) if rest and 0 < rest[0] < limit else (value, end)


def _tens(heard: Hearing, i: int) -> Found | None:
    value = _word(heard, i)
    if value is None or value >= 100:
        return None
    unit = _word(heard, i + 1)
    apart = "tens_after" in heard.language.kinds
    if value >= 20 and value % 10 == 0 and unit is not None and 1 <= unit <= 9 and not apart:
        return value + unit, i + 2
    tens = _tens_after(heard, i + 1)
    return (value + tens, i + 3) if 1 <= value <= 9 and tens else (value, i + 1)


def _tens_after(heard: Hearing, i: int) -> int | None:
    """ "and twenty" in "خمسة وعشرين", five and twenty."""
    tens = _word(heard, i + 1) if heard.has(i, "tens_after") else None
    return tens if tens and 20 <= tens < 100 and tens % 10 == 0 else None


def _word(heard: Hearing, i: int) -> int | None:
    """A number said as a word, not written in digits."""
    if not 0 <= i < len(heard.tokens) or heard.tokens[i].writing != "word":
        return None
    return heard.tokens[i].get("num")


def ordinal_at(heard: Hearing, i: int) -> Found | None:
    """The ordinal that starts at `i`: "third", "twenty fifth", "25-го"."""
    value = heard.get(i, "ord")
    if value is not None:
        tens = _tens_after(heard, i + 1) if value <= 9 else None
        return (value + tens, i + 3) if tens else (value, i + 1)
    number = heard.get(i, "num")
    if number is None:
        return None
    if heard.tokens[i].writing == "digits":
        joined = heard.has(i + 1, "ordinal_mark") and heard.tokens[i + 1].start - heard.tokens[i].end <= 1
        return (number, i + 2) if joined else None
    unit = heard.get(i + 1, "ord")
    if number >= 20 and number % 10 == 0 and unit is not None and unit <= 9:
        return number + unit, i + 2
    return None


def hour_follows(heard: Hearing, i: int) -> bool:
    """Whether an hour is named after token `i`: "… tonight at eight", "… tonight, half past eight"."""
    return heard.once("last hour", lambda: _last_hour(heard)) >= i + 2


def _last_hour(heard: Hearing) -> int:
    """The index of the last word that names an hour after "at"; 0 when there is none."""
    return max(
        (
            at
            for at in range(1, len(heard.tokens))
            if (heard.has(at - 1, "at") and heard.has(at, "num", "half", "quarter", "half_of"))
            or (heard.has(at - 1, "past", "after") and heard.has(at, "num"))
        ),
        default=0,
    )


def counts_something(heard: Hearing, i: int) -> bool:
    """Whether the number belongs to what follows: people, days, a month, more digits."""
    if heard.has(i, "persons", "companion", "month", "hundred", "thousand", "double", "weekday_count"):
        return True
    unit = heard.get(i, "unit")
    return bool(unit) and not heard.has(i, "part", "oclock")
