"""`step(bot, state, event) -> (state, commands)`: the one place that decides.

The order for words is: goodbye and a person, the running scenario, a new scenario, knowledge, fallback. A
trigger word inside an answer does not switch; a question in the middle of a form is answered and the form
goes on. The engine never counts seconds: it names the time when silence begins, and hears `Silence`.
"""

from __future__ import annotations

from dataclasses import replace

from frontdesk.scenario import events as happened
from frontdesk.scenario.commands import Say
from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Event, Heard, Keyed, Started
from frontdesk.scenario.forms import acted, action_of, asks_yes, begin, confirm, fill, left, missed
from frontdesk.scenario.handlers.greeting import greet
from frontdesk.scenario.keys import as_words
from frontdesk.scenario.knowing import found, replied, search, understood, unknown
from frontdesk.scenario.manners import (
    goodbye,
    hand_over,
    hold_on,
    hung_up,
    repeat,
    silence,
    transfer_failed,
    who_is_this,
)
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step, asked_field, built_in, listen, wait
from frontdesk.scenario.state import DialogueState

__all__ = ["action_of", "asks_yes", "start_state", "step"]

OWN_WORDS = ("text", "name")
"""Types that take any words: for them a question is a question, not an answer."""

MORE = 2
"""So many words beside a name, and a question mark: that asks for something."""


def start_state() -> DialogueState:
    """Before anything happened."""
    return DialogueState()


def step(bot: Bot, state: DialogueState, event: Event) -> Step:
    """What follows from `event`. Pure: the same arguments always give the same answer."""
    match event:
        case Started():
            return _started(bot, state, event)
        case Heard():
            return _heard(bot, state, event)
        case Keyed():
            words = as_words(bot, state, event.digits)
            return _heard(bot, state, Heard(event.at, words, utterance=event.utterance))
        case happened.Silence():
            return silence(bot, state, event)
        case happened.Spoken():
            return _spoken(bot, state, event)
        case happened.Found():
            return found(bot, state, event)
        case happened.Replied():
            return replied(bot, state, event)
        case happened.Understood():
            return understood(bot, state, event)
        case happened.Acted():
            return acted(bot, replace(state, at=event.at), event.receipt)
        case happened.TransferFailed():
            return transfer_failed(bot, state, event)
        case happened.HungUp():
            return hung_up(left(bot, state), event)


def _started(bot: Bot, state: DialogueState, event: Started) -> Step:
    state = replace(
        state, at=event.at, voice=event.voice, model=event.model, caller=event.caller, decided_by="greeting"
    )
    return wait(bot, state, (greet(bot),))


def _spoken(bot: Bot, state: DialogueState, event: happened.Spoken) -> Step:
    """Our speech is over: the caller's silence is counted from here."""
    if state.phase == "ended" or state.pending:
        return state, ()
    state = replace(state, at=event.at)
    return state, (listen(bot, state),)


def _heard(bot: Bot, state: DialogueState, event: Heard) -> Step:
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
    reading = event.reading or _read(bot, state, event)
    if not event.text.strip():
        return _nothing_said(bot, state)
    return _manners(bot, state, reading) or _by_phase(bot, state, event, reading)


def _read(bot: Bot, state: DialogueState, event: Heard) -> Reading:
    """The second half of a value comes after the first, unless it is a whole one by itself."""
    alone = read(bot, state, event.text, event.at)
    whole = alone.candidate(state.asked)
    if not state.partial or (whole and whole.complete):
        return alone
    return read(bot, state, f"{state.partial} {event.text}", event.at)


def _nothing_said(bot: Bot, state: DialogueState) -> Step:
    return wait(bot, replace(state, decided_by="repeat"), (built_in(bot, "not_understood"),))


def _manners(bot: Bot, state: DialogueState, reading: Reading) -> Step | None:
    """What is dealt with before anything else, whatever is going on."""
    controls = reading.controls
    if "robot" in controls and state.phase != "confirming":
        return who_is_this(bot, state)
    if "person" in controls:
        return hand_over(bot, state, "asked for a person")
    if "repeat" in controls and not reading.candidates:
        return repeat(bot, state)
    if "wait" in controls and not reading.candidates:
        return hold_on(bot, state)
    if "goodbye" in controls and not reading.candidates and "yes" not in controls:
        return goodbye(bot, state)
    return None


