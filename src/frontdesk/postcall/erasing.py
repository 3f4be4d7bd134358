"""A person's wish to be forgotten: database, files, what was learned from them, and their kept places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from frontdesk.booking.agenda import open_agenda
from frontdesk.errors import BadInput
from frontdesk.knowledge.shelf import LEARNED, DocumentIndex
from frontdesk.settings import Settings
from frontdesk.store import erasing
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces

SHORTEST = 5
FOLDERS = ("spool", "spool/bad", "live/bad")
"""Where whole conversations lie as files; those in `live` are still going on."""
ROUNDS = 100
_NUMBER = re.compile(r"\+?[\d\s().\-/]{6,24}")


@dataclass(frozen=True, slots=True)
class Erased:
    """How much of each kind was found and, unless it was only looked for, taken out."""

    conversations: int = 0
    deliveries: int = 0
    learned: int = 0
    bookings: int = 0
    chats: int = 0
    tasks: int = 0
    files: int = 0

    def __add__(self, other: Erased) -> Erased:
        return Erased(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def look(settings: Settings, store: Store, company_id: str, who: str) -> Erased:
    """What `erase` would take out."""
    words = names_of(who)
    return _counted(erasing.traces(store, company_id, words), _files(settings.home, words))


def erase(settings: Settings, store: Store, index: DocumentIndex, company_id: str, who: str) -> Erased:
    """Take out whatever the company has of the person with that number, address or account.

    Done again it finds nothing, and after it died halfway it goes on. A conversation that is going on is not
    reached: erase when it is over. BadInput when `who` is too short to mean one person.
    """
    words, done = names_of(who), Erased()
    for _ in range(ROUNDS):
        found, files = erasing.traces(store, company_id, words), _files(settings.home, words)
        if not found.found and not files:
            break
        for bot_id, candidate_id in found.candidates:
            index.delete(bot_id, f"{LEARNED}-{candidate_id}")
        _forget_places(settings, company_id, found)
        erasing.erase(store, company_id, found)
        for path in files:
            path.unlink(missing_ok=True)
        done += _counted(found, files)
    erasing.scrub(store)
    return done


def names_of(who: str) -> tuple[str, ...]:
    """The words to look for: as given and, of a telephone number, without blanks and signs."""
    given = who.strip()
    if len(given) < SHORTEST:
        raise BadInput(f"{given!r} is too short to mean one person: a whole number, address or account")
    if _NUMBER.fullmatch(given):
        plain = "+" * given.startswith("+") + re.sub(r"\D", "", given)
        return tuple(dict.fromkeys((given, plain)))
    return (given,)


def _files(home: Path, words: Sequence[str]) -> list[Path]:
    """Conversations that lie as files and hold one of the words."""
    sought = [word.encode() for word in words]
    found: list[Path] = []
    for path in (path for folder in FOLDERS for path in (home / folder).glob("*.json*")):
        try:
            data = path.read_bytes()
        except (FileNotFoundError, IsADirectoryError):
            continue
        if any(word in data for word in sought):
            found.append(path)
    return found


def _forget_places(settings: Settings, company_id: str, found: Traces) -> None:
    """The places stay taken; whose they are is not kept with them."""
    for bot_id in {one for one, _, _ in found.bookings}:
        agenda = open_agenda(settings, company_id, bot_id)
        try:
            agenda.strip([receipt for own, _, receipt in found.bookings if own == bot_id])
        finally:
            agenda.close()


def _counted(found: Traces, files: Sequence[Path]) -> Erased:
    return Erased(
        conversations=len(found.conversations),
        deliveries=len(found.deliveries) + len(found.events),
        learned=len(found.candidates),
        bookings=len(found.bookings),
        chats=len(found.sessions),
        tasks=len(found.tasks),
        files=len(files),
    )
