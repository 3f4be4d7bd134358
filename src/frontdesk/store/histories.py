"""What a pick-up may tell of: what was there over this very line, and over lines somebody joined with it.

Lines become one person's by a number and a name that anybody may write. So what came over another line counts
only where somebody merged the two; and a booking for which this number was left counts for who calls from it
once they gave the same name there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.scenario.history import Appointment, History
from frontdesk.store.db import Store
from frontdesk.store.lines import EMAIL, PHONE
from frontdesk.store.people import Identity, Person, same
from frontdesk.store.people_erasing import with_merged
from frontdesk.store.people_tables import ChangeRow, IdentityRow, TalkRow
from frontdesk.store.tables import BookingRow, ConversationRow
from frontdesk.store.ticket_tables import TicketRow

AT_ONCE = 1000
"""Rows in memory while all are looked at."""
LOOKED_BACK = 100
"""Conversations that are looked at, the latest."""
BOOKINGS, TICKETS = 10, 3
TITLE, SUMMARY = 80, 300
"""Characters that are kept of each."""
LEFT = (PHONE, EMAIL)
"""Kinds of lines that a booking can be left with."""


def of_line(store: Store, person: Person, line: Identity, now: datetime) -> History | None:
    """What may be told to whoever is there under that line of theirs; None where several people share it."""
    if line.shared:
        return None
    with store.read() as session:
        lines = joined(session, person, line.id)
        talks = _talks(session, person.id)
        own = [talk for talk, over in talks if over in lines]
        outcome, summary, language = _last(session, own)
        return History(
            _appointments(session, person, line, [talk for talk, _ in talks], set(own), now),
            _tickets(session, own),
            outcome,
            summary,
            language,
            sum(one.talks for one in person.identities if one.id in lines),
        )


def joined(session: Session, person: Person, line: str) -> frozenset[str]:
    """That line of theirs, and those that somebody said are the same person's by merging them."""
    ids = with_merged(session, person.company_id, [person.id])
    query = select(ChangeRow.moved).where(
        ChangeRow.company_id == person.company_id,
        ChangeRow.kind == "merge",
        ChangeRow.to_id.in_(ids),
        ChangeRow.undone_at.is_(None),
    )
    groups = [_together(moved) for moved in session.scalars(query)]
    found, more = {line}, True
    while more:
        wider = found.union(*(group for group in groups if group & found))
        more, found = wider != found, wider
    return frozenset(found & {one.id for one in person.identities})


def changed(store: Store, since: datetime | None, now: datetime) -> tuple[tuple[str, str], ...]:
    """(company, person) of whom a booking to come, or a ticket, was changed since then, whose conversation a
    machine was done with, or who was merged or split; None: all who have something open."""
    booked = select(BookingRow.company_id, BookingRow.owner).where(BookingRow.ends_at > now)
    filed = select(TicketRow.company_id, TicketRow.conversation_id)
    talks = select(ConversationRow.company_id, ConversationRow.id)
    if since is None:
        parts = [booked, filed.where(TicketRow.state == "open")]
    else:
        parts = [
            booked.where(BookingRow.updated_at >= since),
            filed.where(TicketRow.updated_at >= since),
            talks.where(ConversationRow.finished_at >= since),
        ]
    found: dict[tuple[str, str], None] = {}
    with store.read() as session:
        for part in parts:
            rows = part.subquery()
            company, talk = rows.c[0], rows.c[1]
            query = (
                select(TalkRow.company_id, TalkRow.person_id)
                .join(rows, (TalkRow.conversation_id == talk) & (TalkRow.company_id == company))
                .distinct()
            )
            found |= dict.fromkeys((row[0], row[1]) for row in session.execute(query))
        if since is not None:
            found |= dict.fromkeys(_remade(session, since))
    return tuple(found)


def _remade(session: Session, since: datetime) -> Iterator[tuple[str, str]]:
    """Whom operators made one, or two, of, or took that back, since then."""
    columns = (ChangeRow.company_id, ChangeRow.from_id, ChangeRow.to_id)
    query = select(*columns).where((ChangeRow.at >= since) | (ChangeRow.undone_at >= since))
    for company_id, one, other in session.execute(query):
        yield from ((company_id, one), (company_id, other))


def lines(store: Store) -> Iterator[tuple[str, str, str]]:
    """(company, kind, value) of every line that somebody was there under."""
    columns = (IdentityRow.company_id, IdentityRow.kind, IdentityRow.value)
    query = select(*columns).where(IdentityRow.said.is_(False)).execution_options(yield_per=AT_ONCE)
    with store.read() as session, session.execute(query) as found:
        for row in found:
            yield row[0], row[1], row[2]


def people_of(store: Store, company_id: str, talks: Sequence[str]) -> tuple[str, ...]:
    """Whose conversations these are."""
    query = select(TalkRow.person_id).where(TalkRow.company_id == company_id)
    with store.read() as session:
        return tuple(session.scalars(query.where(TalkRow.conversation_id.in_(talks)).distinct()))


def _together(moved: str) -> frozenset[str]:
    """The lines that were one person's after that merge. Older ones do not say whose they were put with."""
    told = json.loads(moved)
    return frozenset((*told.get("kept", ()), *told["identities"])) if "kept" in told else frozenset()


def _talks(session: Session, person_id: str) -> list[tuple[str, str]]:
    """Their conversations and the lines they came over, the latest first."""
    query = select(TalkRow.conversation_id, TalkRow.identity_id).where(TalkRow.person_id == person_id)
    found = session.execute(query.order_by(TalkRow.at.desc()).limit(LOOKED_BACK))
    return [(talk, line) for talk, line in found]


def _last(session: Session, talks: Sequence[str]) -> tuple[str, str, str]:
    """What the latest of them that is kept came to, its summary and its language."""
    columns = (ConversationRow.outcome, ConversationRow.summary, ConversationRow.language)
    query = select(*columns).where(ConversationRow.id.in_(talks))
    row = session.execute(query.order_by(ConversationRow.started_at.desc()).limit(1)).first()
    return (row[0] or "", _cut(row[1] or "", SUMMARY), row[2]) if row is not None else ("", "", "")


def _appointments(
    session: Session,
    person: Person,
    line: Identity,
    talks: Sequence[str],
    own: set[str],
    now: datetime,
) -> tuple[Appointment, ...]:
    query = select(BookingRow).where(
        BookingRow.company_id == person.company_id,
        BookingRow.owner.in_(talks),
        BookingRow.status == "booked",
        BookingRow.starts_at > now,
    )
    rows = session.scalars(query.order_by(BookingRow.starts_at, BookingRow.id))
    named = line.kind in LEFT and same(line.name, person.name)
    mine = (one for one in rows if one.owner in own or (named and _left_with(one, line.value)))
    found = [Appointment(one.starts_at, one.service, one.resource, one.bot_id) for one in mine]
    return tuple(found[:BOOKINGS])


def _left_with(booking: BookingRow, value: str) -> bool:
    """Whether that number or address was left for the booking."""
    return value in json.loads(booking.details).values()


def _tickets(session: Session, talks: Iterable[str]) -> tuple[str, ...]:
    query = select(TicketRow.title).where(
        TicketRow.conversation_id.in_(list(talks)), TicketRow.state == "open"
    )
    found = session.scalars(query.order_by(TicketRow.created_at.desc(), TicketRow.id).limit(TICKETS))
    return tuple(_cut(title, TITLE) for title in found if title.strip())


def _cut(text: str, most: int) -> str:
    """On one line, with no more characters than that."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
