from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.store.files import (
    HALF_SECONDS,
    drop_halves,
    file_name,
    flush_folder,
    key_of,
    set_aside,
    write_whole,
)


@pytest.mark.parametrize("key", ["call-1", "tg:42", "a/../../etc/passwd", "a b", "звонок", "x.y"])
def test_a_name_leads_back_to_its_key_and_stays_in_its_folder(tmp_path: Path, key: str) -> None:
    path = tmp_path / f"{file_name(key)}.json"
    assert path.resolve().parent == tmp_path.resolve()
    assert key_of(path) == key


@pytest.mark.parametrize("key", ["", ".hidden", "..", "../up", "x" * 400, "\ud800"])
def test_keys_that_cannot_be_a_file_are_refused(key: str) -> None:
    with pytest.raises(BadInput):
        file_name(key)


def test_a_file_is_replaced_or_left_as_asked_and_nothing_else_remains(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "one.json"
    assert write_whole(path, b"first")
    assert not write_whole(path, b"second", replace=False)
    assert path.read_bytes() == b"first"
    assert write_whole(path, b"third")
    assert path.read_bytes() == b"third"
    assert path.stat().st_mode & 0o077 == 0
    assert [child.name for child in path.parent.iterdir()] == ["one.json"]
    flush_folder(path.parent)


def test_what_is_set_aside_keeps_its_content_and_its_reason(tmp_path: Path) -> None:
    for content in (b"broken", b"broken again"):
        path = tmp_path / "one.json"
        path.write_bytes(content)
        moved = set_aside(path, "not JSON")
        assert moved.read_bytes() == content
        assert "not JSON" in moved.with_name(moved.name + ".reason.txt").read_text()
        assert not path.exists()
    assert len(list((tmp_path / "bad").glob("*.json"))) == 2


def test_halves_of_files_go_in_the_end(tmp_path: Path) -> None:
    assert drop_halves(tmp_path / "nothing") == 0
    old = time.time() - HALF_SECONDS - 60
    (tmp_path / "ab").mkdir()
    for name in (".a.tmp", ".b.tmp", "ab/.c.tmp", "d.tmp"):
        (tmp_path / name).write_text("")
        os.utime(tmp_path / name, (old, old) if name != ".b.tmp" else None)
    assert (drop_halves(tmp_path), drop_halves(tmp_path, "??/")) == (1, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".b.tmp", "ab", "d.tmp"]
