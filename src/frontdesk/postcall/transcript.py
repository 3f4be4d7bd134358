"""A transcript as text, turned back into a conversation: its lines are played to the bot's own engine."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.models import Conversation, Handoff, Receipt, Utterance
from frontdesk.scenario.commands import Act, Search, Transfer
from frontdesk.scenario.engine import start_state, step
from frontdesk.scenario.events import Acted, Event, Found, Heard, HungUp, Started
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

LINE = re.compile(r"^\s*(caller|bot)\s*:\s*(.*)$", re.IGNORECASE)
MOST_STEPS = 10


def utterances(transcript: str, at: datetime) -> tuple[Utterance, ...]:
    """Lines of `Caller: …` and `Bot: …`, two seconds apart; other lines go on with the line before."""
    spoken: list[tuple[str, str]] = []
    for line in transcript.splitlines():
        if match := LINE.match(line):
            spoken.append((match[1].lower(), match[2].strip()))
        elif spoken and line.strip():
            speaker, text = spoken[-1]
            spoken[-1] = (speaker, f"{text} {line.strip()}")
    return tuple(
        Utterance(index, "caller" if speaker == "caller" else "bot", text, at + timedelta(seconds=2 * index))
        for index, (speaker, text) in enumerate(spoken)
    )


def conversation(transcript: str, bot: Bot, at: datetime | None = None) -> Conversation:
    """What the engine makes of the caller's lines. `at` (by default now) is what "tomorrow" counts from."""
    started = (at or datetime.now(UTC)).astimezone(ZoneInfo(bot.timezone))
    spoken = utterances(transcript, started)
    state, handoff = _feed(bot, start_state(), Started(started, voice=False))
    for said in spoken:
        if said.speaker == "caller" and said.text and state.phase != "ended":
            state, passed = _feed(bot, state, Heard(said.at, said.text, utterance=said.index))
            handoff = passed or handoff
    ended = spoken[-1].at if spoken else started
    state, _ = _feed(bot, state, HungUp(ended))
    return Conversation(
        id="transcript",
        bot_id=bot.bot_id,
        company_id=bot.company_id,
        channel="chat",
        language=bot.language,
        started_at=started,
        ended_at=ended,
        ended_by="caller",
        utterances=spoken,
        scenario=state.scenario,
        slots=state.slots,
        completions=state.completions,
        handoff=handoff,
    )


def _feed(bot: Bot, state: DialogueState, event: Event) -> tuple[DialogueState, Handoff | None]:
    """Step until the engine waits for the caller; there is nothing to look up, and actions are only noted."""
    handoff: Handoff | None = None
    for _ in range(MOST_STEPS):
        state, commands = step(bot, state, event)
        last = commands[-1] if commands else None
        if isinstance(last, Transfer):
            return state, Handoff(last.reason, last.target, last.summary, event.at)
        if isinstance(last, Search):
            event = Found(event.at, ())
        elif isinstance(last, Act):
            event = Acted(event.at, Receipt("transcript", last.action, "requested"))
        else:
            break
    return state, handoff
