"""From one form to another and back: forms put aside, wishes for later, "which of the two?"."""

from __future__ import annotations

from frontdesk.models import Slot
from frontdesk.scenario.commands import Say
from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Heard
from frontdesk.scenario.filling import SURE, begin, fill
from frontdesk.scenario.forms import ask_next, framed, fresh
from frontdesk.scenario.handlers.greeting import closed_now
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.path import available, facts
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step, answer, built_in, either, released, wait
from frontdesk.scenario.state import Choosing, DialogueState, Frame, Wish, replace

DEEPEST = 3
"""So many forms can wait; of more the oldest is forgotten."""
LATER = 3
"""So many wishes are remembered for later."""
POINTERS = frozenset({"first", "second", "last", "either"})
"""Answers to "which?" that say nothing else."""
CONTACTS = ("phone", "email", "id")
"""Types of fields that are the caller's own, whatever is asked for next: nobody is asked for them twice."""


def switch(bot: Bot, state: DialogueState, heard: Heard, scenario: Scenario) -> Step:
    """Put the running form aside, with what is in it, for another one; one that waited already goes on."""
    waiting = next((frame for frame in state.stack if frame.scenario == scenario.name), None)
    frame = framed(state)
    others = tuple(one for one in state.stack if one is not waiting)
    gone = released(state)
    state = replace(state, stack=(*others, frame)[-DEEPEST:] if frame else others, decided_by="trigger")
    reading = read(bot, asking(state, scenario), heard.text, heard.at)
    if waiting is not None:
        state, commands = ask_next(bot, reopened(state, waiting), (built_in(bot, "resume"),))
    else:
        state, commands = begin(bot, state, scenario, heard, reading)
    return state, (*gone, *commands)


def onward(
    bot: Bot, state: DialogueState, lead: tuple[Say, ...], scenario: Scenario | None, slots: tuple[Slot, ...]
) -> Step:
    """What comes after a form is over: the scenario that follows from it, another wish, or the form that was
    put aside; else the caller may ask for more."""
    following = _next(bot, state, scenario, slots) if scenario is not None else None
    if scenario is not None and following is not None and following.handoff:
        done = replace(state, scenario=scenario.name, slots=slots)
        state, commands = hand_over(bot, done, following.name, following.handoff)
        return state, (*lead, *commands)
    if following is not None:
        return _chain(bot, state, following, lead, slots)
    return next_wish(bot, state, lead)


def next_wish(bot: Bot, state: DialogueState, lead: tuple[Say, ...]) -> Step:
    """A wish from before, a form that waits, or "anything else?"."""
    wish = next((one for one in state.agenda if bot.scenario(one.scenario)), None)
    if wish is not None and (scenario := bot.scenario(wish.scenario)):
        state = replace(state, agenda=tuple(one for one in state.agenda if one is not wish))
        lead = (*lead, built_in(bot, "next_wish"))
        if not available(bot, state, scenario):
            return next_wish(bot, state, (*lead, closed_now(bot, state)))
        return _chain(bot, state, scenario, lead, contacts(bot, state), wish)
    if state.stack:
        *others, frame = state.stack
        state = replace(reopened(state, frame), stack=tuple(others))
        return ask_next(bot, state, (*lead, built_in(bot, "resume")))
    state = replace(state, phase="closing", scenario=None, asked=None)
    return wait(bot, state, (*lead, built_in(bot, "anything_else")))


def asked_besides(state: DialogueState, reading: Reading) -> DialogueState:
    """Remember the question that came with a yes, to be answered once the form is over."""
    wish = Wish("", reading.besides, state.utterance)
    return replace(state, agenda=(wish, *(one for one in state.agenda if one.scenario)))


def question_besides(bot: Bot, state: DialogueState) -> tuple[DialogueState, Reading | None]:
    """The question that came with a yes, read, and the state that no longer remembers it."""
    wish, at = next((one for one in state.agenda if not one.scenario), None), state.at
    if wish is None or at is None:
        return state, None
    state = replace(state, agenda=tuple(one for one in state.agenda if one.scenario))
    return state, replace(read(bot, replace(state, asked=None), wish.text, at), question=True)


def put_off(state: DialogueState, heard: Heard, reading: Reading) -> DialogueState:
    """Remember what was asked for besides, with the words: they may hold values for it."""
    questions = tuple(wish for wish in state.agenda if not wish.scenario)
    waiting = {wish.scenario: wish for wish in state.agenda if wish.scenario}
    new = (Wish(name, heard.text, heard.utterance) for name in reading.also if name not in waiting)
    return replace(state, agenda=(*questions, *(*waiting.values(), *new)[:LATER]))


def contacts(bot: Bot, state: DialogueState) -> tuple[Slot, ...]:
    """How the caller can be reached and found, as the form before had it."""
    last = state.completions[-1] if state.completions else None
    scenario = bot.scenario(last.scenario) if last else None
    if last is None or scenario is None:
        return ()
    kinds = {field.name: field.kind for field in scenario.collect_fields}
    return tuple(slot for slot in last.slots if kinds.get(slot.name) in CONTACTS)


