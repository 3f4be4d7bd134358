"""Telegram under `frontdesk serve`: a booking by messages, a killed child, a record behind the API."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.source import ROOT

pytestmark = pytest.mark.integration

WITHIN = 60.0
BOOKING = (
    "I'd like to book a haircut for next Wednesday",
    "half past three in the afternoon",
    "020 7946 0123",
    "yes",
)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def served(folder: Path, there: Telegram, port: int) -> Iterator[subprocess.Popen[str]]:
    config = f"scenarios: ['{ROOT}/scenarios/*.yaml']\ntelegram_bot: salon\napi: {{port: {port}}}\n"
    (folder / "frontdesk.yaml").write_text(config)
    env = {name: value for name, value in os.environ.items() if name not in ("DB_URL", "REDIS_URL")}
    env |= {"FRONTDESK_HOME": str(folder / "var")}
    env |= {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": there.address}
    command = [Path(sys.executable).with_name("frontdesk"), "serve"]
    command += ["--only", "telegram,postcall,api,knowledge"]
    with subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.PIPE, text=True) as serving:
        try:
            yield serving
        finally:
            serving.kill()


def until(found: Callable[[], Any], within: float = WITHIN, there: Telegram | None = None) -> Any:
    deadline = time.monotonic() + within
    while not (value := found()):
        assert time.monotonic() < deadline, there.answers(7) if there else "it did not happen in time"
        time.sleep(0.1)
    return value


def child(parent: int, part: str) -> int | None:
    listed = subprocess.run(
        ["pgrep", "-P", str(parent), "-f", f"part {part}$"], capture_output=True, text=True
    )
    return int(listed.stdout.split()[0]) if listed.stdout.strip() else None


def finished(port: int) -> list[dict[str, Any]]:
    try:
        answer = httpx.get(f"http://127.0.0.1:{port}/calls", params={"outcome": "booking"})
    except httpx.HTTPError:
        return []
    return [call for call in answer.json()["calls"] if call["finished"]]


def test_a_booking_by_messages_survives_a_killed_process(tmp_path: Path) -> None:
    port = free_port()
    with telegram() as there, served(tmp_path, there, port) as serving:
        there.write(7, "/start")
        assert "How can I help" in there.wait_for(7, 1, WITHIN)[0]
        there.write(7, BOOKING[0])
        assert "what time" in there.wait_for(7, 2, WITHIN)[-1].lower()

        first = until(lambda: child(serving.pid, "telegram"))
        os.kill(first, signal.SIGKILL)
        until(lambda: child(serving.pid, "telegram") not in (None, first))

        for words, expected in zip(BOOKING[1:], ("number", "right?", "noted"), strict=True):
            there.write(7, words)
            until(lambda expected=expected: expected in " ".join(there.answers(7)[-2:]), there=there)
        there.write(7, "/stop")

        [listed] = until(lambda: finished(port))
        call = httpx.get(f"http://127.0.0.1:{port}/calls/{listed['id']}").json()
        assert call["channel"] == "telegram"
        assert call["caller"] == "7"
        slots = {name: slot["value"] for name, slot in call["outcome"]["slots"].items()}
        assert (slots["service"], slots["time"], slots["phone"]) == ("haircut", "15:30", "+442079460123")
        assert [said["text"] for said in call["transcript"] if said["speaker"] == "caller"] == list(BOOKING)

        children = [
            pid for part in ("telegram", "postcall", "api", "knowledge") if (pid := child(serving.pid, part))
        ]
        assert len(children) == 4
        serving.send_signal(signal.SIGINT)
        assert serving.wait(15) == 0
        assert serving.stdout
        told = serving.stdout.read()
        assert "telegram ended with code -9; it is started again" in told
        assert told.endswith("Stopped.\n")
        assert not [pid for pid in children if Path(f"/proc/{pid}").exists()]
