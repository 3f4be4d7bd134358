"""The first words of every call: who is there, that it may be recorded, and what is different right now."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from frontdesk.scenario.commands import Say
from frontdesk.scenario.opening import said_when
from frontdesk.scenario.path import is_open
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.speech import filled_in, language
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.texts import text

_NAME = re.compile(r"\s*[,،]?\s*\{name\}")
_LAST = re.compile(r"^(?P<begin>.*[.!،…])\s+(?P<end>[^.!…]*[?؟])\s*$", re.DOTALL)


def greet(bot: Bot, state: DialogueState) -> tuple[Say, ...]:
    """The greeting; what has to be said besides comes before its closing question."""
    greeting = _greeting(bot, state)
    besides = _besides(bot, state)
    if not besides:
        return (greeting,)
    parts = _LAST.match(greeting.text)
    if parts is None:
        return (greeting, *besides)
    begin = Say(parts["begin"], name=greeting.name, fixed=greeting.fixed)
    return (begin, *besides, Say(parts["end"], name="greeting_end", fixed=greeting.fixed))


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
    if state.known:
        return Say(filled_in(own, {"name": state.known}), name="returning_greeting", fixed="{" not in own)
    return Say(_NAME.sub("", own).strip(), name="returning_greeting", fixed=True)


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
