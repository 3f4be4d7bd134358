"""What has been kept long enough goes: recordings, and conversations with all that was made of them."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from frontdesk.errors import FrontdeskError
from frontdesk.postcall import playback
from frontdesk.postcall.erasing import FOLDERS
from frontdesk.postcall.exchanges import PBX
from frontdesk.postcall.uploading import UPLOAD
from frontdesk.settings import Settings
from frontdesk.store import (
    callers,
    conversations,
    delegations,
    deliveries,
    erasing,
    forgotten,
    mails,
    notices,
    people_erasing,
    recordings as given,
    sound,
    spool,
    tapes,
    tickets,
)
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Which
from frontdesk.store.erasing import Traces
from frontdesk.store.files import drop_halves
from frontdesk.store.mail_tables import MailRow
from frontdesk.store.notice_tables import NoticeRow
from frontdesk.store.people_tables import PersonRow
from frontdesk.store.recording_tables import RecordingRow
from frontdesk.store.tables import ConversationRow
from frontdesk.store.ticket_tables import DelegationRow, TicketRow

logger = logging.getLogger(__name__)
AT_ONCE = 100
ROWS = (ConversationRow, PersonRow, NoticeRow, RecordingRow, TicketRow, DelegationRow, MailRow)
"""Where companies are that have something to keep."""
LOOKED_BACK = 2.0
"""Days: an exchange's history is read for less."""
STRAY = 7 * 86_400
"""Seconds after which sound that no conversation came of is nobody's."""


@dataclass(frozen=True, slots=True)
class Gone:
    """How many recordings, conversations, stray files and people were taken out."""

    recordings: int = 0
    conversations: int = 0
    strays: int = 0
    people: int = 0


def retain_once(settings: Settings, store: Store, now: datetime | None = None) -> Gone:
    """One round over all companies; it goes on until nothing is too old."""
    at = now or datetime.now(UTC)
    recordings = talks = people = 0
    for company_id in _companies(store):
        days = settings.retention.of(company_id)
        if days.recordings is not None:
            recordings += _recordings(settings, store, company_id, at - timedelta(days=days.recordings))
        if days.conversations is not None:
            before = at - timedelta(days=days.conversations)
            told_again = (PBX, UPLOAD) if days.conversations <= LOOKED_BACK else (UPLOAD,)
            talks += _conversations(settings, store, company_id, before, told_again)
            people += _people(settings, store, company_id, before)
            for kind in (notices, tickets, delegations, mails):
                kind.drop(store, company_id, before)
    recordings += _given(settings, store)
    return Gone(recordings, talks, _strays(settings, store), people)


def _recordings(settings: Settings, store: Store, company_id: str, before: datetime) -> int:
    done = 0
    while found := tapes.old(store, company_id, before, AT_ONCE):
        playback.take_away(settings, found)
        for one in found:
            tapes.remove(store, one)
        done += len(found)
    return done


def _given(settings: Settings, store: Store) -> int:
    """Recordings that were fetched or handed in, once they are written down; and what is nobody's."""
    days = [one.recordings for one in (settings.retention, *settings.retention.companies.values())]
    least = min((one * 86_400 for one in days if one is not None), default=float(STRAY))
    done = 0
    for key, age in given.ages(settings.home):
        if age > min(least, STRAY) and _is_over(settings, store, key, age):
            for path in given.of(settings.home, [key]):
                path.unlink(missing_ok=True)
            done += 1
    return done


def _is_over(settings: Settings, store: Store, key: str, age: float) -> bool:
    one = conversations.find(store, key)
    if one is None:
        return age > STRAY and not spool.path_of(settings.home, key).exists()
    days = settings.retention.of(one.company_id).recordings
    late = days is not None and age > days * 86_400
    return late and conversations.stored(store, [key]).get(key, False)


def _conversations(
    settings: Settings, store: Store, company_id: str, before: datetime, told_again: tuple[str, ...]
) -> int:
    """Those that are finished; what a person still has to do (tasks, bookings) stays. What begins with one of
    `told_again` would come back from where it came from."""
    own = (
        ConversationRow.company_id == company_id,
        ConversationRow.ended_at < before,
        ConversationRow.finished_at.is_not(None),
    )
    done = 0
    while True:
        with store.read() as session:
            query = select(ConversationRow.id).where(*own).order_by(ConversationRow.ended_at)
            ids = tuple(session.scalars(query.limit(AT_ONCE)))
        if not ids:
            return done
        forgotten.remember(settings.home, [one for one in ids if one.startswith(told_again)])
        playback.forget(settings, store, company_id, ids)
        told = [
            one.id
            for talk in ids
            for one in deliveries.matching(store, Which(company_id, conversation_id=talk), 1000)
        ]
        erasing.erase(store, company_id, Traces(conversations=ids, deliveries=tuple(told)))
        done += len(ids)


def _people(settings: Settings, store: Store, company_id: str, before: datetime) -> int:
    """Those of whom nothing was seen since then, with what a pick-up knows of them."""
    done = 0
    while True:
        with store.read() as session:
            found = people_erasing.unseen(session, company_id, before, AT_ONCE)
        if not found.ids:
            return done
        for line in found.lines:
            callers.forget(settings.home, store.keys, company_id, *line)
        erasing.erase(store, company_id, Traces(people=found.ids))
        for line in found.lines:  # somebody may have been writing one meanwhile
            callers.forget(settings.home, store.keys, company_id, *line)
        done += len(found.ids)


def _strays(settings: Settings, store: Store) -> int:
    done = sum(drop_halves(settings.home / one) for one in (*FOLDERS, given.FOLDER))
    done += drop_halves(callers.folder(settings.home), "??/")
    for conversation_id, path in sound.waiting(settings.home):
        try:
            if time.time() - path.stat().st_mtime < STRAY or conversations.stored(store, [conversation_id]):
                continue
            path.unlink()
            done += 1
        except (FileNotFoundError, FrontdeskError) as error:
            logger.info("%s was not looked at: %s", path.name, error)
    return done


def _companies(store: Store) -> tuple[str, ...]:
    with store.read() as session:
        found = (session.scalars(select(row.company_id).distinct()) for row in ROWS)
        return tuple(dict.fromkeys(company for part in found for company in part))
