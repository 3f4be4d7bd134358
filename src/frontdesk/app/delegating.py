"""What a bot could not answer in a chat, put into words for a workflow elsewhere."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from frontdesk.channels.base import Reply, Unanswered
from frontdesk.dialogue.context import DialogueContext
from frontdesk.scenario.intent.routing import route
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import HIDDEN
from frontdesk.store import delegations
from frontdesk.store.db import Store
from frontdesk.store.delegations import Delegation, delegation_id

MESSAGES = 10
SOURCE = "intelligent_chat"


@dataclass(frozen=True, slots=True)
class StoredDelegations:
    """The channel's questions and answers in the database, each behind a thread."""

    store: Store
    channel: str
    bot: Callable[[], Bot]

    def ask(self, asked: Unanswered) -> Awaitable[None]:
        """Have it passed on; nothing when that was done before."""
        return asyncio.to_thread(self._ask, asked)

    def replies(self) -> Awaitable[tuple[Reply, ...]]:
        """The answers that are to be said."""
        return asyncio.to_thread(self._replies)

    def said(self, reply: Reply) -> Awaitable[None]:
        """It was said, or there is nobody to say it to any more."""
        return asyncio.to_thread(self._over, reply)

    def _ask(self, asked: Unanswered) -> None:
        delegations.begin(self.store, delegation(self.bot(), self.channel, asked))

    def _replies(self) -> tuple[Reply, ...]:
        known = delegations.to_say(self.store, self.channel, self.bot().bot_id)
        return tuple(Reply(one.id, one.chat, one.conversation_id, one.reply) for one in known)

    def _over(self, reply: Reply) -> None:
        delegations.said(self.store, reply.id)


def delegation(bot: Bot, channel: str, asked: Unanswered) -> Delegation:
    """The question with all that is known around it; what is sensitive is masked."""
    name = delegation_id(bot.company_id, channel, asked.chat, asked.message)
    secrets = _secrets(asked.context)
    message = _hidden(asked.text, secrets)
    routed = route(bot, message)
    body = {
        "sessionId": asked.context.conversation_id,
        "message": message,
        "context": {
            "messages": [
                {
                    "role": "user" if one.speaker == "caller" else "assistant",
                    "content": _hidden(one.text, secrets),
                    "timestamp": int(one.at.timestamp() * 1000),
                }
                for one in asked.context.utterances[-MESSAGES:]
            ],
            "topics": list(routed.topics),
            "intent": routed.category or routed.kind,
            "entities": [{"type": kind, "value": value} for kind, value in routed.entities.items()],
        },
        "searchResults": [
            {"source": one.kind or "documents", "title": one.source, "content": one.text, "score": one.score}
            for one in asked.found
        ],
        "metadata": {
            "timestamp": int(asked.at.timestamp() * 1000),
            "source": SOURCE,
            "delegationId": name,
            "botId": bot.bot_id,
            "channel": channel,
            "language": routed.language or bot.language,
        },
    }
    return Delegation(
        name,
        bot.company_id,
        bot.bot_id,
        channel,
        asked.chat,
        asked.context.conversation_id,
        json.dumps(body, ensure_ascii=False),
    )


def _secrets(context: DialogueContext) -> list[str]:
    slots: list[Any] = [
        *context.state.slots,
        *(one for done in context.state.completions for one in done.slots),
    ]
    words = {word for slot in slots if slot.sensitive for word in (slot.value, slot.raw) if len(word) > 2}
    return sorted(words, key=len, reverse=True)


def _hidden(text: str, secrets: Sequence[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text
