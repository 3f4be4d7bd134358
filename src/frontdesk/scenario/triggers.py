"""Which scenarios were asked for: their keywords, in any inflection, unless denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.denying import (
    denial_near,
    denied,
    means_little,
    never_so,
    says_never,
    something_else,
    speaks_against,
)
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import Language
from frontdesk.scenario.matching import Hit, Phrase, find, may_be_in, phrase
from frontdesk.scenario.schema import Scenario

IDIOMS = ("yes", "no", "thanks", "hello", "goodbye", "repeat", "wait")
DENIED_WITHIN = 3
"""A "not" or "cancel" so many words before a keyword denies it."""

Keywords = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A scenario's keywords, ready for matching."""

    name: str
    phrases: tuple[Phrase, ...]


@lru_cache(maxsize=256)
def compiled(keywords: Keywords, language: Language) -> tuple[Trigger, ...]:
    """The triggers of a bot."""
    return tuple(Trigger(name, tuple(phrase(word, language) for word in words)) for name, words in keywords)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A scenario that was asked for: how clearly (70 and more), and in which words (`last` exclusive)."""

    name: str
    score: float
    first: int
    last: int

    def apart(self, other: Wanted) -> bool:
        """Whether it was asked for in other words than `other`."""
        return self.last <= other.first or other.last <= self.first


def triggered(heard: Hearing, scenarios: Sequence[Scenario]) -> tuple[str, ...]:
    """The names of the scenarios asked for, the clearest first, then as they are listed."""
    return tuple(one.name for one in ranked(heard, scenarios))


def ranked(heard: Hearing, scenarios: Sequence[Scenario]) -> tuple[Wanted, ...]:
    """The scenarios asked for, the clearest first, then by their priority, then as they are listed."""
    found = matched(heard, tuple((s.name, s.trigger_keywords) for s in scenarios))
    priority = {scenario.name: scenario.priority for scenario in scenarios}
    return tuple(sorted(found, key=lambda one: (-one.score, -priority[one.name])))


def matched(heard: Hearing, keywords: Keywords) -> tuple[Wanted, ...]:
    """Which of the keywords' names were meant, the clearest first, then as they are listed."""
    table = compiled(keywords, heard.language)
    stems = [heard.language.stem(word.text) for word in heard.words]
    idioms = _idioms(heard)
    initials, known = {word.text[0] for word in heard.words}, set(stems)
    likely = (
        (trigger.name, [one for one in trigger.phrases if may_be_in(one, initials, known)])
        for trigger in table
    )
    found = (_wanted(name, phrases, heard, stems, idioms) for name, phrases in likely if phrases)
    return tuple(sorted((one for one in found if one), key=lambda one: -one.score))


def spared(heard: Hearing, scenarios: Sequence[Scenario]) -> str | None:
    """What was said besides the keywords that were said only to be denied: "just a check-up" of "no pain,
    just a check-up", nothing of "no pain at all"; None when none was denied, and where nothing but a "never"
    was said of it: what that means the whole sentence tells."""
    if not denial_near(heard, 0, len(heard.words)):
        return None
    table = compiled(tuple((s.name, s.trigger_keywords) for s in scenarios), heard.language)
    stems = [heard.language.stem(word.text) for word in heard.words]
    initials, known = {word.text[0] for word in heard.words}, set(stems)
    out: set[int] = set()
    for wanted in (one for trigger in table for one in trigger.phrases):
        if not may_be_in(wanted, initials, known) or speaks_against(wanted.words, heard.language.code):
            continue
        hit = find(wanted, heard.words, stems)
        place = denied(heard, hit.first, hit.last) if hit else None
        out.update(range(*place) if place else ())
    rest = _without(heard, out) if out else None
    never = says_never((word.text for word in heard.words), heard.language.code)
    return None if rest == "" and never else rest


def _without(heard: Hearing, out: set[int]) -> str:
    """The words but those, with the signs that stood after each."""
    if all(
        means_little(word.text, heard.language.code) for i, word in enumerate(heard.words) if i not in out
    ):
        return ""
    ends = [*(word.start for word in heard.words[1:]), len(heard.text)]
    kept = (heard.text[heard.words[i].start : ends[i]] for i in range(len(heard.words)) if i not in out)
    return "".join(kept).strip()


def _wanted(
    name: str, phrases: Sequence[Phrase], heard: Hearing, stems: list[str], idioms: set[int]
) -> Wanted | None:
    best: Wanted | None = None
    for wanted in phrases:
        hit = find(wanted, heard.words, stems)
        if hit and not _means_something_else(hit, heard, idioms, wanted.words):
            score = hit.score + 4 * (len(wanted.words) - 1)
            if best is None or score > best.score:
                best = Wanted(name, score, hit.first, hit.last)
    return best


def _idioms(heard: Hearing) -> set[int]:
    """Words inside set phrases such as "не вопрос"."""
    inside: set[int] = set()
    for token in heard.tokens:
        if token.last - token.first > 1 and token.has(*IDIOMS):
            inside.update(range(token.first, token.last))
    return inside


def _means_something_else(hit: Hit, heard: Hearing, idioms: set[int], keyword: tuple[str, ...]) -> bool:
    if speaks_against(keyword, heard.language.code):  # "can't breathe": its "not" is its own
        return not denial_near(heard, hit.first, hit.last)
    if any(index in idioms for index in range(hit.first, hit.last)):
        return True
    if not never_so(heard, hit.first) and (_denied(hit, heard) or denied(heard, hit.first, hit.last)):
        return True
    before = heard.words[hit.first - 1].text if hit.first else ""
    return before in heard.language.noun_after.get(heard.words[hit.first].text, frozenset())


def _denied(hit: Hit, heard: Hearing) -> bool:
    near = range(max(0, hit.first - DENIED_WITHIN), hit.first)
    if hit.first and _pause_before(hit.first, heard):
        return False
    near = range(max((i for i in near if _pause_before(i, heard)), default=near.start), near.stop)
    return any(
        t.has("not", "cancel", "refuse")
        and t.last - 1 in near
        and not something_else(heard, t.first, hit.first)
        for t in heard.tokens
    )


def _pause_before(index: int, heard: Hearing) -> bool:
    """ "No, a booking", "no pain, just a check-up": a comma ends what was denied."""
    return index > 0 and "," in heard.text[heard.words[index - 1].end : heard.words[index].start]
