"""A scenario's form: ask for its fields, check single values, read all back, complete, or do without."""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.models import Completion, Slot
from frontdesk.scenario import handlers
from frontdesk.scenario.commands import Act, Command, Say
from frontdesk.scenario.handlers import places
from frontdesk.scenario.handlers.qualification import lead_of
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.path import facts, lacking, missing, path, relevant
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.speech import (
    Step,
    asked_field,
    built_in,
    either,
    filled_in,
    items,
    question,
    released,
    said_as,
    spoken,
    wait,
)
from frontdesk.scenario.state import DialogueState, Frame, Pending, replace

DOUBTFUL = 0.7
"""Values heard or understood no better than this are checked, where nothing is read back at the end."""
TRIES = 3
"""So many times a field is asked for before something else is done."""
WAYS_TO_REACH = ("phone", "email")
DISPENSABLE = ("name", "text", "email", "address", "postcode")
"""Types of fields without which somebody can still get to work: a colleague asks for them later."""


def fresh(state: DialogueState) -> DialogueState:
    """The state with no form in it."""
    return replace(
        state,
        scenario=None,
        slots=(),
        asked=None,
        attempts=0,
        partial="",
        skipped=(),
        checking=None,
        latest=None,
        choosing=None,
        own_number=False,
        refused=None,
        amends="",
        offers=(),
        hold=None,
    )


def ask_next(bot: Bot, state: DialogueState, lead: tuple[Say, ...] = ()) -> Step:
    """Check the value that has to be checked, else ask for the first one missing; with none, read back or
    complete."""
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return wait(bot, replace(state, phase="idle", asked=None), lead)
    unchecked = _unchecked(bot, state, scenario)
    if unchecked is not None:
        return _check(bot, state, scenario, unchecked, lead)
    looked = places.look(bot, state, scenario, lead)
    if looked is not None:
        return looked
    wanted = missing(bot, state, scenario)
    if wanted is None:
        return _all_there(bot, state, scenario, lead)
    return ask(bot, state, wanted, lead)


def ask(bot: Bot, state: DialogueState, field: Field, lead: tuple[Say, ...] = ()) -> Step:
    """Ask for that field, for the first time."""
    state = replace(
        state,
        phase="collecting",
        asked=field.name,
        attempts=0,
        partial="",
        checking=None,
        choosing=None,
        own_number=False,
    )
    return wait(bot, state, (*lead, question(bot, state, field)))


def ask_again(bot: Bot, state: DialogueState, lead: tuple[Say, ...] = ()) -> Step:
    """Come back to the question that was open, after something else was dealt with."""
    scenario = bot.scenario(state.scenario)
    if state.phase == "confirming" and scenario:
        return _read_back(bot, state, scenario, lead)
    field = asked_field(bot, state)
    if scenario and field and state.checking and (slot := state.slot(field.name)):
        return _check(bot, state, scenario, slot, lead)
    if field and state.choosing:
        return wait(bot, state, (*lead, which(bot, field, state.choosing.options)))
    return wait(bot, state, (*lead, question(bot, state, field)) if field else lead)


def which(bot: Bot, field: Field, options: Iterable[str]) -> Say:
    """ "Do you mean Tuesday or Wednesday?" """
    return built_in(bot, "which", options=either(bot, (said_as(bot, field, value) for value in options)))


def confirm(bot: Bot, state: DialogueState) -> Step:
    """The caller said yes to what was read back."""
    slots = tuple(replace(slot, confirmed="explicit") for slot in state.slots)
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return wait(bot, replace(state, phase="idle"))
    return complete(bot, replace(state, slots=slots, decided_by="confirm"), scenario)


def checked(bot: Bot, state: DialogueState, *, right: bool) -> Step:
    """The caller answered whether the value that was read back by itself is right."""
    name = state.checking
    if right:
        slots = tuple(replace(s, confirmed="explicit") if s.name == name else s for s in state.slots)
        return ask_next(bot, replace(state, slots=slots, checking=None, decided_by="confirm"))
    slots = tuple(slot for slot in state.slots if slot.name != name)
    state = replace(state, slots=slots, checking=None, attempts=state.attempts + 1, decided_by="form")
    field = asked_field(bot, state)
    if field is None or state.attempts >= TRIES:
        return give_up(bot, state, field) if field else ask_next(bot, state)
    return wait(bot, state, (question(bot, state, field),))


def complete(bot: Bot, state: DialogueState, scenario: Scenario, lead: tuple[Say, ...] = ()) -> Step:
    """Fire the scenario's `on_complete`; the words come with the receipt."""
    action = action_of(scenario)
    slots = relevant(bot, state, scenario)
    values = {slot.name: slot.value for slot in slots}
    wanted = scenario.completion.arguments if scenario.completion else {}
    act = Act(
        action,
        scenario.name,
        slots,
        state.turn,
        amends=state.amends,
        hold=state.hold.id if state.hold else "",
        arguments=tuple((name, filled_in(template, values)) for name, template in wanted.items()),
        lead=lead_of(scenario, facts(bot, state, slots)),
    )
    state = replace(state, slots=slots, pending=Pending("act", action), asked=None, choosing=None)
    return replace(state, checking=None), (*lead, act)


