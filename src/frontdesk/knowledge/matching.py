"""Which words of passages are like the words that are asked for.

All words of a question are compared with all words of its passages at once. What came of it is kept with the
passage: callers ask for the same things, and the guesses of one sentence are looked up again and again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from operator import add

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from frontdesk.knowledge import questions
from frontdesk.knowledge.alike import JOINING, asked_word, likeness
from frontdesk.knowledge.sounds import hear, sound
from frontdesk.knowledge.words import STOP, words

MAYBE, MAYBE_TOGETHER, MOST_LETTERS, SURE = 52, 70, 59.5, 75
"""Per cent of equal letters below which two words cannot be alike, two that are joined neither, nor two that
begin with different letters, nor two that begin with different sounds, unless one is part of the other."""
SAME = 100
"""Per cent of equal letters of a word and itself."""
SPLIT = 6
"""The letters at least of a word that is looked for in two, or of two that are looked for in one."""
INSIDE = 5
"""The letters at least of a word that is looked for inside others."""
REMEMBERED = 4096
"""Passages whose profile is kept at hand; each takes about 21 kilobytes."""
WORDS_REMEMBERED = 64
"""Asked words of which a profile knows what it has like them."""
_TOGETHER = "+"
"""Before two words that are joined, which are compared otherwise than the same letters as one word."""

_LABEL = re.compile(r"^\s*([^\W\d_][^.:;!?\n|]{1,40}):\s+\S")
_ROW = re.compile(r"(?<=[^\s.])\.\s|\n| \| ")

Heads = NDArray[np.uint64]
_LETTER, _SOUND = np.uint64(21), np.uint64(42)
"""The bits of a letter; those before a sound."""
_FIRST, _LETTERS, _SOUNDING, _LONG = (
    np.uint64(bits) for bits in ((1 << 21) - 1, (1 << 42) - 1, ((1 << 11) - 1) << 42, 1 << 62)
)
"""The bits of a word's head: its first letter; its first two; its first sound; whether it is long."""
_TWO_L, _JOINING = np.uint64(ord("l") | ord("l") << 21), np.uint64(ord(JOINING))
_UNSURE = "c"
"""What sounds one way or another, depending on what follows."""
_SOUNDS = np.array(
    [
        ord(sound(letter) or "\0") if letter.isalnum() and letter not in _UNSURE and letter < JOINING else 0
        for letter in map(chr, range(0x600))
    ],
    np.uint64,
)
"""The sound of each letter at the beginning of a word; 0 where it alone does not tell."""

Like = tuple[str, float]
"""A word of a passage, and how like it is to one that is asked for."""
Match = tuple[int, str, float]
"""The same with the passage's place among all."""


@dataclass(slots=True)
class Profile:
    """What a passage is compared by: all its words and joined neighbours, the same in a row, each kind in a
    line, the words of its name, its text; how the words in the row begin, where that was foreseen; and what
    it has like words that were asked for before."""

    words: frozenset[str]
    row: tuple[str, ...]
    line: str
    joined: str
    name: tuple[str, ...]
    text: str
    heads: Heads | None = field(default=None, compare=False, repr=False)
    known: dict[str, Sequence[Like]] = field(default_factory=dict, compare=False, repr=False)

    def make_room(self, words: Sequence[str]) -> None:
        """Have room for what the passage has like each of these words; forget others, if need be."""
        if len(self.known) + len(words) > WORDS_REMEMBERED:
            self.known = {word: self.known[word] for word in words if word in self.known}


@lru_cache(maxsize=REMEMBERED)
def profile(text: str, section: str, kind: str = "") -> Profile:
    """What a passage is compared by."""
    own, above = words(text), words(section)
    together = [*map(add, own, own[1:]), *map(add, above, above[1:])]
    line, joined = f" {'  '.join([*above, *own])} ", f" {'  '.join(together)} "
    name = tuple(word for word in dict.fromkeys(words(name_of(text, section, kind))) if word not in STOP)
    each = frozenset((*own, *above, *together))
    return Profile(each, tuple(each), line, joined, name, text)


def foresee(one: Profile) -> None:
    """Have at hand how its words begin, which a search would have to look at otherwise."""
    if one.heads is None:
        one.heads = _heads(one.row)


def _heads(words: Sequence[str]) -> Heads:
    """For each word its first two letters, whether it is long, and its first sound; no sound where the first
    letters do not tell it."""
    sizes = np.fromiter(map(len, words), np.int64, len(words))
    starts = np.cumsum(sizes) - sizes
    letters = np.frombuffer(f"{''.join(words)} ".encode("utf-32-le"), np.uint32).astype(np.uint64)
    heads: Heads = letters[starts]
    sounds = _SOUNDS[np.minimum(heads, len(_SOUNDS) - 1)]
    heads |= np.where(sizes > 1, letters[starts + 1], 0) << _LETTER
    sounds[heads == _TWO_L] = 0
    heads |= sounds << _SOUND
    heads[sizes >= SPLIT] |= _LONG
    return heads


def _head(word: str) -> int:
    """The same for one word, for which nothing has to be gathered."""
    first = ord(word[0])
    second = ord(word[1]) << int(_LETTER) if len(word) > 1 else 0
    heard = 0 if word.startswith("ll") else int(_SOUNDS[min(first, len(_SOUNDS) - 1)])
    return first | second | heard << int(_SOUND) | (int(_LONG) if len(word) >= SPLIT else 0)


