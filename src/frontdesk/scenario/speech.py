"""Small helpers of the engine: sentences to say, and the one `Listen` that ends a step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Literal

from frontdesk.models import EndReason, Slot
from frontdesk.scenario.commands import Command, HangUp, Listen, Release, Say
from frontdesk.scenario.recalling import MARK, filled
from frontdesk.scenario.schema import Bot, Field, FieldType, Scenario
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.texts import fill, text

Step = tuple[DialogueState, tuple[Command, ...]]

PATIENCE: dict[FieldType, float] = {
    "phone": 2.5,
    "email": 2.5,
    "id": 2.5,
    "spelled": 2.5,
    "address": 2.0,
    "postcode": 1.8,
    "number": 1.0,
    "money": 1.0,
    "duration": 1.0,
    "name": 1.2,
    "text": 1.2,
    "date": 1.2,
    "time": 1.0,
    "date_time": 1.2,
    "choice": 1.0,
    "yes_no": 0.8,
}
"""Seconds of pause that an unfinished value of the type may take; spelled values need the most."""

KEYS: dict[FieldType, int] = {
    "phone": 15,
    "number": 6,
    "money": 8,
    "duration": 4,
    "time": 4,
    "date": 4,
    "choice": 1,
    "yes_no": 1,
    "id": 20,
    "postcode": 10,
}
"""How many keys make a full answer (`#` ends it earlier)."""
HIDDEN = "•••"
"""Stands for a value that nobody may read afterwards."""
ANY_KEYS = 20
"""How many keys a field takes that has keys only because its scenario says so."""


def built_in(bot: Bot, name: str, **values: str) -> Say:
    """A built-in sentence; without values it is the same in every call and can be ready beforehand."""
    return Say(text(bot, name, **values), name=name, fixed=not values)


def question(bot: Bot, state: DialogueState, field: Field) -> Say:
    """The question that asks for the field, with what is known of the caller where it speaks of that."""
    words = filled(bot, state, field.prompt)
    return Say(words, name=f"ask:{field.name}", fixed=MARK not in field.prompt)


def answer(bot: Bot, state: DialogueState, scenario: Scenario) -> Say:
    """What the scenario says by itself."""
    own = str(scenario.answer or "")
    words = filled(bot, state, own)
    if own and not words:
        return built_in(bot, "no_answer")
    return Say(words, name=f"answer:{scenario.name}", fixed=MARK not in own)


def language(bot: Bot) -> str:
    """The language's two letters, without its region."""
    return bot.language.split("-")[0]


def spoken(bot: Bot, scenario: Scenario, slot: Slot) -> str:
    """A slot's value as a person says it."""
    field = scenario.field(slot.name)
    return said_as(bot, field, slot.value) if field else slot.value


def said_as(bot: Bot, field: Field, value: str) -> str:
    """A value of that field as a person says it, with its unit."""
    if field.kind == "choice":
        return field.label(value, bot.language)
    words = speak(field.kind, value, language(bot), currency=field.currency)
    return f"{words} {field.unit}" if field.unit else words


def items(bot: Bot, scenario: Scenario, slots: Iterable[Slot], *, hidden: bool = False) -> str:
    """The values in the scenario's order, as one phrase for reading back; `hidden`: sensitive ones masked."""
    by_name = {slot.name: slot for slot in slots}
    ordered = [field for field in scenario.collect_fields if field.name in by_name]
    return ", ".join(
        HIDDEN if hidden and field.sensitive else said_as(bot, field, by_name[field.name].value)
        for field in ordered
    )


def either(bot: Bot, options: Iterable[str]) -> str:
    """ "Tuesday, Wednesday or Friday"."""
    named = list(options)
    if len(named) < 2:
        return "".join(named)
    return text(bot, "or", first=", ".join(named[:-1]), last=named[-1])


def filled_in(template: str, values: Mapping[str, str]) -> str:
    """`template` with `{field}` replaced; a value that nobody gave becomes empty."""
    return fill(template, values) if "{" in template else template


def keys_of(field: Field) -> int:
    """How many keys make a full answer to the field; 0: keys are no answer to it."""
    if field.dtmf is None:
        return KEYS.get(field.kind, 0)
    if isinstance(field.dtmf, bool):
        return KEYS.get(field.kind, ANY_KEYS) if field.dtmf else 0
    return field.dtmf


def released(state: DialogueState) -> tuple[Command, ...]:
    """Giving up the place in the calendar, if one is kept."""
    return (Release(state.hold),) if state.hold else ()


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
    asks_yes = state.phase in ("confirming", "closing") or state.checking is not None
    asks_yes = asks_yes or state.consent in ("asking", "asked")
    kind: FieldType | None = "yes_no" if asks_yes else field.kind if field else None
    silence_at = None
    if state.voice and state.at is not None:
        silence_at = state.at + timedelta(seconds=bot.silence_timeout_sec + patience)
    return Listen(
        field=field.name if field else None,
        complete_when=kind or "open",
        patience=PATIENCE[kind] if kind else 0.8,
        silence_at=silence_at,
        dtmf=KEYS["yes_no"] if asks_yes else keys_of(field) if field else 0,
    )


def close(
    bot: Bot, state: DialogueState, says: Iterable[Say], reason: Literal["goodbye", "silence", "max_turns"]
) -> Step:
    """Say the last words and hang up."""
    ended: EndReason = "bot" if reason == "goodbye" else reason
    state = replace(state, phase="ended", ended=ended, pending=None, asked=None)
    return state, (*says, HangUp(reason))
