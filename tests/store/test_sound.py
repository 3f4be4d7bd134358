from __future__ import annotations

import threading
from dataclasses import astuple
from pathlib import Path

import pytest

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, Refused
from frontdesk.store.sealing import OPEN, Keyring
from frontdesk.store.sound import (
    BOT,
    CALLER,
    CUT,
    HEAD,
    NO,
    YES,
    Piece,
    SoundFile,
    agreed,
    path_of,
    read,
    rewrap,
    waiting,
)

ABOUT = {"conversation_id": "call/1", "company_id": "default", "bot_id": "salon", "consent": "announced"}
KEYS = Keyring(parse(fresh()))
OLD, NEXT = [b"o" * 32], [b"n" * 32]


def made(home: Path, *pieces: Piece, keys: Keyring = OPEN) -> Path:
    file = SoundFile(home, ABOUT, keys)
    for piece in pieces:
        file.put(*astuple(piece))
    file.close()
    return file.path


@pytest.mark.parametrize("keys", [OPEN, KEYS])
def test_what_follows_is_one_piece_and_a_cut_stays_where_it_was(tmp_path: Path, keys: Keyring) -> None:
    heard = [Piece(CALLER, number * 2, 16_000, b"abcd") for number in range(3)]
    said = [Piece(BOT, 0, 24_000, b"efgh"), Piece(CUT, 5, 1000, b""), Piece(BOT, 9, 24_000, b"ijkl")]
    path = made(tmp_path, heard[0], said[0], heard[1], said[1], heard[2], said[2], keys=keys)
    about, found = read(path, keys)
    pieces = list(found)
    assert {name: about[name] for name in ABOUT} == ABOUT
    assert [one for one in pieces if one.side == CALLER] == [Piece(CALLER, 0, 16_000, b"abcd" * 3)]
    assert [one for one in pieces if one.side != CALLER] == said
    assert (b"abcd" in path.read_bytes()) is (not keys)
    assert path.stat().st_mode & 0o077 == 0


def test_what_the_caller_said_of_it_stays_where_it_was(tmp_path: Path) -> None:
    yes, no = Piece(YES, 3, 1000, b""), Piece(NO, 9, 1000, b"")
    pieces = [yes, Piece(CALLER, 0, 16_000, b"ab"), no, Piece(CALLER, 1, 16_000, b"cd")]
    assert list(read(made(tmp_path, *pieces, keys=KEYS), KEYS)[1]) == pieces
    assert not agreed(pieces)
    assert agreed(pieces[:2])
    assert agreed([no, yes])
    assert not agreed([])


def test_a_gap_is_a_gap(tmp_path: Path) -> None:
    pieces = [Piece(CALLER, 0, 16_000, b"ab"), Piece(CALLER, 100, 16_000, b"cd")]
    assert list(read(made(tmp_path, *pieces))[1]) == pieces


@pytest.mark.parametrize("keys", [OPEN, KEYS])
def test_what_was_torn_is_left_out(tmp_path: Path, keys: Keyring) -> None:
    pieces = [Piece(CALLER, 0, 16_000, b"ab" * 50), Piece(CALLER, 500, 16_000, b"cd" * 50)]
    path = made(tmp_path, *pieces, keys=keys)
    whole = path.read_bytes()
    for cut in (1, 99, 100 + HEAD.size - 1):
        path.write_bytes(whole[:-cut])
        assert list(read(path, keys)[1]) == pieces[:1]
    path.write_bytes(whole[:-1] + b"\0" if keys else whole + b"\x09")
    assert list(read(path, keys)[1]) == (pieces[:1] if keys else pieces)


def test_it_needs_its_key(tmp_path: Path) -> None:
    path = made(tmp_path, Piece(CALLER, 0, 16_000, b"ab"), keys=KEYS)
    with pytest.raises(Refused):
        read(path)
    path.write_bytes(b"nonsense\n")
    with pytest.raises(BadInput):
        read(path)


def test_a_disk_that_takes_nothing_stops_no_call(tmp_path: Path) -> None:
    (tmp_path / "sound").write_text("a file")
    file = SoundFile(tmp_path, ABOUT)
    file.put(CALLER, 0, 16_000, b"ab")
    file.close()
    assert (tmp_path / "sound").read_text() == "a file"


def test_those_that_wait(tmp_path: Path) -> None:
    assert waiting(tmp_path) == []
    path = made(tmp_path)
    assert waiting(tmp_path) == [("call/1", path)]
    assert path == path_of(tmp_path, "call/1")


def test_its_key_is_kept_under_another_while_the_call_goes_on(tmp_path: Path) -> None:
    newest = Keyring(parse(fresh()))
    both = Keyring([*NEXT, *OLD])
    pieces = [Piece(CALLER, 0, 16_000, b"ab"), Piece(CALLER, 100, 16_000, b"cd")]
    file = SoundFile(tmp_path, ABOUT, Keyring(OLD))
    file.put(*astuple(pieces[0]))
    while not (file.path.exists() and file.path.stat().st_size):
        threading.Event().wait(0.05)
    assert rewrap(file.path, both)
    assert not rewrap(file.path, both)
    file.put(*astuple(pieces[1]))
    file.close()
    assert list(read(file.path, Keyring(NEXT))[1]) == pieces
    with pytest.raises(Refused):
        rewrap(file.path, newest)
    plain = made(tmp_path / "plain", *pieces)
    assert not rewrap(plain, both)
    plain.write_bytes(b"")
    assert not rewrap(plain, both), "it has just begun"
    plain.write_bytes(b"[]\n")
    with pytest.raises(BadInput):
        rewrap(plain, both)
