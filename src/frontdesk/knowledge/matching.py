"""Which words of passages are like the words that are asked for.

All words of a question are compared with all words of its passages at once. What came of it is kept with the
passage: callers ask for the same things, and the guesses of one sentence are looked up again and again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import add

import numpy as np
from rapidfuzz import fuzz, process

from frontdesk.knowledge import questions
from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.words import STOP, words

MAYBE, MAYBE_TOGETHER, MOST_LETTERS = 52, 70, 59.5
"""Per cent of equal letters below which two words cannot be alike, two that are joined neither, nor two that
begin with different letters."""
SAME = 100
"""Per cent of equal letters of a word and itself."""
SPLIT = 6
"""The letters at least of a word that is looked for in two, or of two that are looked for in one."""
INSIDE = 5
"""The letters at least of a word that is looked for inside others."""
REMEMBERED = 4096
"""Passages whose profile is kept at hand; each takes about 20 kilobytes."""
WORDS_REMEMBERED = 64
"""Asked words of which a profile knows what it has like them."""
_TOGETHER = "+"
"""Before two words that are joined, which are compared otherwise than the same letters as one word."""

_LABEL = re.compile(r"^\s*([^\W\d_][^.:;!?\n|]{1,40}):\s+\S")
_ROW = re.compile(r"(?<=[^\s.])\.\s|\n| \| ")

Like = tuple[str, float]
"""A word of a passage, and how like it is to one that is asked for."""
Match = tuple[int, str, float]
"""The same with the passage's place among all."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a passage is compared by: all its words and joined neighbours, the same in a row, each kind in a
    line, the words of its name, its text; and what it has like words that were asked for before."""

    words: frozenset[str]
    row: tuple[str, ...]
    line: str
    joined: str
    name: tuple[str, ...]
    text: str
    known: dict[str, Sequence[Like]] = field(default_factory=dict, compare=False, repr=False)

    def learn(self, word: str, found: Sequence[Like]) -> None:
        """Remember what the passage has like that word."""
        if len(self.known) >= WORDS_REMEMBERED:
            self.known.clear()
        self.known[word] = found


@lru_cache(maxsize=REMEMBERED)
def profile(text: str, section: str, kind: str = "") -> Profile:
    """What a passage is compared by."""
    own, above = words(text), words(section)
    together = [*map(add, own, own[1:]), *map(add, above, above[1:])]
    line, joined = f" {'  '.join([*above, *own])} ", f" {'  '.join(together)} "
    name = tuple(word for word in dict.fromkeys(words(name_of(text, section, kind))) if word not in STOP)
    each = frozenset((*own, *above, *together))
    return Profile(each, tuple(each), line, joined, name, text)


def name_of(text: str, section: str, kind: str = "") -> str:
    """What a passage is about in its own words: the question it answers, the item of its row, its heading, or
    the label it begins with."""
    if asked := questions.asked(text):
        return asked
    if kind == "products":
        return _ROW.split(text, maxsplit=1)[0]
    label = None if section else _LABEL.match(text)
    return label[1] if label else section.rsplit(" / ", 1)[-1]


def matches(
    asked: Sequence[str], pairs: Sequence[str], profiles: Sequence[Profile]
) -> Mapping[str, Sequence[Match]]:
    """For each word that is asked for, and each two joined, what the passages have that is like it.

    Where a passage has the very word, what else it has that is like it is left out, but for its name's words.
    """
    wanted, keys = [*asked, *pairs], [*asked, *(_TOGETHER + pair for pair in pairs)]
    found = [[one.known.get(key) for one in profiles] for key in keys]
    rows = [number for number, row in enumerate(found) if None in row]
    places = sorted({place for row in rows for place, known in enumerate(found[row]) if known is None})
    if rows:
        some = [profiles[place] for place in places]
        fresh = _compared([wanted[row] for row in rows], sum(row < len(asked) for row in rows), some)
        for row, each in zip(rows, fresh, strict=True):
            for place, one, alike in zip(places, some, each, strict=True):
                found[row][place] = alike
                one.learn(keys[row], alike)
    return {
        word: [(place, own, alike) for place, known in enumerate(row) for own, alike in known or ()]
        for word, row in zip(wanted, found, strict=True)
    }


def _compared(wanted: Sequence[str], single: int, profiles: Sequence[Profile]) -> list[list[list[Like]]]:
    """For each word, the first `single` of which are no pairs, and each passage: what is like the word.

    Compared are those with enough equal letters; words with few of them must begin with the same one.
    """
    found: list[list[list[Like]]] = [[[] for _ in profiles] for _ in wanted]
    thought_of: list[dict[str, float | None]] = [{} for _ in wanted]
    own: list[str] = []
    for one in profiles:
        own += one.row
    if not own:
        return found
    shares = process.cdist(wanted, own, scorer=fuzz.ratio, score_cutoff=MAYBE, dtype=np.float32).ravel()
    cells = np.flatnonzero(shares != 0)
    shares, rows, columns = shares[cells], cells // len(own), cells % len(own)
    places = np.searchsorted(np.cumsum([len(one.row) for one in profiles]), columns, side="right")
    there = np.zeros((len(wanted), len(profiles)), bool)
    there[rows[shares == SAME], places[shares == SAME]] = True
    beside = there[rows, places] & (shares < SAME)
    enough = shares >= np.where(rows < single, MOST_LETTERS, MAYBE_TOGETHER)
    chosen = np.flatnonzero((rows < single) | enough)
    for row, column, place, less, few in zip(
        *(one[chosen].tolist() for one in (rows, columns, places, beside, ~enough)), strict=True
    ):
        word, other = wanted[row], own[column]
        if (few and other[0] != word[0]) or (row >= single and len(other) < SPLIT):
            continue
        alike = thought_of[row].setdefault(other, None)
        if less and other not in profiles[place].name:
            continue
        if alike is None:
            alike = thought_of[row][other] = likeness(word, other)
        if alike:
            found[row][place].append((other, alike))
    for row, word in enumerate(wanted[:single]):
        if len(word) >= INSIDE:
            _add_inside(word, thought_of[row], profiles, found[row])
    return found


def _add_inside(
    word: str, thought_of: Mapping[str, object], profiles: Sequence[Profile], found: Sequence[list[Like]]
) -> None:
    """Add words that hold the word and have too many letters of their own to be thought of otherwise."""
    whole = "".join([line for one in profiles for line in (one.line, one.joined)])
    others = set(_around(word, whole)) - thought_of.keys()
    for place, one in enumerate(profiles) if others else ():
        for other in others & (one.words if word not in one.words else set(one.name)):
            if alike := likeness(word, other):
                found[place].append((other, alike))


def _around(piece: str, whole: str) -> Iterator[str]:
    """The words of a line that hold the piece."""
    place = whole.find(piece)
    while place >= 0:
        end = whole.index(" ", place)
        yield whole[whole.rindex(" ", 0, place + 1) + 1 : end]
        place = whole.find(piece, end)
