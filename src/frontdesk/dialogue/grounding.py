"""Whether a model's words come from what it was given: the net below the rules about claims.

No list of lies is complete ("I told Maria you're coming"), so a clause must also be made of the passages'
own words: at least half of those that carry meaning, and every word for a deed. What the caller said counts
neither way, or a model could agree to anything by repeating it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.dialogue.claims import deed, folded
from frontdesk.dialogue.wording import forms, states_nothing, stop
from frontdesk.knowledge.words import words

HALF = 0.5
FEW = 0.34
"""How many strange words a clause may have: fewer where no capital letter tells a name."""
CASELESS = ("ar", "he")
STEM, SHORT_STEM = 4, 3


@dataclass(frozen=True, slots=True)
class Ground:
    """The words of the passages, and those of the caller."""

    given: frozenset[str]
    caller: frozenset[str]

    @classmethod
    def of(cls, passages: Iterable[str], caller: Iterable[str]) -> Ground:
        """What may be spoken of."""
        return cls(stems(" ".join(passages)), stems(" ".join(caller)))


def ungrounded(clause: str, ground: Ground, language: str = "en") -> str:
    """The words of a clause that nobody gave, when they are too many or one of them is a deed's."""
    own = [word for word in words(folded(clause)) if word not in stop(language) and not word.isdigit()]
    strange = [word for word in own if not within(word, ground.given)]
    deeds = [word for word in strange if deed(word)]
    if deeds:
        return deeds[0]
    own = [word for word in own if not states_nothing(word, language) and not within(word, ground.caller)]
    strange = [word for word in own if word in strange]
    most = FEW if language in CASELESS else HALF
    return " ".join(strange) if len(strange) > most * len(own) else ""


def tells(clause: str, ground: Ground, language: str = "en") -> bool:
    """Whether any word that carries meaning comes from the passages."""
    own = (word for word in words(folded(clause)) if not states_nothing(word, language))
    return any(within(word, ground.given) for word in own)


def stems(text: str) -> frozenset[str]:
    """Every beginning, from four letters on, of every word: endings do not matter.

    In Hebrew and Arabic from three on, where roots are short, and also without what is written in front.
    """
    return frozenset(
        form[:end]
        for word in words(text)
        for form in forms(word)
        for end in range(min(_least(form), len(form)), len(form) + 1)
    )


def within(word: str, stems: frozenset[str]) -> bool:
    """Whether the word, but for its ending, is one of those that the stems were made of."""
    return any(form[: max(_least(form), len(form) - 3)] in stems for form in forms(word))


def _least(word: str) -> int:
    return SHORT_STEM if "\u05d0" <= word[:1] <= "\u064a" else STEM
