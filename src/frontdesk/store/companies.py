"""Which companies there are: those of published bots, and those that something is kept of."""

from __future__ import annotations

from sqlalchemy import select

from frontdesk.store.db import Store
from frontdesk.store.people_tables import PersonRow
from frontdesk.store.tables import BotRow, CompanyRow, ConversationRow


def known(store: Store) -> tuple[str, ...]:
    """Their names, in order."""
    with store.read() as session:
        found = (
            session.scalars(select(row.company_id).distinct())
            for row in (CompanyRow, ConversationRow, PersonRow)
        )
        return tuple(sorted({company for part in found for company in part}))


def of_bot(store: Store, bot_id: str) -> str | None:
    """The company of the bot as it was published last; None for one that never was."""
    query = select(BotRow.company_id).where(BotRow.bot_id == bot_id)
    with store.read() as session:
        return session.scalar(query.order_by(BotRow.published_at.desc(), BotRow.company_id).limit(1))
