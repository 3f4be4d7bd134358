"""`step(bot, state, event) -> (state, commands)`: the one place that decides.

The order for words is: red lines, goodbye and a person, the running scenario, a new scenario, knowledge,
fallback. Between forms, the classifier says what trigger words do not. A trigger word inside an answer does
not switch; a question in the middle of a form is answered and the form goes on. The engine never counts
seconds: it names the time when silence begins, and hears `Silence`.
"""

from __future__ import annotations

from frontdesk.scenario import events as happened
from frontdesk.scenario.collecting import collecting, confirming
from frontdesk.scenario.commands import Act
from frontdesk.scenario.completing import acted
from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Event, Heard, Keyed, Started
from frontdesk.scenario.forms import action_of, ask_again, asks_yes, left
from frontdesk.scenario.handlers.greeting import greet, may_record
from frontdesk.scenario.idling import idle
from frontdesk.scenario.keys import as_words
from frontdesk.scenario.knowing import found, replied, understood
from frontdesk.scenario.manners import (
    crossed,
    goodbye,
    hand_over,
    hold_on,
    hung_up,
    repeat,
    silence,
    transfer_failed,
    who_is_this,
)
from frontdesk.scenario.permission import OPEN, answered, asking, heard_out
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.reserving import held, slots_found
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import Step, asked_field, built_in, listen, wait
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.tongues import spoken_before, tongue

__all__ = ["action_of", "asks_yes", "start_state", "step"]

PASSED_BY = 4
"""So many words beside "in English, please" are something to answer."""


def start_state() -> DialogueState:
    """Before anything happened."""
    return DialogueState()


def step(bot: Bot, state: DialogueState, event: Event) -> Step:
    """What follows from `event`. Pure: the same arguments always give the same answer."""
    if state.language and state.language != bot.language:
        bot = bot.speaking(state.language)
    match event:
        case Heard():
            return _heard(bot, state, event)
        case Keyed():
            words = as_words(bot, state, event.digits)
            return _heard(bot, state, Heard(event.at, words, utterance=event.utterance), keyed=True)
        case Started():
            return _started(bot, state, event)
        case happened.Spoken():
            return _spoken(bot, state, event)
        case happened.Silence():
            return silence(bot, state, event)
        case _:
            return _answered(bot, state, event)


def _answered(bot: Bot, state: DialogueState, event: Event) -> Step:
    """The shell has done what it was asked for."""
    match event:
        case happened.Found():
            return found(bot, state, event)
        case happened.Replied():
            return replied(bot, state, event)
        case happened.Understood():
            return understood(bot, state, event)
        case happened.SlotsFound():
            return slots_found(bot, state, event)
        case happened.Held():
            return held(bot, state, event)
        case happened.Acted():
            return acted(bot, replace(state, at=event.at), event.receipt)
        case happened.TransferFailed():
            return transfer_failed(bot, state, event)
        case happened.HungUp():
            kept, commands = left(bot, state)
            return hung_up(kept, event)[0], commands
    raise TypeError(f"no event: {event!r}")


def _started(bot: Bot, state: DialogueState, event: Started) -> Step:
    state = replace(
        state,
        language=spoken_before(bot, state, event.history),
        at=event.at,
        voice=event.voice,
        model=event.model,
        caller=event.caller,
        known=event.known,
        returning=event.returning or bool(event.known),
        last_at=event.last_at,
        history=event.history,
        channel=event.channel,
        calendar=event.calendar,
        people=event.people,
        decided_by="greeting",
    )
    bot = bot.speaking(state.language) if state.language else bot
    return wait(bot, asking(bot, state), greet(bot, state))


def _spoken(bot: Bot, state: DialogueState, event: happened.Spoken) -> Step:
    """Our speech is over: the caller's silence is counted from here."""
    if state.phase == "ended" or state.pending:
        return state, ()
    state = heard_out(bot, replace(state, at=event.at), event)
    return state, (listen(bot, state),)


