"""Times that were agreed on in a chat and could not be kept: who has to be told so there, until they were.

They are rows beside the questions that a workflow is asked (`delegations`) and the chats that people have
(`handovers`), in states of their own: `owed` (to be said), `told`, or `unsaid` when nobody could be reached.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from frontdesk.store.db import Store
from frontdesk.store.delegations import name_of
from frontdesk.store.ticket_tables import DelegationRow as Row
from frontdesk.store.writing import insert_new

OWED, TOLD, UNSAID = "owed", "told", "unsaid"
SHORTEST, LONGEST = timedelta(hours=1), timedelta(days=2)
"""So long it is tried to tell them, at least and at most: in between, until the time that was agreed on."""
PAUSES = tuple(timedelta(seconds=one) for one in (5, 15, 60))
MUCH_LATER = timedelta(minutes=5)
AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Regret:
    """Whom to tell (`chat` of `channel`) of which agreed time. `receipt` is what they were given, `language`
    what was spoken, empty where nobody knows."""

    company_id: str
    bot_id: str
    channel: str
    chat: str
    conversation_id: str
    receipt: str
    starts_at: datetime
    language: str = ""

    @property
    def id(self) -> str:
        """The same for the same receipt: nobody is told twice."""
        return name_of("rg", self.company_id, self.receipt)


def add(store: Store, one: Regret, now: datetime) -> bool:
    """Have them told; False when that was asked for before."""
    told = {"receipt": one.receipt, "starts_at": one.starts_at.isoformat(), "language": one.language}
    names = ("id", "company_id", "bot_id", "channel", "chat", "conversation_id")
    values = {name: getattr(one, name) for name in names} | {"body": json.dumps(told), "state": OWED}
    until = min(max(one.starts_at, now + SHORTEST), now + LONGEST)
    values |= {"attempts": 0, "created_at": now, "next_at": now, "until": until, "answered_at": None}
    with store.write() as session:
        return insert_new(session, Row, values)


def take(store: Store, channel: str, bot_id: str, now: datetime) -> dict[str, Regret]:
    """Those to be said in the channel now, by id. Each is one try: until it is `told` it comes again, after a
    pause, so that a chat that cannot be reached keeps no other waiting. After its time it is given up."""
    mine = (Row.channel == channel, Row.bot_id == bot_id, Row.state == OWED, Row.next_at <= now)
    with store.read() as session:
        if session.scalar(select(Row.id).where(*mine).limit(1)) is None:
            return {}
    with store.write() as session:
        late = update(Row).where(*mine, Row.until <= now)
        session.execute(late.values(state=UNSAID, error="nobody could be told in time"))
        query = select(Row).where(*mine).order_by(Row.created_at, Row.id).limit(AT_ONCE)
        found = session.scalars(query.with_for_update()).all()
        for row in found:
            row.next_at = now + (PAUSES[row.attempts] if row.attempts < len(PAUSES) else MUCH_LATER)
            row.attempts += 1
        return {row.id: _regret(row) for row in found}


def told(store: Store, name: str) -> None:
    """They were told."""
    with store.write() as session:
        session.execute(update(Row).where(Row.id == name, Row.state == OWED).values(state=TOLD))


def _regret(row: Row) -> Regret:
    about = json.loads(row.body)
    return Regret(
        row.company_id,
        row.bot_id,
        row.channel,
        row.chat,
        row.conversation_id,
        about["receipt"],
        datetime.fromisoformat(about["starts_at"]),
        about["language"],
    )
