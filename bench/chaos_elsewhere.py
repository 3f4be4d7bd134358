"""The books of `bench.chaos` with others: the calendar, the tracker, messages to the team, recordings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bench.chaos_calls import Caller
from bench.chaos_desk import DENTIST, Others
from bench.chaos_found import Balance, bodies, same
from bench.chaos_tracker import TrackerStand
from frontdesk.booking.mirroring import uid_of
from frontdesk.providers.calendars.base import CalendarProvider
from frontdesk.providers.recordings._open import open_recordings
from frontdesk.settings import Settings
from frontdesk.store import bookings, tapes, tickets
from frontdesk.store.db import Store
from frontdesk.store.notice_tables import NoticeRow
from frontdesk.testing.smtp import MailServer

AHEAD = timedelta(days=61)


def in_calendar(found: Balance, store: Store, calendar: CalendarProvider) -> None:
    """Each booking stands there once, at its time; what somebody else wrote is as it was."""
    now = datetime.now(UTC)
    events = calendar.events(now, now + AHEAD)
    ours = [one for one in events if one.ours]
    found.events = len(ours)
    rows = bookings.listed(store, limit=100_000)
    wanted = {f"{uid_of(row.id)} at {row.starts_at:%Y-%m-%d %H:%M}" for row in rows}
    same(found, "in the calendar", wanted, [f"{one.uid} at {one.start:%Y-%m-%d %H:%M}" for one in ours])
    same(found, "others' events", {DENTIST}, [one.uid for one in events if not one.ours])


def in_tracker(found: Balance, store: Store, caller: Caller, tracker: TrackerStand) -> None:
    """Each conversation with a booking is a card once by its external id, or a comment once."""
    rows = tickets.listed(store, limit=100_000)
    same(found, "tickets", caller.agreed | caller.noted, [row.conversation_id for row in rows])
    cards, notes = ([row for row in rows if row.state == state] for state in ("open", "noted"))
    found.tickets, found.comments = len(tracker.cards), len(tracker.comments)
    others = [f"{row.conversation_id} is {row.state}" for row in rows if row.state not in ("open", "noted")]
    if others:
        found.wrong.append(f"tickets not filed: {others[:3]}")
    there = [f"{card['external_id']} as {card['id']}" for card in tracker.cards]
    same(found, "cards in the tracker", {f"{row.id} as {row.key}" for row in cards}, there)
    said = [
        next(
            (f"{row.id} on {row.key}" for row in notes if row.key == str(card) and row.id in text), text[:60]
        )
        for card, text in tracker.comments
    ]
    same(found, "comments in the tracker", {f"{row.id} on {row.key}" for row in notes}, said)


def told_team(found: Balance, store: Store, caller: Caller, others: Others) -> None:
    """Each message to the team is one row, sent or parked; each came under one id with one body."""
    with store.read() as session:
        rows = session.scalars(select(NoticeRow)).all()
    found.notices = sum(row.status == "sent" for row in rows)
    found.silenced = sum(row.status == "dead" for row in rows)
    told = {
        (row.receiver, row.event): [one.conversation_id for one in rows if _alike(one, row)] for row in rows
    }
    for receiver, event, names in (
        ("team", "call.ended", caller.names),
        ("team", "booking.confirmed", caller.agreed),
        ("mail", "booking.confirmed", caller.agreed),
        ("gone", "call.ended", caller.names),
    ):
        same(found, f"messages about {event} to {receiver}", names, told.get((receiver, event), []))
    wrong = [f"{row.event} to {row.receiver}: {row.status} {row.last_error}" for row in rows if _unfit(row)]
    if wrong:
        found.wrong.append(f"{len(wrong)} messages are neither sent nor rightly parked: {wrong[:3]}")
    sent = {row.id for row in rows if row.receiver == "team" and row.status == "sent"}
    same(found, "messages that arrived", sent, bodies(found, "messages", others.team.deliveries))


def told_by_mail(found: Balance, store: Store, caller: Caller, server: MailServer) -> None:
    """Each e-mail is there; a repeat has the same Message-ID and the same words."""
    with store.read() as session:
        rows = session.scalars(select(NoticeRow).where(NoticeRow.receiver == "mail")).all()
    letters: dict[str, set[bytes]] = {}
    for one in list(server.mail):
        key = str(one.message["Message-ID"]).strip("<>").partition("@")[0]
        letters.setdefault(key, set()).add(one.data)
    found.repeats += len(server.mail) - len(letters)
    same(found, "e-mails", {row.id for row in rows if row.status == "sent"}, list(letters))
    if any(len(versions) > 1 for versions in letters.values()):
        found.wrong.append("e-mails: one Message-ID came with two bodies")


def on_tape(found: Balance, settings: Settings, store: Store, caller: Caller) -> None:
    """Each recorded call has its recording, whole, and there is nothing else in the folder."""
    kept = tapes.of(store, "default", sorted(caller.names))
    found.tapes = len(kept)
    same(found, "recordings", caller.recorded, [one.conversation_id for one in kept])
    place = open_recordings(settings, {})
    short = [one.conversation_id for one in kept if len(place.get(one.name)) != one.size]
    place.close()
    if short:
        found.wrong.append(f"recordings are not whole: {short[:3]}")
    folder = settings.home / "recordings"
    there = [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]
    same(found, "files of recordings", {one.name for one in kept}, there)


def _alike(one: NoticeRow, other: NoticeRow) -> bool:
    return (one.receiver, one.event) == (other.receiver, other.event)


def _unfit(row: NoticeRow) -> bool:
    return row.status != ("dead" if row.receiver == "gone" else "sent")
