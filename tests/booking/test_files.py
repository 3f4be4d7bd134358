from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.booking.files import FileDays
from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput
from frontdesk.store.sealing import Keyring
from tests.booking.shop import TUESDAY
from tests.booking.test_days import adding, entry

HOLDS_THE_LOCK = """
import fcntl, os, sys
lock = os.open(sys.argv[1], os.O_CREAT | os.O_RDWR)
fcntl.flock(lock, fcntl.LOCK_EX)
print("locked", flush=True)
sys.stdin.read()
"""


def test_a_damaged_file_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / f"{TUESDAY}.json").write_text("[{")
    with pytest.raises(BadInput, match=rf"{TUESDAY}\.json is damaged: remove it"):
        FileDays(tmp_path).read([TUESDAY])


def test_a_file_is_read_again_only_when_it_changed(tmp_path: Path) -> None:
    days = FileDays(tmp_path)
    days.change([TUESDAY], adding(entry("a")))
    assert days.read([TUESDAY])[0] is days.read([TUESDAY])[0]
    FileDays(tmp_path).change([TUESDAY], adding(entry("b")))
    assert len(days.read([TUESDAY])) == 2


def test_who_dies_lets_go_of_the_lock(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS_THE_LOCK, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "locked\n"
        holder.kill()
        assert FileDays(tmp_path).change([TUESDAY], adding(entry("a"))) == 0


def test_nobody_else_may_read_them(tmp_path: Path) -> None:
    FileDays(tmp_path).change([TUESDAY], adding(entry("a")))
    assert (tmp_path / f"{TUESDAY}.json").stat().st_mode & 0o077 == 0


def test_written_anew_under_the_newest_key(tmp_path: Path) -> None:
    FileDays(tmp_path).change([TUESDAY], adding(entry("a")))
    keys = Keyring(parse(fresh()))
    days = FileDays(tmp_path, keys)
    assert days.rewrite() == 1
    assert keys.current((tmp_path / f"{TUESDAY}.json").read_text())
    assert [one.id for one in days.read([TUESDAY])] == ["a"]
