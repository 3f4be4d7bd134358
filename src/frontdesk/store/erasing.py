"""Everything the database has of one person: found by a telephone number, address or account, and taken out.

A conversation in which the person's number or address was said is theirs too, whoever called.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, delete, false, func, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.store import ticket_comments
from frontdesk.store.chat_tables import ChatLineRow, ChatRow
from frontdesk.store.db import Store
from frontdesk.store.mail_tables import MailRow
from frontdesk.store.notice_tables import NoticeRow
from frontdesk.store.notices import BEFORE, invitation_id
from frontdesk.store.people_erasing import forget, known_as
from frontdesk.store.people_tables import PersonRow
from frontdesk.store.sealing import Keyring
from frontdesk.store.tables import (
    BookingRow,
    CalendarLinkRow,
    CandidateRow,
    ConversationRow,
    DeliveryRow,
    EventRow,
    SessionRow,
    TaskRow,
    UnansweredRow,
)
from frontdesk.store.ticket_tables import DelegationRow, TicketCommentRow, TicketRow

MOST = 10_000
"""Rows of a kind that one request reaches. The next one goes on."""
AT_ONCE = 200
"""Rows in memory while they are read one by one."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Where the person was found, as ids. `candidates` are (bot_id, id), `bookings` (bot_id, id, receipt),
    `comments` what was written on tickets, also others', with a word of theirs,
    `left` what others left of them in words, `lines` (kind, value) what they are known by; `chats` are
    conversations that go on."""

    conversations: tuple[str, ...] = ()
    candidates: tuple[tuple[str, str], ...] = ()
    bookings: tuple[tuple[str, str, str], ...] = ()
    sessions: tuple[tuple[str, str], ...] = ()
    tasks: tuple[str, ...] = ()
    deliveries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    delegations: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    chats: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        """Whether there is anything at all."""
        return any(getattr(self, name) for name in self.__slots__ if name != "lines")


def traces(store: Store, company_id: str, who: Sequence[str]) -> Traces:
    """What the company has of the person who is known by any of these words.

    Without keys the database looks; what is encrypted is read row by row.
    """
    with store.read() as session:
        them = known_as(session, company_id, who)
        who = tuple(dict.fromkeys((*who, *them.words)))
        look = _Look(session, store.keys, company_id, who)
        mine = or_(_by(ConversationRow.caller, them.callers(who)), ConversationRow.id.in_(them.talks))
        going = look.chats(_by(ChatRow.caller, them.callers(who)))
        talks = look.ids(ConversationRow, mine, ConversationRow.body)
        talks, ended = [*talks, *going], tuple(talks)
        theirs_too = or_(_by(BookingRow.caller, who), BookingRow.owner.in_(talks))
        booked = look.rows(
            (BookingRow.bot_id, BookingRow.id, BookingRow.receipt), theirs_too, BookingRow.details
        )
        written = or_(
            NoticeRow.conversation_id.in_(talks), NoticeRow.id.in_(_invitations(session, company_id, booked))
        )
        tasks = or_(_by(TaskRow.contact, who), TaskRow.conversation_id.in_(talks))
        filed = or_(_by(TicketRow.caller, who), TicketRow.conversation_id.in_(talks))
        theirs = look.rows((TicketRow.id, TicketRow.url), filed, TicketRow.title)
        told = [*talks, *filter(None, (name for ticket in theirs for name in ticket))]
        learned, asked = CandidateRow.reference.in_(told), (CandidateRow.question, CandidateRow.answer)
        passed_on = (DelegationRow.body, DelegationRow.reply, DelegationRow.chat)
        return Traces(
            ended,
            look.rows((CandidateRow.bot_id, CandidateRow.id), learned, *asked),
            booked,
            look.rows((SessionRow.bot_id, SessionRow.key), false(), SessionRow.data, SessionRow.key),
            tuple(look.ids(TaskRow, tasks, TaskRow.details, TaskRow.reason)),
            tuple(look.ids(DeliveryRow, DeliveryRow.conversation_id.in_(talks), DeliveryRow.body)),
            tuple(look.ids(EventRow, EventRow.conversation_id.in_(talks), EventRow.body)),
            tuple(look.ids(NoticeRow, written, NoticeRow.text)),
            tuple(one for one, _ in theirs),
            tuple(look.ids(TicketCommentRow, false(), TicketCommentRow.text, TicketCommentRow.author)),
            tuple(look.ids(DelegationRow, DelegationRow.conversation_id.in_(talks), *passed_on)),
            mails=tuple(look.ids(MailRow, _letters(who, talks), *_WRITTEN)),
            people=them.ids,
            left=them.left,
            lines=them.lines,
            chats=going,
        )


_WRITTEN = (MailRow.body, MailRow.text, MailRow.answer, MailRow.subject)


def _letters(who: Sequence[str], talks: Sequence[str]) -> ColumnElement[bool]:
    """Those that they sent, and those of their conversations."""
    senders = [*who, *(one.casefold() for one in who)]
    return or_(_by(MailRow.sender, senders), MailRow.conversation_id.in_(talks))


def _invitations(session: Session, company_id: str, booked: Sequence[tuple[str, str, str]]) -> list[str]:
    """The ids of the messages that may have been written about these bookings to whoever booked."""
    ids = [one for _, one, _ in booked]
    rows = session.execute(select(BookingRow.id, BookingRow.sequence).where(BookingRow.id.in_(ids)))
    every = (
        invitation_id(company_id, one, number, part)
        for one, last in rows
        for number in range(last + 2)
        for part in ("", BEFORE)
    )
    return list(islice(every, 2 * MOST))


def erase(store: Store, company_id: str, found: Traces) -> None:
    """Take these out, in one transaction. A booking stays as a place that is taken, by nobody we know."""
    now = datetime.now(UTC)
    with store.write() as session:
        forget(session, company_id, found.people, found.left)
        ticket_comments.empty(session, company_id, found.comments)
        for table, ids in (
            (EventRow, found.events),
            (NoticeRow, found.notices),
            (MailRow, found.mails),
            (PersonRow, found.people),
            (TicketRow, found.tickets),
            (DelegationRow, found.delegations),
            (DeliveryRow, found.deliveries),
            (TaskRow, found.tasks),
            (CandidateRow, [one for _, one in found.candidates]),
            (ConversationRow, found.conversations),
            (ChatRow, found.chats),
        ):
            session.execute(delete(table).where(table.company_id == company_id, table.id.in_(ids)))
        session.execute(delete(UnansweredRow).where(UnansweredRow.conversation_id.in_(found.conversations)))
        for bot_id, key in found.sessions:
            own = (SessionRow.company_id == company_id, SessionRow.bot_id == bot_id, SessionRow.key == key)
            session.execute(delete(SessionRow).where(*own))
        booked = [one for _, one, _ in found.bookings]
        bare = {"caller": None, "details": "{}", "owner": "", "updated_at": now}
        session.execute(
            update(BookingRow)
            .where(BookingRow.company_id == company_id, BookingRow.id.in_(booked))
            .values(**bare)
        )
        # the next look at their calendars writes these events anew, without the name
        session.execute(
            update(CalendarLinkRow).where(CalendarLinkRow.booking_id.in_(booked)).values(sequence=-1)
        )


def scrub(store: Store) -> None:
    """Overwrite what was deleted from the database's file. PostgreSQL does so by itself (autovacuum)."""
    if store.engine.dialect.name != "sqlite":
        return
    raw = store.engine.raw_connection()  # no transaction may be open
    try:
        for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            raw.cursor().execute(statement)
    finally:
        raw.close()


