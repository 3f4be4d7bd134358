"""Small helpers of the engine: sentences to say, and the one `Listen` that ends a step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from frontdesk.models import EndReason, Slot
from frontdesk.scenario.commands import Command, HangUp, Listen, Say
from frontdesk.scenario.schema import Bot, Field, FieldType, Scenario
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.texts import text

Step = tuple[DialogueState, tuple[Command, ...]]

PATIENCE: dict[FieldType, float] = {
    "phone": 2.5,
    "email": 2.5,
    "number": 1.0,
    "name": 1.2,
    "text": 1.2,
    "date": 1.2,
    "time": 1.0,
    "choice": 1.0,
    "yes_no": 0.8,
}
"""Seconds of pause that an unfinished value of the type may take; spelled values need the most."""

KEYS: dict[FieldType, int] = {"phone": 15, "number": 6, "time": 4, "date": 4, "choice": 1, "yes_no": 1}
"""How many keys make a full answer (`#` ends it earlier)."""


def built_in(bot: Bot, name: str, **values: str) -> Say:
    """A built-in sentence; without values it is the same in every call and can be ready beforehand."""
    return Say(text(bot, name, **values), name=name, fixed=not values)


def question(field: Field) -> Say:
    """The question that asks for the field."""
    return Say(field.prompt, name=f"ask:{field.name}", fixed=True)


def language(bot: Bot) -> str:
    """The language's two letters, without its region."""
    return bot.language.split("-")[0]


def spoken(bot: Bot, scenario: Scenario, slot: Slot) -> str:
    """A slot's value as a person says it."""
    field = scenario.field(slot.name)
    return speak(field.kind, slot.value, language(bot)) if field else slot.value


def items(bot: Bot, scenario: Scenario, slots: Iterable[Slot]) -> str:
    """The values in the scenario's order, as one phrase for reading back."""
    by_name = {slot.name: slot for slot in slots}
    ordered = [by_name[field.name] for field in scenario.collect_fields if field.name in by_name]
    return ", ".join(spoken(bot, scenario, slot) for slot in ordered)


def asked_field(bot: Bot, state: DialogueState) -> Field | None:
    """The field in question, if one is."""
    scenario = bot.scenario(state.scenario)
    return scenario.field(state.asked) if scenario and state.phase == "collecting" else None


def wait(bot: Bot, state: DialogueState, says: Iterable[Say] = (), *, patience: float = 0.0) -> Step:
    """Say, then wait for the caller; on the last turn of a call, say goodbye instead."""
    says = tuple(says)
    if state.voice and state.turn >= bot.max_turns:
        kept = tuple(say for say in says if not say.name.startswith(("ask:", "confirm", "anything_else")))
        return close(bot, state, (*kept, built_in(bot, "turns_goodbye")), "max_turns")
    if says:
        state = replace(state, said=" ".join(say.text for say in says))
    return replace(state, pending=None), (*says, listen(bot, state, patience))


def listen(bot: Bot, state: DialogueState, patience: float = 0.0) -> Listen:
    """What to wait for now."""
    field = asked_field(bot, state)
    kind: FieldType | None = "yes_no" if state.phase in ("confirming", "closing") else None
    kind = field.kind if field else kind
    silence_at = None
    if state.voice and state.at is not None:
        silence_at = state.at + timedelta(seconds=bot.silence_timeout_sec + patience)
    return Listen(
        field=field.name if field else None,
        complete_when=kind or "open",
        patience=PATIENCE.get(kind, 1.2) if kind else 0.8,
        silence_at=silence_at,
        dtmf=KEYS.get(kind, 0) if kind else 0,
    )


def close(
    bot: Bot, state: DialogueState, says: Iterable[Say], reason: Literal["goodbye", "silence", "max_turns"]
) -> Step:
    """Say the last words and hang up."""
    ended: EndReason = "bot" if reason == "goodbye" else reason
    state = replace(state, phase="ended", ended=ended, pending=None, asked=None)
    return state, (*says, HangUp(reason))
