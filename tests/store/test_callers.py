from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.scenario.history import Appointment, History
from frontdesk.store import callers
from frontdesk.store.callers import Remembered
from frontdesk.store.sealing import OPEN, Keyring

WHO = ("default", "phone", "+12025550123")
AT = datetime(2026, 11, 20, tzinfo=UTC)
HISTORY = History((Appointment(AT, "cut", "anna", "salon"),), ("Broken dryer",), "booking", "Hm.", "en", 3)
MARY = Remembered("per_1", "Mary", 3, AT, HISTORY)
OLD, NEW = Keyring([b"o" * 32]), Keyring([b"n" * 32, b"o" * 32])


@pytest.mark.parametrize("keys", [OPEN, OLD])
def test_who_was_here_is_known(tmp_path: Path, keys: Keyring) -> None:
    assert callers.recall(tmp_path, keys, *WHO) is None
    path = callers.remember(tmp_path, keys, *WHO, MARY)
    assert callers.recall(tmp_path, keys, *WHO) == MARY
    assert callers.recall(tmp_path, keys, "else", *WHO[1:]) is None
    assert "2025550123" not in str(path)
    assert ("Mary" in path.read_text()) is not bool(keys)
    assert path.stat().st_mode & 0o077 == 0
    assert callers.forget(tmp_path, keys, *WHO)
    assert not callers.forget(tmp_path, keys, *WHO)
    assert callers.recall(tmp_path, keys, *WHO) is None


def test_another_key_finds_what_was_written_before(tmp_path: Path) -> None:
    for before in (OPEN, OLD):
        callers.remember(tmp_path, before, *WHO, MARY)
        assert callers.recall(tmp_path, NEW, *WHO) == MARY
    callers.remember(tmp_path, NEW, *WHO, MARY)
    assert len(list(callers.folder(tmp_path).glob("??/*.json"))) == 1, "nothing is left under the old key"
    assert callers.recall(tmp_path, OLD, *WHO) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"name": 1, "last_at": "x"}', "fd1.00000000.AAAA"])
def test_a_damaged_file_is_somebody_new(tmp_path: Path, text: str) -> None:
    path = callers.remember(tmp_path, OPEN, *WHO, MARY)
    path.write_text(text)
    assert callers.recall(tmp_path, OPEN, *WHO) is None


def test_a_file_from_before_there_was_a_history(tmp_path: Path) -> None:
    path = callers.remember(tmp_path, OPEN, *WHO, MARY)
    path.write_text(
        '{"person_id": "per_1", "name": "Mary", "talks": 3, "last_at": "2026-11-20T00:00:00+00:00"}'
    )
    assert callers.recall(tmp_path, OPEN, *WHO) == replace(MARY, history=None)


@pytest.mark.parametrize("keys", [OPEN, OLD])
def test_a_file_has_its_bounds(tmp_path: Path, keys: Keyring) -> None:
    long = "я" * 200
    much = (Appointment(AT, "x" * 64, "y" * 64, "z" * 64),) * 10
    most = replace(MARY, name=long, history=History(much, (long[:80],) * 3, "x", long * 2, "en", 99))
    path = callers.remember(tmp_path, keys, *WHO, most)
    assert len(path.read_text()) < callers.LARGEST
    assert callers.recall(tmp_path, keys, *WHO) == most
    path.write_text(path.read_text() + " " * callers.LARGEST + "x")
    assert callers.recall(tmp_path, keys, *WHO) in (None, most), "what is behind it is not read"


def test_only_what_is_known_is_kept(tmp_path: Path) -> None:
    kept = callers.remember(tmp_path, OPEN, *WHO, MARY)
    callers.remember(tmp_path, OPEN, "default", "phone", "+12025550124", MARY)
    assert callers.keep_only(tmp_path, {kept}) == 1
    assert json.loads(kept.read_text())["name"] == "Mary"


def test_files_of_nobody_go_and_those_under_an_older_key_and_new_ones_stay(tmp_path: Path) -> None:
    older = callers.remember(tmp_path, OLD, *WHO, MARY)
    nobodys, new = (
        callers.remember(tmp_path, NEW, "default", "phone", number, MARY)
        for number in ("+12025550124", "+12025550125")
    )
    for path in (older, nobodys):
        os.utime(path, (1, 1))
    assert callers.sweep(tmp_path, NEW, [WHO], 2.0) == 1
    assert (older.exists(), nobodys.exists(), new.exists()) == (True, False, True)


def test_whether_all_are_under_the_newest_key(tmp_path: Path) -> None:
    assert callers.current(tmp_path, NEW)
    for before in (OPEN, OLD):
        callers.remember(tmp_path, before, *WHO, MARY)
        assert not callers.current(tmp_path, NEW)
    callers.remember(tmp_path, NEW, *WHO, MARY)
    assert callers.current(tmp_path, NEW)