class _Look:
    """Looks through the company's rows for the words."""

    def __init__(self, session: Session, keys: Keyring, company_id: str, who: tuple[str, ...]) -> None:
        self._session = session
        self._keys = keys
        self._company_id = company_id
        self._forms = sorted({form for word in who for form in (word, _escaped(word))})

    def ids(self, table: Any, mine: ColumnElement[bool], *texts: Any) -> list[str]:
        """The ids of the rows of which `mine` is true or one of the texts holds a word."""
        return [row[0] for row in self.rows((table.id,), mine, *texts)]

    def chats(self, mine: ColumnElement[bool]) -> tuple[str, ...]:
        """The chats that go on of which `mine` is true or a line holds a word."""
        lines = self.rows((ChatLineRow.conversation_id,), false(), ChatLineRow.body)
        return tuple(dict.fromkeys((*self.ids(ChatRow, mine, ChatRow.body), *(one for (one,) in lines))))

    def rows(self, columns: Sequence[Any], mine: ColumnElement[bool], *texts: Any) -> tuple[Any, ...]:
        """The same with other columns, all of one table."""
        table = columns[0].class_
        query = select(*columns).where(table.company_id == self._company_id)
        if not self._keys:
            held = (text.contains(form, autoescape=True) for text in texts for form in self._forms)
            found = self._session.execute(query.where(or_(mine, *held)).limit(MOST))
            return tuple(tuple(row) for row in found)
        return tuple(islice(self._read(query, mine, texts), MOST))

    def _read(self, query: Any, mine: ColumnElement[bool], texts: Sequence[Any]) -> Iterator[Any]:
        every = query.add_columns(mine, *texts).execution_options(yield_per=AT_ONCE)
        for row in self._session.execute(every):
            own, *read = row[-1 - len(texts) :]
            if own or any(form in text for text in read if text for form in self._forms):
                yield tuple(row[: -1 - len(texts)])


def _by(column: Any, who: Sequence[str]) -> ColumnElement[bool]:
    found: ColumnElement[bool] = func.coalesce(column.in_(who), false())
    return found


def _escaped(word: str) -> str:
    return "".join(char if char.isascii() else f"\\u{ord(char):04x}" for char in word)
