"""How one language's deeds are found: the rules are its own (`claims_de`, …), the reading is here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_ENDS = re.compile(r"(?<=[.!?…؟])\s+|\n")
_PAUSES = re.compile(r"[,;:()\"“”„«»*_–—،؛]|\s-\s")
_SIGNS = re.compile(r"[^\w\s']")
SHORT = 4
"""Words of a sentence that may be the beginning of the next one: "I have. Booked you in."."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What claims a deed, what promises one, and what excuses either.

    `deed` is a word for something done; `denied` and `conditional` end before it, `house` is what makes a
    sentence a rule of the house wherever it stands, `after` what makes it one right behind the claim.
    """

    claims: tuple[re.Pattern[str], ...]
    promises: tuple[re.Pattern[str], ...]
    deed: re.Pattern[str]
    denied: re.Pattern[str]
    conditional: re.Pattern[str]
    house: re.Pattern[str]
    after: re.Pattern[str]

    def claim(self, text: str) -> str:
        """The words that claim a deed; empty when none do."""
        for plain in readings(text):
            for rule in self.claims:
                for found in rule.finditer(plain):
                    if found[0].strip() and not self._excused(plain, found):
                        return found[0].strip(" ,.!;:—،")
        return ""

    def promise(self, text: str) -> str:
        """The words that promise one; empty when none do. What depends on a condition is no promise."""
        for plain in readings(text):
            if self.house.search(plain):
                continue
            for rule in self.promises:
                for found in rule.finditer(plain):
                    if not self.denied.search(plain[: found.end()].rsplit(None, 1)[0]):
                        return found[0].strip()
        return ""

    def _excused(self, text: str, found: re.Match[str]) -> bool:
        if self.conditional.search(text[: found.start()]) or self.after.match(text[found.end() :]):
            return True
        deeds = list(self.deed.finditer(text, found.start(), found.end()))
        return bool(deeds) and all(self.denied.search(text[: deed.start()]) for deed in deeds)


def compiled(*rules: str) -> tuple[re.Pattern[str], ...]:
    """The rules, ready to search with."""
    return tuple(re.compile(rule) for rule in rules)


def readings(text: str) -> list[str]:
    """Each sentence as it is, once more without the pauses that could hide a claim, and short ones joined."""
    sentences = [part for part in _ENDS.split(text) if part.strip()]
    found = list(sentences)
    for sentence in sentences:
        smooth = " ".join(_PAUSES.sub(" ", sentence).split())
        if smooth != sentence:
            found.append(smooth)
    plain = [" ".join(_SIGNS.sub(" ", sentence).split()) for sentence in sentences]
    return found + [f"{one} {other}" for one, other in pairwise(plain) if len(one.split()) <= SHORT]
