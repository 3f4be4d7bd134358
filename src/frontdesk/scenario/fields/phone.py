"""Phone numbers, spoken or written, as E.164 where the country is known, else the digits as said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.fields.phone_plans import (
    LONGEST,
    SHORTEST,
    is_valid,
    longer_is_too_long,
    normal,
    parsed,
)
from frontdesk.scenario.fields.phone_repairs import REPAIRS, is_aside, regrouped, replaced, taken_up
from frontdesk.scenario.language import Token
from frontdesk.scenario.language.asides import goes_on
from frontdesk.scenario.language.lexicon import NOISE

SURE_LENGTH = 10
"""Without a country, so many digits are a whole number; fewer may go on."""
TRIES = 24
NEAR = 4
ONES = frozenset(("new", "old", "the", "that", "this", "right", "correct", "other", "work", "home", "mobile"))
"""Words before "one" where it is no digit."""
"""Words within which the digits come that correct a number: "no, at the end it is seven"."""


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens that together may be one number, and the ways to write them as digits, best first."""

    first: int
    last: int
    plus: bool
    readings: tuple[str, ...]


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The phone numbers said; half a number only when one was asked."""
    kept = [i for i, token in enumerate(heard.tokens) if not _is_noise(token)]
    quiet = replace(heard, tokens=tuple(heard.tokens[i] for i in kept))
    for match in _matches(quiet, asked):
        yield replace(match, first=kept[match.first], last=kept[match.last - 1] + 1)


def _is_noise(token: Token) -> bool:
    dash = token.get("sym") == ord("-")
    return dash or (token.text in NOISE and not token.has("oh", "num", "letter"))


def _matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    i = 0
    while i < len(heard.tokens):
        run = None if _is_an_hour(heard, i) or _stands_for(heard, i) else _run_at(heard, i)
        if run is None:
            i += 1
            continue
        again = _said_again(heard, run)
        anew = _regrouped(heard, run)
        match = anew or (_mended(heard, run, again) if again else _match(heard, run, asked))
        if match:
            yield match
        i = anew.last if anew else again.last if again else run.last


def _stands_for(heard: Hearing, i: int) -> bool:
    """ "The new one is 0151 …": no digit, but the number itself."""
    return heard.tokens[i].text == "one" and i > 0 and heard.tokens[i - 1].text in ONES


def _said_again(heard: Hearing, run: Run) -> Run | None:
    """The digits after "no" or "sorry" behind a number, unless they are a number of their own."""
    start = heard.skip(run.last, "hesitation")
    after = heard.skip(start, *REPAIRS, "hesitation")
    if not heard.has(start, *REPAIRS):
        return None
    near = range(after, min(after + NEAR, len(heard.tokens)))
    again = next((found for i in near if (found := _run_at(heard, i))), None)
    if again and is_aside(heard, run.last, again.first, again.last):
        return None
    again = again and _gone_on(heard, again)
    own = again is not None and _is_own(heard, run, again)
    return None if own or _is_whole(run, heard.region) is None else again


def _regrouped(heard: Hearing, run: Run) -> Match | None:
    """ "415, 610, no, 601 2289": the last group was said again, and the number goes on from there.

    Only where one whole number comes of it, and the group said anew is much like the old one.
    """
    start = heard.skip(run.last, "hesitation")
    after = heard.skip(start, *REPAIRS, "hesitation")
    again = _run_at(heard, after) if heard.has(start, *REPAIRS) and after < len(heard.tokens) else None
    if again is None or again.plus or _is_whole(run, heard.region):
        return None
    piece = piece_at(heard, again.first)
    size = len(piece[0][0]) if piece else 1
    digits = {joined for old in run.readings[:4] for joined in regrouped(old, again.readings[0], size)}
    values = {one: normal("+" + one if run.plus else one, heard.region) for one in digits}
    used = {value[0]: one for one, value in values.items() if value and value[1]}
    if len(used) != 1:
        return None
    (number, said), joined = used.popitem(), Run(run.first, again.last, run.plus, tuple(digits))
    return replace(_whole(heard, joined, number, said), confidence=0.9)


def _gone_on(heard: Hearing, run: Run) -> Run:
    """ "34, and at the end 18": the digits that go on after such words, as one run."""
    said = goes_on(heard.language.code).match(heard.text, heard.tokens[run.last - 1].end)
    after = range(run.last, len(heard.tokens)) if said else ()
    start = next((i for i in after if said and heard.tokens[i].start >= said.end()), 0)
    more = _run_at(heard, start) if start else None
    if more is None or more.plus:
        return run
    readings = tuple(one + other for one in run.readings[:4] for other in more.readings[:4])
    return Run(run.first, more.last, run.plus, readings)


def _is_own(heard: Hearing, run: Run, again: Run) -> bool:
    """Whether the digits said again can be a number at home, and do not go on from within the first."""
    if not any(normal(digits, heard.region) for digits in again.readings):
        return False
    piece = piece_at(heard, again.first)
    size = len(piece[0][0]) if piece else 1
    new = again.readings[0]
    if any(taken_up(old, new, size) for old in run.readings):
        return False
    short = len(new) < SURE_LENGTH and not again.plus
    return not short or parsed(new, heard.region) is not None


def _is_whole(run: Run, region: str | None) -> bool | None:
    """Whether the run is a number in use; None when it is only a few digits."""
    if max(len(digits) for digits in run.readings) < SHORTEST - 1:
        return None
    said = (normal("+" + digits if run.plus else digits, region) for digits in run.readings)
    return any(value is not None and value[1] for value in said)


def _mended(heard: Hearing, run: Run, again: Run) -> Match | None:
    """The number with its last digits replaced, if only one number can be meant."""
    piece = piece_at(heard, again.first)
    size = len(piece[0][0]) if piece else 1
    for many, few in ((1, 1), (4, 1), (4, 4)):  # the likeliest ways to write both first
        numbers = replaced(run.readings[:many], again.readings[:few], size)
        values = [normal("+" + digits if run.plus else digits, heard.region) for digits in numbers]
        used = any(value and value[1] for value in values)
        found = {value[0] for value in values if value and (value[1] or not used)}
        if len(found) == 1:
            joined = Run(run.first, again.last, run.plus, numbers)
            return replace(_whole(heard, joined, found.pop(), run.readings[0]), confidence=0.9)
        if found:
            return None
    return None


def _is_an_hour(heard: Hearing, i: int) -> bool:
    """ "at three, 0151 …": the first number tells the time, the rest makes a number without it."""
    if not heard.has(i - 1, "past", "to", "at") or not heard.has(i, "num") or _called(heard, i):
        return False
    after = _run_at(heard, i + 1)
    return after is not None and normal(after.readings[0], heard.region) is not None


def _called(heard: Hearing, i: int) -> bool:
    """Whether "my number is" or the like comes shortly before."""
    return any(heard.has(j, "number_is") for j in range(max(0, i - 4), i))


def _match(heard: Hearing, run: Run, asked: bool) -> Match | None:
    best = None
    for digits in run.readings:
        value = normal("+" + digits if run.plus else digits, heard.region)
        if value is None:
            continue
        if value[1]:
            return _whole(heard, run, value[0], digits)
        best = best or _whole(heard, run, value[0], digits)
    if best:
        return best
    digits = run.readings[0]
    if _too_long(digits, heard.region):
        return None
    if asked and 1 < len(digits) <= LONGEST and _nothing_but(heard, run):
        value_so_far = ("+" if run.plus else "") + digits
        return Match(value_so_far, run.first, run.last, 1.0, complete=False, closed=False)
    return None


def _too_long(digits: str, region: str | None) -> bool:
    """Whether a whole number was said and then more digits, so that one of them is wrong."""
    said = (normal(digits[:-left], region) for left in (1, 2, 3) if len(digits) - left >= SURE_LENGTH)
    return any(value is not None and value[1] for value in said)


def _nothing_but(heard: Hearing, run: Run) -> bool:
    """Half a number is one only among words that say nothing else."""
    kinds = ("filler", "carrier", "hesitation", "number_is", "yes", "plus", "request")
    return heard.only(run.first, run.last, *kinds)


def _whole(heard: Hearing, run: Run, value: str, digits: str) -> Match:
    score = run.last - run.first + (8.0 if _called(heard, run.first) else 5.0)
    return Match(value, run.first, run.last, score, closed=_closed(value, digits, heard.region))


def _closed(value: str, digits: str, region: str | None) -> bool:
    """Whether no digit can follow."""
    if not value.startswith("+"):
        return len(digits) >= SURE_LENGTH
    if region is None and len(digits) >= SURE_LENGTH + 1:
        return True
    return is_valid(value) or longer_is_too_long(value)


def _run_at(heard: Hearing, i: int) -> Run | None:
    """The longest run of digits and number words from `i` on."""
    plus = heard.has(i, "plus")
    j = i + 1 if plus else i
    pieces: list[tuple[str, ...]] = []
    last = j
    while j < len(heard.tokens) and len(pieces) < 40:
        found = piece_at(heard, j)
        if found is None:
            if not pieces or not _between(heard, j):
                break
            j += 1
            continue
        pieces.append(found[0])
        j = last = found[1]
    if not pieces:
        return None
    readings = tuple(dict.fromkeys(islice(_join(tuple(pieces)), TRIES)))
    return Run(i, last, plus, readings)


def _between(heard: Hearing, i: int) -> bool:
    """Words that may stand within a number: "and", "then", hesitation; never two in a row."""
    return (
        heard.has(i, "and", "hesitation")
        and piece_at(heard, i + 1) is not None
        and not heard.has(i, "at", "on")
    )


def _join(pieces: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """The pieces in a row: all first readings, then each alternative."""
    yield "".join(piece[0] for piece in pieces)
    for index, piece in enumerate(pieces):
        for other in piece[1:]:
            parts = [p[0] for p in pieces]
            parts[index] = other
            yield "".join(parts)
    yield "".join(piece[-1] for piece in pieces)


def piece_at(heard: Hearing, i: int) -> tuple[tuple[str, ...], int] | None:
    """The digits at `i`, each way to read them, and the index after; "خمسة مكرر" is 55."""
    found = _piece(heard, i)
    times = heard.get(found[1], "again") if found else None
    if found is None or times is None:
        return found
    return tuple(digits + digits[-1] * (times - 1) for digits in found[0]), found[1] + 1


def _piece(heard: Hearing, i: int) -> tuple[tuple[str, ...], int] | None:
    if not 0 <= i < len(heard.tokens):
        return None
    token = heard.tokens[i]
    if token.writing == "digits" or (token.writing in ("dotted", "iso", "clock") and _glued(heard, i)):
        return (_digits(token.text),), i + 1
    if token.has("oh"):
        return ("0",), i + 1
    times = token.get("double")
    if times and (single := _single(heard, i + 1)) is not None:
        return (str(single) * times,), i + 2
    if times and (pair := _spoken(heard, i + 1)) is not None and len(pair[0][0]) == 2:
        return (pair[0][0] * times,), pair[1]
    twin, many = token.get("twin"), heard.get(i + 1, "many")
    if twin is not None:
        return (str(twin) * 2,), i + 1
    if many is not None and (count := token.get("num")) and count <= 4:
        return (str(many) * count,), i + 2
    return _spoken(heard, i)


def _glued(heard: Hearing, i: int) -> bool:
    """Whether what looks like a date stands between dots or dashes with more digits: 916.123.45.67."""
    ends = [(i - 1, i), (i, i + 1)]
    near = [(a, b) for a, b in ends if a >= 0 and b < len(heard.tokens)]
    gaps = [heard.text[heard.tokens[a].end : heard.tokens[b].start] for a, b in near]
    return any(gap in (".", "-", "/") for gap in gaps)


def _digits(text: str) -> str:
    return "".join(str(int(char)) for char in text if char.isdecimal())


def _single(heard: Hearing, i: int) -> int | None:
    value = heard.get(i, "num")
    if value is None:
        value = heard.get(i, "oh")
    return value if value is not None and value <= 9 else None


def _spoken(heard: Hearing, i: int) -> tuple[tuple[str, ...], int] | None:
    """Number words as one group: 916, 45 or 7. "nine hundred one two" is 900 1 2, as nobody says 901 2."""
    value = heard.get(i, "num")
    if value is None:
        return None
    end = i + 1
    if value <= 9 and heard.has(end, "hundred") and not _begins_a_word(heard, end):
        value, end = value * 100, end + 1
    below = number_at(heard, end + 1) if heard.has(end, "num_and", "tens_after") else None
    if value >= 100 and below and 1 <= below[0] <= 99 and heard.tokens[end + 1].writing == "word":
        return (str(value + below[0]),), below[1]
    whole = number_at(heard, i) if heard.has(end, "tens_after") else None
    if whole and whole[1] == i + 3:
        return (str(whole[0]),), whole[1]
    return _grouped(heard, value, end)


def _begins_a_word(heard: Hearing, i: int) -> bool:
    """ "sechs hundertdreiundzwanzig": the hundred is written on to what follows, not to what was before."""
    tokens = heard.tokens
    glued = i + 1 < len(tokens) and tokens[i].end == tokens[i + 1].start
    return glued and tokens[i - 1].end < tokens[i].start


def _grouped(heard: Hearing, value: int, end: int) -> tuple[tuple[str, ...], int]:
    """Add the tens and units that follow, where they belong to the group."""
    following = heard.get(end, "num")
    counts = heard.has(end + 1, "hundred") and not _begins_a_word(heard, end + 1)
    if following is None or heard.tokens[end].writing == "digits" or counts:
        return (str(value),), end
    if value >= 100 and value % 100 == 0 and 10 <= following <= 99:
        whole = _grouped(heard, following, end + 1)
        return tuple(
            str(value + int(tail)) if int(tail) < 100 else f"{value}{tail}" for tail in whole[0]
        ), whole[1]
    if heard.has(end + 1, "tens_after") and (pair := number_at(heard, end)) and pair[1] == end + 3:
        return (str(value),), end
    fits = 1 <= following <= 9 and value >= 20 and value % 10 == 0 and (value < 100 or value % 100 == 0)
    if not fits:
        return (str(value),), end
    joined, apart = str(value + following), f"{value}{following}"
    by_digit = value >= 100 and _single(heard, end + 1) is not None
    by_digit = by_digit or "num_and" in heard.language.kinds
    by_digit = by_digit or (value < 100 and "tens_and" in heard.language.kinds)
    return ((apart, joined) if by_digit else (joined, apart)), end + 1


def digits_said(heard: Hearing) -> str:
    """All digits that were said, in their order, read in the first way; words between them are left out."""
    found, i = [], 0
    while i < len(heard.tokens):
        piece = piece_at(heard, i)
        if piece:
            found.append(piece[0][0])
        i = piece[1] if piece else i + 1
    return "".join(found)
