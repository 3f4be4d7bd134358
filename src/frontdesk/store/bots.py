"""The bots that were published, beside the snapshot: what lists, filters and records refer to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from frontdesk.errors import NotFound
from frontdesk.scenario.schema import Bot
from frontdesk.store.db import Store
from frontdesk.store.tables import BotRow, CompanyRow
from frontdesk.store.writing import insert_new, put


@dataclass(frozen=True, slots=True)
class Published:
    """One published bot; `version` is `Bot.version` as it was then."""

    bot: Bot
    version: str
    published_at: datetime


def publish(store: Store, bots: Iterable[Bot]) -> None:
    """Write these bots down, each under its company; a company that is not there yet is made."""
    now = datetime.now(UTC)
    with store.write() as session:
        for bot in bots:
            insert_new(
                session, CompanyRow, {"company_id": bot.company_id, "bot_id": "", "name": bot.company_id}
            )
            values = {
                "company_id": bot.company_id,
                "bot_id": bot.bot_id,
                "version": bot.version,
                "body": bot.model_dump_json(),
                "published_at": now,
            }
            put(session, BotRow, values, ("company_id", "bot_id"))


def get(store: Store, bot_id: str, company_id: str = "default") -> Published:
    """The company's bot of that name; NotFound when it has none."""
    query = select(BotRow).where(BotRow.bot_id == bot_id, BotRow.company_id == company_id)
    with store.read() as session:
        row = session.scalar(query)
    if row is None:
        raise NotFound(f"there is no bot {bot_id!r}")
    return _published(row)


def list_(store: Store, company_id: str = "default") -> tuple[Published, ...]:
    """The company's bots by name."""
    query = select(BotRow).where(BotRow.company_id == company_id).order_by(BotRow.bot_id)
    with store.read() as session:
        return tuple(_published(row) for row in session.scalars(query))


def _published(row: BotRow) -> Published:
    return Published(Bot.model_validate_json(row.body), row.version, row.published_at)
