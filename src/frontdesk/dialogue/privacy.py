"""What a field marked `sensitive` leaves behind: nothing that can be read.

The value itself stays in the live state, since the request needs it, and goes out with the completed request.
Transcripts, turns, summaries, the journal's lines of both and what a model is told of the state get a mark in
its place. One thing is not masked: an answer that nothing was understood of goes, as it was said, to the
search and to the model that the bot uses, since nobody knows yet what in it is the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from frontdesk.models import Completion, Slot, Utterance
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import HIDDEN, asked_field, said_as
from frontdesk.scenario.state import DialogueState

SHORTEST = 2
"""Values of one character are too common in other words to be looked for there."""
TELLING = ("yes_no", "choice")
"""Types whose answers tell the value in more words than those it was taken from: "yes, I am pregnant"."""
ASIDES = ("knowledge", "repeat", "wait", "person", "goodbye", "cancel", "restart", "language", "manners")
"""What decided a turn in which the caller did something else than answer."""
PART = 3
"""So many digits of a sensitive number are masked wherever they stand."""
NUMBERS = ("num", "oh", "double", "ord", "hundred", "thousand", "sym")

_DIGITS = re.compile(r"\d[\d\s.\-/]*\d|\d")


def veiled(slot: Slot) -> Slot:
    """The slot with a mark in place of a sensitive value."""
    return replace(slot, value=HIDDEN, raw=HIDDEN) if slot.sensitive else slot


def veiled_words(completion: Completion) -> Completion:
    """The completion with its sensitive values, but without the words that said them."""
    slots = tuple(replace(slot, raw=HIDDEN) if slot.sensitive else slot for slot in completion.slots)
    return replace(completion, slots=slots)


def caller_line(bot: Bot, before: DialogueState, after: DialogueState, said: Utterance) -> Utterance:
    """What the caller said, without sensitive values.

    Where a sensitive field was asked, numbers are masked as well, and the whole line of an answer that
    nothing, or only half a value, was made of: it may tell the value in words.
    """
    text = said.text
    here = [slot for slot in _sensitive(after) if slot.utterance == said.index]
    for slot in sorted(here, key=lambda one: -one.start):
        if 0 <= slot.start < slot.end <= len(text) and said.text == text:
            text = text[: slot.start] + HIDDEN + text[slot.end :]
    spoken = bot.speaking(after.language or bot.language)
    asked = asked_field(spoken, before)
    if asked is not None and asked.sensitive:
        text = _without_numbers(spoken, text, said)
        if (not here and after.decided_by not in ASIDES) or (here and asked.kind in TELLING):
            text = HIDDEN
    return replace(said, text=_masked(text, _needles(spoken, after), _numbers(after)))


def bot_line(bot: Bot, state: DialogueState, text: str) -> str:
    """What the bot said, without sensitive values that it read back."""
    if not any(True for _ in _sensitive(state)):
        return text
    return _masked(text, _needles(bot.speaking(state.language or bot.language), state), _numbers(state))


def _sensitive(state: DialogueState) -> Iterable[Slot]:
    held = (state.slots, *(frame.slots for frame in state.stack), *(one.slots for one in state.completions))
    return (slot for slots in held for slot in slots if slot.sensitive)


def _needles(bot: Bot, state: DialogueState) -> list[str]:
    """Everything that would tell a sensitive value, the longest first."""
    found = set()
    for slot in _sensitive(state):
        found |= {slot.value, slot.raw}
        for scenario in bot.scenarios:
            if field := scenario.field(slot.name):
                found.add(said_as(bot, field, slot.value))
    return sorted((one for one in found if len(one) >= SHORTEST and one != HIDDEN), key=len, reverse=True)


def _numbers(state: DialogueState) -> list[str]:
    """The digits of sensitive values: a part of them would tell nearly as much."""
    return ["".join(char for char in slot.value if char.isdecimal()) for slot in _sensitive(state)]


def _masked(text: str, needles: Iterable[str], numbers: Iterable[str]) -> str:
    for needle in needles:
        text = re.sub(rf"(?<!\w){re.escape(needle)}(?!\w)", HIDDEN, text, flags=re.IGNORECASE)
    known = list(numbers)

    def tells(found: re.Match[str]) -> str:
        digits = "".join(char for char in found[0] if char.isdecimal())
        told = len(digits) >= PART and any(digits in number or number in digits for number in known if number)
        return HIDDEN if told else found[0]

    return _DIGITS.sub(tells, text)


def _without_numbers(bot: Bot, text: str, said: Utterance) -> str:
    """The text with digits and number words masked, also those that nothing was made of."""
    heard = hearing(text, language(bot.language), said.at, bot.country)
    for token in reversed(heard.tokens):
        spelled = len(token.text) == 1 and token.writing == "word"
        if token.writing != "word" or spelled or token.has(*NUMBERS):
            text = text[: token.start] + HIDDEN + text[token.end :]
    text = _DIGITS.sub(HIDDEN, text)
    return re.sub(rf"{HIDDEN}(?:\s*{HIDDEN})+", HIDDEN, text)
