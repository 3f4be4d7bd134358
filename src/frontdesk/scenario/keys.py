"""Keys pressed on the phone, as the words that say the same."""

from __future__ import annotations

from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speaking import YES_NO
from frontdesk.scenario.speech import asked_field, language, said_as
from frontdesk.scenario.state import DialogueState


def as_words(bot: Bot, state: DialogueState, digits: str) -> str:
    """What `digits` mean as an answer to the open question: 1 is yes, 2 is no, 1530 is half past three."""
    keyed = digits.rstrip("#")
    yes, no = YES_NO.get(language(bot), YES_NO["en"])
    field = asked_field(bot, state)
    if field is None or state.checking or field.kind == "yes_no":
        return {"1": yes, "2": no}.get(keyed, keyed)
    if state.choosing and keyed.isdecimal() and 0 < int(keyed) <= len(state.choosing.options):
        return said_as(bot, field, state.choosing.options[int(keyed) - 1])
    if field.kind == "time" and len(keyed) in (3, 4):
        return f"{keyed[:-2]}:{keyed[-2:]}"
    if field.kind == "date" and len(keyed) == 4:
        return f"{keyed[:2]}.{keyed[2:]}."
    if field.kind == "choice" and keyed.isdigit():
        options = list(field.options)
        index = int(keyed) - 1
        return options[index] if 0 <= index < len(options) else keyed
    return keyed
