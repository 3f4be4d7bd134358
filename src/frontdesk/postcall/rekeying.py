"""A new encryption key for all that is kept: the database, conversations and sound as files, kept places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from frontdesk.booking.agenda import open_agenda
from frontdesk.config.keys import VARIABLE
from frontdesk.errors import BadInput, Refused
from frontdesk.postcall.erasing import FOLDERS
from frontdesk.postcall.knowing import remember_all
from frontdesk.settings import Settings
from frontdesk.store import callers, erasing, recordings, rotating, snapshot, sound
from frontdesk.store.db import Store
from frontdesk.store.files import write_whole


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """How many rows, files and days of kept places were written anew; `unreadable` lack their key."""

    rows: int = 0
    files: int = 0
    days: int = 0
    unreadable: int = 0


def rekey(
    settings: Settings, store: Store, told: Callable[[str, int], object] = lambda what, rows: None
) -> Rekeyed:
    """Write whatever is plain or under an earlier key under the newest one; BadInput without any key.

    Everything may go on meanwhile. Stopped halfway, it goes on when it is called again.
    """
    if not store.keys:
        raise BadInput(f"{VARIABLE} is not set: make a key with `frontdesk keys new`")
    rows = rotating.rotate(store, told)
    files, unreadable = _files(settings.home, store)
    places = [_places(settings, *scope) for scope in dict.fromkeys(_scopes(settings))]
    if not rows.unreadable and not callers.current(settings.home, store.keys):
        remember_all(settings.home, store)
    if rows.rows:
        erasing.scrub(store)
    sounds, deaf = _sounds(settings.home, store)
    unreadable += rows.unreadable + places.count(None) + deaf
    return Rekeyed(rows.rows, files + sounds, sum(days or 0 for days in places), unreadable)


def _files(home: Path, store: Store) -> tuple[int, int]:
    """Conversations that wait, or were set aside; one that is taken away meanwhile is not missed."""
    done = unreadable = 0
    for path in [path for folder in FOLDERS for path in (home / folder).glob("*.json*")]:
        try:
            before = path.read_bytes()
            after = store.keys.seal_lines(before)
        except FileNotFoundError:
            continue
        except (Refused, BadInput):
            unreadable += 1
            continue
        if after != before:
            write_whole(path, after)
            done += 1
    return done, unreadable


def _sounds(home: Path, store: Store) -> tuple[int, int]:
    """Sound that waits to become a recording or is still coming in, and recordings made elsewhere."""
    live = [(path, sound.rewrap) for _, path in sound.waiting(home)]
    given = [(path, recordings.rewrite) for path in recordings.files(home)]
    done = unreadable = 0
    for path, rewrite in (*live, *given):
        try:
            done += rewrite(path, store.keys)
        except FileNotFoundError:
            continue
        except (Refused, BadInput):
            unreadable += 1
    return done, unreadable


def _places(settings: Settings, company_id: str, bot_id: str) -> int | None:
    """How many days; None when one cannot be read."""
    agenda = open_agenda(settings, company_id, bot_id)
    try:
        return agenda.rewrite()
    except (Refused, BadInput):
        return None
    finally:
        agenda.close()


def _scopes(settings: Settings) -> Iterator[tuple[str, str]]:
    """Bots that keep places: those that are published and, in files, those that were."""
    published = snapshot.read(settings.home)
    for bot_id, values in (published.bots if published else {}).items():
        if values.get("booking"):
            yield str(values.get("company_id") or "default"), bot_id
    if settings.redis is None:
        for folder in settings.path("holds").glob("*/*"):
            yield unquote(folder.parent.name), unquote(folder.name)
