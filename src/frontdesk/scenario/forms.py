"""Collecting a scenario's fields: ask, fill, correct, read back, complete."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.models import Completion, Receipt, Slot
from frontdesk.scenario import handlers
from frontdesk.scenario.commands import Act, Say
from frontdesk.scenario.events import Heard
from frontdesk.scenario.manners import call_back, hand_over
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.speech import Step, asked_field, built_in, items, question, spoken, wait
from frontdesk.scenario.state import DialogueState, Pending

SURE = 0.9
"""From here on a value for a field that was not asked replaces one that was given before."""

HELP = {"phone", "date", "time", "email", "choice"}
"""The types with a more helpful second re-ask of their own."""


def begin(bot: Bot, state: DialogueState, scenario: Scenario, heard: Heard, reading: Reading) -> Step:
    """Start collecting, with whatever the first sentence already gave."""
    state = replace(
        state, phase="collecting", scenario=scenario.name, slots=(), asked=None, attempts=0, partial=""
    )
    slots = tuple(
        _slot(candidate, heard)
        for candidate in reading.candidates
        if candidate.complete and scenario.field(candidate.field)
    )
    return ask_next(bot, replace(state, slots=slots, misses=0))


def ask_next(bot: Bot, state: DialogueState, lead: tuple[Say, ...] = ()) -> Step:
    """Ask for the first field still missing; with none missing, read back or complete."""
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return wait(bot, replace(state, phase="idle", asked=None), lead)
    missing = next((field for field in scenario.collect_fields if _wanted(state, field)), None)
    if missing is None:
        return _all_there(bot, state, scenario, lead)
    state = replace(state, phase="collecting", asked=missing.name, attempts=0, partial="")
    return wait(bot, state, (*lead, question(missing)))


def ask_again(bot: Bot, state: DialogueState, lead: tuple[Say, ...] = ()) -> Step:
    """Come back to the question that was open, after something else was dealt with."""
    scenario = bot.scenario(state.scenario)
    if state.phase == "confirming" and scenario:
        return _read_back(bot, state, scenario, lead)
    field = asked_field(bot, state)
    return wait(bot, state, (*lead, question(field)) if field else lead)


def fill(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """Put what was said into slots; None when it filled nothing."""
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return None
    taken = [candidate for candidate in reading.candidates if _fits(state, scenario, candidate, reading)]
    if not taken:
        return None
    changed = [c for c in taken if state.slot(c.field) and c.field != state.asked]
    filled = {slot.name: slot for slot in state.slots} | {c.field: _slot(c, heard) for c in taken}
    order = [field.name for field in scenario.collect_fields]
    slots = tuple(filled[name] for name in order if name in filled)
    state = replace(state, slots=slots, misses=0, partial="", decided_by="form")
    lead = tuple(_changed(bot, scenario, filled[candidate.field]) for candidate in changed)
    return ask_next(bot, state, lead if state.phase == "collecting" else ())


def missed(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """The answer was not understood: ask again, better each time; after the third miss hand over."""
    field = asked_field(bot, state)
    if field is None:
        return ask_again(bot, state, (built_in(bot, "not_understood"),))
    half = reading.candidate(field.name)
    if half and not half.complete and half.raw != state.partial:
        state = replace(state, partial=half.raw, decided_by="form")
        return wait(bot, state, (built_in(bot, "go_on"),))
    attempts = state.attempts + 1
    state = replace(state, attempts=attempts, partial="", decided_by="reprompt")
    if attempts >= 3:
        return _give_up(bot, state, field)
    if attempts == 1 and _said_before(state, reading):
        return wait(bot, replace(state, decided_by="form"), (question(field),))
    return wait(bot, state, _reprompt(bot, field, attempts))


def confirm(bot: Bot, state: DialogueState) -> Step:
    """The caller said yes to what was read back."""
    slots = tuple(replace(slot, confirmed="explicit") for slot in state.slots)
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return wait(bot, replace(state, phase="idle"))
    return complete(replace(state, slots=slots, decided_by="confirm"), scenario)


def complete(state: DialogueState, scenario: Scenario, lead: tuple[Say, ...] = ()) -> Step:
    """Fire the scenario's `on_complete`; the words come with the receipt."""
    action = action_of(scenario)
    act = Act(action, scenario.name, state.slots, state.turn)
    return replace(state, pending=Pending("act", action), asked=None), (*lead, act)


def action_of(scenario: Scenario) -> str:
    """The event that a completed scenario fires."""
    return scenario.on_complete or f"{scenario.name}_completed"


