"""What a chat's session says of the conversation so far: it is written down with every message."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from sqlalchemy.orm import Session as Writing

from frontdesk.channels.base import Session
from frontdesk.dialogue import record, sessions as snapshots
from frontdesk.errors import BadInput
from frontdesk.models import Conversation
from frontdesk.store import chats

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose chats these are. `language` is what the bot speaks unless another one is spoken in the chat."""

    bot_id: str
    company_id: str = "default"
    language: str = ""
    version: str = ""


def archive(writing: Writing, owner: Owner, session: Session) -> None:
    """Write down what was said since the last time, in the transaction that keeps the session.

    What is said last, when a dialogue ends, is in the conversation that it becomes. A session that cannot be
    read any more has nothing new in it.
    """
    if session.open and (found := standing(owner, session)) is not None:
        chats.note(writing, found)


def standing(owner: Owner, session: Session) -> Conversation | None:
    """The chat as if it had ended with its last message, for lack of whoever answers in it."""
    try:
        context, usage = snapshots.so_far(session.snapshot)
    except BadInput as error:
        log.error("the dialogue %s is not written down: %s", session.conversation_id, error)
        return None
    times = [one.at for one in context.utterances] + [one.at for one in context.turns]
    last = max(times, default=session.at)
    return record.conversation(
        owner,
        context,
        ended_at=max(last, context.started_at or last),
        ended_by="worker_lost",
        call=None,
        caller=session.sender or None,
        usage=usage,
    )
