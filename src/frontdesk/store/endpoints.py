"""Where a company's events go: those of frontdesk.yaml, and those that were added while running."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from frontdesk.errors import Conflict, NotFound
from frontdesk.store.db import Store
from frontdesk.store.tables import DeliveryRow, EndpointRow as Row
from frontdesk.store.values import columns
from frontdesk.store.writing import insert_new

MOST = 1000


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address. `bot_id` is empty for all bots; `source` is `file` or `added`; `status` is `active`,
    `disabled` (by a person) or `gone` (it answered 410). The secret before `secret_number` is valid until
    `previous_until`."""

    id: str
    company_id: str
    bot_id: str
    url: str
    events: tuple[str, ...]
    source: str = "added"
    note: str = ""
    status: str = "active"
    secret_env: str = ""
    secret_number: int = 1
    previous_until: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


def file_id(company_id: str, bot_id: str, url: str) -> str:
    """The id of an endpoint of frontdesk.yaml: the same as long as its address is."""
    return f"file_{sha256(chr(10).join((company_id, bot_id, url)).encode()).hexdigest()[:24]}"


def add(store: Store, endpoint: Endpoint) -> Endpoint:
    """Keep a new one; Conflict when its id is there."""
    with store.write() as session:
        if not insert_new(session, Row, _values(endpoint)):
            raise Conflict(f"there is an endpoint {endpoint.id!r} already")
    return get(store, endpoint.id, endpoint.company_id)


def noted(session: Session, endpoint: Endpoint) -> Endpoint:
    """An endpoint of frontdesk.yaml as it stands there now; what became of it (`status`) is kept."""
    row = session.get(Row, endpoint.id)
    if row is None:
        insert_new(session, Row, _values(endpoint))
        row = session.get(Row, endpoint.id)
    assert row is not None
    if (row.events, row.secret_env) != (" ".join(endpoint.events), endpoint.secret_env):
        row.events, row.secret_env = " ".join(endpoint.events), endpoint.secret_env
    return _endpoint(row)


def of(session: Session, company_id: str, bot_id: str) -> tuple[Endpoint, ...]:
    """Those that were added for that bot, or for all of the company's."""
    query = select(Row).where(
        Row.company_id == company_id, Row.bot_id.in_(("", bot_id)), Row.source == "added"
    )
    return tuple(_endpoint(row) for row in session.scalars(query.order_by(Row.created_at, Row.id)))


def find(store: Store, endpoint_id: str) -> Endpoint | None:
    """The endpoint of that id, whoever's it is: for the sender."""
    with store.read() as session:
        row = session.get(Row, endpoint_id)
        return _endpoint(row) if row is not None else None


def get(store: Store, endpoint_id: str, company_id: str = "default") -> Endpoint:
    """The company's endpoint of that id; NotFound when it has none."""
    found = find(store, endpoint_id)
    if found is None or found.company_id != company_id:
        raise NotFound(f"there is no endpoint {endpoint_id!r}")
    return found


def list_(store: Store, company_id: str = "default") -> tuple[Endpoint, ...]:
    """The company's endpoints, oldest first."""
    query = select(Row).where(Row.company_id == company_id).order_by(Row.created_at, Row.id).limit(MOST)
    with store.read() as session:
        return tuple(_endpoint(row) for row in session.scalars(query))


def change(store: Store, endpoint_id: str, company_id: str = "default", **values: Any) -> Endpoint:
    """Change `url`, `events`, `bot_id`, `note` or `status`; a new address is where waiting deliveries go."""
    get(store, endpoint_id, company_id)
    if "events" in values:
        values["events"] = " ".join(values["events"])
    with store.write() as session:
        its = update(Row).where(Row.id == endpoint_id)
        session.execute(its.values(**values, updated_at=datetime.now(UTC)))
        if "url" in values:
            session.execute(
                update(DeliveryRow)
                .where(DeliveryRow.endpoint_id == endpoint_id, DeliveryRow.status != "delivered")
                .values(url=values["url"])
            )
    return get(store, endpoint_id, company_id)


def rotate(store: Store, endpoint_id: str, overlap: timedelta, company_id: str = "default") -> Endpoint:
    """The next secret signs from now on, and for the time of `overlap` the one before signs too."""
    get(store, endpoint_id, company_id)
    now = datetime.now(UTC)
    values = {"secret_number": Row.secret_number + 1, "previous_until": now + overlap, "updated_at": now}
    with store.write() as session:
        session.execute(update(Row).where(Row.id == endpoint_id).values(**values))
    return get(store, endpoint_id, company_id)


def remove(store: Store, endpoint_id: str, company_id: str = "default") -> None:
    """Forget it. What was on its way is parked, for nobody knows its secret any more."""
    get(store, endpoint_id, company_id)
    with store.write() as session:
        session.execute(delete(Row).where(Row.id == endpoint_id))
        park(session, endpoint_id, "The endpoint was removed.")


def gone(store: Store, endpoint_id: str) -> None:
    """It answered 410: it wants no more, and what waits for it is parked."""
    with store.write() as session:
        its = update(Row).where(Row.id == endpoint_id, Row.status == "active")
        session.execute(its.values(status="gone", updated_at=datetime.now(UTC)))
        park(session, endpoint_id, "The endpoint answered 410 before: it wants no more.")


def back(store: Store, endpoint_id: str) -> None:
    """It took a delivery: whatever it said before, it is there."""
    with store.write() as session:
        its = update(Row).where(Row.id == endpoint_id, Row.status == "gone")
        session.execute(its.values(status="active", updated_at=datetime.now(UTC)))


def park(session: Session, endpoint_id: str, why: str) -> None:
    """What waits for that endpoint waits for a person from now on."""
    waiting = (DeliveryRow.endpoint_id == endpoint_id, DeliveryRow.status == "pending")
    session.execute(
        update(DeliveryRow)
        .where(*waiting, DeliveryRow.lease.is_(None))
        .values(status="gone", last_error=why, updated_at=datetime.now(UTC))
    )


def _values(endpoint: Endpoint) -> dict[str, Any]:
    now = datetime.now(UTC)
    same = columns(Endpoint, endpoint)
    same |= {"events": " ".join(endpoint.events), "updated_at": now}
    return same | {"created_at": endpoint.created_at or now}


def _endpoint(row: Row) -> Endpoint:
    same = columns(Endpoint, row)
    return Endpoint(**{**same, "events": tuple(str(same["events"]).split())})