def _begin_alike(one: Heads, other: Heads) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each two words, whether they may begin with the same sound, and whether with the same two letters;
    in scripts that write little words on to the front, one is enough."""
    sound, other_sound = one & _SOUNDING, other & _SOUNDING
    differ = (one ^ other) & _LETTERS
    joining = (differ & _FIRST == 0) & (one & _FIRST >= _JOINING)
    return (sound == other_sound) | (sound == 0) | (other_sound == 0), (differ == 0) | joining


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
    lacking = [[place for place, known in enumerate(row) if known is None] for row in found]
    for place in {place for places in lacking for place in places}:
        profiles[place].make_room(keys)
    for rows, places in _gaps(lacking):
        some, single = [profiles[place] for place in places], sum(row < len(asked) for row in rows)
        fresh = _compared([wanted[row] for row in rows], single, some)
        for row, likes in zip(rows, fresh, strict=True):
            known, key = found[row], keys[row]
            for place, one, alike in zip(places, some, likes, strict=True):
                known[place] = one.known[key] = alike or ()
    return {
        word: [(place, own, alike) for place, known in enumerate(row) if known for own, alike in known]
        for word, row in zip(wanted, found, strict=True)
    }


def _gaps(lacking: Sequence[Sequence[int]]) -> Iterator[tuple[list[int], list[int]]]:
    """The words to compare, with the places of the passages to compare them with: those that few passages
    have not met before, as "price" may be, with these few; all others with all."""
    places = sorted({place for lacks in lacking for place in lacks})
    seldom = [row for row, lacks in enumerate(lacking) if 0 < len(lacks) <= len(places) / 2]
    often = [row for row, lacks in enumerate(lacking) if len(lacks) > len(places) / 2]
    if often:
        yield often, places
    if seldom:
        yield seldom, sorted({place for row in seldom for place in lacking[row]})


def _compared(wanted: Sequence[str], single: int, profiles: Sequence[Profile]) -> list[list[list[Like]]]:
    """For each word, the first `single` of which are no pairs, and each passage: what is like the word."""
    found: list[list[list[Like]]] = [[[] for _ in profiles] for _ in wanted]
    worth = _candidates(wanted, single, profiles)
    hear({other for others in worth for other in others})
    for word, others, likes in zip(wanted, worth, found, strict=True):
        if others:
            asked = asked_word(word)
            for other, places in others.items():
                if alike := asked.likeness(other):
                    for place in places:
                        likes[place].append((other, alike))
    whole = "".join([line for one in profiles for line in (one.line, one.joined)])
    for word, others, likes in zip(wanted[:single], worth, found, strict=False):
        if len(word) >= INSIDE:
            _add_inside(word, others.keys(), whole, profiles, likes)
    return found


def _candidates(
    wanted: Sequence[str], single: int, profiles: Sequence[Profile]
) -> list[dict[str, list[int]]]:
    """For each wanted word the words that may be like it, with the places of the passages that have them.

    They have enough equal letters; the fewer, the more alike they must begin. Where a passage has the
    very word, only its name's words may be others.
    """
    worth: list[dict[str, list[int]]] = [{} for _ in wanted]
    own: list[str] = []
    for one in profiles:
        own += one.row
    if not own:
        return worth
    shares = process.cdist(wanted, own, scorer=fuzz.ratio, score_cutoff=MAYBE, dtype=np.float32)
    least = np.full((len(wanted), 1), MAYBE_TOGETHER, np.float32)
    least[:single] = MAYBE
    cells = np.flatnonzero(shares >= least)
    shares = shares.ravel()[cells]
    rows, columns = np.divmod(cells, len(own))
    places = np.searchsorted(np.cumsum([len(one.row) for one in profiles]), columns, side="right")
    same, alone = shares == SAME, rows < single
    there = np.zeros((len(wanted), len(profiles)), bool)
    there[rows[same], places[same]] = True
    known = [one.heads for one in profiles if one.heads is not None]
    all_known = len(known) == len(profiles)
    heads = np.concatenate(known)[columns] if all_known else _heads([own[at] for at in columns.tolist()])
    sounding, beginning = _begin_alike(heads, np.array([*map(_head, wanted)], np.uint64)[rows])
    enough, many = shares >= SURE, shares >= MOST_LETTERS
    whole = np.where(alone, enough | many & sounding | beginning, heads & _LONG != 0)
    chosen = np.flatnonzero(whole | alone & many)
    parts, beside = ~whole, there[rows, places] & ~same
    for row, column, place, part, less in zip(
        *(one[chosen].tolist() for one in (rows, columns, places, parts, beside)), strict=True
    ):
        other = own[column]
        if (not part or other in wanted[row]) and (not less or other in profiles[place].name):
            worth[row].setdefault(other, []).append(place)
    return worth


def _add_inside(
    word: str, thought_of: Set[str], whole: str, profiles: Sequence[Profile], found: Sequence[list[Like]]
) -> None:
    """Add words that hold the word and have too many letters of their own to be thought of otherwise."""
    others = set(_around(word, whole)) - thought_of
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
