"""A person's wish to be forgotten: database, files, what was learned from them, and their kept places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from frontdesk.booking.agenda import open_agenda
from frontdesk.errors import BadInput
from frontdesk.knowledge.shelf import LEARNED, DocumentIndex
from frontdesk.postcall import playback
from frontdesk.postcall.exchanges import PBX
from frontdesk.postcall.knowing import remember_again
from frontdesk.postcall.uploading import UPLOAD
from frontdesk.settings import Settings
from frontdesk.store import callers, erasing, forgotten, histories
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces
from frontdesk.store.files import key_of
from frontdesk.store.lines import keys_for
from frontdesk.store.sealing import Keyring

SHORTEST, FEWEST_DIGITS = 5, 7
"""Characters, and digits of what is only digits: fewer stand in times and ids of anybody's conversations."""
FOLDERS = ("spool", "spool/bad", "live/bad")
"""Where whole conversations lie as files; those in `live` are still going on."""
ROUNDS = 100
_NUMBER = re.compile(r"\+?[\d\s().\-/]{6,24}")
_COMPANY = re.compile(rb'"company_id"\s*:\s*"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Erased:
    """How much of each kind was found and, unless it was only looked for, taken out."""

    conversations: int = 0
    recordings: int = 0
    deliveries: int = 0
    learned: int = 0
    bookings: int = 0
    chats: int = 0
    tasks: int = 0
    notices: int = 0
    mails: int = 0
    people: int = 0
    tickets: int = 0
    files: int = 0
    archived: int = 0

    def __add__(self, other: Erased) -> Erased:
        return Erased(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def look(settings: Settings, store: Store, company_id: str, who: str) -> Erased:
    """What `erase` would take out."""
    words = names_of(who)
    found = erasing.traces(store, company_id, words)
    files = _files(settings.home, store.keys, company_id, (*words, *_spoken(found)))
    sounds = playback.count(settings, store, company_id, _talks(found, files))
    return _counted(found, files, sounds)


def erase(settings: Settings, store: Store, index: DocumentIndex, company_id: str, who: str) -> Erased:
    """Take out whatever the company has of the person with that number, address or account.

    Done again it finds nothing, and after it died halfway it goes on. A conversation that is going on is not
    reached: erase when it is over. BadInput when `who` can mean anybody.
    """
    words, done = names_of(who), Erased()
    for line in dict.fromkeys(line for word in words for line in keys_for(word)):
        callers.forget(settings.home, store.keys, company_id, *line)
    for _ in range(ROUNDS):
        found = erasing.traces(store, company_id, words)
        files = _files(settings.home, store.keys, company_id, (*words, *_spoken(found)))
        if not found.found and not files:
            break
        for bot_id, candidate_id in found.candidates:
            index.delete(bot_id, f"{LEARNED}-{candidate_id}")
        if found.candidates:  # before the rows: who dies in between does it again
            index.rewrite()
        _forget_places(settings, company_id, found)
        talks = _talks(found, files)
        done += _counted(found, files, playback.count(settings, store, company_id, talks))
        forgotten.remember(settings.home, [one for one in talks if one.startswith((PBX, UPLOAD))])
        playback.forget(settings, store, company_id, talks)
        for line in found.lines:  # before the rows, which alone say whose files these are
            callers.forget(settings.home, store.keys, company_id, *line)
        others = set(histories.people_of(store, company_id, found.conversations)) - set(found.people)
        erasing.erase(store, company_id, found)
        for line in found.lines:  # somebody may have been writing one meanwhile
            callers.forget(settings.home, store.keys, company_id, *line)
        for one in others:  # they spoke of this person, and their files of it
            remember_again(settings.home, store, company_id, one)
        for path in files:
            path.unlink(missing_ok=True)
    erasing.scrub(store)
    return done


def names_of(who: str) -> tuple[str, ...]:
    """The words to look for: as given and, of a telephone number, without blanks and signs."""
    given = who.strip()
    bare = re.sub(r"[\s()./+-]", "", given)
    if len(given) < SHORTEST or (bare.isdecimal() and len(bare) < FEWEST_DIGITS):
        raise BadInput(f"{given[:60]!r} is too short to mean one person: a whole number, address or account")
    if "@" not in given and not any(char.isdecimal() for char in given):
        raise BadInput(f"{given[:60]!r} may stand anywhere: write a whole number, address or account")
    if _NUMBER.fullmatch(given):
        plain = "+" * given.startswith("+") + re.sub(r"\D", "", given)
        return tuple(dict.fromkeys((given, plain)))
    return (given,)


def _spoken(found: Traces) -> tuple[str, ...]:
    """Their other numbers and addresses, to look for in files too; an account may be a part of any number."""
    return tuple(value for _, value in found.lines if value.startswith("+") or "@" in value)


def _files(home: Path, keys: Keyring, company_id: str, words: Sequence[str]) -> list[Path]:
    """Conversations of the company that lie as files and hold one of the words; also what is so damaged that
    it does not say whose it is."""
    sought = [word.encode() for word in words]
    found: list[Path] = []
    for path in (path for folder in FOLDERS for path in (home / folder).glob("*.json*")):
        try:
            data = keys.open_lines(path.read_bytes())
        except (FileNotFoundError, IsADirectoryError, BadInput):
            continue
        owners = set(_COMPANY.findall(data))
        if any(word in data for word in sought) and (not owners or company_id.encode() in owners):
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


def _talks(found: Traces, files: Sequence[Path]) -> tuple[str, ...]:
    """Their conversations, also those that are not in the database yet."""
    return (*found.conversations, *(key_of(path) for path in files))


def _counted(found: Traces, files: Sequence[Path], sounds: int) -> Erased:
    return Erased(
        conversations=len(found.conversations),
        recordings=sounds,
        deliveries=len(found.deliveries) + len(found.events),
        learned=len(found.candidates),
        bookings=len(found.bookings),
        chats=len(found.sessions),
        tasks=len(found.tasks),
        notices=len(found.notices),
        mails=len(found.mails),
        people=len(found.people),
        tickets=len(found.tickets) + len(found.comments) + len(found.delegations),
        files=len(files),
        archived=len(found.chats),
    )
