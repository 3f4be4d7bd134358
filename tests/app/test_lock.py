from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.app.lock import serving
from frontdesk.errors import Conflict


def test_a_second_one_is_told_who_serves_already_and_what_to_do(tmp_path: Path) -> None:
    with (
        serving(tmp_path, ("knowledge", "api")),
        pytest.raises(Conflict, match=rf"api is served by process {os.getpid()} already.*FRONTDESK_HOME"),
        serving(tmp_path, ("api",)),
    ):
        raise AssertionError("two serve one part")


def test_other_parts_and_other_homes_are_free(tmp_path: Path) -> None:
    with serving(tmp_path, ("api",)), serving(tmp_path, ("voice",)), serving(tmp_path / "two", ("api",)):
        assert (tmp_path / "locks" / "api.lock").read_text() == str(os.getpid())


def test_what_was_taken_before_the_refusal_is_given_back(tmp_path: Path) -> None:
    with serving(tmp_path, ("voice",)):
        with pytest.raises(Conflict, match="voice"), serving(tmp_path, ("api", "voice")):
            raise AssertionError("two serve one part")
        with serving(tmp_path, ("api",)):
            pass


def test_the_lock_dies_with_its_process_and_is_not_inherited(tmp_path: Path) -> None:
    script = (
        "import subprocess, sys, os, signal\n"
        "from pathlib import Path\n"
        "from frontdesk.app.lock import serving\n"
        f"with serving(Path({str(tmp_path)!r}), ('api',)):\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import sys; sys.stdin.read()'],\n"
        "                             stdin=subprocess.PIPE, close_fds=False)\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Conflict, match=str(other.pid)), serving(tmp_path, ("api",)):
            raise AssertionError("two serve one part")
        other.kill()
        other.wait()
        with serving(tmp_path, ("api",)):
            pass
