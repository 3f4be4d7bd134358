"""When has the caller finished? Decided from what was asked and the words so far, not from silence alone.

A whole phone number, a date or a yes ends the turn as soon as it is quiet; half a number, a trailing "and …",
"my name is …" or a filler word waits as long as the dialogue's `Listen` has patience; anything else ends it
too, but for values whose end does not show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from frontdesk.realtime.trailing import trailing
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.language import language, listen as tokens_of
from frontdesk.scenario.schema import FieldType

SETTLE = 0.15
"""Seconds of quiet that every turn ends with, and enough after words that could be all: if they go on, what
was answered is taken back. Recognisers need as long for their final result."""
SETTLE_FEW = {0: 0.2, 1: 0.25, 2: 0.2}
"""The same after so few words: in "yes, that is right" there may be 0.22 s of quiet, and "yes" is a final
result by then."""
STORY = 0.5
NAMING = 0.3
PATIENCE = 1.5
SHORTEST_PATIENCE = 1.1
"""People look for the next word for up to 0.9 s, and their voice must have been heard again by then."""
COMMA = 0.4
"""Seconds after a whole value that the recogniser puts a comma behind: "no, that is all"."""
DIGITS_BEGUN = 2
DICTATED = 4
"""So many digits in a row are being dictated, whatever was asked."""

PAUSES: dict[str, float] = {"text": STORY, "address": STORY, "name": NAMING}
"""Values of these types have no end that shows: people think, and say more."""
SPELLED = frozenset({"phone", "email", "id", "spelled", "postcode"})
WHOLE = frozenset(get_args(FieldType)) - {"text"}
SYMBOL_WORDS = (
    "at dot dash hyphen underscore собака точка тире дефис arroba punto guion punkt minus "
    "שטרודל נקודה מקף ات دوت نقطة شرطة"
)
SYMBOLS = frozenset(SYMBOL_WORDS.split())

Complete = Callable[[str, str], bool]
"""`complete(kind, text)`: is what was said so far a whole value of that type?"""


@dataclass(frozen=True, slots=True)
class Pause:
    """How long silence may last before the turn ends, whether the words alone end it, and why."""

    seconds: float
    finished: bool
    why: str = ""


def pause_after(text: str, listen: Listen | None, complete: Complete, code: str = "en") -> Pause:
    """How much silence after `text`, said in the language `code`, ends the turn."""
    words = [word for word in (raw.strip(".,!?…-—:;\"'").casefold() for raw in text.split()) if word]
    least = SETTLE_FEW.get(len(words), SETTLE)
    if not words:
        return Pause(least, False, "no words")
    kind = listen.complete_when if listen else ""
    patience = max(listen.patience if listen else PATIENCE, SHORTEST_PATIENCE)
    if kind in WHOLE and complete(kind, text):
        comma = text.rstrip().endswith(",")
        return Pause(max(least, COMMA) if comma else least, True, f"a whole {kind}")
    if trailing(code).goes_on(words):
        return Pause(patience, False, f"goes on after {words[-1]!r}")
    if text.rstrip().endswith((",", "…", "-", "—", "...")) and kind not in SPELLED:
        return Pause(patience, False, "an open end")
    if kind in SPELLED and _has_begun(words, code):
        return Pause(patience, False, f"part of a {kind}")
    if kind not in SPELLED and _dictated(words, code) >= DICTATED and not complete("phone", text):
        return Pause(max(patience, PATIENCE), False, "digits that go on")
    return Pause(PAUSES.get(kind, least), False, "could be all")


def _has_begun(words: list[str], code: str) -> bool:
    """Whether part of a spelled value has been said: digits, letters one by one, a sign of an address."""
    letters = sum(len(word) == 1 and word.isalpha() for word in words[-3:])
    signs = any("@" in word or word in SYMBOLS for word in words)
    return letters >= DIGITS_BEGUN or signs or _digits(words, code) >= DIGITS_BEGUN


def _digits(words: list[str], code: str) -> int:
    """How many figures and number words there are."""
    figures = sum(char.isdigit() for word in words for char in word)
    _, tokens = tokens_of(" ".join(words), language(code))
    spoken = sum(token.has("num", "oh") for token in tokens if token.writing == "word")
    return figures + spoken


def _dictated(words: list[str], code: str) -> int:
    """How many digits the end of the sentence consists of, said one by one."""
    count = 0
    for word in reversed(words):
        if word.isdigit() and len(word) > 1:
            count += len(word) if len(word) > 2 else 0
        elif word.isdigit() or word in _ONES.get(code.split("-")[0], _ONES["en"]):
            count += 1
        else:
            break
    return count


_ONES: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "zero oh one two three four five six seven eight nine double triple",
        "ru": "ноль один два три четыре пять шесть семь восемь девять",
        "de": "null eins zwei zwo drei vier fünf sechs sieben acht neun",
        "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
        "he": "אפס אחת אחד שתיים שלוש ארבע חמש שש שבע שמונה תשע",
        "ar": "صفر واحد اثنين اثنان ثلاثة تلاتة أربعة اربعة خمسة ستة سبعة ثمانية تمانية تسعة",
    }.items()
}
