"""Letters that came by e-mail, each once, with the answer that waits for a person.

States: `draft` (an answer waits), `aside` (nothing was written by the bot, `note` says why; a person may),
`approved` (on its way as a notice, whose row says how that went) and `discarded`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import CursorResult, delete, func, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.errors import Conflict, NotFound
from frontdesk.store.db import Store
from frontdesk.store.mail_tables import MailRow as Row
from frontdesk.store.notices import notice_id
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

DRAFT, ASIDE, APPROVED, DISCARDED = "draft", "aside", "approved", "discarded"
STATES = (DRAFT, ASIDE, APPROVED, DISCARDED)
WAITING = (DRAFT, ASIDE)
"""A person may still decide."""
ANSWERED, ANSWER = "@mail", "mail"
"""Receiver and event of answers among the notices. The receiver can be no name under `notify:`."""
BY_ITSELF = ""
"""Who approved what nobody approved."""
MOST = 500


@dataclass(frozen=True, slots=True)
class Mail:
    """A row as a value. `refs` are the Message-IDs before this one, a blank between."""

    id: str
    company_id: str
    bot_id: str
    mailbox: str
    chat: str
    message_id: str
    sender: str
    subject: str
    body: str
    received_at: datetime
    state: str = DRAFT
    conversation_id: str = ""
    refs: str = ""
    answer: str = ""
    text: str = ""
    note: str = ""
    answer_id: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


def mail_id(company_id: str, mailbox: str, message_id: str) -> str:
    """The same for the same letter."""
    return f"mail_{sha256(chr(10).join((company_id, mailbox, message_id)).encode()).hexdigest()[:32]}"


def answer_notice(mail: Mail) -> str:
    """The id of the notice that its answer is sent as: there is one answer to a letter."""
    return notice_id(mail.company_id, ANSWERED, ANSWER, mail.id)


def put(session: Session, mail: Mail) -> bool:
    """Write it in a transaction of the caller's, unless it is there; whether it is new."""
    return insert_new(session, Row, columns(Mail, mail))


def known(store: Store, mail: str) -> bool:
    """Whether the letter was taken before."""
    with store.read() as session:
        return session.scalar(select(Row.id).where(Row.id == mail)) is not None


def thread(store: Store, company_id: str, mailbox: str, sender: str, refs: Sequence[str]) -> str | None:
    """The chat of the letter or answer that one of the Message-IDs names, if it is that very sender's:
    whoever has learned of an id is not let into somebody else's conversation."""
    own = (Row.company_id == company_id, Row.mailbox == mailbox, Row.sender == sender)
    named = or_(Row.message_id.in_(refs), Row.answer_id.in_(refs))
    with store.read() as session:
        return session.scalar(select(Row.chat).where(*own, named).order_by(Row.received_at.desc()).limit(1))


def sent_by_itself(session: Session, company_id: str, mailbox: str, sender: str, since: datetime) -> int:
    """How many answers nobody approved were given to that address since then."""
    own = (Row.company_id == company_id, Row.mailbox == mailbox, Row.sender == sender)
    alone = (Row.state == APPROVED, Row.decided_by == BY_ITSELF, Row.decided_at >= since)
    return session.scalar(select(func.count()).select_from(Row).where(*own, *alone)) or 0


def get(store: Store, mail: str, company_id: str = "default") -> Mail:
    """The company's letter of that id; NotFound when it has none."""
    with store.read() as session:
        return read(session, mail, company_id)


def read(session: Session, mail: str, company_id: str) -> Mail:
    """The same in a transaction of the caller's."""
    row = session.scalar(select(Row).where(Row.id == mail, Row.company_id == company_id))
    if row is None:
        raise NotFound(f"there is no letter {mail[:80]!r}")
    return value_of(Mail, row)


def listed(
    store: Store,
    company_id: str = "default",
    *,
    state: str | None = None,
    bot_id: str | None = None,
    limit: int = 100,
) -> tuple[Mail, ...]:
    """The company's letters, those that wait longest last."""
    query = select(Row).where(Row.company_id == company_id)
    if state is not None:
        query = query.where(Row.state == state)
    if bot_id is not None:
        query = query.where(Row.bot_id == bot_id)
    query = query.order_by(Row.received_at.desc(), Row.id).limit(min(limit, MOST))
    with store.read() as session:
        return tuple(value_of(Mail, row) for row in session.scalars(query))


def rewrite(store: Store, mail: str, text: str, company_id: str = "default") -> Mail:
    """Have the answer say this from now on; NotFound as `get`, Conflict once it was decided about."""
    with store.write() as session:
        read(session, mail, company_id)
        its = (Row.id == mail, Row.company_id == company_id, Row.state.in_(WAITING))
        _only(session.execute(update(Row).where(*its).values(text=text, state=DRAFT)), mail)
        return read(session, mail, company_id)


def decide(
    session: Session, mail: Mail, state: str, by: str, now: datetime, *, text: str = "", answer_id: str = ""
) -> None:
    """Write down what was decided, once; Conflict when it was before."""
    values = {"state": state, "decided_by": by[:200], "decided_at": now, "answer_id": answer_id}
    if text:
        values["text"] = text
    its = (Row.id == mail.id, Row.company_id == mail.company_id, Row.state.in_(WAITING))
    _only(session.execute(update(Row).where(*its).values(**values)), mail.id)


def drop(store: Store, company_id: str, before: datetime) -> int:
    """Take out the company's letters that came before that; how many."""
    with store.write() as session:
        done = session.execute(delete(Row).where(Row.company_id == company_id, Row.received_at < before))
        assert isinstance(done, CursorResult)
        return int(done.rowcount)


def _only(done: object, mail: str) -> None:
    assert isinstance(done, CursorResult)
    if done.rowcount != 1:
        raise Conflict(f"the letter {mail} was approved or discarded already")
