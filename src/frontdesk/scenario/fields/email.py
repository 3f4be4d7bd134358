"""E-mail addresses, written or spoken ("john dot smith at gmail dot com"), in lower case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from email_validator import EmailNotValidError, validate_email

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.mail_remarks import as_said, without_remarks
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.language import Token
from frontdesk.scenario.language.frequent import is_frequent
from frontdesk.scenario.language.lexicon import listed

AT = ord("@")
JOINERS = ".-_+"
LIKE_LATIN = {"ц": "c"}
"""Single letters that are not spelled as they are in a word."""
TALK = ("email_is", "filler", "carrier", "hesitation", "request", "modal", "self", "address_is", "ask_first")
ALONE = ("gmail", "googlemail", "icloud")
"""Mail services with one ending, which need not be said."""
SHORT_NAME = 3
"""A letter's name of so many letters is a letter, where it stands between two signs."""
PLACEHOLDERS = frozenset(
    listed("name surname email address nombre apellido correo имя фамилия nachname vorname שם اسمي")
)
"""Words that say what stands there instead of saying it: "my name at gmail"."""
ENGLISH_NUMERALS = frozenset(
    listed(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    )
)
"""In another script they are rather digits than words, and nobody knows which."""
UNWRITABLE = " "
FREE_WORDS = 3
"""Words before the at sign that are run together when nothing else was said."""


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The addresses said, as if nobody had remarked on how they are spelled."""
    quiet = without_remarks(heard) if any(token.get("sym") == AT for token in heard.tokens) else None
    if quiet is None:
        yield from _matches(heard, asked)
        return
    for match in _matches(quiet, asked):
        first, last = as_said(heard, quiet, match)
        yield replace(match, first=first, last=last)


def _matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    for i, token in enumerate(heard.tokens):
        if token.writing == "email":
            value = checked(token.text.rstrip("."))
            if value:
                yield Match(value, i, i + 1, 12.0, closed=_ended(value))
        elif token.get("sym") == AT:
            found = _around(heard, i, asked)
            if found:
                yield found


@lru_cache(maxsize=512)
def checked(address: str) -> str | None:
    """The address in lower case, if its syntax is right."""
    try:
        return validate_email(address, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return None


def _ended(value: str) -> bool:
    """Whether an address is surely over: after `.co` more may come."""
    return not value.endswith(".co")


def _around(heard: Hearing, at: int, asked: bool) -> Match | None:
    domain = _domain(heard, at + 1)
    local = _local(heard, at, asked)
    if domain is None or local is None or _cut_off(heard, local[1]):
        return None
    if any(
        heard.has(i, "name_is") and heard.tokens[i].last > heard.tokens[i].first + 1
        for i in range(local[1], at)
    ):
        return None  # "first name dot last name": how it is built, not what it is
    if heard.tokens[at - 1].text in PLACEHOLDERS and local[1] >= at - 2:
        return None
    value = checked(f"{local[0]}@{domain[0]}")
    if value is None:
        return None
    last = domain[1]
    alone = heard.language.providers.get(heard.tokens[last - 1].text) in ALONE  # ".com" may still be said
    closed = _ended(value) and heard.get(last, "sym") is None and not alone
    return Match(value, local[1], last, last - local[1] + 6.0, closed=closed)


def _cut_off(heard: Hearing, first: int) -> bool:
    """Whether an address began before the words that were understood: a sign is left over there."""
    for i in range(first - 1, -1, -1):
        sign = heard.get(i, "sym")
        if sign == AT or heard.tokens[i].writing == "email" or heard.has(i, "no", "correct", "email_is"):
            return False
        if sign is not None and chr(sign) in JOINERS and not heard.has(i, "and", "plus", "filler", "num"):
            return i > 0
    return False


def _domain(heard: Hearing, i: int) -> tuple[str, int] | None:
    """`gmail.com` from the words after the at sign; a mail service needs no word for the dot."""
    parts, end = "", i
    while end < len(heard.tokens) and end - i < 12:
        symbol = heard.get(end, "sym")
        if parts and symbol is not None and chr(symbol) in ".-" and end + 1 < len(heard.tokens):
            atom = _atom(heard, end + 1) or _austrian(heard, end + 1)
            if atom is None:
                break
            parts, end = f"{parts}{chr(symbol)}{atom[0]}", atom[1]
            continue
        atom = _atom(heard, end)
        if atom is None or (parts and not _goes_on(heard, parts, end)):
            break
        glue = "." if parts and parts in heard.language.providers.values() else ""
        parts, end = f"{parts}{glue}{atom[0]}", atom[1]
    if parts in ALONE and (end == len(heard.tokens) or heard.get(end, "sym") is None):
        return f"{parts}.com", end
    return (parts, end) if "." in parts else None


def _goes_on(heard: Hearing, parts: str, i: int) -> bool:
    """Whether the word at `i` belongs to the domain although nobody said "dot"."""
    known = heard.language.providers
    text = heard.tokens[i].text
    if "." not in parts and any(heard.get(i + j, "sym") == ord(".") for j in (1, 2)):
        return True
    if "." not in parts and parts in known.values():
        return text in known or text in ("com", "ru", "net", "org", "de", "uk", "io")
    tail = parts.rsplit(".", 1)[-1]
    return len(tail) == 1 and ((len(text) == 1 and text.isalpha()) or _named_letter(heard, i) is not None)


def _atom(heard: Hearing, i: int) -> tuple[str, int] | None:
    """A piece of an address without symbols: a word, letters, a number."""
    if not 0 <= i < len(heard.tokens):
        return None
    token = heard.tokens[i]
    number = number_at(heard, i) if token.writing == "word" and _numeral(token) else None
    if number:
        return str(number[0]), number[1]
    if token.writing == "digits":
        return token.text, i + 1
    if token.writing == "dotted":
        return token.text, i + 1
    if token.writing != "word" or token.get("sym") is not None:
        return None
    if heard.language.code not in ("en", "de", "es") and token.text in ENGLISH_NUMERALS:
        return UNWRITABLE, i + 1
    known = heard.language.providers.get(token.text) or _named_letter(heard, i)
    return known or heard.language.spell(token.text.replace(" ", "").replace("'", "")), i + 1


def _numeral(token: Token) -> bool:
    """Whether a number may begin here; the letter k is no thousand."""
    return token.has("num") or (token.has("thousand") and len(token.text) > 1)


def _austrian(heard: Hearing, i: int) -> tuple[str, int] | None:
    """ "gmx punkt at": after a dot, the word for the sign is the country."""
    return ("at", i + 1) if heard.tokens[i].text == "at" else None


def _named_letter(heard: Hearing, i: int) -> str | None:
    """ "double u", "икс", "ц" are letters; "charlie" is a name."""
    token = heard.tokens[i]
    code = token.get("letter")
    if token.has("letter_name"):
        return heard.language.spell(chr(token.means["letter_name"]).lower())
    if code is not None and (token.last - token.first > 1 or not token.text.isascii()):
        return heard.language.spell(chr(code).lower())
    between = heard.get(i - 1, "sym") is not None and heard.get(i + 1, "sym") is not None
    if code is not None and between and len(token.text) <= SHORT_NAME and heard.language.code in ("de", "es"):
        return chr(code).lower()
    return LIKE_LATIN.get(token.text)


def _letter_for(heard: Hearing, end: int) -> int | None:
    """ "b as in boy" that ends before `end`: where its letter is."""
    letter = end - 3
    if letter < 0 or not heard.has(end - 2, "as_in") or len(heard.tokens[letter].text) != 1:
        return None
    return letter if heard.tokens[end - 1].text[:1] == heard.tokens[letter].text else None


def _local(heard: Hearing, at: int, asked: bool) -> tuple[str, int] | None:
    """The part before the at sign, read backwards from it, and the index where it begins."""
    pieces: list[str] = []
    i, plain = at, 0
    while i > 0 and len(pieces) < 30:
        symbol = heard.get(i - 1, "sym")
        if symbol is not None and chr(symbol) in JOINERS and pieces:
            pieces.insert(0, chr(symbol))
            i -= 1
            continue
        if heard.has(i - 1, "joined"):
            i -= 1
            continue
        lettered = _letter_for(heard, i)
        start = lettered if lettered is not None else _atom_before(heard, i)
        if start is None or not _joins(heard, start, pieces, plain, asked):
            break
        atom = _atom(heard, start)
        if atom and len(atom[0]) > 1 and atom[0] == "".join(pieces):
            break  # "zoe, z o e": the word, then its letters
        joins = pieces and pieces[0] not in JOINERS and not pieces[0].isdecimal()
        plain = plain + 1 if joins else plain
        pieces.insert(0, atom[0] if atom else "")
        i = start
    local = "".join(pieces).lstrip(JOINERS)
    return (local, i) if local else None


def _atom_before(heard: Hearing, end: int) -> int | None:
    """Where the atom that ends before `end` begins; a number may take several words."""
    for start in range(max(0, end - 4), end):
        number = number_at(heard, start)
        if number and number[1] == end and _numeral(heard.tokens[start]):
            return start
    token = heard.tokens[end - 1]
    writable = token.writing in ("word", "digits", "dotted") and token.get("sym") is None
    return end - 1 if writable else None


def _joins(heard: Hearing, start: int, pieces: list[str], plain: int, asked: bool) -> bool:
    """Whether the atom at `start` is still part of the address."""
    if not pieces or pieces[0] in JOINERS:
        return True
    token = heard.tokens[start]
    spelled = len(token.text) == 1 or _numeral(token) or _named_letter(heard, start) is not None
    if not token.text.isascii() and heard.tokens[start + 1].text.isascii() and not spelled:
        return False  # what somebody writes in Latin letters does not begin in others
    if spelled or len(pieces[0]) == 1 or pieces[0].isdecimal():
        return spelled or not token.has("email_is", "filler", "carrier", "name_is", "hesitation")
    common = token.has(*TALK) or is_frequent(token.text, heard.language.code)
    if token.last - token.first > 1 and token.text not in heard.language.providers:
        return False
    return asked and not common and plain < FREE_WORDS - 1
