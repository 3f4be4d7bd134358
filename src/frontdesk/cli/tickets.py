"""What `frontdesk tickets` does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table
from rich.text import Text

from frontdesk.api.routes.tickets import TicketInFull, TicketOut, in_full
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_json
from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.errors import BadInput
from frontdesk.postcall.tending import Tending
from frontdesk.settings import Settings
from frontdesk.store import tickets
from frontdesk.store.db import Store, open_store
from frontdesk.store.tickets import STATES

console = Console(highlight=False)
LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with one ticket; nothing of it: show it as it stands now."""

    move: str = ""
    comment: str = ""
    link: str = ""


def show(bot: str | None, state: str | None, limit: int, company: str | None = None, *, as_json: bool) -> int:
    """The tickets, latest first."""
    if state is not None and state not in STATES:
        raise BadInput(f"--state: there is no {state!r}; known: {', '.join(STATES)}")
    with _opened() as (settings, store):
        owner = whose(settings, store, company, bot)
        found = tickets.listed(store, owner, bot_id=bot, state=state, limit=limit)
    _print([TicketOut.model_validate(one) for one in found], as_json=as_json)
    return FINE


def tend(ticket_id: str, wish: Wish, company: str | None = None, *, as_json: bool) -> int:
    """Do something with one ticket; how it stands then."""
    with _opened() as (settings, store):
        tending = Tending(settings, store, whose(settings, store, company))
        done = tending.look(ticket_id) if wish == Wish() else None
        if wish.comment:
            done = tending.comment(ticket_id, wish.comment)
        if wish.link:
            done = tending.link(ticket_id, wish.link)
        if wish.move:
            done = tending.move(ticket_id, wish.move)
        told = [] if done is None else [in_full(store, done)]
    _print(told, as_json=as_json)
    if not as_json:
        _print_comments(told)
    return FINE


@contextmanager
def _opened() -> Iterator[tuple[Settings, Store]]:
    settings = load_settings()
    store = open_store(settings)
    try:
        yield settings, store
    finally:
        store.close()


def _print(found: Sequence[TicketOut], *, as_json: bool) -> None:
    if as_json:
        print_json([one.model_dump(mode="json") for one in found])
        return
    if not found:
        console.print("No conversation became a ticket.")
        return
    table = Table(box=None, pad_edge=False)
    for name in ("id", "tracker", "key", "state", "status", "title", "address"):
        table.add_column(name, overflow="fold")
    for one in found:
        title = plain(one.title)[:LONGEST_TITLE]
        told = (one.id, one.tracker, plain(one.key), one.state, plain(one.status), title, plain(one.url))
        table.add_row(*map(Text, told))
    console.print(table)


def _print_comments(found: Sequence[TicketInFull]) -> None:
    for comment in (comment for one in found for comment in one.comments):
        console.print(
            f"\n{comment.written_at:%Y-%m-%d %H:%M} UTC · {plain(comment.author) or 'somebody'}", markup=False
        )
        console.print(plain(comment.text), markup=False)
