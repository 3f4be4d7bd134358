"""What every conversation needs whatever it is about: a person, goodbye, repeat, silence."""

from __future__ import annotations

from frontdesk.scenario.builtin import CALLBACK
from frontdesk.scenario.commands import Say, Transfer
from frontdesk.scenario.events import HungUp, Silence, TransferFailed
from frontdesk.scenario.handlers.greeting import may_record
from frontdesk.scenario.path import is_open
from frontdesk.scenario.reaching import reached_by, way
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Field, FieldType, Handoff, Transfer as Place
from frontdesk.scenario.speech import Step, asked_field, built_in, close, items, question, released, wait
from frontdesk.scenario.state import DialogueState, Pending, replace
from frontdesk.scenario.texts import text

PROMISES: dict[FieldType | None, str] = {
    "phone": "callback_promise",
    "email": "reply_promise",
    None: "call_again",
}
"""What is promised, by the best way to reach the caller."""
BACK = "bot"
"""The command that has the bot back in a chat that a person has."""


def hand_over(bot: Bot, state: DialogueState, reason: str, to: bool | Handoff = True) -> Step:
    """Pass the caller to a person: put through where there is somebody, else a call-back is promised.

    `to` names a place of its own; while the business is closed only those are rung that `after_hours` names.
    In a chat there is no line to put anybody through on: there a person answers, where people do, else a
    call-back is promised too.
    """
    state = replace(state, decided_by="person", agenda=(), choosing=None, checking=None)
    if state.people and is_open(bot, state):
        return _for_good(_person_comes(bot, state, reason))
    target = _target(bot, state, to)
    if target is not None and state.voice and state.channel != "chat":
        command = Transfer(target.reason or reason, target.number, summary(bot, state))
        state = replace(state, pending=Pending("transfer", reason))
        return state, (built_in(bot, "transfer"), command)
    return _for_good(call_back(bot, state, reason))


def _target(bot: Bot, state: DialogueState, to: bool | Handoff) -> Place | None:
    late = bot.after_hours if not is_open(bot, state) else None
    if late is None or isinstance(to, Handoff):
        return bot.target(to)
    return bot.target(late.handoff) if late.handoff else None


def call_back(bot: Bot, state: DialogueState, reason: str, lead: tuple[Say, ...] = ()) -> Step:
    """Nobody can take the caller now: somebody will call back. Without a number, ask for it first."""
    noted = Transfer(reason, None, summary(bot, state))
    gone = released(state)
    callback = bot.scenario(CALLBACK)
    reachable = way(bot, state)
    state = _put_down(state)
    if callback and not reachable and state.scenario != CALLBACK:
        field = callback.collect_fields[0]
        state = replace(state, phase="collecting", scenario=CALLBACK, slots=(), asked=field.name, latest=None)
        state, commands = wait(bot, state, (*lead, _number(bot, state, field, after=lead)))
        return state, (*gone, noted, *commands)
    promise = PROMISES[reachable]
    state = replace(state, phase="closing", scenario=None, asked=None)
    says = (*lead, built_in(bot, promise), built_in(bot, "anything_else"))
    state, commands = wait(bot, state, says)
    return state, (*gone, noted, *commands)


def _person_comes(bot: Bot, state: DialogueState, reason: str) -> Step:
    """Somebody answers in this very chat: nothing is asked or promised besides."""
    noted = Transfer(reason, None, summary(bot, state))
    gone = released(state)
    state = replace(_put_down(state), phase="closing", scenario=None, asked=None, passed=state.turn)
    state, commands = wait(bot, state, (built_in(bot, "person_comes", command=f"/{BACK}"),))
    return state, (*gone, noted, *commands)


def _put_down(state: DialogueState) -> DialogueState:
    """Without what the bot was about to ask, offer or read back."""
    return replace(
        state,
        attempts=0,
        misses=0,
        pending=None,
        hold=None,
        offers=(),
        skipped=(),
        checking=None,
        choosing=None,
        own_number=False,
        refused=None,
        amends="",
        partial="",
    )


