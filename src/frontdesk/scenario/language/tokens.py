"""A text cut into tokens: words, digits, written dates and times, each with what it can mean.

Vowel signs of Hebrew and Arabic are part of the word they stand in; digits of any script are read as 0 to 9.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

from frontdesk.scenario.language.lexicon import Language, Meanings, fold, whole

LIMIT = 1000
"""Characters of a text that are read; nobody says more in one breath."""

MOST = 120
"""Words that are read, for the same reason."""
SMALL = 2
"""Letters of a word that begins a clause rather than end a phrase ("a", "el", "am")."""

_PIECE = re.compile(
    r"""(?P<email>[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})
      | (?P<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d)
      | (?P<clock>\d{1,2}[:hч]\d{2})(?!\d)
      | (?P<dotted>\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)(?![\d/])
      | (?P<ampm>[ap]\.\ ?m\b\.?)
      | (?P<digits>\d{1,40})
      | (?P<word>[^\W\d_](?:[^\W\d_]|[\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670])*(?:['’׳][^\W\d_]+)*)
      | (?P<sym>[+@_])""",
    re.VERBOSE | re.IGNORECASE,
)
_NOTHING: Meanings = {}


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a group of digits: folded, where it stands in the text, and which kind of writing it is."""

    text: str
    start: int
    end: int
    writing: str = "word"


@dataclass(frozen=True, slots=True)
class Token:
    """One or more words with shared meanings. `first` and `last` (exclusive) count words."""

    text: str
    start: int
    end: int
    first: int
    last: int
    writing: str = "word"
    means: Meanings = field(default_factory=dict)

    def get(self, kind: str) -> int | None:
        """What the token means as a `kind`; None when it cannot be one."""
        return self.means.get(kind)

    def has(self, *kinds: str) -> bool:
        """Whether the token can be any of these kinds."""
        return bool(self.means) and not self.means.keys().isdisjoint(kinds)


def words(text: str) -> tuple[Word, ...]:
    """The words of `text`, without what lies between them."""
    found = []
    for match in islice(_PIECE.finditer(text[:LIMIT]), MOST):
        kind = str(match.lastgroup)
        folded = (
            "pm" if kind == "ampm" and match[0][0] in "pP" else "am" if kind == "ampm" else fold(match[0])
        )
        if kind == "clock":
            folded = re.sub(r"\D", ":", folded)
        writing = "word" if kind == "ampm" else kind
        found.append(Word(folded, match.start(), match.end(), writing))
    return tuple(found)


def listen(text: str, language: Language) -> tuple[tuple[Word, ...], tuple[Token, ...]]:
    """The words of `text` and its tokens: at each place the longest phrase that the language knows."""
    heard = _cut(words(text), language)
    keys = tuple(language.plain(word.text) for word in heard)
    tokens = []
    at = 0
    while at < len(heard):
        length, means = _longest(heard, keys, at, language)
        first, final = heard[at], heard[at + length - 1]
        joined = first.text if length == 1 else " ".join(word.text for word in heard[at : at + length])
        tokens.append(Token(joined, first.start, final.end, at, at + length, first.writing, means))
        at += length
    return heard, tuple(tokens)


def _cut(heard: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """The words, those that the language writes in one taken apart."""
    if language.cut is whole:
        return heard
    found: list[Word] = []
    for word in heard:
        parts = language.cut(word.text) if word.writing == "word" else (word.text,)
        if len(parts) == 1 or "".join(parts) != word.text or len(word.text) != word.end - word.start:
            found.append(word)
            continue
        start = word.start
        for part in parts:
            found.append(Word(part, start, start + len(part)))
            start += len(part)
    return tuple(found[:MOST])


def _longest(
    heard: tuple[Word, ...], keys: tuple[str, ...], at: int, language: Language
) -> tuple[int, Meanings]:
    word = heard[at]
    if word.writing != "word":
        return 1, _written(word)
    for phrase, means in language.lexicon.get(keys[at], ()):
        length = len(phrase)
        if length == 1 or (keys[at : at + length] == phrase and not _over_a_stop(heard, at + length - 1)):
            return length, means
    return 1, _NOTHING


def _over_a_stop(heard: tuple[Word, ...], last: int) -> bool:
    """Whether a phrase would take its last small word from the next clause: "no puedo, a las dos"."""
    return len(heard[last].text) <= SMALL and heard[last].start - heard[last - 1].end > 1


def _written(word: Word) -> Meanings:
    """Digits mean their number when they are short enough for one; symbols themselves."""
    if word.writing == "digits" and len(word.text) <= 6:
        return {"num": int(word.text)}
    if word.writing == "sym":
        return {"sym": ord(word.text), "plus": 1} if word.text == "+" else {"sym": ord(word.text)}
    return _NOTHING
