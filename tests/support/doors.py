"""What the doors' tests share: a small bot, ports that keep what they get, sessions in memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.app.ports import NoJournal, request
from frontdesk.channels.base import Session, Wanted
from frontdesk.channels.desk import Doors, Message
from frontdesk.dialogue.ports import Ports
from frontdesk.models import Conversation, Handoff, KnowledgeChunk
from frontdesk.scenario.schema import Bot

AT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)

BOT = Bot.model_validate(
    {
        "bot_id": "salon",
        "language": "en",
        "greeting": "Hello, salon here.",
        "fallback": "Sorry, I did not understand.",
        "scenarios": [
            {
                "name": "booking",
                "trigger_keywords": ["book"],
                "collect_fields": [
                    {"name": "service", "prompt": "Which service?"},
                    {"name": "date", "prompt": "For which day?"},
                ],
                "on_complete": "booking_created",
            }
        ],
    }
)


async def knows_nothing(bot_id: str, query: str, top_k: int, **_: object) -> tuple[KnowledgeChunk, ...]:
    return ()


class Kept:
    """Ports, and what came out of them; `full` makes handing over fail."""

    def __init__(self) -> None:
        self.full = False
        self.conversations: list[Conversation] = []
        self.handoffs: list[Handoff] = []

    def ports(self, bot: Bot = BOT) -> Ports:
        return Ports(
            search=knows_nothing,
            act=request,
            journal=NoJournal(),
            on_end=self._keep,
            handoff=lambda conversation_id, handoff: self.handoffs.append(handoff),
        )

    def _keep(self, conversation: Conversation) -> None:
        if self.full:
            raise OSError("the disk is full")
        self.conversations.append(conversation)


class MemorySessions:
    """Sessions in a dictionary; `broken` makes every save fail."""

    def __init__(self) -> None:
        self.kept: dict[str, Session] = {}
        self.wanted: list[Wanted] = []
        self.broken = False

    async def load(self, chat: str) -> Session | None:
        return self.kept.get(chat)

    async def save(self, session: Session, wanted: Wanted | None = None) -> None:
        if self.broken:
            raise OSError("the disk is full")
        self.kept[session.chat] = session
        self.wanted += [wanted] if wanted else []

    async def drop(self, chat: str) -> None:
        self.kept.pop(chat, None)

    async def idle(self, before: datetime) -> tuple[Session, ...]:
        return tuple(session for session in self.kept.values() if session.at <= before)


def doors(kept: Kept, sessions: MemorySessions, bot: Bot = BOT) -> Doors:
    numbers = iter(range(1, 1000))
    return Doors(lambda: bot, kept.ports, sessions, lambda: f"c{next(numbers)}")


def message(text: str | None, number: int, *, chat: str = "7", after: float = 0, **changes: Any) -> Message:
    values = {"chat": chat, "id": str(number), "sender": chat, "text": text}
    return Message(**values | changes, at=AT + timedelta(seconds=after))