def _heard(bot: Bot, state: DialogueState, event: Heard, *, keyed: bool = False) -> Step:
    if state.phase == "ended":
        return state, ()
    state = replace(
        state,
        at=event.at,
        turn=state.turn + 1,
        utterance=event.utterance,
        silences=0,
        pending=None,
        decided_by="",
    )
    if not event.text.strip():
        return wait(bot, replace(state, decided_by="repeat"), (built_in(bot, "not_understood"),))
    if event.reading is None and not keyed and len(bot.languages) > 1:
        code, asked = tongue(bot, state, event.text)
        if code != bot.language:
            state = replace(state, language=code)
            bot = bot.speaking(code)
            if asked and len(event.text.split()) <= PASSED_BY + 1:
                return _in_other_words(bot, state)
    reading = event.reading or reading_of(bot, state, event)
    state, done = answered(bot, state, reading)
    first = done or crossed(bot, state, reading) or _manners(bot, state, reading)
    return first or _leaves(bot, state, reading, _by_phase(bot, state, event, reading))


def _in_other_words(bot: Bot, state: DialogueState) -> Step:
    """The caller asked for another language and nothing else: say so in it, and ask again what was open."""
    state = replace(state, decided_by="language")
    switched = built_in(bot, "language_switched")
    if state.phase in ("collecting", "confirming"):
        return ask_again(bot, state, (switched,))
    if state.consent in OPEN:
        return wait(bot, replace(state, consent="asking"), (switched, may_record(bot)))
    return wait(bot, state, (switched, built_in(bot, "hello_again")))


def reading_of(bot: Bot, state: DialogueState, event: Heard) -> Reading:
    """What was said, read in this state: the second half of a value comes after the first, unless it is a
    whole one by itself."""
    alone = read(bot, state, event.text, event.at)
    whole = alone.candidate(state.asked)
    if not state.partial or (whole and whole.complete):
        return alone
    before = f"{state.partial} "
    return replace(read(bot, state, before + event.text, event.at), shift=len(before), red=alone.red)


def _manners(bot: Bot, state: DialogueState, reading: Reading) -> Step | None:
    """What is dealt with before anything else, whatever is going on."""
    controls = reading.controls
    if "robot" in controls:
        return who_is_this(bot, state)
    if "person" in controls:
        return hand_over(bot, state, "asked for a person")
    if "repeat" in controls and not reading.candidates:
        return repeat(bot, state)
    if "wait" in controls and not (reading.candidates or reading.tail or _something_else(state, reading)):
        return hold_on(bot, state)
    if "goodbye" in controls and not reading.candidates and "yes" not in controls:
        return goodbye(bot, state)
    return None


def _leaves(bot: Bot, state: DialogueState, reading: Reading, step: Step) -> Step:
    """ "There's the doorbell, goodbye" while free text is asked: it takes all the words, and still the caller
    goes, unless that answer was the last one."""
    field = asked_field(bot, state)
    free = (
        field is not None
        and field.kind == "text"
        and {one.field for one in reading.candidates} == {state.asked}
    )
    if not free or "goodbye" not in reading.controls or state.phase != "collecting":
        return step
    last = step[0].phase == "confirming" or any(isinstance(command, Act) for command in step[1])
    return step if last else goodbye(bot, state)


def _something_else(state: DialogueState, reading: Reading) -> bool:
    """ "Wait, first I need the state of my order", or "hang on, eleven not ten" in a form: that may be more
    than a silence to be waited for."""
    told = state.phase in ("collecting", "confirming") and bool(reading.rest)
    return told or any(name != state.scenario for name in reading.triggers)


def _by_phase(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    if state.phase == "confirming":
        return confirming(bot, state, event, reading)
    if state.phase == "collecting":
        return collecting(bot, state, event, reading)
    return idle(bot, state, event, reading)
