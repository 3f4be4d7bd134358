"""Words while no form is open: what the caller wants, a change of what was completed, small talk."""

from __future__ import annotations

from frontdesk.scenario.completing import reopen
from frontdesk.scenario.events import Heard
from frontdesk.scenario.filling import begin
from frontdesk.scenario.handlers import answers
from frontdesk.scenario.handlers.greeting import closed_now
from frontdesk.scenario.knowing import nothing, search, unknown
from frontdesk.scenario.manners import call_back, goodbye, hand_over
from frontdesk.scenario.meaning import instead, likelier, meaning, start
from frontdesk.scenario.own_bookings import own_bookings
from frontdesk.scenario.path import available
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step, answer, built_in, wait
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.switching import ask_which, contacts, next_wish, put_off, which_chosen, which_meant
from frontdesk.scenario.visiting import visit


def idle(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    """Nothing is being filled in."""
    if reading.spared:
        reading = replace(reading, text=reading.spared)
    if state.choosing is not None:
        meant = which_meant(bot, state, reading)
        if meant is not None and not available(bot, state, meant):
            return not_now(bot, state, meant)
        if meant is not None:
            return which_chosen(bot, state, event, meant)
        state = replace(state, choosing=None)
    if (own := own_bookings(bot, state, reading)) is not None:
        return own
    if not (reading.triggers or reading.correction) and visit(bot, state, reading) is not None:
        return search(bot, state, reading)
    again = reopen(bot, state, event, reading)
    if again is not None:
        return again
    if reading.done:
        return unknown(bot, state, reading)
    scenario = triggered(bot, reading)
    if "cancel" in reading.controls and not reading.question:
        return _cancels(bot, state, reading)
    if "existing" in reading.controls and not reading.question:
        return hand_over(bot, state, "about something made earlier")
    if scenario is not None:
        other = instead(bot, reading, scenario.name) if scenario.collect_fields else None
        if other is not None:
            return _meant(bot, state, event, reading, other)
        return wanted(bot, state, event, reading, scenario)
    if state.phase == "closing" and not reading.question and reading.controls & {"no", "thanks"}:
        return goodbye(bot, state)
    if reading.controls - UNTOLD and not reading.question and not reading.rest:
        return small_talk(bot, state, reading)
    return by_meaning(bot, state, event, reading)


UNTOLD = frozenset({"change", "first", "second", "last", "either", "own", "back", "taken_back"})
"""What says nothing by itself while nothing was offered."""


def triggered(bot: Bot, reading: Reading) -> Scenario | None:
    """The scenario that was asked for most clearly."""
    return bot.scenario(reading.triggers[0]) if reading.triggers else None


def wanted(bot: Bot, state: DialogueState, event: Heard, reading: Reading, scenario: Scenario) -> Step:
    """Start what was asked for; of two that fit equally well, ask which."""
    state = replace(state, decided_by="trigger", misses=0)
    if reading.close and scenario.collect_fields and not _offers_one(bot, reading):
        return _one_of(bot, state, event, reading, (scenario.name, *reading.close))
    if not available(bot, state, scenario):
        return not_now(bot, state, scenario)
    if scenario.handoff:
        return hand_over(bot, replace(state, scenario=None), scenario.name, scenario.handoff)
    if scenario.collect_fields:
        known = contacts(bot, state)
        return begin(bot, put_off(state, event, reading), scenario, event, reading, carried=known)
    if answers(scenario):
        return search(bot, replace(state, phase="idle"), reading)
    return _told(bot, state, scenario, event, reading)


def by_meaning(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    """No trigger was said: what the classifier is sure of, else what the business knows, or a model."""
    if reading.spared == "":
        return nothing(bot, state, reading)
    found = meaning(bot, reading)
    scenario = bot.scenario(found.names[0]) if found.names else None
    if found.kind == "nobody":
        return nothing(bot, state, reading)
    if scenario is None:
        return unknown(bot, state, reading)
    if found.kind == "which":
        return ask_which(bot, replace(state, decided_by="intent", misses=0), event, found.names)
    return _meant(bot, state, event, reading, scenario)


def _meant(bot: Bot, state: DialogueState, event: Heard, reading: Reading, scenario: Scenario) -> Step:
    """Start what the classifier is sure of, as if its trigger words had been said."""
    if scenario.collect_fields and available(bot, state, scenario):
        return start(bot, state, event, scenario)
    reading = replace(reading, triggers=(scenario.name,), close=(), also=())
    state, commands = wanted(bot, state, event, reading, scenario)
    return replace(state, decided_by="intent"), commands


def _one_of(bot: Bot, state: DialogueState, event: Heard, reading: Reading, names: tuple[str, ...]) -> Step:
    """Trigger words of several forms: the one that the whole sentence is about; when in doubt, ask."""
    likely = bot.scenario(likelier(bot, reading, names))
    if likely is not None and available(bot, state, likely):
        return start(bot, state, event, likely)
    return ask_which(bot, state, event, names)


def not_now(bot: Bot, state: DialogueState, scenario: Scenario) -> Step:
    """The business is closed: say when it opens, and pass the caller on or have somebody call back."""
    reason = f"after hours: {scenario.name}"
    late = bot.after_hours
    if late is not None and late.handoff:
        state, commands = hand_over(bot, state, reason, late.handoff)
        return state, (closed_now(bot, state), *commands)
    return call_back(bot, replace(state, scenario=None), reason, (closed_now(bot, state),))


def small_talk(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """Thanks, hello, a yes to nothing."""
    name = "welcome" if "thanks" in reading.controls else "hello_again"
    helped = state.phase == "closing" or state.answered or state.completions
    if name == "hello_again" and helped and "hello" not in reading.controls:
        name = "go_ahead"
    return wait(bot, replace(state, decided_by="manners"), (built_in(bot, name),))


def _offers_one(bot: Bot, reading: Reading) -> bool:
    """Whether what was said besides fits only the first scenario: its own choice was named."""
    names = (reading.triggers[0], *reading.close)
    fits = [
        name
        for name in names
        if (scenario := bot.scenario(name))
        and any(
            (field := scenario.field(candidate.field)) is not None and field.kind == "choice"
            for candidate in reading.candidates
        )
    ]
    return fits == [names[0]]


def _cancels(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """Nothing is being filled in: what there is to cancel was made earlier, and is a person's business."""
    if reading.rest or reading.triggers or state.completions:
        return hand_over(bot, state, "wants to cancel or change something made earlier")
    says = (built_in(bot, "cancelled"), built_in(bot, "anything_else"))
    return wait(bot, replace(state, decided_by="cancel"), says)


def _told(bot: Bot, state: DialogueState, scenario: Scenario, event: Heard, reading: Reading) -> Step:
    """Say the answer, then go on with a form that was asked for in the same breath."""
    told = answer(bot, state, scenario)
    state = replace(state, phase="idle", answered=state.answered + 1)
    if reading.also:
        return next_wish(bot, put_off(state, event, reading), (told,))
    return wait(bot, state, (told,))
