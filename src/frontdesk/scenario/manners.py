"""What every conversation needs whatever it is about: a person, goodbye, repeat, silence."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.scenario.builtin import CALLBACK
from frontdesk.scenario.commands import Say, Transfer
from frontdesk.scenario.events import HungUp, Silence, TransferFailed
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import Step, asked_field, built_in, close, items, question, wait
from frontdesk.scenario.state import DialogueState, Pending


def hand_over(bot: Bot, state: DialogueState, reason: str) -> Step:
    """Pass the caller to a person: put through where there is somebody, else a call-back is promised."""
    state = replace(state, decided_by="person")
    if bot.transfer and state.voice:
        command = Transfer(reason, bot.transfer.number, summary(bot, state))
        state = replace(state, pending=Pending("transfer", reason))
        return state, (built_in(bot, "transfer"), command)
    return call_back(bot, state, reason)


def call_back(bot: Bot, state: DialogueState, reason: str, lead: tuple[Say, ...] = ()) -> Step:
    """Nobody can take the caller now: somebody will call back. Without a number, ask for it first."""
    noted = Transfer(reason, None, summary(bot, state))
    callback = bot.scenario(CALLBACK)
    if callback and state.voice and not _reachable(state) and state.scenario != CALLBACK:
        field = callback.collect_fields[0]
        state = replace(
            state,
            phase="collecting",
            scenario=CALLBACK,
            slots=(),
            asked=field.name,
            attempts=0,
            misses=0,
            pending=None,
        )
        state, commands = wait(bot, state, (*lead, question(field)))
        return state, (noted, *commands)
    promise = "callback_promise" if _reachable(state) or not state.voice else "call_again"
    state = replace(state, phase="closing", scenario=None, asked=None, attempts=0, misses=0)
    says = (*lead, built_in(bot, promise), built_in(bot, "anything_else"))
    state, commands = wait(bot, state, says)
    return state, (noted, *commands)


def transfer_failed(bot: Bot, state: DialogueState, event: TransferFailed) -> Step:
    """Nobody picked up: say so and promise a call-back."""
    reason = state.pending.text if state.pending else "transfer"
    state = replace(state, at=event.at)
    return call_back(bot, state, reason, (built_in(bot, "transfer_failed"),))


def summary(bot: Bot, state: DialogueState) -> str:
    """What the person who takes over should know, in one line."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or not state.slots:
        return scenario.name if scenario else ""
    return f"{scenario.name}: {items(bot, scenario, state.slots)}"


def goodbye(bot: Bot, state: DialogueState) -> Step:
    """The caller is done."""
    return close(bot, replace(state, decided_by="goodbye"), (built_in(bot, "goodbye"),), "goodbye")


def repeat(bot: Bot, state: DialogueState) -> Step:
    """Say the last thing again."""
    said = Say(state.said or bot.greeting, name="repeat")
    return wait(bot, replace(state, decided_by="repeat"), (said,))


def who_is_this(bot: Bot, state: DialogueState) -> Step:
    """Nobody is left to believe that they talk to a person."""
    kept = state.said
    field = asked_field(bot, state)
    next_words = question(field) if field else built_in(bot, "go_ahead")
    state, commands = wait(bot, replace(state, decided_by="manners"), (built_in(bot, "robot"), next_words))
    return replace(state, said=kept if field else state.said), commands


def hold_on(bot: Bot, state: DialogueState) -> Step:
    """The caller needs a moment: wait twice as long."""
    kept = state.said
    says = (built_in(bot, "take_your_time"),)
    state, commands = wait(bot, replace(state, decided_by="wait"), says, patience=bot.silence_timeout_sec)
    return replace(state, said=kept), commands


def silence(bot: Bot, state: DialogueState, event: Silence) -> Step:
    """Nothing was heard: ask once more, then say goodbye and hang up."""
    if state.phase == "ended" or state.pending:
        return state, ()
    state = replace(state, at=event.at, silences=state.silences + 1, decided_by="silence")
    if state.silences >= 2:
        return close(bot, state, (built_in(bot, "silence_goodbye"),), "silence")
    field = asked_field(bot, state)
    kept = state.said
    still_there = built_in(bot, "still_there")
    state, commands = wait(bot, state, (still_there, question(field)) if field else (still_there,))
    return replace(state, said=kept), commands


def hung_up(state: DialogueState, event: HungUp) -> Step:
    """The caller has gone."""
    return replace(state, at=event.at, phase="ended", pending=None, ended=state.ended or "caller"), ()


def _reachable(state: DialogueState) -> bool:
    return bool(state.caller) or any(slot.name in ("phone", "email") for slot in state.slots)
