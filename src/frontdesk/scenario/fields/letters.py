"""Letters and digits said one by one: "s m i t h", "alpha bravo nine", "m as in mike", "double five"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.fields.phone import piece_at

LONGEST = 40
TRIES = 64
DASH = ord("-")
DIGIT, LETTER, MARK = "digit", "letter", "mark"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that was said: the ways to write it, and the index after its last token. `told` is a letter
    that was told with a word ("p for papa")."""

    readings: tuple[str, ...]
    kind: str
    end: int
    told: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens `first` to `last` that spell one thing."""

    first: int
    last: int
    pieces: tuple[Piece, ...]

    @property
    def letters(self) -> int:
        """How many letters were said."""
        return sum(len(piece.readings[0]) for piece in self.pieces if piece.kind == LETTER)

    @property
    def digits(self) -> int:
        """How many digits were said."""
        return sum(len(piece.readings[0]) for piece in self.pieces if piece.kind == DIGIT)

    def readings(self) -> Iterator[str]:
        """The ways to write it, the likeliest first: all first readings, then each alternative alone."""
        return islice(dict.fromkeys(_written(self.pieces)), TRIES)


def _written(pieces: tuple[Piece, ...]) -> Iterator[str]:
    first = [piece.readings[0] for piece in pieces]
    yield "".join(first)
    if once := _once(pieces):
        yield "".join(piece.readings[0] for piece in once)
    for index, piece in enumerate(pieces):
        for other in piece.readings[1:]:
            yield "".join((*first[:index], other, *first[index + 1 :]))
    yield "".join(piece.readings[-1] for piece in pieces)


def _once(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Without letters that only tell those before them again: "t p, p for papa"; none when nothing is."""
    at = next((i for i, piece in enumerate(pieces) if piece.told), 0)
    told = [piece.readings[0] for piece in takewhile(lambda piece: piece.told, pieces[at:])]
    before = [piece.readings[0] for piece in pieces[max(0, at - len(told)) : at]]
    again = bool(told) and "".join(before) == "".join(told)
    return (*pieces[:at], *pieces[at + len(told) :]) if again else ()


def run_at(heard: Hearing, i: int, *, digits: bool = True, words: bool = False) -> Run | None:
    """The longest run of letters (and digits) from `i` on; with `words`, "ab" is two letters."""
    pieces: list[Piece] = []
    at = last = i
    while at < len(heard.tokens) and len(pieces) < LONGEST:
        piece = _piece(heard, at, digits=digits, words=words and at == last, first=not pieces)
        if piece is None:
            if not pieces or not _within(heard, at) or at - last > 1:
                break
            at += 1
            last = at if heard.has(at - 1, "gap") else last
            continue
        if pieces and heard.text[heard.tokens[at - 1].end : heard.tokens[at].start] == "-":
            pieces.append(Piece(("-",), MARK, at))
        pieces.append(piece)
        at = last = piece.end
    while pieces and pieces[-1].kind == MARK:
        pieces.pop()
        last = pieces[-1].end if pieces else i
    return Run(i, last, tuple(pieces)) if pieces else None


def _piece(heard: Hearing, i: int, *, digits: bool, words: bool, first: bool) -> Piece | None:
    if heard.has(i, "capital") and _letter(heard, i) is None:
        return None if i + 1 >= len(heard.tokens) else _letter(heard, i + 1)
    if not first and (heard.get(i, "sym") == DASH or heard.has(i, "slash")):
        return Piece(("/" if heard.has(i, "slash") else "-",), MARK, i + 1)
    if heard.has(i, "gap") and not first:
        return None
    doubled = _doubled(heard, i, digits=digits)
    if doubled:
        return doubled
    if digits and not first and _joins_digits(heard, i):
        return None
    long = i < len(heard.tokens) and len(heard.tokens[i].text) > 1
    if digits and long and heard.has(i, "thousand") and (count := number_at(heard, i)) and count[1] > i + 1:
        return Piece((str(count[0]),), DIGIT, count[1])
    letter = _letter(heard, i) or (Piece(("O",), LETTER, i + 1) if heard.has(i, "oh") and digits else None)
    if letter and not (digits and heard.has(i, "num") and not heard.has(i, "letter")):
        return _or_zero(heard, i, letter) if digits else letter
    scaled = heard.has(i + 1, "hundred", "thousand") and len(heard.tokens[i + 1].text) > 1
    if digits and scaled and heard.has(i, "num") and (count := number_at(heard, i)):
        return Piece((str(count[0]),), DIGIT, count[1])
    if digits and (number := piece_at(heard, i)):
        return Piece(number[0], DIGIT, number[1])
    return _written_letters(heard, i) if words else None


