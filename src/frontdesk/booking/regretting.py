"""Somebody was told they have a place, and cannot have it: in a chat they are told so, there and once.

Whoever called is called back: that is a task (`reconciling`, the step `book`), which chats get too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.booking.committing import SCOPE
from frontdesk.models import Conversation
from frontdesk.store import conversations, regrets, sessions
from frontdesk.store.db import Store
from frontdesk.store.regrets import Regret

CHATS = ("telegram", "widget", "chatwoot")
"""Channels in which something can be said later."""


@dataclass(frozen=True, slots=True)
class Chat:
    """Where to say it: the channel, and the network's name for the chat; `language` is empty if unknown."""

    channel: str
    name: str
    language: str = ""


def task_of(receipt: str) -> str:
    """The id of the task about a promise that could not be kept."""
    return f"booking-{receipt}"


def regret(
    store: Store,
    scope: SCOPE,
    conversation_id: str,
    receipt: str,
    starts_at: datetime,
    now: datetime,
    chat: Chat | None = None,
) -> bool:
    """Have whoever agreed to it in a chat told, by default in that of the conversation; whether that is new.
    False, too, when it was no chat."""
    where = chat or chat_of(store, scope, conversation_id)
    if where is None:
        return False
    one = Regret(*scope, where.channel, where.name, conversation_id, receipt, starts_at, where.language)
    return regrets.add(store, one, now)


def chat_of(store: Store, scope: SCOPE, conversation_id: str) -> Chat | None:
    """The chat of that conversation, whether it goes on or is over; None for a call."""
    held = sessions.holding(store, scope[1], conversation_id)
    if held is not None:
        channel = held[0].partition(":")[0]
        return Chat(channel, str(held[1]["chat"])) if channel in CHATS else None
    over = conversations.find(store, conversation_id)
    return chat_in(over) if over is not None else None


def chat_in(one: Conversation) -> Chat | None:
    """Where the conversation was held; None for a call. A chat of one's own has one's own name."""
    return Chat(one.channel, one.caller, one.language) if one.channel in CHATS and one.caller else None