def action_of(scenario: Scenario) -> str:
    """The event that a completed scenario fires."""
    return scenario.on_complete or f"{scenario.name}_completed"


def left(bot: Bot, state: DialogueState) -> tuple[DialogueState, tuple[Command, ...]]:
    """The caller hung up: a form that was only waiting for the yes is kept, marked as not confirmed."""
    commands = released(state)
    scenario = bot.scenario(state.scenario)
    if state.phase != "confirming" or scenario is None:
        return replace(state, hold=None), commands
    slots = relevant(bot, state, scenario)
    open_form = Completion(
        scenario.name,
        action_of(scenario),
        slots,
        state.turn,
        confirmed=False,
        amends=state.amends,
        lead=lead_of(scenario, facts(bot, state, slots)),
        lacking=lacking(bot, state, scenario),
        category=scenario.category or "",
    )
    return replace(state, hold=None, completions=(*state.completions, open_form)), commands


def asks_yes(scenario: Scenario) -> bool:
    """Whether the values are read back and a yes is awaited."""
    if scenario.confirm is not None:
        return scenario.confirm
    return bool(handlers.of(scenario).CONFIRM)


def skip(bot: Bot, state: DialogueState, field: Field, lead: tuple[Say, ...] = ()) -> Step:
    """Go on without that field."""
    return ask_next(bot, replace(state, skipped=(*state.skipped, field.name), decided_by="form"), lead)


def essential(bot: Bot, state: DialogueState, field: Field) -> bool:
    """Whether nobody could do anything without the field: what is wanted, when, and how to answer."""
    if field.optional:
        return False
    if field.kind in WAYS_TO_REACH:
        return not reachable(bot, state)
    return field.kind not in DISPENSABLE


def reachable(bot: Bot, state: DialogueState) -> bool:
    """Whether the caller can be answered without asking for a number."""
    scenario = bot.scenario(state.scenario)
    contacts = [f.name for f in (scenario.collect_fields if scenario else ()) if f.kind in WAYS_TO_REACH]
    return bool(state.caller) or not state.voice or any(state.slot(name) for name in contacts)


def give_up(bot: Bot, state: DialogueState, field: Field) -> Step:
    """The field was asked for often enough: take what is known, go on without it, or call a person."""
    given_up = field.name in state.skipped
    if field.kind == "phone" and state.caller and not given_up:
        number = state.caller
        slot = Slot(field.name, number, number, state.utterance, 0.5, sensitive=field.sensitive)
        skipped = (*state.skipped, field.name)
        others = (one for one in state.slots if one.name != field.name)
        state = replace(state, slots=(*others, slot), attempts=0, skipped=skipped)
        return ask_next(bot, state, (built_in(bot, "unconfirmed"),))
    if not given_up and not essential(bot, state, field):
        return skip(bot, replace(state, attempts=0), field, (built_in(bot, "unconfirmed"),))
    return hand_over(bot, state, f"could not understand: {field.name}")


def framed(state: DialogueState) -> Frame | None:
    """The running form, to be put aside."""
    if not state.scenario:
        return None
    return Frame(state.scenario, state.slots, state.skipped, state.amends)


def _unchecked(bot: Bot, state: DialogueState, scenario: Scenario) -> Slot | None:
    read_back = asks_yes(scenario) or bool(state.amends)
    for field in path(bot, state, scenario):
        slot = state.slot(field.name)
        if slot is None or slot.confirmed == "explicit":
            continue
        doubtful = slot.confidence <= DOUBTFUL and not read_back and field.name not in state.skipped
        if field.confirm == "explicit" or (doubtful and field.confirm != "never"):
            return slot
    return None


def _check(bot: Bot, state: DialogueState, scenario: Scenario, slot: Slot, lead: tuple[Say, ...]) -> Step:
    attempts = state.attempts if state.asked == slot.name else 0
    state = replace(
        state,
        phase="collecting",
        asked=slot.name,
        checking=slot.name,
        attempts=attempts,
        partial="",
        choosing=None,
        own_number=False,
    )
    said = built_in(bot, "check", item=spoken(bot, scenario, slot))
    kept = tuple(say for say in lead if say.name not in ("changed", "echo") or said.text[:-1] in say.text)
    return wait(bot, state, (*kept, said))


def _all_there(bot: Bot, state: DialogueState, scenario: Scenario, lead: tuple[Say, ...]) -> Step:
    if (asks_yes(scenario) or state.amends) and state.slots:
        return _read_back(bot, state, scenario, lead)
    return complete(bot, replace(state, phase="collecting"), scenario, lead)


def _read_back(bot: Bot, state: DialogueState, scenario: Scenario, lead: tuple[Say, ...]) -> Step:
    state = replace(
        state, phase="confirming", asked=None, partial="", checking=None, choosing=None, attempts=0
    )
    said = built_in(bot, "confirm", items=items(bot, scenario, relevant(bot, state, scenario)))
    return wait(bot, state, (*(say for say in lead if say.name not in ("changed", "echo")), said))
