"""What operators did: who re-ran, erased, merged, approved, changed endpoints and keys, and when.

Only the deed and the ids of ours that it was done to are kept: a number or an address that somebody typed is
a caller's, and has to be gone when the caller is forgotten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select

from frontdesk.store.audit_tables import AuditRow as Row
from frontdesk.store.db import Store
from frontdesk.store.values import columns, value_of

MOST = 1000
OURS = re.compile(
    r"[a-z]{2,4}_[0-9a-f]{16,64}"  # people, changes, endpoints, messages
    r"|bk_[0-9]{8}_[0-9a-f]{16}"
    r"|[0-9]{8}-[0-9]{6}-[0-9a-f]{16}"  # conversations
    r"|[0-9a-f]{32,64}"  # deliveries, candidates, documents, tickets
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
)


@dataclass(frozen=True, slots=True)
class Act:
    """Something done. `door`: cli, api or console; `by`: the machine's user, or the address it came from.

    `action` is the command with its options, or method and route; `result` an exit code or HTTP status.
    """

    at: datetime
    door: str
    by: str
    action: str
    target: str = ""
    result: str = ""
    bot_id: str = ""
    company_id: str = "default"


def ids(*texts: str) -> str:
    """Those of the texts that are ids of ours, with spaces between; whatever else they are is left out."""
    return " ".join(text for text in texts if OURS.fullmatch(text))[:200]


def note(store: Store, act: Act) -> None:
    """Write it down."""
    values = columns(Act, act) | {"id": f"act_{uuid4().hex[:24]}"}
    with store.write() as session:
        session.add(Row(**values))


def listed(
    store: Store, company_id: str = "default", *, since: datetime | None = None, limit: int = 100
) -> tuple[Act, ...]:
    """What was done, the latest first."""
    query = select(Row).where(Row.company_id == company_id)
    if since is not None:
        query = query.where(Row.at >= since)
    query = query.order_by(Row.at.desc(), Row.id).limit(min(limit, MOST))
    with store.read() as session:
        return tuple(value_of(Act, row) for row in session.scalars(query))
