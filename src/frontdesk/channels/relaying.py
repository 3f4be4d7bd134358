"""What others have to say in a chat, put into its session: answers, people's words, and what was lost."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from frontdesk.channels.base import Lost, Others, Reply, Session, Unreachable, remember
from frontdesk.dialogue import sessions as snapshots
from frontdesk.dialogue.context import DialogueContext
from frontdesk.errors import BadInput
from frontdesk.models import Speaker, Usage
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.texts import text as wording

log = logging.getLogger(__name__)
TAKEN = "somebody else has the place by now"


async def pass_round(others: Others, relay: Callable[[Reply], Awaitable[bool]]) -> None:
    """Have all said that is to be said now, each chat's in order: what cannot be said in one of them keeps no
    other waiting. Never raises."""
    try:
        waiting = await others.replies()
    except Exception:
        log.exception("answers of others wait; the next try is soon")
        return
    left: set[str] = set()
    for reply in waiting:
        if reply.chat in left:
            continue
        try:
            if await _reached(reply, relay):
                await others.said(reply)
        except Exception:
            left.add(reply.chat)
            log.exception("the answer %s waits; the next try is soon", reply.id)


async def _reached(reply: Reply, relay: Callable[[Reply], Awaitable[bool]]) -> bool:
    """Whether no other try is needed. Where nobody can be written to, an answer is there for when they write
    again; what was lost is tried until its time is over."""
    try:
        if not await relay(reply):
            log.info("nobody is there any more for the answer %s", reply.id)
    except Unreachable as error:
        log.info("the answer %s reaches nobody: %s", reply.id, error)
        return reply.lost is None
    return True


def relayed(bot: Bot, session: Session | None, reply: Reply, at: datetime) -> Session:
    """The session in which that was said, its words unsent. BadInput when it cannot be continued, which is no
    reason not to tell of what was lost."""
    if reply.lost is not None:
        return _regretted(bot, session or _closed(bot, reply, at), reply, reply.lost, at)
    if session is None:
        raise BadInput("nobody is in that chat any more")
    context, usage = snapshots.load(session.snapshot, bot)
    context = context.hearing(reply.speaker, reply.text, at).counting("relayed")
    return replace(_saying(session, reply, reply.text), snapshot=snapshots.dump(context, usage))


def noting(bot: Bot, session: Session, name: str, speaker: Speaker, words: str, at: datetime) -> Session:
    """The session in which that was said. One that cannot be read any more keeps what it has."""
    kept = replace(session, seen=remember(session.seen, name), at=max(at, session.at))
    try:
        context, usage = snapshots.load(session.snapshot, bot)
    except BadInput as error:
        log.error("the dialogue %s cannot be continued: %s", session.conversation_id, error)
        return kept
    return replace(kept, snapshot=snapshots.dump(context.hearing(speaker, words, at), usage))


def _regretted(bot: Bot, session: Session, reply: Reply, lost: Lost, at: datetime) -> Session:
    """The chat stays open for an answer. Its dialogue, if there is one, counts no longer on what was lost."""
    going_on = _dialogue(bot, session)
    if going_on is None:
        return _saying(session, reply, _words(bot.speaking(lost.language or bot.language), lost))
    context, usage = going_on
    words = _words(bot.speaking(context.state.language or bot.language), lost)
    context = context.losing(lost.receipt, TAKEN).hearing("bot", words, at).counting("relayed")
    said = _saying(session, reply, words)
    return replace(said, snapshot=snapshots.dump(context, usage), at=max(at, session.at))


def _dialogue(bot: Bot, session: Session) -> tuple[DialogueContext, Usage] | None:
    try:
        return snapshots.load(session.snapshot, bot) if session.open else None
    except BadInput as error:
        log.error("the dialogue %s cannot be continued: %s", session.conversation_id, error)
        return None


def _words(bot: Bot, lost: Lost) -> str:
    return wording(bot, "place_lost", when=speak("date_time", lost.when, bot.language))


def _saying(session: Session, reply: Reply, words: str) -> Session:
    return replace(session, seen=remember(session.seen, reply.id), unsent=(*session.unsent, words))


def _closed(bot: Bot, reply: Reply, at: datetime) -> Session:
    """Nobody has written in that chat for long: a session that only knows what was said."""
    return Session(reply.chat, reply.conversation_id, bot.bot_id, reply.chat, "", at)
