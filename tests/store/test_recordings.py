from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import Refused
from frontdesk.store import chunks, recordings
from frontdesk.store.sealing import Keyring

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

DAY = 86_400
OLD, NEW = parse(fresh())[0], parse(fresh())[0]


def test_a_recording_is_kept_whole_and_for_nobody_else(tmp_path: Path) -> None:
    path = recordings.put(tmp_path, "pbx-office-1:1", "staff", lambda file: file.write(b"sound"))
    assert path == recordings.path_of(tmp_path, "pbx-office-1:1")
    assert path.read_bytes() == b"sound"
    assert path.stat().st_mode & 0o077 == 0
    assert recordings.left_of(tmp_path, "pbx-office-1:1") == "staff"


def test_a_second_one_takes_its_place(tmp_path: Path) -> None:
    recordings.put(tmp_path, "a", "staff", lambda file: file.write(b"one"))
    recordings.put(tmp_path, "a", "caller", lambda file: file.write(b"two"))
    assert recordings.path_of(tmp_path, "a").read_bytes() == b"two"
    assert recordings.left_of(tmp_path, "a") == "caller"


def test_half_a_recording_is_none(tmp_path: Path) -> None:
    def breaks(file: SupportsWrite[bytes]) -> None:
        file.write(b"half")
        raise OSError("the line broke")

    with pytest.raises(OSError, match="the line broke"):
        recordings.put(tmp_path, "a", "caller", breaks)
    assert list((tmp_path / recordings.FOLDER).iterdir()) == []


def test_a_copy(tmp_path: Path) -> None:
    given = tmp_path / "given.wav"
    given.write_bytes(b"sound")
    assert recordings.copy(tmp_path, "a", "caller", given).read_bytes() == b"sound"
    assert given.exists()


def test_who_is_on_the_left_where_nothing_is_known(tmp_path: Path) -> None:
    assert recordings.left_of(tmp_path, "a") == "caller"
    path = recordings.put(tmp_path, "a", "staff", lambda file: file.write(b"sound"))
    path.with_suffix(recordings.ABOUT).write_text("[")
    assert recordings.left_of(tmp_path, "a") == "caller"


def test_the_files_of_some_conversations(tmp_path: Path) -> None:
    for key in ("a", "b"):
        recordings.put(tmp_path, key, "caller", lambda file: file.write(b"sound"))
    assert {path.name for path in recordings.of(tmp_path, ["a", "c"])} == {"a.audio", "a.json"}


def test_what_is_old_goes(tmp_path: Path) -> None:
    for key in ("old one", "new"):
        recordings.put(tmp_path, key, "caller", lambda file: file.write(b"sound"))
    half = tmp_path / recordings.FOLDER / f".x{recordings.HALF}"
    half.write_bytes(b"half")
    then = time.time() - 3 * DAY
    for path in (*recordings.of(tmp_path, ["old one"]), half):
        os.utime(path, (then, then))
    assert recordings.expire(tmp_path, 2.0) == ("old one",)
    assert recordings.of(tmp_path, ["old one"]) == []
    assert len(recordings.of(tmp_path, ["new"])) == 2
    assert not half.exists()


def test_a_folder_aside_is_left_by_nobody(tmp_path: Path) -> None:
    with recordings.aside(tmp_path) as folder:
        (folder / "samples").write_bytes(b"sound")
        assert folder.stat().st_mode & 0o077 == 0
        assert recordings.expire(tmp_path, 2.0) == ()
        assert folder.exists()
    assert not folder.exists()
    left = tmp_path / "recorded" / ".dead.part"
    (left / "deeper").mkdir(parents=True)
    then = time.time() - 3 * DAY
    os.utime(left, (then, then))
    recordings.expire(tmp_path, 2.0)
    assert not left.exists()


def test_how_old_they_are(tmp_path: Path) -> None:
    assert list(recordings.ages(tmp_path)) == []
    path = recordings.put(tmp_path, "one: 1", "staff", lambda file: file.write(b"sound"))
    then = time.time() - DAY
    os.utime(path, (then, then))
    [(name, age)] = recordings.ages(tmp_path)
    assert name == "one: 1"
    assert DAY - 1 <= age <= time.time() - then + 1


def test_with_a_key_it_is_heard_only_with_it(tmp_path: Path) -> None:
    keys = Keyring([OLD])
    path = recordings.put(tmp_path, "a", "caller", lambda file: file.write(b"their voice"), keys)
    assert b"their voice" not in path.read_bytes()
    with recordings.opened(tmp_path, "a", keys) as plain:
        assert plain.read_bytes() == b"their voice"
        assert plain.name == path.name
        assert (plain.stat().st_mode | plain.parent.stat().st_mode) & 0o077 == 0
    assert not plain.parent.exists()
    with pytest.raises(Refused, match=keys.ids[0]), recordings.opened(tmp_path, "a"):
        pytest.fail("nobody has that key")
    assert sorted(one.name for one in path.parent.iterdir()) == ["a.audio", "a.json"]


def test_a_plain_one_is_read_where_it_lies(tmp_path: Path) -> None:
    path = recordings.put(tmp_path, "a", "caller", lambda file: file.write(b"their voice"))
    with recordings.opened(tmp_path, "a", Keyring([OLD])) as plain:
        assert plain == path


def test_from_plain_to_a_key_to_the_next_key(tmp_path: Path) -> None:
    path = recordings.put(tmp_path, "a", "caller", lambda file: file.write(b"their voice"))
    then = time.time() - DAY
    os.utime(path, (then, then))
    assert recordings.files(tmp_path) == [path]
    for keys in (Keyring([OLD]), Keyring([NEW, OLD])):
        assert recordings.rewrite(path, keys)
        assert not recordings.rewrite(path, keys)
        assert b"their voice" not in path.read_bytes()
        assert path.stat().st_mode & 0o077 == 0
        assert path.stat().st_mtime == pytest.approx(then), "it is as old as before"
    assert b"".join(chunks.pieces(path, Keyring([NEW]))) == b"their voice"
    assert recordings.left_of(tmp_path, "a") == "caller"
