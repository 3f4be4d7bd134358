from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from frontdesk.channels.desk import Desk
from frontdesk.channels.letter import Letter
from frontdesk.channels.mail import TRIES, Coming, Line, serve
from frontdesk.channels.pace import Pace
from frontdesk.errors import Refused
from frontdesk.providers.mailbox import Account, Box, open_box
from frontdesk.testing.imap import HOST, PASSWORD, USER, Mailbox, imap_server
from tests.support.doors import AT, Kept, MemorySessions, doors


class MemoryLetters(MemorySessions):
    """Letters in dictionaries; `fails` makes so many of them fail."""

    def __init__(self) -> None:
        super().__init__()
        self.put_aside: dict[str, str] = {}
        self.fails = 0

    async def coming(self, letter: Letter) -> Coming | None:
        if self.fails:
            self.fails -= 1
            raise OSError("the disk is full")
        known = letter.id in self.put_aside or letter.id in self.kept
        return None if known else Coming(letter.id, letter.id)

    async def aside(self, letter: Letter, why: str) -> None:
        if letter.id not in self.kept:
            self.put_aside.setdefault(letter.id, why)


@pytest.fixture
def server() -> Iterator[Mailbox]:
    with imap_server() as served:
        yield served


def line(server: Mailbox, letters: MemoryLetters, pace: Pace | None = None, password: str = PASSWORD) -> Line:
    def opened() -> Box:
        return open_box(Account(HOST, USER, password, server.port, "none", timeout=20))

    desk = Desk("email", doors(Kept(), letters), pace=Pace(1000))
    return Line("front", opened, desk, letters, own=["desk@salon.example"], every=0.01, pace=pace)


def letter(number: int, words: str = "I want to book.") -> bytes:
    return f"From: mary@example.com\r\nMessage-ID: <{number}@x>\r\n\r\n{words}".encode()


def now() -> datetime:
    return AT


async def test_a_letter_is_answered_in_its_chat_and_marked(server: Mailbox) -> None:
    letters = MemoryLetters()
    uid = server.put(letter(1))
    assert await line(server, letters).look(now) == 1
    assert (server.seen, letters.put_aside) == ({uid}, {})
    assert letters.kept["<1@x>"].sender == "mary@example.com"
    assert await line(server, letters).look(now) == 0


async def test_letters_without_a_question_are_put_aside(server: Mailbox) -> None:
    letters = MemoryLetters()
    server.put(letter(1, ""))
    server.put(b"Precedence: list\r\n" + letter(2))
    assert await line(server, letters).look(now) == 2
    assert letters.put_aside == {"<1@x>": "there are no words in it", "<2@x>": "mail to many"}


async def test_who_writes_too_much_is_put_aside(server: Mailbox) -> None:
    letters = MemoryLetters()
    for number in range(4):
        server.put(letter(number))
    await line(server, letters, Pace(2, timedelta(hours=1))).look(now)
    assert sorted(letters.kept) == ["<0@x>", "<1@x>"]
    assert set(letters.put_aside.values()) == {"too many letters from this address"}


async def test_what_fails_is_tried_again_and_then_put_aside(server: Mailbox) -> None:
    letters = MemoryLetters()
    letters.fails = TRIES
    own = line(server, letters)
    server.put(letter(1))
    for _ in range(TRIES - 1):
        assert (await own.look(now), server.seen) == (0, set())
    assert await own.look(now) == 1
    assert list(letters.put_aside.values()) == ["it could not be answered; the log says why"]
    server.put(letter(2))
    letters.fails = 1
    assert [await own.look(now), await own.look(now)] == [0, 1]
    assert "<2@x>" in letters.kept


async def test_a_mailbox_that_refuses_us_says_so(server: Mailbox) -> None:
    with pytest.raises(Refused):
        await line(server, MemoryLetters(), password="no").look(now)


async def test_one_that_refuses_us_keeps_no_other_waiting(server: Mailbox) -> None:
    letters, stop = MemoryLetters(), asyncio.Event()
    server.put(letter(1))
    lines = [line(server, MemoryLetters(), password="no"), line(server, letters)]
    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        group.create_task(serve(lines, stop, now))
        while not letters.kept or server.commands.count("LOGIN") < 4:
            await asyncio.sleep(0.01)
        stop.set()
    assert "<1@x>" in letters.kept
