from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

PART = [sys.executable, "-m", "frontdesk.app.part"]


def test_what_cannot_run_says_why_in_one_line(tmp_path: Path) -> None:
    env = {**os.environ, "FRONTDESK_HOME": str(tmp_path)}
    done = subprocess.run(
        [*PART, "telegram"], env=env, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr == "frontdesk telegram: Telegram needs a token: set TELEGRAM_BOT_TOKEN.\n"


def test_a_part_ends_when_whoever_started_it_is_killed(tmp_path: Path) -> None:
    env = {**os.environ, "FRONTDESK_HOME": str(tmp_path)}
    starter = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen({[*PART, 'postcall']!r})\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", starter], env=env, cwd=tmp_path, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        _until(lambda: (tmp_path / "logs" / "app.log").is_file())
        assert (tmp_path / "logs").stat().st_mode & 0o077 == 0, "what callers said is not for everybody"
        parent.kill()
    _until(lambda: not _lives(pid))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
    return state != "Z"


def _until(true: object, within: float = 40) -> None:
    deadline = time.monotonic() + within
    while not true():  # type: ignore[operator]
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)
