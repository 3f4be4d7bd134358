"""What a question that names nothing is about: "how much is that?" asks of what was chosen in the form."""

from __future__ import annotations

from functools import cache

from frontdesk.scenario.asking_hours import LONGEST, plain
from frontdesk.scenario.language.of_it import OF_IT
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Field
from frontdesk.scenario.speech import said_as
from frontdesk.scenario.state import DialogueState

MOST = 12
"""Words of such a question."""


def completed(bot: Bot, state: DialogueState, reading: Reading) -> str:
    """The question with the choice that it is about before it; empty where it is about something else.

    A question about another thing that was answered in the turn before goes on with that one.
    """
    if state.turn - state.subject == 1 or not asks_of_it(reading.text, bot.language):
        return ""
    choice = _choice(bot, state)
    return f"{choice}: {reading.text}" if choice else ""


def asks_of_it(text: str, code: str) -> bool:
    """Whether a price or a length of time is asked for, and nothing named that it is of."""
    code = code.split("-")[0].lower()
    said = plain(text).split() if len(text) <= LONGEST else []
    if code not in OF_IT or not 0 < len(said) <= MOST:
        return False
    asks, around = _words(code, "asks"), _words(code, "around")
    return not asks.isdisjoint(said) and all(word in asks or word in around for word in said)


@cache
def _words(code: str, kind: str) -> frozenset[str]:
    return frozenset(plain(OF_IT[code][kind]).split())


def _choice(bot: Bot, state: DialogueState) -> str:
    """What was chosen in the open form, else in the one that was completed last, as it is called there."""
    done = state.completions[-1] if state.completions and state.phase == "closing" else None
    scenario = bot.scenario(done.scenario if done else state.scenario)
    slots = {slot.name: slot for slot in (done.slots if done else state.slots)}
    if scenario is None:
        return ""
    chosen = [one for one in scenario.collect_fields if one.kind == "choice" and one.name in slots]
    widest = max(chosen, key=_width, default=None)
    return said_as(bot, widest, slots[widest.name].value) if widest else ""


def _width(field: Field) -> int:
    """Of "a haircut with Anna", the haircut: a business has more services than hands."""
    return len(field.options)