def _by_phase(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    if state.phase == "confirming":
        return _confirming(bot, state, event, reading)
    if state.phase == "collecting":
        return _collecting(bot, state, event, reading)
    return _idle(bot, state, event, reading)


def _collecting(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    if "cancel" in reading.controls and reading.candidate(state.asked) is None:
        return _cancelled(bot, state)
    field = asked_field(bot, state)
    own_words = field is not None and field.kind in OWN_WORDS
    asks = _asks(bot, reading)
    if own_words and asks:
        others = tuple(c for c in reading.candidates if c.field != state.asked)
        reading = replace(reading, candidates=others)
    filled = fill(bot, state, event, reading)
    if filled is not None:
        return filled
    passed = _passes_on(bot, state, reading)
    if passed is not None:
        return passed
    if asks:
        return search(replace(state, decided_by="knowledge"), reading)
    half = reading.candidate(state.asked)
    if state.model and half is None:
        return unknown(state, reading)
    return missed(bot, state, reading)


def _confirming(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    if "cancel" in reading.controls:
        return _cancelled(bot, state)
    filled = fill(bot, state, event, reading)
    if filled is not None:
        return filled
    if "yes" in reading.controls and "no" not in reading.controls and not reading.correction:
        return confirm(bot, state)
    if "no" in reading.controls or reading.correction:
        return wait(bot, replace(state, decided_by="form"), (built_in(bot, "what_to_change"),))
    passed = _passes_on(bot, state, reading)
    if passed is not None:
        return passed
    return unknown(state, reading)


def _idle(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    scenario = _triggered(bot, reading)
    if "cancel" in reading.controls and not reading.question:
        return _cancels(bot, state, reading)
    if "existing" in reading.controls and not reading.question:
        return hand_over(bot, state, "about something made earlier")
    if scenario is not None:
        return _begin(bot, state, event, reading, scenario)
    if state.phase == "closing" and not reading.question and reading.controls & {"no", "thanks"}:
        return goodbye(bot, state)
    if reading.controls and not reading.question and not reading.rest:
        return _small_talk(bot, state, reading)
    return unknown(state, reading)


def _begin(bot: Bot, state: DialogueState, event: Heard, reading: Reading, scenario: Scenario) -> Step:
    state = replace(state, decided_by="trigger", misses=0)
    if scenario.handoff:
        return hand_over(bot, replace(state, scenario=None), scenario.name)
    if scenario.collect_fields:
        return begin(bot, state, scenario, event, reading)
    if scenario.use_knowledge_base:
        return search(replace(state, phase="idle"), reading)
    return _told(bot, state, scenario)


def _cancels(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """Nothing is being filled in: what there is to cancel was made earlier, and is a person's business."""
    if reading.rest or reading.triggers or state.completions:
        return hand_over(bot, state, "wants to cancel or change something made earlier")
    says = (built_in(bot, "cancelled"), built_in(bot, "anything_else"))
    return wait(bot, replace(state, decided_by="cancel"), says)


def _told(bot: Bot, state: DialogueState, scenario: Scenario) -> Step:
    state = replace(state, phase="idle", answered=state.answered + 1)
    return wait(bot, state, (Say(scenario.answer or "", name=f"answer:{scenario.name}", fixed=True),))


def _passes_on(bot: Bot, state: DialogueState, reading: Reading) -> Step | None:
    """In the middle of a form only a scenario that hands over may take it away."""
    scenario = _triggered(bot, reading)
    if scenario is None or not scenario.handoff:
        return None
    return hand_over(bot, state, scenario.name)


def _cancelled(bot: Bot, state: DialogueState) -> Step:
    state = replace(
        state, phase="closing", scenario=None, slots=(), asked=None, partial="", decided_by="cancel"
    )
    return wait(bot, state, (built_in(bot, "cancelled"), built_in(bot, "anything_else")))


def _small_talk(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    name = "welcome" if "thanks" in reading.controls else "hello_again"
    if name == "hello_again" and state.phase == "closing" and "hello" not in reading.controls:
        name = "go_ahead"
    return wait(bot, replace(state, decided_by="manners"), (built_in(bot, name),))


def _asks(bot: Bot, reading: Reading) -> bool:
    if reading.question or ("?" in reading.text and _says_more(reading)):
        return True
    scenario = _triggered(bot, reading)
    return scenario is not None and scenario.use_knowledge_base


def _says_more(reading: Reading) -> bool:
    """ "And with a dog?" asks; "Mary?" is a name that somebody is not sure to be heard by."""
    if not reading.candidates:
        return bool(reading.rest)
    values = " ".join(candidate.raw for candidate in reading.candidates)
    return len(reading.text.split()) >= len(values.split()) + MORE


def _triggered(bot: Bot, reading: Reading) -> Scenario | None:
    return bot.scenario(reading.triggers[0]) if reading.triggers else None
