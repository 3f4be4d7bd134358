"""`frontdesk keys`: what is encrypted with which key, a new key, and everything under it."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console

from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import keys as given, load_settings
from frontdesk.postcall.rekeying import rekey
from frontdesk.store.db import Store, open_store
from frontdesk.store.rotating import standing

console = Console(highlight=False)


def new() -> int:
    """Print a fresh key and nothing else, for scripts."""
    print(given.fresh())
    return FINE


def show() -> int:
    """Say how many values are under which key."""
    store = open_store(load_settings())
    try:
        found = standing(store)
        console.print("\n".join(_lines(store, found)))
        return PROBLEMS if set(found) - set(store.keys.ids) else FINE
    finally:
        store.close()


def rotate() -> int:
    """Everything under the newest key."""
    settings = load_settings()
    store = open_store(settings)
    try:
        done = rekey(settings, store, lambda table, rows: console.print(f"  {table}: {rows}"))
        console.print(
            f"Written anew: {done.rows} rows, {done.files} files, {done.days} days of kept places.",
            *([f"[red]{done.unreadable} lack their key and were left.[/red]"] if done.unreadable else []),
            *_lines(store, standing(store)),
            sep="\n",
        )
        return PROBLEMS if done.unreadable else FINE
    finally:
        store.close()


def _lines(store: Store, found: Mapping[str, int]) -> list[str]:
    if not store.keys:
        head = [f"{given.VARIABLE} is not set: nothing is encrypted. Make a key: frontdesk keys new"]
    else:
        head = [_key(key, found.get(key, 0), newest=number == 0) for number, key in enumerate(store.keys.ids)]
    plain = [f"plain: {found['']} values; encrypt them: frontdesk keys rotate"] if found.get("") else []
    strange = [
        f"[red]{key}: {number} values, and the key is not in {given.VARIABLE}[/red]"
        for key, number in found.items()
        if key and key not in store.keys.ids
    ]
    return head + (plain if store.keys else []) + strange


def _key(key: str, values: int, *, newest: bool) -> str:
    if newest:
        return f"{key}: {values} values; what is written now"
    if not values:
        return f"{key}: no row needs it; take it out once `frontdesk keys rotate` went through"
    return f"{key}: {values} values; write them anew: frontdesk keys rotate"