def _joins_digits(heard: Hearing, i: int) -> bool:
    """ "forty five and seventeen": between numbers a word of one letter is a word."""
    return heard.has(i, "and") and piece_at(heard, i - 1) is not None and piece_at(heard, i + 1) is not None


def _or_zero(heard: Hearing, i: int, letter: Piece) -> Piece:
    """The letter O is a zero beside digits."""
    if not heard.has(i, "oh"):
        return letter
    beside = any(heard.has(j, "num", "oh", "double") for j in (i - 1, letter.end))
    return Piece(("0", "O") if beside else ("O", "0"), DIGIT if beside else LETTER, letter.end)


def _doubled(heard: Hearing, i: int, *, digits: bool) -> Piece | None:
    """ "double l", "triple five"."""
    times = heard.get(i, "double")
    if not times:
        return None
    letter = _letter(heard, i + 1)
    if letter and not (digits and heard.has(i + 1, "num", "oh")):
        return Piece(tuple(one * times for one in letter.readings), LETTER, letter.end)
    number = piece_at(heard, i) if digits else None
    return Piece(number[0], DIGIT, number[1]) if number else None


def _letter(heard: Hearing, i: int) -> Piece | None:
    """One letter: "m", "m as in mike", "mike", "zed"."""
    if not 0 <= i < len(heard.tokens) or heard.tokens[i].writing != "word":
        return None
    token = heard.tokens[i]
    parts = heard.text[token.start : token.end].split()
    if all(len(part) == 1 and part.isalpha() for part in parts):
        letters = "".join(parts).upper()
    elif (code := token.get("letter")) is not None or (
        (code := token.get("letter_late")) is not None
        and (_is_letter(heard, i - 1) or _begins_code(heard, i))
    ):
        letters = chr(code)
    else:
        return None
    end, told = i + 1, False
    if heard.has(end, "as_in") and end + 1 < len(heard.tokens):
        word = heard.tokens[end + 1].text
        if len(word) > 1 and word[0].upper() == letters[-1]:
            end, told = end + 2, len(letters) == 1
    elif len(letters) == 1 and _names_letter(heard, end, letters):
        end += 1
    return Piece((letters,), LETTER, end, told)


def _is_letter(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` is a letter, so that "er" or "es" after it is one too."""
    return i >= 0 and (heard.has(i, "letter", "letter_late") or len(heard.tokens[i].text) == 1)


def _begins_code(heard: Hearing, i: int) -> bool:
    """Whether a letter begins a code: "die nummer er zwo null"."""
    return heard.has(i - 1, "id_is") and heard.has(i + 1, "num", "letter")


def _names_letter(heard: Hearing, i: int, letter: str) -> bool:
    """ "b bravo": the word only says the letter again."""
    named = heard.get(i, "letter") == ord(letter) and not heard.has(i, "letter_name")
    return named and len(heard.tokens[i].text) > 2


def _written_letters(heard: Hearing, i: int) -> Piece | None:
    """ "AB" before "1234": letters that were written together."""
    if not 0 <= i < len(heard.tokens):
        return None
    token = heard.tokens[i]
    text = heard.text[token.start : token.end]
    if token.writing != "word" or not text.isalpha():
        return None
    near = {heard.text[token.start - 1 : token.start], heard.text[token.end : token.end + 1]}
    glued = any(char.isdecimal() or char in ("-", "/") for char in near if char)
    if not glued and "\u0590" <= text[0] <= "\u06ff":
        return None
    if not glued and (len(text) > 3 or token.means):
        return None
    return Piece((text.upper(),), LETTER, i + 1)


def _within(heard: Hearing, i: int) -> bool:
    """Words that may stand within: hesitation, "and", "capital"; "mit e i" tells how it is written."""
    if heard.has(i, "spelt"):
        return False
    if heard.has(i, "and") and _joins_digits(heard, i):
        return True
    return heard.has(i, "hesitation", "and", "capital", "goes_on", "gap") and _letter(heard, i) is None
