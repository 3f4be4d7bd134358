"""What every field parser sees, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar, cast

from frontdesk.scenario.language import Language, Token, Word, listen

T = TypeVar("T")
_NOT_YET = object()


@dataclass(frozen=True, slots=True)
class Hearing:
    """An utterance cut into words and tokens, the time it was said, and the phone region (None: unknown).

    `known` keeps what was found out about the whole of it, so that no reader asks for it at every word.
    """

    text: str
    words: tuple[Word, ...]
    tokens: tuple[Token, ...]
    language: Language
    at: datetime
    region: str | None = None
    known: dict[object, Any] = field(init=False, default_factory=dict, compare=False, repr=False)

    def once(self, key: object, find: Callable[[], T]) -> T:
        """What `find` finds in this utterance, looked for the first time only."""
        known = self.known.get(key, _NOT_YET)
        if known is _NOT_YET:
            known = self.known[key] = find()
        return cast(T, known)

    def first(self, kind: str) -> int:
        """The index of the first token that can be of that kind; the number of tokens when there is none."""
        return self.once(("first", kind), lambda: self._first(kind))

    def _first(self, kind: str) -> int:
        return next((i for i, token in enumerate(self.tokens) if token.has(kind)), len(self.tokens))

    def any(self, *kinds: str) -> bool:
        """Whether any token can be one of these kinds."""
        return any(self.first(kind) < len(self.tokens) for kind in kinds)

    def has(self, index: int, *kinds: str) -> bool:
        """Whether there is a token at `index` that can be one of `kinds`."""
        if not 0 <= index < len(self.tokens):
            return False
        means = self.tokens[index].means
        return bool(means) and not means.keys().isdisjoint(kinds)

    def get(self, index: int, kind: str) -> int | None:
        """What the token at `index` means as a `kind`; None without such a token."""
        return self.tokens[index].get(kind) if 0 <= index < len(self.tokens) else None

    def skip(self, index: int, *kinds: str) -> int:
        """The first index from `index` on whose token is none of `kinds`."""
        while self.has(index, *kinds):
            index += 1
        return index

    def skip_back(self, index: int, *kinds: str) -> int:
        """The first index from `index` backwards whose token is none of `kinds`; -1 when there is none."""
        while self.has(index, *kinds):
            index -= 1
        return index

    def only(self, first: int, last: int, *kinds: str) -> bool:
        """Whether nothing else is said than the tokens from `first` to `last` (exclusive) and `kinds`."""
        others = self.once(("others", kinds), lambda: self._others(kinds))
        return not others or (first <= others[0] and others[-1] < last)

    def _others(self, kinds: tuple[str, ...]) -> list[int]:
        return [i for i, token in enumerate(self.tokens) if not token.has(*kinds)]


@dataclass(frozen=True, slots=True)
class Match:
    """A value found in tokens `first` to `last` (exclusive).

    `score` ranks it against whatever else wants those words. `complete` is False for half a value, `closed`
    is False when more of the same value could follow ("the twenty" … "fourth"). `until`, `unit`, `approx` and
    `ambiguous` are those of a `Candidate`. `settled`: denials and repairs around it
    were weighed already.
    """

    value: str
    first: int
    last: int
    score: float
    confidence: float = 1.0
    complete: bool = True
    closed: bool = True
    raw: str | None = None
    until: str = ""
    unit: str = ""
    approx: bool = False
    ambiguous: tuple[str, ...] = ()
    settled: bool = False


def hearing(text: str, language: Language, at: datetime, country: str | None = None) -> Hearing:
    """`text` as the parsers need it; the phone region is the bot's, else the language's own."""
    words, tokens = listen(text, language)
    return Hearing(text, words, tokens, language, at, country or language.region)