def _number(bot: Bot, state: DialogueState, field: Field, *, after: tuple[Say, ...]) -> Say:
    """The question for the number; after "nobody is there" it does not begin with the colleague who is."""
    asked = question(bot, state, field)
    if not after or asked.text != text(bot, "ask_callback_number"):
        return asked
    return Say(text(bot, "ask_number_only"), name=asked.name, fixed=True)


def transfer_failed(bot: Bot, state: DialogueState, event: TransferFailed) -> Step:
    """Nobody picked up: say so and promise a call-back."""
    reason = state.pending.text if state.pending else "transfer"
    state = replace(state, at=event.at)
    return _for_good(call_back(bot, state, reason, (built_in(bot, "transfer_failed"),)))


def _for_good(step: Step) -> Step:
    """Whoever talks to a person next comes back to no form that was put aside."""
    state, commands = step
    return replace(state, stack=()), commands


def summary(bot: Bot, state: DialogueState) -> str:
    """What the person who takes over should know, in one line."""
    scenario = bot.scenario(state.scenario)
    told = scenario.name if scenario else ""
    if scenario is not None and state.slots:
        told = f"{scenario.name}: {items(bot, scenario, state.slots, hidden=True)}"
    return "; ".join(filter(None, (told, reached_by(bot, state))))


def crossed(bot: Bot, state: DialogueState, reading: Reading) -> Step | None:
    """A red line was crossed: say what has to be said at once, and call a person where that is wanted."""
    running = bot.scenario(state.scenario)
    lines = (*(running.red_lines if running else ()), *bot.red_lines)
    line = next((one for one in lines if one.name == reading.red), None) if reading.red else None
    if line is None:
        return None
    said = (Say(str(line.say), name=f"red_line:{line.name}", fixed=True),) if line.say else ()
    if not line.handoff:
        decided = replace(state, decided_by="red_line")
        if state.phase == "confirming":
            decided = replace(decided, attempts=1)
        return wait(bot, decided, said)
    state, commands = hand_over(bot, state, f"red line: {line.name}", line.handoff)
    return replace(state, decided_by="red_line"), (*said, *commands)


def goodbye(bot: Bot, state: DialogueState) -> Step:
    """The caller is done."""
    return close(bot, replace(state, decided_by="goodbye"), (built_in(bot, "goodbye"),), "goodbye")


def repeat(bot: Bot, state: DialogueState) -> Step:
    """Say the last thing again."""
    said = Say(state.said or str(bot.greeting), name="repeat")
    return wait(bot, replace(state, decided_by="repeat"), (said,))


def who_is_this(bot: Bot, state: DialogueState) -> Step:
    """Nobody is left to believe that they talk to a person."""
    kept = state.said
    asked = _open_question(bot, state)
    says = (built_in(bot, "robot"), asked or built_in(bot, "go_ahead"))
    state, commands = wait(bot, replace(state, decided_by="manners"), says)
    return replace(state, said=kept if asked else state.said), commands


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
    kept = state.said
    still_there, asked = built_in(bot, "still_there"), _open_question(bot, state)
    state, commands = wait(bot, state, (still_there, asked) if asked else (still_there,))
    return replace(state, said=kept), commands


def _open_question(bot: Bot, state: DialogueState) -> Say | None:
    """What the caller has still to answer. What was read back or offered is said again: a yes to anything
    else would be taken for a yes to it."""
    if state.phase == "confirming" or state.checking or state.choosing or state.own_number:
        return Say(state.said, name="repeat")
    if state.consent in ("asking", "asked"):
        return may_record(bot)
    field = asked_field(bot, state)
    return question(bot, state, field) if field else None


def hung_up(state: DialogueState, event: HungUp) -> Step:
    """The caller has gone."""
    return replace(state, at=event.at, phase="ended", pending=None, ended=state.ended or "caller"), ()
