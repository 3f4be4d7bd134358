"""A new key for everything that is kept. What is looked through are the files themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from frontdesk.booking.agenda import open_agenda
from frontdesk.config.keys import fresh
from frontdesk.errors import BadInput, Refused
from frontdesk.postcall.erasing import erase, look
from frontdesk.postcall.knowing import remember_line
from frontdesk.postcall.rekeying import Rekeyed, rekey
from frontdesk.settings import Settings
from frontdesk.store import conversations, erasing, people, recordings, spool
from frontdesk.store.callers import recall
from frontdesk.store.db import open_store
from frontdesk.store.lines import PHONE
from frontdesk.store.people import Seen
from frontdesk.store.rotating import rotate
from frontdesk.store.sealing import keyring
from frontdesk.store.sound import read
from tests.postcall.test_erasing import SECRET, WHO, everywhere, fill
from tests.support.conversations import START, booked
from tests.support.shelves import Drawer
from tests.support.tapes import lay as lay_sound

OLD, NEW = fresh(), fresh()


def under(home: Path, *keys: str) -> Settings:
    return Settings(home=home, encryption_keys=SecretStr(",".join(keys)) if keys else None)


def lay(settings: Settings) -> None:
    """A home with something of hers in each place, plain or encrypted."""
    store = open_store(settings)
    fill(settings, store, Drawer())
    waiting = spool.path_of(settings.home, "waits")
    for folder in ("spool/bad", "live/bad"):
        (settings.home / folder).mkdir(parents=True)
        (settings.home / folder / "waits.json").write_bytes(waiting.read_bytes())
    store.close()


def test_what_was_plain_is_nowhere_to_be_read(tmp_path: Path) -> None:
    lay(under(tmp_path))
    plain = everywhere(tmp_path)
    assert {"frontdesk.db", "waits.json"} <= set(plain)
    settings = under(tmp_path, NEW)
    store = open_store(settings)
    done = rekey(settings, store)
    assert done.rows > 5
    assert (done.files, done.unreadable) == (3, 0)
    assert done.days >= 1
    assert everywhere(tmp_path) == []
    assert spool.take(tmp_path, "waits", store.keys).caller == WHO
    assert conversations.get(store, "mine").caller == WHO
    agenda = open_agenda(settings, "default", "desk")
    assert [one.details["name"] for one in agenda.everything()] == [SECRET]
    agenda.close()
    again = rekey(settings, store)
    assert again == Rekeyed(days=done.days)
    store.close()


def test_with_a_key_nothing_is_ever_written_plainly(tmp_path: Path) -> None:
    lay(under(tmp_path, OLD))
    assert everywhere(tmp_path) == []


def test_the_old_key_may_go_afterwards(tmp_path: Path) -> None:
    lay(under(tmp_path, OLD))
    both = under(tmp_path, NEW, OLD)
    store = open_store(both)
    assert rekey(both, store).unreadable == 0
    store.close()
    new = under(tmp_path, NEW)
    store = open_store(new)
    assert spool.take(tmp_path, "waits", store.keys).caller == WHO
    assert conversations.get(store, "mine").caller == WHO
    store.close()


def test_sound_that_waits_needs_the_old_key_no_more(tmp_path: Path) -> None:
    old, new = under(tmp_path, OLD), under(tmp_path, NEW)
    path = lay_sound(tmp_path, booked("waits"), 0.1, START, keyring(old))
    about, pieces = read(path, keyring(old))
    before = (about | {"key": ""}, list(pieces))
    store = open_store(under(tmp_path, NEW, OLD))
    assert rekey(under(tmp_path, NEW, OLD), store) == Rekeyed(files=1)
    store.close()
    about, pieces = read(path, keyring(new))
    assert (about | {"key": ""}, list(pieces)) == before
    path.write_bytes(lay_sound(tmp_path, booked("other"), 0.1, START, keyring(old)).read_bytes())
    store = open_store(new)
    assert rekey(new, store) == Rekeyed(unreadable=2)
    store.close()


def test_recordings_of_calls_made_elsewhere_are_encrypted_too(tmp_path: Path) -> None:
    path = recordings.put(tmp_path, "upload-1", "caller", lambda file: file.write(WHO.encode()))
    for keys in ((OLD,), (NEW, OLD)):
        settings = under(tmp_path, *keys)
        store = open_store(settings)
        assert rekey(settings, store) == Rekeyed(files=1)
        assert rekey(settings, store) == Rekeyed()
        store.close()
        assert everywhere(tmp_path) == []
    with recordings.opened(tmp_path, "upload-1", keyring(under(tmp_path, NEW))) as plain:
        assert plain.read_text() == WHO
    other = under(tmp_path, OLD)
    store = open_store(other)
    assert rekey(other, store) == Rekeyed(unreadable=1)
    store.close()
    assert path.exists()


def test_a_name_does_not_stay_plain_when_the_first_try_died(tmp_path: Path) -> None:
    store = open_store(under(tmp_path))
    people.note(store, Seen("default", "c-1", START, (PHONE, WHO), (), SECRET))
    remember_line(tmp_path, store, "default", (PHONE, WHO))
    store.close()
    assert everywhere(tmp_path / "snapshot") != []
    store = open_store(under(tmp_path, NEW))
    rotate(store)  # and no further
    rekey(under(tmp_path, NEW), store)
    assert everywhere(tmp_path / "snapshot") == []
    assert recall(tmp_path, store.keys, "default", PHONE, WHO) is not None
    store.close()


def test_a_person_is_found_and_forgotten_behind_the_keys(tmp_path: Path) -> None:
    lay(under(tmp_path))
    there = open_store(under(tmp_path))
    plain = look(under(tmp_path), there, "default", WHO)
    there.close()
    settings = under(tmp_path, NEW)
    store, index = open_store(settings), Drawer()
    rekey(settings, store)
    assert look(settings, store, "default", WHO) == plain
    assert erase(settings, store, index, "default", WHO) == plain
    assert not any(erasing.traces(store, "default", [word]).conversations for word in (WHO, SECRET))
    assert [path.name for path in tmp_path.rglob("waits.json")] == []
    agenda = open_agenda(settings, "default", "desk")
    assert [(one.state, one.details) for one in agenda.everything()] == [("booked", {})]
    agenda.close()
    store.close()


def test_without_the_key_files_stay_where_they_are(tmp_path: Path) -> None:
    lay(under(tmp_path, OLD))
    other = under(tmp_path, NEW)
    store = open_store(other)
    done = rekey(other, store, lambda what, rows: None)
    assert (done.files, done.unreadable >= 3) == (0, True)
    with pytest.raises(Refused, match="add it as the last one"):
        spool.take(tmp_path, "waits", store.keys)
    assert spool.pending(tmp_path) == ("waits",)
    with pytest.raises(Refused, match="add it as the last one"):
        look(other, store, "default", WHO)
    store.close()


def test_without_any_key_it_says_what_to_do(tmp_path: Path) -> None:
    store = open_store(under(tmp_path))
    with pytest.raises(BadInput, match="frontdesk keys new"):
        rekey(under(tmp_path), store)
    store.close()
