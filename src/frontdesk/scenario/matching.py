"""Whether words said are words that somebody listed: by stem, by consonants, then by likeness of letters."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from frontdesk.scenario.language import Language, Word
from frontdesk.scenario.language.stems import skeleton
from frontdesk.scenario.language.tokens import words as split

LIKE = 80
"""From this likeness of letters (0 to 100) on, a word of five letters or more is taken for another."""
SHORTEST_LIKE = 5
ARTICLE = "ال"
"""The Arabic article is written on to its word: two words are not alike because both have it."""
GAP = 2
"""Words that may stand between two words of a phrase."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A listed phrase: its words, their stems, and which of them may not be missing. `anchor` is the first of
    those, `joined` the words run together."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    needed: tuple[bool, ...]
    unlike: frozenset[str] = frozenset()
    bones: tuple[str, ...] = ()
    code: str = ""
    anchor: int = 0
    joined: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in words `first` to `last` (exclusive), with a score of 70 to 100; `gaps` of these words
    stand between its own."""

    score: float
    first: int
    last: int
    gaps: int = 0


@lru_cache(maxsize=4096)
def phrase(text: str, language: Language) -> Phrase:
    """`text` ready for matching."""
    found = tuple(word.text for word in split(text))
    needed = tuple(word not in language.light for word in found)
    if not any(needed):
        needed = tuple(True for _ in found)
    stems = tuple(language.stem(word) for word in found)
    bones = tuple(skeleton(word, language.code) for word in found)
    anchor = next((i for i, one in enumerate(needed) if one), 0)
    return Phrase(found, stems, needed, language.unlike, bones, language.code, anchor, "".join(found))


def find(wanted: Phrase, heard: Sequence[Word], stems: Sequence[str]) -> Hit | None:
    """The best place of `wanted` in what was heard; None when it was not said."""
    if not wanted.words:
        return None
    best: Hit | None = None
    anchor = wanted.anchor
    initial, stem = wanted.words[anchor][0], wanted.stems[anchor]
    bones = bool(wanted.bones and wanted.bones[anchor])
    for start, word in enumerate(heard):
        other = word.text[0] != initial and stems[start] != stem
        if other and not (bones and _same_bones(wanted, anchor, word.text)):
            continue
        hit = _from(wanted, heard, stems, start, anchor)
        if hit and (best is None or hit.score > best.score):
            best = hit
    return best or _run_together(wanted, heard)


def may_be_in(wanted: Phrase, initials: Set[str], stems: Set[str]) -> bool:
    """Whether `find` could find it among words with these first letters and stems; a quick look before it."""
    if not wanted.words:
        return False
    anchor = wanted.anchor
    if wanted.words[anchor][0] in initials or wanted.stems[anchor] in stems or wanted.joined[0] in initials:
        return True
    return bool(wanted.bones and wanted.bones[anchor])


def _from(wanted: Phrase, heard: Sequence[Word], stems: Sequence[str], start: int, anchor: int) -> Hit | None:
    """The phrase with its first needed word at `start`; light words around it only raise the score."""
    first = likeness(wanted, anchor, heard[start].text, stems[start])
    if not first:
        return None
    scores, missing, at, gaps = [first], 0, start, 0
    for index in range(anchor + 1, len(wanted.words)):
        found = _next(wanted, index, heard, stems, at)
        if found:
            scores.append(found[0])
            gaps += found[1] - at - 1
            at = found[1]
        elif wanted.needed[index]:
            return None
        else:
            missing += 1
    score = sum(scores) / len(scores) - 3 * missing
    return Hit(score, _with_light(wanted, heard, start, anchor), at + 1, gaps)


def _with_light(wanted: Phrase, heard: Sequence[Word], start: int, anchor: int) -> int:
    """Where the phrase begins: the light words before its first needed one belong to it ("не включается")."""
    while anchor and start and heard[start - 1].text == wanted.words[anchor - 1]:
        anchor, start = anchor - 1, start - 1
    return start


def _next(
    wanted: Phrase, index: int, heard: Sequence[Word], stems: Sequence[str], at: int
) -> tuple[float, int] | None:
    for place in range(at + 1, min(at + 2 + GAP, len(heard))):
        score = likeness(wanted, index, heard[place].text, stems[place])
        if score:
            return score, place
    return None


def likeness(wanted: Phrase, index: int, word: str, stem: str) -> float:
    """0 when the word is another one; 100 for the same word, 95 for another form, less for a slip."""
    target = wanted.words[index]
    if word == target:
        return 100.0
    if word in wanted.unlike:
        return 0.0
    if stem == wanted.stems[index] and len(stem) >= 3:
        return 95.0
    if _same_bones(wanted, index, word):
        return 90.0
    if min(len(word), len(target)) < SHORTEST_LIKE or word[0] != target[0]:
        return 0.0
    if word.startswith(ARTICLE) and target.startswith(ARTICLE):
        word, target = word.removeprefix(ARTICLE), target.removeprefix(ARTICLE)
        if min(len(word), len(target)) < SHORTEST_LIKE:
            return 0.0
    ratio = float(fuzz.ratio(word, target, score_cutoff=LIKE))
    return ratio - 5 if ratio else 0.0


def _same_bones(wanted: Phrase, index: int, word: str) -> bool:
    """Whether a Hebrew or Arabic word has the listed one's consonants: `תבטלו` and `לבטל`."""
    bones = wanted.bones[index] if wanted.bones else ""
    return bool(bones) and skeleton(word, wanted.code) == bones


def _run_together(wanted: Phrase, heard: Sequence[Word]) -> Hit | None:
    """One listed word that was heard as several ("man a cure"), or the other way round ("hair cut")."""
    target = wanted.joined
    if len(target) < SHORTEST_LIKE + 1:
        return None
    best: Hit | None = None
    for first, word in enumerate(heard):
        if word.text[0] != target[0]:
            continue
        joined = ""
        for last in range(first, min(first + 3, len(heard))):
            joined += heard[last].text
            if len(joined) > len(target) + 2:
                break
            if last == first and len(wanted.words) == 1:
                continue
            ratio = float(fuzz.ratio(joined, target, score_cutoff=LIKE + 4))
            if ratio and (best is None or ratio - 5 > best.score):
                best = Hit(ratio - 5, first, last + 1)
    return best
