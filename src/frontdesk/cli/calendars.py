"""`frontdesk bookings --sync` and `--feed`: the bots' calendars and those that people keep elsewhere."""

from __future__ import annotations

from dataclasses import asdict
from urllib.parse import quote

from rich.console import Console
from rich.table import Table

from frontdesk.api.auth import Keeper, feed_of
from frontdesk.booking.agenda import open_agenda
from frontdesk.booking.plan import plan_of
from frontdesk.booking.syncing import Synced, sync_all, write_again
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import print_json
from frontdesk.config import find_bot, load_bots, load_settings
from frontdesk.config.doors import COMPANY, OTHERS, OWN, company_keys
from frontdesk.errors import BadInput, NotFound
from frontdesk.settings import Settings
from frontdesk.store import snapshot
from frontdesk.store.db import Store, open_store

console = Console(highlight=False)
WRONG = 1


def sync(*, again: bool, as_json: bool) -> int:
    """Once, now. 1 when a calendar could not be asked."""
    settings = load_settings()
    bots = load_bots(settings)
    if not any(
        one.calendar for bot in bots.values() if bot.booking for one in bot.booking.resources.values()
    ):
        raise NotFound("no resource of any bot has a calendar: write `calendar: NAME` into it")
    snapshot.publish(settings, bots)
    store = open_store(settings)
    try:
        if again:
            _again(settings, store)
        done = sync_all(settings, store)
    finally:
        store.close()
    if as_json:
        print_json([asdict(one) for one in done])
    else:
        console.print(_table(done))
        for one in done:
            if one.problem:
                console.print(f"{one.calendar} ({one.resource}): {one.problem}", style="red", soft_wrap=True)
    return WRONG if any(one.problem for one in done) else FINE


def feed(*, bot: str) -> int:
    """The address under which any calendar can subscribe to the bot's bookings."""
    settings = load_settings()
    found = find_bot(settings, bot)
    if found.booking is None:
        raise NotFound(f"{bot} has no calendar: write `booking:` into its file")
    keys = company_keys(settings.api)
    if found.company_id not in keys:
        name = OWN if found.company_id == COMPANY else f"{OTHERS} with {found.company_id}=KEY in it"
        raise BadInput(f"an address that others may read needs a key: set {name}")
    token = Keeper(keys).token(found.company_id, feed_of(found.company_id, found.bot_id))
    host, port = settings.api.host, settings.api.port
    print(f"http://{host}:{port}/calendars/{quote(found.bot_id, safe='')}.ics?token={token}")
    return FINE


def _again(settings: Settings, store: Store) -> None:
    for bot in load_bots(settings).values():
        plan = plan_of(bot)
        if plan is not None:
            agenda = open_agenda(settings, plan.company_id, plan.bot_id)
            write_again(store, agenda, plan)
            agenda.close()


def _table(done: list[Synced]) -> Table:
    table = Table("bot", "with", "calendar", "written", "removed", "called off", "moved", "busy", box=None)
    for one in done:
        counts = (one.written, one.removed, one.cancelled, one.moved, one.busy)
        table.add_row(one.bot_id, one.resource, one.calendar, *(str(count) for count in counts))
    return table
