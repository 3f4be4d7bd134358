"""Chats into which a person was asked: until they are given back to the bot, and what people write there.

They are rows beside the questions that a workflow is asked (`delegations`): both wait for others' words.
Their states are their own, so neither is ever taken for the other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from frontdesk.errors import Conflict, NotFound
from frontdesk.models import Handoff
from frontdesk.store.db import Store
from frontdesk.store.delegations import name_of
from frontdesk.store.ticket_tables import DelegationRow as Row
from frontdesk.store.values import value_of
from frontdesk.store.writing import insert_new

STANDING = ("open", "closing")
WRITTEN, SPOKEN = "written", "spoken"
MOST = 200


@dataclass(frozen=True, slots=True)
class Handover:
    """`state`: `open` (the person's), `closing` (to be given back to the bot), `closed`. At `until` it is
    given back whether or not anybody came. `answered_at`: since when somebody sees to it, if anybody does."""

    id: str
    company_id: str
    bot_id: str
    channel: str
    chat: str
    conversation_id: str
    body: str
    state: str
    created_at: datetime
    until: datetime
    answered_at: datetime | None

    @property
    def about(self) -> dict[str, Any]:
        """`caller`, `reason` and `summary`: what that person should know."""
        told: dict[str, Any] = json.loads(self.body)
        return told

    def over(self, now: datetime) -> bool:
        """Whether the chat is to be given back."""
        return self.state != "open" or self.until <= now


@dataclass(frozen=True, slots=True)
class Written:
    """What a person wrote, to be said in the chat."""

    id: str
    chat: str
    conversation_id: str
    reply: str


def begin(
    session: Session, whom: dict[str, Any], chat: str, asked: Handoff, wait: timedelta, now: datetime
) -> str:
    """Open it in this very transaction; its id, the same for the same request. `whom` is as events say it."""
    conversation = str(whom["conversation_id"])
    name = name_of("ho", str(whom["company_id"]), conversation, asked.at.astimezone(UTC).isoformat())
    about = {"caller": whom["caller"], "reason": asked.reason, "summary": asked.summary}
    values = {
        "id": name,
        **{key: whom[key] for key in ("company_id", "bot_id", "channel", "conversation_id")},
        **{"chat": chat, "body": json.dumps(about, ensure_ascii=False), "state": "open"},
        **{"attempts": 0, "created_at": now, "next_at": now, "until": now + wait, "answered_at": None},
    }
    insert_new(session, Row, values)
    return name


def standing(store: Store, conversation_id: str, company_id: str = "default") -> Handover | None:
    """The conversation's, if there is one that was not given back yet."""
    mine = (Row.company_id == company_id, Row.conversation_id == conversation_id, Row.state.in_(STANDING))
    found = _found(store, *mine, limit=1)
    return found[0] if found else None


def listed(store: Store, company_id: str, now: datetime, bot_id: str | None = None) -> tuple[Handover, ...]:
    """The company's open ones, latest first."""
    mine = [Row.company_id == company_id, Row.state == "open", Row.until > now]
    return _found(store, *mine, *([Row.bot_id == bot_id] if bot_id is not None else []))


def get(store: Store, name: str, company_id: str = "default") -> Handover:
    """How it stands; NotFound for an id that is none of the company's handovers."""
    found = _found(store, Row.id == name, Row.company_id == company_id, limit=1)
    if not found:
        raise NotFound(f"there is no handover {name}.")
    return found[0]


def to_give_back(store: Store, channel: str, bot_id: str, now: datetime) -> tuple[Handover, ...]:
    """The channel's whose time has run out, and those that somebody closed."""
    mine = (Row.channel == channel, Row.bot_id == bot_id, Row.state.in_(STANDING))
    return tuple(one for one in _found(store, *mine) if one.over(now))


def close(store: Store, name: str, company_id: str = "default") -> Handover:
    """Have the chat given back; what is being given back already stays so. NotFound as `get`."""
    with store.write() as session:
        its = (Row.id == name, Row.company_id == company_id, Row.state == "open")
        session.execute(update(Row).where(*its).values(state="closing"))
    return get(store, name, company_id)


def take(store: Store, of: Handover, wait: timedelta, now: datetime) -> Handover:
    """Somebody sees to it from now on, and has `wait`. Conflict when somebody did before, or when the chat is
    not theirs any more."""
    with store.write() as session:
        row = _open(session, of, now)
        if row.answered_at is not None:
            raise Conflict(f"somebody took it over at {row.answered_at:%H:%M} UTC.")
        row.answered_at, row.until = now, max(row.until, now + wait)
    return get(store, of.id, of.company_id)


def closed(store: Store, conversation_id: str, company_id: str = "default") -> None:
    """The conversation's chat is the bot's again, or nobody is in it any more."""
    mine = (Row.company_id == company_id, Row.conversation_id == conversation_id, Row.state.in_(STANDING))
    with store.write() as session:
        session.execute(update(Row).where(*mine).values(state="closed"))


def reply(store: Store, of: Handover, name: str, text: str, wait: timedelta, now: datetime) -> bool:
    """Have `text` said in the chat; False when that was said before under this name. The person has `wait`
    from now again. Conflict when the chat is not theirs any more, and for other words under the same name."""
    own = name_of("sr", of.id, name)
    with store.write() as session:
        before = session.get(Row, own)
        if before is not None:
            if before.reply != text:
                raise Conflict(f"{name} was said already, in other words.")
            return False
        row = _open(session, of, now)
        row.until, row.answered_at = max(row.until, now + wait), row.answered_at or now
        same = {
            key: getattr(of, key) for key in ("company_id", "bot_id", "channel", "chat", "conversation_id")
        }
        values = {"id": own, **same, "body": "{}", "state": WRITTEN, "attempts": 0, "reply": text}
        values |= {"created_at": now, "next_at": now, "until": now + wait, "answered_at": now}
        return insert_new(session, Row, values)


def unsaid(store: Store, of: Handover) -> tuple[Written, ...]:
    """What people wrote in that chat and was not said yet, in order."""
    return _written(store, Row.company_id == of.company_id, Row.conversation_id == of.conversation_id)


def to_say(store: Store, channel: str, bot_id: str) -> tuple[Written, ...]:
    """What people wrote, in the order they wrote it."""
    return _written(store, Row.channel == channel, Row.bot_id == bot_id)


def said(store: Store, name: str) -> None:
    """It was said, or nobody is there any more."""
    with store.write() as session:
        session.execute(update(Row).where(Row.id == name, Row.state == WRITTEN).values(state=SPOKEN))


def _written(store: Store, *mine: ColumnElement[bool]) -> tuple[Written, ...]:
    query = select(Row).where(Row.state == WRITTEN, *mine).order_by(Row.answered_at, Row.id).limit(MOST)
    with store.read() as session:
        return tuple(value_of(Written, row) for row in session.scalars(query))


def _open(session: Session, of: Handover, now: datetime) -> Row:
    row = session.scalar(select(Row).where(Row.id == of.id).with_for_update())
    if row is None or row.state != "open" or row.until <= now:
        raise Conflict("the chat was given back to the bot.")
    return row


def _found(store: Store, *mine: ColumnElement[bool], limit: int = MOST) -> tuple[Handover, ...]:
    states = Row.state.in_((*STANDING, "closed"))
    query = select(Row).where(states, *mine).order_by(Row.created_at.desc(), Row.id).limit(limit)
    with store.read() as session:
        return tuple(value_of(Handover, row) for row in session.scalars(query))
