"""Listed phrases found in what was said: by stem, or by how a word begins (`brok*` is "broke" and "broken").

A word may stand between two words of a phrase. Hebrew and Arabic words are found behind the small words
that are written on to them, Spanish ones without their accents too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold
from frontdesk.scenario.language.stems import stem

GAP = 1
"""Words that may stand between two words of a phrase."""
SHORTEST = {"ru": 4}
"""Letters of a stem that tells words apart, by language; of a shorter one, only the word itself counts."""
_STRIPPED = {
    "he": ("וכש", "שה", "וה", "בה", "לה", "ול", "וב", "ומ", "ה", "ו", "ב", "ל", "מ", "ש", "כ"),
    "ar": ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ف", "ل"),
}
_PLAIN: Mapping[str, dict[int, int] | dict[int, str]] = {
    "es": str.maketrans("áéíóúü", "aeiouu"),
    "ar": str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A phrase that means something: each word's stem, or what it begins with where `cut` says so."""

    meaning: str
    words: tuple[str, ...]
    cut: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What the words `first` to `last` (exclusive) mean; `told` of them are words of the phrase."""

    meaning: str
    first: int
    last: int
    told: int = 1


@dataclass(frozen=True, eq=False)
class Phrases:
    """Phrases by the stem of their first word, or by what that word begins with."""

    code: str
    stems: Mapping[str, tuple[Listed, ...]]
    starts: Mapping[str, tuple[Listed, ...]]

    def find(self, words: Sequence[str]) -> tuple[Found, ...]:
        """Every phrase that occurs in `words`, but those that share words with a longer one."""
        forms = [_forms(word, self.code) for word in words]
        hits = [
            Found(phrase.meaning, first, last, len(phrase.words))
            for first, ways in enumerate(forms)
            for phrase in self._begun(ways)
            if (last := self._end(phrase, forms, first))
        ]
        hits.sort(key=lambda hit: (-hit.told, hit.last - hit.first, hit.first))
        kept: list[Found] = []
        for hit in hits:
            if not any(_hides(one, hit) for one in kept):
                kept.append(hit)
        return tuple(dict.fromkeys(kept))

    def _begun(self, ways: tuple[str, ...]) -> Iterable[Listed]:
        """The phrases whose first word this may be."""
        found: dict[Listed, None] = {}
        for word in ways:
            found |= dict.fromkeys(self.stems.get(_root(word, self.code), ()))
            for size in range(2, len(word) + 1):
                found |= dict.fromkeys(self.starts.get(word[:size], ()))
        return found

    def _end(self, phrase: Listed, forms: Sequence[tuple[str, ...]], first: int) -> int:
        """Where the phrase that begins at `first` ends; 0 when it does not stand there."""
        at = first
        for wanted, cut in zip(phrase.words[1:], phrase.cut[1:], strict=True):
            near = range(at + 1, min(at + 2 + GAP, len(forms)))
            at = next((i for i in near if self._is(wanted, forms[i], cut=cut)), 0)
            if not at:
                return 0
        return at + 1

    def _is(self, wanted: str, ways: tuple[str, ...], *, cut: bool) -> bool:
        return any(word.startswith(wanted) if cut else _root(word, self.code) == wanted for word in ways)


def _hides(one: Found, hit: Found) -> bool:
    """Whether a longer phrase of another meaning, or one said in fewer words, has words of `hit`."""
    longer = (one.told, one.first - one.last) > (hit.told, hit.first - hit.last)
    return longer and one.meaning != hit.meaning and one.first < hit.last and hit.first < one.last


def compiled(tables: Mapping[str, str], code: str) -> Phrases:
    """The phrases `a | b c | d*` of each meaning, ready to be found."""
    stems: dict[str, list[Listed]] = {}
    starts: dict[str, list[Listed]] = {}
    for meaning, table in tables.items():
        for text in table.split("|"):
            if text.strip():
                phrase = _listed(meaning, text.split(), code)
                (starts if phrase.cut[0] else stems).setdefault(phrase.words[0], []).append(phrase)
    return Phrases(code, _unique(stems), _unique(starts))


def _unique(found: Mapping[str, list[Listed]]) -> dict[str, tuple[Listed, ...]]:
    return {key: tuple(dict.fromkeys(phrases)) for key, phrases in found.items()}


def _listed(meaning: str, words: list[str], code: str) -> Listed:
    cut = tuple(word.endswith("*") for word in words)
    plain = [fold(word.rstrip("*")).translate(_PLAIN.get(code, {})) for word in words]
    return Listed(
        meaning, tuple(w if short else _root(w, code) for w, short in zip(plain, cut, strict=True)), cut
    )


@lru_cache(maxsize=32768)
def _root(word: str, code: str) -> str:
    found = stem(word, code)
    return found if len(found) >= SHORTEST.get(code, 2) else word


@lru_cache(maxsize=16384)
def _forms(word: str, code: str) -> tuple[str, ...]:
    """The word, and what is left of it without small words that are written on to it."""
    plain = fold(word).translate(_PLAIN.get(code, {}))
    bare = [plain[len(one) :] for one in _STRIPPED.get(code, ()) if plain.startswith(one)]
    return tuple(dict.fromkeys((plain, *(one for one in bare if len(one) > 2))))