def ask_which(bot: Bot, state: DialogueState, heard: Heard, names: tuple[str, ...]) -> Step:
    """Several scenarios fit equally well: ask which is meant, keeping what was said."""
    titles = [title(bot, name) for name in names]
    choosing = Choosing(names, "", heard.text, heard.utterance)
    state = replace(state, choosing=choosing)
    return wait(bot, state, (built_in(bot, "which", options=either(bot, titles)),))


def which_meant(bot: Bot, state: DialogueState, reading: Reading) -> Scenario | None:
    """The scenario that was meant of those that were named; None when it is still unclear."""
    choosing = state.choosing
    if choosing is None or choosing.field:
        return None
    scenario = bot.scenario(_named(bot, choosing, reading))
    return scenario if scenario and scenario.collect_fields else None


def which_chosen(bot: Bot, state: DialogueState, heard: Heard, scenario: Scenario) -> Step:
    """Start the one that was meant, with what was said before the question."""
    choosing = state.choosing
    assert choosing is not None, "one of what was offered"
    state = replace(state, choosing=None, decided_by="trigger")
    before = Heard(heard.at, choosing.text, confidence=heard.confidence, utterance=choosing.utterance)
    earlier = read(bot, asking(state, scenario), choosing.text, heard.at)
    begun = begin(bot, state, scenario, before, earlier)
    return _with_answer(bot, begun[0], heard) or begun


def _with_answer(bot: Bot, begun: DialogueState, heard: Heard) -> Step | None:
    """ "Just skip the next box": values that were said with the answer to "which of the two?"."""
    if begun.pending is not None or begun.phase != "collecting":
        return None
    said = read(bot, replace(begun, asked=None), heard.text, heard.at)
    if said.controls & POINTERS:
        return None
    more = tuple(one for one in said.candidates if begun.slot(one.field) is None and one.confidence >= SURE)
    filled = fill(bot, begun, heard, replace(said, candidates=more)) if more else None
    return (replace(filled[0], decided_by=begun.decided_by), filled[1]) if filled else None


def asking(state: DialogueState, scenario: Scenario) -> DialogueState:
    """As if the scenario were running, empty: for reading what was said for its fields."""
    return replace(state, phase="collecting", scenario=scenario.name, slots=(), asked=None, partial="")


def reopened(state: DialogueState, frame: Frame) -> DialogueState:
    """The form that was put aside, running again."""
    return replace(
        fresh(state),
        phase="collecting",
        scenario=frame.scenario,
        slots=frame.slots,
        skipped=frame.skipped,
        amends=frame.amends,
    )


def title(bot: Bot, name: str) -> str:
    """A scenario as its caller would call it."""
    scenario = bot.scenario(name)
    if scenario is None:
        return name
    if scenario.title:
        return str(scenario.title)
    own = scenario.trigger_keywords.of(bot.language)
    return own[0] if own else name.replace("_", " ")


def _named(bot: Bot, choosing: Choosing, reading: Reading) -> str | None:
    options = choosing.options
    said = [name for name in reading.triggers if name in options]
    if said and not (reading.close and set(reading.close) & set(options)):
        return said[0]
    controls = reading.controls
    if controls & {"first", "either"}:
        return options[0]
    if "second" in controls and len(options) > 1:
        return options[1]
    if "last" in controls:
        return options[-1]
    words = reading.text.casefold()
    called = [name for name in options if title(bot, name).casefold() in words]
    return called[0] if len(called) == 1 else None


def _next(bot: Bot, state: DialogueState, scenario: Scenario, slots: tuple[Slot, ...]) -> Scenario | None:
    known = facts(bot, state, slots)
    for condition, name in scenario.ways:
        following = bot.scenario(name) if condition is None or condition.holds(known) else None
        if following is not None:
            return following
    return None


def _chain(
    bot: Bot,
    state: DialogueState,
    scenario: Scenario,
    lead: tuple[Say, ...],
    slots: tuple[Slot, ...],
    wish: Wish | None = None,
) -> Step:
    """Begin a scenario that nobody asked for just now, or a wish from before with what was said then; values
    of the same name come along."""
    if not scenario.collect_fields:
        state = replace(state, phase="closing", scenario=None, asked=None)
        told = (answer(bot, state, scenario),) if scenario.answer else ()
        opening = "go_ahead" if scenario.use_knowledge_base and not told else "anything_else"
        return wait(bot, state, (*lead, *told, built_in(bot, opening)))
    at = state.at
    assert at is not None, "a form is only over once something was heard"
    heard, reading = Heard(at, "", utterance=state.utterance), Reading("")
    if wish is not None:
        heard = Heard(at, wish.text, utterance=wish.utterance)
        reading = read(bot, asking(state, scenario), wish.text, at)
    return begin(bot, state, scenario, heard, reading, lead, slots)
