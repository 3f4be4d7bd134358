"""Postal addresses: the words as said, with numbers in digits: "twenty two baker street" has number 22."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.fields.address_writing import end_of_address, written
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.numerals import number_at, ordinal_at
from frontdesk.scenario.language.lexicon import NOISE

AROUND = (
    *(
        "filler",
        "carrier",
        "request",
        "hesitation",
        "hello",
        "thanks",
        "correct",
        "address_is",
        "yes",
        "self",
    ),
    *("suggest", "self_is"),
)
NO_ADDRESS = (
    *("ask", "cancel", "repeat", "person", "goodbye", "wait", "not", "refuse", "no", "unknown", "ask_first"),
)
ENTRANCES = frozenset(
    ("כניסה", "קומה", "דירה", "מדרגות", "подъезд", "литера", "корпус", "aufgang", "stiege", "escalera")
)
"""Words before a letter that belongs to the address."""
FEWEST, MOST = 2, 24


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The address, when one was asked: without a number in it, it is only half of one."""
    named = next((i for i, token in enumerate(heard.tokens) if token.has("address_is")), None)
    if not asked and named is None:
        return
    first, last = (0 if asked or named is None else named), len(heard.tokens)
    first = max(first, _after_lead(heard))
    while heard.has(first, *AROUND) and not heard.has(first, "street_first", "article"):
        first += 1
    last = end_of_address(heard, first, last)
    while (
        last > first
        and not _letter_of_house(heard, last - 1)
        and heard.has(last - 1, "filler", "hesitation", "thanks", "goodbye", "request")
    ):
        last -= 1
    if last - first < FEWEST or last - first > MOST or heard.tokens[first].has(*NO_ADDRESS):
        return
    words = _words(heard, first, last)
    text = written(words, heard.language.code)
    numbered = any(char.isdecimal() for char in text)
    named_word = any(word[0].isalpha() and len(word) > 1 for word in words)
    if any(token.has("cancel", "person", "unknown", "refuse") for token in heard.tokens):
        return
    if numbered and named_word:
        yield Match(text, first, last, 0.8, closed=False)
    elif asked and named_word:
        yield Match(text, first, last, 0.2, complete=False, closed=False)


def _letter_of_house(heard: Hearing, i: int) -> bool:
    """ "five a"."""
    before = heard.tokens[i - 1].text if i else ""
    return len(heard.tokens[i].text) == 1 and (heard.has(i - 1, "num", "flat") or before in ENTRANCES)


def _after_lead(heard: Hearing) -> int:
    """The index after "I'd like it sent to", where it comes before the first number; 0 without it."""
    number = next((i for i, token in enumerate(heard.tokens) if token.has("num", "hundred")), 0)
    leads = [i for i in range(number) if heard.has(i, "address_is") and " " in heard.tokens[i].text]
    return leads[-1] + 1 if leads else 0


def _words(heard: Hearing, first: int, last: int) -> list[str]:
    """The words with numbers as digits; what follows a comma stays apart."""
    words: list[str] = []
    i = first
    while i < last:
        if words and "," in heard.text[heard.tokens[i - 1].end : heard.tokens[i].start]:
            words[-1] = words[-1].rstrip(",") + ","
        number = _number(heard, i)
        if number:
            words.append(number[0])
            i = number[1]
        elif heard.has(i, "hesitation") and heard.tokens[i].text in NOISE:
            i += 1
        else:
            word = heard.text[heard.tokens[i].start : heard.tokens[i].end]
            if i > first and _cut_apart(heard, i) and not _number(heard, i - 1):
                word = words.pop() + word
            words.append(word)
            i += 1
    return words


def _cut_apart(heard: Hearing, i: int) -> bool:
    """Whether the token was written on to the one before it: "والطابق"."""
    before, token = heard.tokens[i - 1], heard.tokens[i]
    return before.end == token.start and before.writing == token.writing == "word"


def _number(heard: Hearing, i: int) -> tuple[str, int] | None:
    """A house number: "one hundred and five", "two two one", "twelve fifteen", "one oh five"."""
    token = heard.tokens[i]
    if token.writing == "digits":
        return token.text, i + 1
    if token.writing != "word" or not token.has("num", "hundred", "thousand"):
        return None
    ordinal = ordinal_at(heard, i)
    found = number_at(heard, i)
    if found is None or (ordinal and ordinal[1] > found[1]):
        return None
    digits, end = str(found[0]), found[1]
    if heard.has(i - 1, "flat"):
        return digits, end
    while len(digits) < 5 and (more := _goes_on(heard, end)):
        digits, end = digits + more[0], more[1]
    return digits, end


def _goes_on(heard: Hearing, i: int) -> tuple[str, int] | None:
    """Another number word right after, which belongs to the same number."""
    if not 0 <= i < len(heard.tokens) or heard.tokens[i].writing != "word":
        return None
    if heard.has(i, "oh") and not heard.has(i, "num"):
        return "0", i + 1
    found = number_at(heard, i) if heard.has(i, "num") else None
    ordinal = ordinal_at(heard, i)
    if found is None or found[0] > 99 or (ordinal and ordinal[1] > found[1]):
        return None
    return str(found[0]), found[1]
