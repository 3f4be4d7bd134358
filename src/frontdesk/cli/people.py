"""What `frontdesk people` does."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.text import Text

from frontdesk.api.routes.customers import ChangeItem, PersonItem
from frontdesk.cli import pickups
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_json, print_table
from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.postcall.customers import Customers
from frontdesk.postcall.knowing import remember_all
from frontdesk.store import people, people_changes
from frontdesk.store.db import Store, open_store
from frontdesk.store.people import Identity
from frontdesk.store.people_changes import Change

console = Console(highlight=False)
ROOM = 120


def show_all(limit: int, company: str | None = None, *, as_json: bool) -> int:
    """Who was here."""
    with _opened(company) as (_, store, owner):
        found = people.listed(store, owner, limit)
    if as_json:
        print_json([PersonItem.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        rows = [
            (
                one.id,
                one.name or "–",
                f"{one.updated_at:%Y-%m-%d %H:%M}",
                ", ".join(map(_known, one.identities)),
            )
            for one in found
        ]
        print_table(console, ("id", "name", "last (UTC)", "known by"), rows, ROOM)
    else:
        console.print("Nobody was here yet.")
    return FINE


def show(who: str, company: str | None = None, *, as_json: bool) -> int:
    """One person's history."""
    with _opened(company) as (customers, _, _owner):
        found = customers.history(who)
    one = found.person
    if as_json:
        known = PersonItem.model_validate(one).model_dump(mode="json")
        talks = [
            {
                "id": talk.id,
                "at": talk.started_at.isoformat(),
                "channel": talk.channel,
                "summary": talk.summary,
            }
            for talk in found.talks
        ]
        booked = [
            {"id": each.id, "starts_at": each.starts_at.isoformat(), "service": each.service}
            | {"status": each.status}
            for each in found.bookings
        ]
        to_do = [{"id": each.id, "kind": each.kind, "reason": each.reason} for each in found.tasks]
        at_pickup = {"at_pickup": pickups.as_json(found.pickups)}
        print_json(known | {"conversations": talks, "bookings": booked, "tasks": to_do} | at_pickup)
        return FINE
    console.print(Text(plain(f"{one.id}  {one.name or 'no name known'}")))
    for each in one.identities:
        note = "left in words" if each.said else f"{each.talks} conversations"
        shared = ", shared" if each.shared else ""
        console.print(Text(plain(f"  {each.id}  {_known(each)}  ({note}{shared})")))
    for told in pickups.lines(found.pickups):
        console.print(Text(plain(f"  {told}")), soft_wrap=True)
    for talk in found.talks:
        line = (
            f"  {talk.started_at:%Y-%m-%d %H:%M}  {talk.channel}  {talk.outcome or '–'}  {talk.summary or ''}"
        )
        console.print(Text(plain(f"{line.rstrip()}  [{talk.id}]")), soft_wrap=True)
    for each_booking in found.bookings:
        line = f"  booked: {each_booking.service} on {each_booking.starts_at:%Y-%m-%d %H:%M} UTC"
        console.print(Text(plain(f"{line}, {each_booking.status}  [{each_booking.id}]")), soft_wrap=True)
    for task in found.tasks:
        console.print(Text(plain(f"  to do: {task.reason}  [{task.id}]")), soft_wrap=True)
    return FINE


def merge(who: str, other: str, company: str | None = None) -> int:
    """Make one of two."""
    with _opened(company) as (customers, _, _owner):
        _told(customers.merge(who, other, _by()))
    return FINE


def split(who: str, numbers: Sequence[str], company: str | None = None) -> int:
    """Make two of one."""
    with _opened(company) as (customers, _, _owner):
        _told(customers.split(who, numbers, _by()))
    return FINE


def undo(change: str, company: str | None = None) -> int:
    """Take a change back."""
    with _opened(company) as (customers, _, _owner):
        done = customers.undo(change)
    console.print(f"{done.id} is undone.")
    return FINE


def show_changes(limit: int, company: str | None = None, *, as_json: bool) -> int:
    """The merges and splits there were."""
    with _opened(company) as (_, store, owner):
        found = people_changes.changes(store, owner, limit)
    if as_json:
        print_json([ChangeItem.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        rows = [
            (
                *(one.id, one.kind, one.from_id, one.to_id, f"{one.at:%Y-%m-%d %H:%M}", one.by or "–"),
                f"undone {one.undone_at:%Y-%m-%d %H:%M}" if one.undone_at else "",
            )
            for one in found
        ]
        print_table(console, ("id", "what", "from", "to", "when (UTC)", "by", ""), rows, ROOM)
    else:
        console.print("Nobody was made one or two yet.")
    return FINE


def publish() -> int:
    """Write anew what a pick-up knows."""
    settings = load_settings()
    store = open_store(settings)
    try:
        written, old = remember_all(settings.home, store)
    finally:
        store.close()
    console.print(f"{written} lines are known at pick-up; {old} that are not any more were taken out.")
    return FINE


@contextmanager
def _opened(company: str | None) -> Iterator[tuple[Customers, Store, str]]:
    settings = load_settings()
    store = open_store(settings)
    try:
        owner = whose(settings, store, company)
        yield Customers(settings, store, owner), store, owner
    finally:
        store.close()


def _by() -> str:
    """Who sits at the terminal, as far as the machine knows."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _told(change: Change) -> None:
    done = "are one person now" if change.kind == "merge" else "are two people now"
    console.print(f"{change.from_id} and {change.to_id} {done}. Back: frontdesk people --undo {change.id}")


def _known(one: Identity) -> str:
    return f"{one.kind} {one.value}" + (f" ({one.name})" if one.name else "")
