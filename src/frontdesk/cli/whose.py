"""`--company`: whose conversations, people, bookings and endpoints a command is about."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from frontdesk.settings import Settings
    from frontdesk.store.db import Store

OPTION = "--company"
COMPANY = "default"
Company = Annotated[
    str | None,
    typer.Option(
        OPTION,
        metavar="NAME",
        help="Whose: this company's. By default that of the bot, where one is named, else `default`.",
    ),
]


def whose(settings: Settings, store: Store, company: str | None, bot: str | None = None) -> str:
    """The company meant; NotFound for one that has neither bots nor anything else here."""
    from frontdesk.config import load_bots
    from frontdesk.errors import NotFound
    from frontdesk.store import companies

    if company is None:
        return (companies.of_bot(store, bot) if bot else None) or COMPANY
    known = {COMPANY, *companies.known(store)}
    if company not in known:  # bots that were not published yet have one too
        known |= {one.company_id for one in load_bots(settings).values()}
    if company not in known:
        close = get_close_matches(company, sorted(known), 1)
        hint = f"did you mean {close[0]}?" if close else f"there: {', '.join(sorted(known))}"
        raise NotFound(f"{OPTION}: there is no company {company[:64]!r}; {hint}")
    return company
