"""What is done when an answer was not understood, is not known or is not given: help, another way, go on."""

from __future__ import annotations

from frontdesk.models import Slot
from frontdesk.scenario.commands import Say
from frontdesk.scenario.events import Heard
from frontdesk.scenario.forms import TRIES, ask_again, ask_next, essential, give_up, reachable, skip
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Field
from frontdesk.scenario.speech import Step, asked_field, built_in, either, question, said_as, wait
from frontdesk.scenario.state import DialogueState, replace

OWNED = ("phone", "email", "id", "postcode", "spelled", "address", "name")
"""Types of which a caller may have none."""
MOST_CHOICES = 6
"""So many choices are read out; nobody remembers more."""


def missed(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """The answer was not understood: ask again, better each time; after the third miss do without it, or
    call a person."""
    field = asked_field(bot, state)
    if field is None:
        return ask_again(bot, state, (built_in(bot, "not_understood"),))
    if state.checking:
        return _unchecked(bot, state, field)
    half = reading.candidate(field.name)
    if half and half.value and not half.complete and half.raw != state.partial:
        state = replace(state, partial=half.raw, decided_by="form")
        return wait(bot, state, (built_in(bot, "go_on"),))
    if state.attempts == 0 and _said_before(state, reading):
        return wait(bot, replace(state, attempts=1, decided_by="form"), (question(bot, state, field),))
    return _again(bot, state, field, state.attempts + 1)


def _unchecked(bot: Bot, state: DialogueState, field: Field) -> Step:
    """Neither yes nor no to a value that was read back: ask again; in the end the value is not taken."""
    state = replace(state, attempts=state.attempts + 1, decided_by="reprompt")
    if state.attempts < TRIES:
        name = "not_understood" if state.attempts == 1 else "more_help_yes_no"
        return ask_again(bot, state, (built_in(bot, name),))
    slots = tuple(slot for slot in state.slots if slot.name != field.name)
    return give_up(bot, replace(state, slots=slots, checking=None), field)


def not_known(bot: Bot, state: DialogueState, field: Field) -> Step:
    """ "I don't know": an optional field is left out, for others there is help at once."""
    if field.optional:
        return skip(bot, state, field, (built_in(bot, "skipped"),))
    attempts = state.attempts + 1
    return _again(bot, state, field, attempts if field.reprompts else max(attempts, 2))


def refused(bot: Bot, state: DialogueState, field: Field) -> Step:
    """ "I'd rather not say", "I have none": do without if that is possible, else offer another way, once."""
    if field.optional:
        return skip(bot, state, field, (built_in(bot, "skipped"),))
    own = field.kind == "phone" and state.caller and state.voice and not state.own_number
    if own and state.refused != field.name:
        offered = replace(state, own_number=True, refused=field.name, decided_by="form")
        return wait(bot, offered, (built_in(bot, "own_number"),))
    if not essential(bot, state, field):
        return skip(bot, state, field, (built_in(bot, "skipped"),))
    if state.refused == field.name:
        return hand_over(bot, state, f"did not want to say: {field.name}")
    state = replace(state, refused=field.name, decided_by="reprompt")
    return wait(
        bot, state, (built_in(bot, "needed"), built_in(bot, "or_person"), question(bot, state, field))
    )


def own_number(bot: Bot, state: DialogueState, heard: Heard) -> Step:
    """ "Yes, take the one I am calling from." """
    field = asked_field(bot, state)
    caller = state.caller or ""
    if field is None or not caller:
        return ask_again(bot, state)
    words = heard.text.strip()
    slot = Slot(
        field.name, caller, words, heard.utterance, 1.0, "explicit", 0, len(words), sensitive=field.sensitive
    )
    slots = (*(one for one in state.slots if one.name != field.name), slot)
    state = replace(state, slots=slots, own_number=False, latest=field.name, decided_by="form")
    return ask_next(bot, state)


def _again(bot: Bot, state: DialogueState, field: Field, attempts: int) -> Step:
    state = replace(state, attempts=attempts, partial="", choosing=None, decided_by="reprompt")
    if attempts >= TRIES:
        return give_up(bot, state, field)
    if attempts == 1:
        return wait(bot, state, _first(bot, state, field))
    offers = field.kind == "phone" and bool(state.caller) and state.voice
    way = built_in(bot, "own_number" if offers else "or_person")
    return wait(bot, replace(state, own_number=offers), (*_second(bot, state, field), way))


def _first(bot: Bot, state: DialogueState, field: Field) -> tuple[Say, ...]:
    if field.reprompts:
        return (_own(field, 1),)
    return built_in(bot, "not_understood"), question(bot, state, field)


def _second(bot: Bot, state: DialogueState, field: Field) -> tuple[Say, ...]:
    if len(field.reprompts) > 1:
        return (_own(field, 2),)
    if field.kind == "choice":
        options = [said_as(bot, field, value) for value in list(field.options)[:MOST_CHOICES]]
        return (built_in(bot, "more_help_choice", choices=either(bot, options)),)
    written = field.kind == "phone" and not state.voice
    return (built_in(bot, f"more_help_{field.kind}{'_chat' if written else ''}"),)


def _own(field: Field, attempt: int) -> Say:
    return Say(str(field.reprompts[attempt - 1]), name=f"ask:{field.name}:{attempt}", fixed=True)


def _said_before(state: DialogueState, reading: Reading) -> bool:
    """ "Tomorrow, I said": it was heard, and is only no answer to this question."""
    return any((slot := state.slot(c.field)) and slot.value == c.value for c in reading.candidates)


__all__ = ["missed", "not_known", "own_number", "reachable", "refused"]
