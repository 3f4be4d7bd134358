"""What networks write in place of a number that is withheld: nobody is known by it, or called back on it."""

from __future__ import annotations

TYPED = ("anonymous", "blocked", "restricted", "unavailable", "unknown")
"""Written as they are, or with the keys of a telephone: `+266696687`."""
WORDS = (*TYPED, "private", "withheld")
ZEROS = "0" * 7
"""So many at the end are nobody's number."""
_KEYS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
_DIGITS = frozenset(word.translate(_KEYS) for word in TYPED)


def withheld(caller: str) -> bool:
    """Whether that stands for no number: one of these words, also as digits behind a country's, or zeros."""
    if caller.strip().casefold() in WORDS:
        return True
    digits = "".join(sign for sign in caller if sign.isdecimal())
    return digits.lstrip("01") in _DIGITS or digits.endswith(ZEROS)
