"""Several instances of a text channel on one PostgreSQL: nothing is lost, and nothing is answered twice."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from frontdesk.app.in_turn import Alone
from frontdesk.app.telegram import StoredSessions
from frontdesk.channels.desk import Desk, Message
from frontdesk.channels.pace import Pace
from frontdesk.dialogue import sessions as snapshots
from frontdesk.settings import Settings
from frontdesk.store import sessions
from frontdesk.store.db import connect
from frontdesk.store.limits import SharedLimit
from frontdesk.store.singly import Singly
from frontdesk.testing.services import redis_server
from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.source import ROOT
from tests.support.doors import Kept, MemorySessions, doors, message
from tests.support.stores import postgres_database
from tests.support.waiting import until

pytestmark = pytest.mark.integration

WITHIN = 60.0
CHAT = ("I'd like to book a haircut for next Wednesday", "half past three in the afternoon")


@contextmanager
def reading(folder: Path, name: str, there: Telegram, database: str) -> Iterator[subprocess.Popen[bytes]]:
    env = {key: value for key, value in os.environ.items() if key != "REDIS_URL"}
    env |= {"FRONTDESK_HOME": str(folder / name), "DB_URL": database}
    env |= {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": there.address}
    command = [sys.executable, "-m", "frontdesk.app.part", "telegram"]
    with subprocess.Popen(command, cwd=folder, env=env) as process:
        try:
            yield process
        finally:
            process.kill()


def logged(folder: Path, name: str, words: str) -> bool:
    log = folder / name / "logs" / "app.log"
    return until(lambda: log.exists() and words in log.read_text(encoding="utf-8"), WITHIN)


def all_is_sent(database: str) -> None:
    """Whoever dies between sending an answer and writing so down leaves it to be sent again."""
    store = connect(Settings(database=SecretStr(database)))
    try:
        assert until(lambda: (sessions.get(store, "telegram:7", "salon") or {}).get("unsent") == [], WITHIN)
    finally:
        store.close()


def test_another_process_reads_the_bot_as_soon_as_the_first_is_killed(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "scenarios", tmp_path / "scenarios")
    config = "scenarios: ['scenarios/*.yaml']\ntelegram_bot: salon\n"
    (tmp_path / "frontdesk.yaml").write_text(config, encoding="utf-8")
    database = postgres_database()
    with telegram() as there, reading(tmp_path, "a", there, database) as first:
        assert logged(tmp_path, "a", "this process reads")
        with reading(tmp_path, "b", there, database) as second:
            assert logged(tmp_path, "b", "another process reads")
            there.write(7, "/start")
            there.wait_for(7, 1, WITHIN)
            there.write(7, CHAT[0])
            assert "time" in there.wait_for(7, 2, WITHIN)[-1].lower()
            assert [method for method, _ in there.calls].count("getMe") == 1
            all_is_sent(database)
            os.kill(first.pid, signal.SIGKILL)
            there.write(7, CHAT[1])
            assert "number" in there.wait_for(7, 3, WITHIN)[-1]
            assert [method for method, _ in there.calls].count("getMe") == 2
            second.terminate()
            assert second.wait(WITHIN) == 0
        assert len(there.answers(7)) == 3


class Instances:
    """Two desks with connections of their own, and what they sent."""

    def __init__(self, folder: Path, redis: str = "", messages: int = 20) -> None:
        self.redis, self.messages = redis, messages
        settings = Settings(home=folder, database=SecretStr(postgres_database()))
        self.stores = [connect(settings) for _ in range(2)]
        self.names = [Singly(store) for store in self.stores]
        self.sent = list[str]()
        self.desks = [self.desk(number) for number in range(2)]

    def desk(self, number: int) -> Desk:
        sessions = StoredSessions(self.stores[number], "telegram", "salon")
        alone = Alone(self.names[number], "telegram:default:salon")
        wired = replace(doors(Kept(), MemorySessions()), sessions=sessions, alone=alone)
        if self.redis:
            together = SharedLimit(self.redis, "salon", Pace(self.messages))
            wired = replace(wired, limit=lambda who, at: asyncio.to_thread(together.verdict, who, at))
        return Desk("telegram", wired)

    async def send(self, text: str, button: str = "") -> None:
        await asyncio.sleep(0)
        self.sent.append(text)

    async def deliver(self, *messages: Message) -> list[str]:
        """Each of them to both at once; what was sent."""
        before = len(self.sent)
        await asyncio.gather(*(desk.receive(one, self.send) for one in messages for desk in self.desks))
        return self.sent[before:]

    def close(self) -> None:
        for names, store in zip(self.names, self.stores, strict=True):
            names.close()
            store.close()


async def test_what_is_delivered_to_two_instances_at_once_is_answered_once(tmp_path: Path) -> None:
    both = Instances(tmp_path)
    assert await both.deliver(message("I want to book", 1)) == ["Hello, salon here.", "Which service?"]
    assert await both.deliver(message("a haircut", 2)) == ["For which day?"]
    others = [message("I want to book", number, chat=str(number)) for number in range(10, 15)]
    assert sorted(await both.deliver(*others)) == ["Hello, salon here."] * 5 + ["Which service?"] * 5
    words = ("I want to book", "a haircut", "for a child")
    sent = await both.deliver(*(message(text, 30 + n, chat="30") for n, text in enumerate(words)))
    kept = await StoredSessions(both.stores[0], "telegram", "salon").load("30")
    assert kept is not None
    assert sorted(kept.seen) == ["30", "31", "32"]
    said = snapshots.transcript(kept.snapshot)
    assert sorted(one.text for one in said if one.speaker == "caller") == sorted(words)
    assert sorted(one.text for one in said if one.speaker == "bot") == sorted(sent)
    both.close()


async def test_a_redis_that_is_killed_in_the_middle_of_a_chat_takes_nothing_with_it(tmp_path: Path) -> None:
    with redis_server() as server:
        both = Instances(tmp_path, server.url, messages=3)
        first, second = both.desks
        await first.receive(message("I want to book", 1), both.send)
        server.kill()
        await second.receive(message("a haircut", 2), both.send)
        assert await both.deliver(message("a haircut", 2)) == []
        server.start()
        other = Instances(tmp_path, server.url, messages=3)
        for number in range(3, 7):
            await other.desks[number % 2].receive(message("tomorrow", number, chat="8"), other.send)
        assert "give me a minute" in other.sent[-1]
    assert both.sent == ["Hello, salon here.", "Which service?", "For which day?"]
    both.close()
    other.close()
