from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, Refused
from frontdesk.store import spool
from frontdesk.store.journal import CallJournal, Entry, JournalContents, id_of, path_of, read_journal
from frontdesk.store.sealing import Keyring
from tests.support.conversations import booked
from tests.support.waiting import until

HEADER = {"conversation_id": "call-1", "bot_id": "salon", "channel": "phone", "language": "en"}


def test_lines_are_read_back_in_order(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER)
    for number in range(50):
        journal.write("turn", {"index": number, "at": booked().started_at})
    assert journal.flush()
    contents = read_journal(path_of(tmp_path, "call-1"))
    assert isinstance(contents, JournalContents)
    assert all(isinstance(entry, Entry) for entry in contents.entries)
    assert [entry.data["index"] for entry in contents.entries] == list(range(50))
    assert contents.conversation_id == "call-1"
    assert contents.header["pid"] == os.getpid()
    assert contents.damaged == 0
    journal.close()


def test_the_heartbeat_goes_on_while_nothing_is_said(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER, beat=0.05)
    journal.flush()
    os.utime(journal.path, (0, 0))
    assert until(lambda: journal.path.stat().st_mtime > time.time() - 60)
    journal.close()
    os.utime(journal.path, (0, 0))
    time.sleep(0.2)
    assert journal.path.stat().st_mtime == 0


def test_sealing_moves_the_conversation_into_the_spool(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER)
    journal.write("turn", {})
    path = journal.seal(booked())
    assert path == spool.path_of(tmp_path, "call-1")
    assert spool.take(tmp_path, "call-1") == booked()
    assert not journal.path.exists()
    journal.write("turn", {"late": True})
    assert not journal.path.exists()


@pytest.mark.parametrize(
    "tail", [b'{"at": "2026-', b"\x00\x00\x00", b"[]", b'{"at": 1, "kind": "x"}', b"null", b"[" * 100_000]
)
def test_a_torn_last_line_costs_only_itself(tmp_path: Path, tail: bytes) -> None:
    journal = CallJournal(tmp_path, HEADER)
    journal.write("turn", {"index": 0})
    journal.close()
    with journal.path.open("ab") as file:
        file.write(tail)
    contents = read_journal(journal.path)
    assert [entry.data for entry in contents.entries] == [{"index": 0}]
    assert contents.damaged == 1


@pytest.mark.parametrize("content", [b"", b"{}\n", b"nonsense\n", b'{"conversation_id": "x"}\n'])
def test_a_journal_without_a_header_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="header"):
        read_journal(path)


def test_writing_never_raises_whatever_the_disk_or_the_data(tmp_path: Path) -> None:
    (tmp_path / "live").write_text("a file where the folder should be")
    journal = CallJournal(tmp_path, HEADER, beat=0.01)
    journal.write("turn", {"odd": object(), "path": tmp_path, "half": "\ud83d"})
    assert journal.flush()
    (tmp_path / "live").unlink()
    journal.write("turn", {"index": 1})
    assert journal.flush()
    journal.close()
    contents = read_journal(journal.path)
    assert contents.header["bot_id"] == "salon"
    assert [set(entry.data) for entry in contents.entries] == [{"odd", "path", "half"}, {"index"}]
    assert id_of(journal.path) == "call-1"


def test_encrypted_line_by_line_and_read_up_to_where_it_broke(tmp_path: Path) -> None:
    keys = Keyring(parse(fresh()))
    journal = CallJournal(tmp_path, HEADER, keys=keys)
    for number in range(3):
        journal.write("turn", {"index": number, "said": "Gwendolyn"})
    assert journal.flush()
    journal.close()
    data = journal.path.read_bytes()
    assert b"Gwendolyn" not in data
    assert b"salon" not in data
    journal.path.write_bytes(data[:-30])
    contents = read_journal(journal.path, keys)
    assert [entry.data["index"] for entry in contents.entries] == [0, 1]
    assert contents.damaged == 1
    with pytest.raises(Refused, match="is not set"):
        read_journal(journal.path)
