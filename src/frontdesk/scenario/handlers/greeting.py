"""The first words of every call: who is there, that it may be recorded, and what is different right now."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from frontdesk.scenario.commands import Say
from frontdesk.scenario.opening import said_when
from frontdesk.scenario.path import is_open
from frontdesk.scenario.recalling import filled
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.speech import filled_in, language
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.texts import text
from frontdesk.scenario.visits import VALUE, last_visit, without_visit

_NAME = re.compile(r"\s*[,،]?\s*\{name\}")
_LAST = re.compile(r"^(?P<begin>.*[.!،…])\s+(?P<end>[^.!…]*[?؟])\s*$", re.DOTALL)


def greet(bot: Bot, state: DialogueState) -> tuple[Say, ...]:
    """The greeting; what has to be said besides comes before its closing question."""
    greeting = _greeting(bot, state)
    besides = _besides(bot, state)
    asked = (may_record(bot),) if asks_to_record(bot, state) else ()
    if not besides and not asked:
        return (greeting,)
    parts = _LAST.match(greeting.text)
    if parts is None:
        return (greeting, *besides, *asked)
    begin = Say(parts["begin"], name=greeting.name, fixed=greeting.fixed)
    return (begin, *besides, *(asked or closing_question(bot, state)))


def asks_to_record(bot: Bot, state: DialogueState) -> bool:
    """Whether the caller is asked if the call may be recorded: only what is spoken is."""
    return bot.recording is not None and bot.recording.consent == "ask" and state.voice


def may_record(bot: Bot) -> Say:
    """The question whether it may be."""
    own = bot.recording.question if bot.recording else None
    return Say(str(own) if own else text(bot, "ask_recording"), name="ask_recording", fixed=True)


def closing_question(bot: Bot, state: DialogueState) -> tuple[Say, ...]:
    """The greeting's last sentence, where it is a question that can be said by itself."""
    greeting = _greeting(bot, state)
    parts = _LAST.match(greeting.text)
    return (Say(parts["end"], name="greeting_end", fixed=greeting.fixed),) if parts else ()


def pieces(greeting: str) -> tuple[str, ...]:
    """The greeting as it may be said: whole, or around what has to be said besides."""
    parts = _LAST.match(greeting)
    return (greeting, parts["begin"], parts["end"]) if parts else (greeting,)


def closed_now(bot: Bot, state: DialogueState) -> Say:
    """That nobody is there now, and when there will be."""
    own = bot.after_hours.say if bot.after_hours else None
    values = {"opens": opens(bot, state), "hours": hours(bot, state)}
    words = str(own) if own else text(bot, "after_hours")
    return Say(filled_in(words, values), name="after_hours", fixed="{" not in words)


def opens(bot: Bot, state: DialogueState) -> str:
    """When it opens next, as a part of a sentence; empty when that is not known."""
    moment = _next_opening(bot, state)
    if moment is None or state.at is None:
        return ""
    return said_when(moment, state.at.date(), language(bot))


def hours(bot: Bot, state: DialogueState) -> str:
    """The hours of today, or of the next day that has any, as they are said."""
    if bot.opening is None or state.at is None:
        return ""
    moment = _next_opening(bot, state)
    day = state.at.date() if bot.opening.on(state.at.date()) or moment is None else moment.date()
    spans = [(_clock(bot, first), _clock(bot, last)) for first, last in bot.opening.on(day)]
    return ", ".join(text(bot, "from_to", first=first, last=last) for first, last in spans)


def _greeting(bot: Bot, state: DialogueState) -> Say:
    own = bot.returning_greeting
    if own is None or not (state.returning or state.known):
        return Say(bot.greeting, name="greeting", fixed=True)
    last = last_visit(state, language(bot))
    words = str(own) if last else without_visit(str(own))
    words = words if state.known else _NAME.sub("", words).strip()
    told = filled(bot, state, words)
    if not told:
        return Say(bot.greeting, name="greeting", fixed=True)
    values = {"name": state.known, VALUE: last}
    return Say(filled_in(told, values), name="returning_greeting", fixed="{" not in words)


def _besides(bot: Bot, state: DialogueState) -> tuple[Say, ...]:
    said = []
    if bot.disclosure and state.voice:
        said.append(Say(bot.disclosure, name="disclosure", fixed=True))
    if bot.after_hours and not is_open(bot, state):
        said.append(closed_now(bot, state))
    return tuple(said)


def _next_opening(bot: Bot, state: DialogueState) -> datetime | None:
    return bot.opening.next_opening(state.at) if bot.opening and state.at and state.at.tzinfo else None


def _clock(bot: Bot, minute: int) -> str:
    moment = datetime(2000, 1, 1) + timedelta(minutes=minute)
    return speak("time", moment.strftime("%H:%M"), language(bot))
