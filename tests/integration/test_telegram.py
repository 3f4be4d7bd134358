"""Telegram under `frontdesk serve`: a booking by messages, a killed child, a record behind the API."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from frontdesk.settings import Settings
from frontdesk.store import regrets
from frontdesk.store.db import Store, open_store
from frontdesk.store.regrets import TOLD, Regret
from frontdesk.store.ticket_tables import DelegationRow
from frontdesk.testing.services import free_port
from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.source import ROOT

pytestmark = pytest.mark.integration

WITHIN = 60.0
TEAM = -100
BOOKING = (
    "I'd like to book a haircut for next Wednesday",
    "half past three in the afternoon",
    "020 7946 0123",
    "yes",
)


@contextmanager
def served(folder: Path, there: Telegram, port: int) -> Iterator[subprocess.Popen[str]]:
    shutil.copytree(ROOT / "scenarios", folder / "scenarios")
    salon = folder / "scenarios" / "salon.yaml"
    always = 'hours: {mon-sun: "00:00-24:00"}\n'
    salon.write_text(re.sub(r"(?m)^hours:\n.*\nholidays:.*\n", always, salon.read_text()))
    config = f"scenarios: ['scenarios/*.yaml']\ntelegram_bot: salon\napi: {{port: {port}}}\n"
    config += "bots: {salon: {takeover: 60}}\n"
    config += f"notify: {{team: {{telegram: '{TEAM}', on: [handoff.requested]}}}}\n"
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


def said_so_far(port: int) -> list[str]:
    """What the caller said in the only chat there is, which goes on; nothing until the API answers."""
    url = f"http://127.0.0.1:{port}/calls"
    try:
        [listed] = httpx.get(url).json()["calls"]
    except httpx.HTTPError:
        return []
    assert listed["ended_by"] == ""
    call = httpx.get(f"{url}/{listed['id']}").json()
    return [said["text"] for said in call["transcript"] if said["speaker"] == "caller"]


def a_person_answers(there: Telegram, url: str) -> None:
    """Somebody reads the chat that asked for them, answers in it, and gives it back to the bot."""
    assert "answer you here" in there.wait_for(8, 2, WITHIN)[-1]
    there.write(8, "hello?")
    [one] = httpx.get(url).json()
    where = f"{url}/{one['id']}"
    until(lambda: httpx.get(where).json()["transcript"][-1]["text"] == "hello?")
    assert httpx.post(f"{where}/replies", json={"id": "1", "text": "Mary here."}).json() == {
        "status": "taken"
    }
    until(lambda: there.answers(8)[-1] == "Mary here.", there=there)
    assert httpx.post(f"{where}/close").status_code == 200
    until(lambda: "I am back" in there.answers(8)[-1], there=there)
    assert httpx.get(url).json() == []
    assert len(there.answers(8)) == 4, "the greeting, who comes, what they said, and who is back"


def state_of(store: Store, name: str) -> str | None:
    with store.read() as session:
        return session.scalar(select(DelegationRow.state).where(DelegationRow.id == name))


def who_agreed_is_told_what_was_lost(there: Telegram, home: Path) -> None:
    """The time that was agreed on in a chat is another one's: said there, once, though the chat is over."""
    now, store = datetime.now(UTC), open_store(Settings(home=home))
    try:
        tomorrow = now + timedelta(days=1)
        lost = Regret("default", "salon", "telegram", "9", "c9", "bk_20261124_1", tomorrow, "en")
        assert regrets.add(store, lost, now)
        [said] = there.wait_for(9, 1, WITHIN)
        assert "was taken in the meantime" in said
        until(lambda: state_of(store, lost.id) == TOLD)
    finally:
        store.close()
    assert there.answers(9) == [said]


def test_a_booking_by_messages_survives_a_killed_process(tmp_path: Path) -> None:
    port = free_port()
    with telegram() as there, served(tmp_path, there, port) as serving:
        there.write(7, "/start")
        assert "How can I help" in there.wait_for(7, 1, WITHIN)[0]
        there.write(7, BOOKING[0])
        assert "what time" in there.wait_for(7, 2, WITHIN)[-1].lower()

        first = until(lambda: child(serving.pid, "telegram"))
        os.kill(first, signal.SIGKILL)
        assert until(lambda: said_so_far(port)) == [BOOKING[0]], "what was said is kept, whoever died"
        until(lambda: child(serving.pid, "telegram") not in (None, first))

        for words, expected in zip(BOOKING[1:], ("number", "right?", "noted"), strict=True):
            there.write(7, words)
            until(lambda expected=expected: expected in " ".join(there.answers(7)[-2:]), there=there)
        assert said_so_far(port) == list(BOOKING)
        there.write(7, "/stop")

        [listed] = until(lambda: finished(port))
        assert len(httpx.get(f"http://127.0.0.1:{port}/calls").json()["calls"]) == 1, "once, and whole"
        call = httpx.get(f"http://127.0.0.1:{port}/calls/{listed['id']}").json()
        assert call["channel"] == "telegram"
        assert call["caller"] == "7"
        slots = {name: slot["value"] for name, slot in call["outcome"]["slots"].items()}
        assert (slots["service"], slots["time"], slots["phone"]) == ("haircut", "15:30", "+442079460123")
        assert [said["text"] for said in call["transcript"] if said["speaker"] == "caller"] == list(BOOKING)

        there.write(8, "I want to speak to a person")
        [told] = there.wait_for(TEAM, 1, WITHIN)
        assert "asked for a person" in told, "while the chat goes on"
        a_person_answers(there, f"http://127.0.0.1:{port}/handovers")
        assert there.answers(TEAM) == [told]
        who_agreed_is_told_what_was_lost(there, tmp_path / "var")

        children = [
            pid for part in ("telegram", "postcall", "api", "knowledge") if (pid := child(serving.pid, part))
        ]
        assert len(children) == 4
        serving.send_signal(signal.SIGINT)
        assert serving.wait(WITHIN) == 0
        assert serving.stdout
        told = serving.stdout.read()
        assert "telegram ended with code -9; it is started again" in told
        assert told.endswith("Stopped.\n")
        assert not [pid for pid in children if Path(f"/proc/{pid}").exists()]
