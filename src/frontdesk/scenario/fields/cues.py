"""Words beside a value that tell what it stands for: "I had", "make it", "because", "I finish at"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import Language, Word, listen
from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.standings import STANDINGS

WRITTEN_ON = {"ar": "وف", "he": "וש"}
"""Letters for "and" and "that", which are written on to the next word."""

SCHEDULES = ("busy", "hours", "taken", "had", "move")
"""What is told of one hour, so that the number after "so" is another: "I finish at five, so six"."""
DOTTED = ("hätt", "wär", "würd")
"""How words begin that mean something else without their dots."""
Entry = tuple[tuple[str, ...], bool, str]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `last` (exclusive) that tell what the value beside them stands for."""

    kind: str
    first: int
    last: int


@lru_cache(maxsize=16)
def _table(language: Language) -> dict[str, tuple[Entry, ...]]:
    """By how the first word begins: its phrases, the longest first."""
    found: dict[str, list[Entry]] = {}
    for kind, listed in STANDINGS.get(language.code, STANDINGS["en"]).items():
        for phrase in phrases(listed):
            cut = phrase.endswith("*")
            heard, _ = listen(phrase.rstrip("*"), language)
            words = tuple(_key(language, word.text) for word in heard)
            found.setdefault(words[0][:2], []).append((words, cut, kind))
    return {start: tuple(sorted(them, key=lambda one: -len(one[0]))) for start, them in found.items()}


def cues(heard: Hearing) -> tuple[Cue, ...]:
    """The words that tell what values stand for, in order."""
    return heard.once("cues", lambda: _cues(heard.language, heard.words))


def _cues(language: Language, words: tuple[Word, ...]) -> tuple[Cue, ...]:
    said = [_key(language, word.text) for word in words]
    found: list[Cue] = []
    at = 0
    while at < len(said):
        cue = _cue_at(language, said, at)
        if cue:
            found.append(cue)
        at = cue.last if cue else at + 1
    return tuple(found)


def is_moved(heard: Hearing) -> bool:
    """Whether an appointment is moved from one time to another."""
    return any(cue.kind == "move" for cue in cues(heard))


def _key(language: Language, word: str) -> str:
    """How a word is looked up: "hätten" wishes and "hatten" tells, so that these keep their dots."""
    return word if word.startswith(DOTTED) else language.plain(word)


def _cue_at(language: Language, said: Sequence[str], at: int) -> Cue | None:
    forms = [said[at]]
    if len(said[at]) > 3 and said[at][0] in WRITTEN_ON.get(language.code, ""):
        forms.append(said[at][1:])
    for form in forms:
        for words, cut, kind in _table(language).get(form[:2], ()):
            last = at + len(words)
            heard = (form, *said[at + 1 : last])
            if heard == words or (cut and heard[:-1] == words[:-1] and heard[-1].startswith(words[-1])):
                return Cue(kind, at, last)
    return None
