from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, Refused
from frontdesk.store import chunks
from frontdesk.store.sealing import OPEN, Keyring

OLD, NEW = parse(fresh())[0], parse(fresh())[0]
KEYS = Keyring([OLD])
LARGE = os.urandom(chunks.PIECE * 2 + 17)


def lay(path: Path, data: bytes, keys: Keyring = KEYS, step: int = 333_333) -> Path:
    with path.open("wb") as file:
        sealing = chunks.Sealing(file, keys)
        for at in range(0, len(data), step):
            assert sealing.write(data[at : at + step]) == len(data[at : at + step])
        sealing.finish()
    return path


def read(path: Path, keys: Keyring = KEYS) -> bytes:
    return b"".join(chunks.pieces(path, keys))


def reads(path: Path) -> bool:
    try:
        read(path)
    except BadInput:
        return False
    return True


@pytest.mark.parametrize(
    "data", [b"", LARGE[:20], LARGE[: chunks.PIECE], LARGE], ids=["none", "few", "even", "odd"]
)
def test_what_is_written_is_read_again(tmp_path: Path, data: bytes) -> None:
    path = lay(tmp_path / "sealed", data)
    assert chunks.sealed(path)
    assert not data or data not in path.read_bytes()
    assert read(path) == data


def test_without_keys_it_is_as_it_was(tmp_path: Path) -> None:
    path = lay(tmp_path / "plain", LARGE, OPEN)
    assert path.read_bytes() == LARGE
    assert not chunks.sealed(path)
    assert read(path) == LARGE, "a plain one is read where there are keys, too"
    assert not chunks.rewrap(path, KEYS)


def test_the_key_that_is_missing_is_named(tmp_path: Path) -> None:
    path = lay(tmp_path / "sealed", b"sound")
    with pytest.raises(Refused, match=KEYS.ids[0]):
        read(path, Keyring([NEW]))
    with pytest.raises(Refused, match=KEYS.ids[0]):
        chunks.rewrap(path, Keyring([NEW]))


def test_nothing_can_be_cut_off_moved_or_changed(tmp_path: Path) -> None:
    path = lay(tmp_path / "sealed", LARGE)
    whole = path.read_bytes()
    begin = whole.index(b"\n") + 1
    piece = chunks.HEAD.size + chunks.HEAD.unpack(whole[begin : begin + 4])[0]
    damaged = {
        "its end": whole[: begin + 2 * piece],
        "a part of its end": whole[:-1],
        "a part of a length": whole[: begin + 2],
        "all of it": whole[:begin],
        "its beginning": whole[:begin] + whole[begin + piece :],
        "a bit": whole[:-1] + bytes([whole[-1] ^ 1]),
        "its line": whole[: begin - 1],
    }
    for what, data in damaged.items():
        path.write_bytes(data)
        assert not reads(path), f"without {what} it was read"


def test_a_new_key_rewrites_no_sound(tmp_path: Path) -> None:
    path = lay(tmp_path / "sealed", LARGE)
    os.utime(path, (1e9, 1e9))
    before = path.read_bytes()
    both = Keyring([NEW, OLD])
    assert chunks.rewrap(path, both)
    assert not chunks.rewrap(path, both)
    after = path.read_bytes()
    assert (len(after), path.stat().st_mtime) == (len(before), 1e9)
    assert after[200:] == before[200:]
    assert read(path, Keyring([NEW])) == LARGE
    path.write_bytes(chunks.MARK + b"x" * 30 + after[after.index(b"\n") :])
    with pytest.raises(BadInput, match="damaged"):
        chunks.rewrap(path, both)