def acted(bot: Bot, state: DialogueState, receipt: Receipt) -> Step:
    """The action happened, or could not: record the completion and say so."""
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return wait(bot, replace(state, phase="idle"))
    agreed = bool(state.slots) and all(slot.confirmed == "explicit" for slot in state.slots)
    completion = Completion(
        scenario.name, receipt.action, state.slots, state.turn, agreed or not asks_yes(scenario), receipt
    )
    state = replace(
        state, phase="closing", scenario=None, asked=None, completions=(*state.completions, completion)
    )
    finished = _finished(bot, scenario, completion)
    if receipt.status == "failed":
        return call_back(bot, state, f"could not do: {receipt.action}", (finished,))
    return wait(bot, state, (finished, built_in(bot, "anything_else")))


def left(bot: Bot, state: DialogueState) -> DialogueState:
    """The caller hung up: a form that was only waiting for the yes is kept, marked as not confirmed."""
    scenario = bot.scenario(state.scenario)
    if state.phase != "confirming" or scenario is None:
        return state
    open_form = Completion(scenario.name, action_of(scenario), state.slots, state.turn, confirmed=False)
    return replace(state, completions=(*state.completions, open_form))


def asks_yes(scenario: Scenario) -> bool:
    """Whether the values are read back and a yes is awaited."""
    if scenario.confirm is not None:
        return scenario.confirm
    return bool(handlers.of(scenario).CONFIRM)


def _all_there(bot: Bot, state: DialogueState, scenario: Scenario, lead: tuple[Say, ...]) -> Step:
    if asks_yes(scenario) and state.slots:
        return _read_back(bot, state, scenario, lead)
    return complete(replace(state, phase="collecting"), scenario, lead)


def _read_back(bot: Bot, state: DialogueState, scenario: Scenario, lead: tuple[Say, ...]) -> Step:
    state = replace(state, phase="confirming", asked=None, partial="")
    said = built_in(bot, "confirm", items=items(bot, scenario, state.slots))
    return wait(bot, state, (*lead, said))


def _finished(bot: Bot, scenario: Scenario, completion: Completion) -> Say:
    failed = completion.receipt is None or completion.receipt.status == "failed"
    if scenario.answer and not failed:
        values = {slot.name: spoken(bot, scenario, slot) for slot in completion.slots}
        return Say(_fill_in(scenario.answer, values), name="answer", fixed="{" not in scenario.answer)
    read = items(bot, scenario, completion.slots)
    words: str = handlers.of(scenario).finished(bot, completion, read)
    return Say(words, name="finished")


def _fill_in(template: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template


def _wanted(state: DialogueState, field: Field) -> bool:
    return state.slot(field.name) is None and not field.optional


def _fits(state: DialogueState, scenario: Scenario, candidate: Candidate, reading: Reading) -> bool:
    if not candidate.complete or scenario.field(candidate.field) is None:
        return False
    given = state.slot(candidate.field)
    if given is None or candidate.field == state.asked:
        return True
    if given.value == candidate.value:
        return False
    answers_asked = reading.candidate(state.asked) is not None
    return reading.correction or not answers_asked or candidate.confidence >= SURE


def _said_before(state: DialogueState, reading: Reading) -> bool:
    """ "Tomorrow, I said": it was heard, and is only no answer to this question."""
    return any((slot := state.slot(c.field)) and slot.value == c.value for c in reading.candidates)


def _slot(candidate: Candidate, heard: Heard) -> Slot:
    confidence = round(min(candidate.confidence, heard.confidence), 3)
    return Slot(candidate.field, candidate.value, candidate.raw, heard.utterance, confidence)


def _changed(bot: Bot, scenario: Scenario, slot: Slot) -> Say:
    return built_in(bot, "changed", item=spoken(bot, scenario, slot))


def _reprompt(bot: Bot, field: Field, attempts: int) -> tuple[Say, ...]:
    if len(field.reprompts) >= attempts:
        return (Say(field.reprompts[attempts - 1], name=f"ask:{field.name}:{attempts}", fixed=True),)
    if attempts == 2 and field.kind in HELP:
        choices = {"choices": ", ".join(field.options)} if field.kind == "choice" else {}
        return (built_in(bot, f"more_help_{field.kind}", **choices),)
    return built_in(bot, "not_understood"), question(field)


def _give_up(bot: Bot, state: DialogueState, field: Field) -> Step:
    if field.kind == "phone" and state.caller:
        slot = Slot(field.name, state.caller, state.caller, state.utterance, 0.5)
        state = replace(state, slots=(*state.slots, slot), attempts=0)
        return ask_next(bot, state, (built_in(bot, "unconfirmed"),))
    return hand_over(bot, state, f"could not understand: {field.name}")
