"""Questions with answers that may become knowledge: each comes once, and stays with what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from sqlalchemy import CursorResult, Select, delete, func, select

from frontdesk.errors import Conflict, NotFound
from frontdesk.store.db import Store
from frontdesk.store.tables import CandidateRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

Status = Literal["waiting", "approved", "rejected"]
STATUSES: tuple[Status, ...] = ("waiting", "approved", "rejected")
MOST = 500


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row as a value. The id is made from question and answer, so that a rejected one never comes back.

    `approved_question` and `approved_answer` are what a person made of them, empty before that.
    """

    id: str
    company_id: str
    bot_id: str
    origin: str
    question: str
    answer: str
    reference: str = ""
    language: str = ""
    status: Status = "waiting"
    approved_question: str = ""
    approved_answer: str = ""
    decided_by: str = ""
    created_at: datetime | None = None
    decided_at: datetime | None = None


def add(store: Store, candidate: Candidate) -> bool:
    """Keep it, waiting; False when it is there already, whatever became of it."""
    values = columns(Candidate, candidate)
    values |= {"status": "waiting", "created_at": candidate.created_at or datetime.now(UTC)}
    with store.write() as session:
        return insert_new(session, Row, values)


def withdraw(store: Store, newer: Candidate) -> int:
    """Take out what waits from the same origin and reference, but for this very one; how many. What a person
    decided about stays."""
    same = (Row.company_id == newer.company_id, Row.bot_id == newer.bot_id, Row.origin == newer.origin)
    others = (Row.reference == newer.reference, Row.status == "waiting", Row.id != newer.id)
    with store.write() as session:
        done = session.execute(delete(Row).where(*same, *others))
        assert isinstance(done, CursorResult)
        return int(done.rowcount)


def get(store: Store, candidate_id: str, bot_id: str, company_id: str = "default") -> Candidate:
    """The bot's candidate of that id; NotFound when it has none."""
    with store.read() as session:
        return _candidate(_row(session.scalar(_one(candidate_id, bot_id, company_id)), candidate_id))


def list_(
    store: Store,
    bot_id: str,
    company_id: str = "default",
    *,
    status: Status | None = "waiting",
    limit: int = 100,
) -> tuple[Candidate, ...]:
    """The bot's candidates, newest first."""
    query = select(Row).where(Row.company_id == company_id, Row.bot_id == bot_id)
    if status is not None:
        query = query.where(Row.status == status)
    query = query.order_by(Row.created_at.desc(), Row.id).limit(max(1, min(limit, MOST)))
    with store.read() as session:
        return tuple(_candidate(row) for row in session.scalars(query))


def count(store: Store, bot_id: str, company_id: str = "default") -> dict[Status, int]:
    """How many there are of each status."""
    its = (Row.company_id == company_id, Row.bot_id == bot_id)
    query = select(Row.status, func.count()).where(*its).group_by(Row.status)
    with store.read() as session:
        found = {str(status): int(number) for status, number in session.execute(query)}
    return {status: found.get(status, 0) for status in STATUSES}


def decide(store: Store, decided: Candidate, *, before: tuple[Status, ...] = ("waiting",)) -> Candidate:
    """Write down its new status; Conflict when somebody else has decided meanwhile."""
    with store.write() as session:
        found = session.scalar(_one(decided.id, decided.bot_id, decided.company_id).with_for_update())
        row = _row(found, decided.id)
        if row.status not in before:
            raise Conflict(f"candidate {decided.id!r} is {row.status} already")
        row.status, row.decided_by, row.decided_at = decided.status, decided.decided_by, datetime.now(UTC)
        row.approved_question, row.approved_answer = decided.approved_question, decided.approved_answer
        return replace(_candidate(row), status=decided.status)


def _one(candidate_id: str, bot_id: str, company_id: str) -> Select[Row]:
    return select(Row).where(Row.id == candidate_id, Row.bot_id == bot_id, Row.company_id == company_id)


def _row(row: Row | None, candidate_id: str) -> Row:
    if row is None:
        raise NotFound(f"there is no candidate {candidate_id!r}")
    return row


def _candidate(row: Row) -> Candidate:
    return value_of(Candidate, row)
