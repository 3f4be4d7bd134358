"""Letters in, drafts in the store, answers out: over real sockets with stand-ins for both mail servers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.app import mail as work
from frontdesk.app.mail import Correspondence, account, line, quiet_ports, run, written
from frontdesk.channels.base import Session
from frontdesk.channels.letter import Letter
from frontdesk.channels.mail import Line
from frontdesk.errors import BadInput, Conflict
from frontdesk.postcall import erasing, reviewing
from frontdesk.postcall.notices.sending import send_due
from frontdesk.providers.mailbox import Account
from frontdesk.settings import Settings
from frontdesk.store import mails, notices, outbox, snapshot, spool
from frontdesk.store.db import open_store
from frontdesk.store.mails import Mail
from frontdesk.testing.imap import HOST, PASSWORD, USER, Mailbox, imap_server
from frontdesk.testing.smtp import MailServer, mail_server
from tests.support.doors import BOT as TALKING
from tests.support.shelves import Drawer

OURS = "desk@salon.example"
MARY = "mary@example.com"


def letter(words: str, number: int = 1, *more: str, sender: str = MARY) -> bytes:
    heads = (
        f"From: Mary <{sender}>",
        f"To: {OURS}",
        "Subject: A question",
        f"Message-ID: <m{number}@example.com>",
    )
    return "\r\n".join([*heads, *more, "", words]).encode()


class Post:
    """One mailbox with everything around it."""

    def __init__(self, home: Path, box: Mailbox, smtp: MailServer, **changes: object) -> None:
        own = {
            "host": HOST,
            "port": box.port,
            "security": "none",
            "user": USER,
            "bot": "salon",
            "address": OURS,
        }
        server = {"host": HOST, "port": smtp.port, "security": "none", "sender": "team@salon.example"}
        self.settings = Settings.model_validate(
            {"home": home, "mailboxes": {"front": own | changes}, "smtp": server}
        )
        self.box, self.smtp = box, smtp
        snapshot.publish(self.settings, {"salon": TALKING})
        self.store = open_store(self.settings)
        self.now = datetime.now(UTC)

    def line(self) -> Line:
        where = Account(HOST, USER, PASSWORD, self.box.port, "none", timeout=20)
        return line(self.settings, self.store, None, "front", TALKING, where)

    async def look(self, after: timedelta = timedelta(0)) -> int:
        return await self.line().look(lambda: self.now + after)

    def listed(self, state: str | None = "draft") -> tuple[Mail, ...]:
        return mails.listed(self.store, state=state)[::-1]

    def send(self) -> int:
        return send_due(self.store, self.settings, lambda: datetime.now(UTC))


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[tuple[Mailbox, MailServer]]:
    with imap_server() as box, mail_server(tmp_path, starttls=False) as smtp:
        yield box, smtp


@pytest.fixture
def post(tmp_path: Path, servers: tuple[Mailbox, MailServer]) -> Iterator[Post]:
    opened = Post(tmp_path, *servers)
    yield opened
    opened.store.close()


@pytest.fixture
def alone(tmp_path: Path, servers: tuple[Mailbox, MailServer]) -> Iterator[Post]:
    opened = Post(tmp_path, *servers, review=False)
    yield opened
    opened.store.close()


async def test_a_letter_becomes_a_draft_that_waits_and_is_sent_once(post: Post) -> None:
    uid = post.box.put(letter("I want to book."))
    assert await post.look() == 1
    assert post.box.seen == {uid}
    [draft] = post.listed()
    assert (draft.sender, draft.body, draft.answer) == (MARY, "I want to book.", "Which service?")
    assert (post.send(), post.smtp.mail) == (0, []), "nobody has approved it"
    done = reviewing.approve(
        post.settings, post.store, draft.id, "ann", post.now, text="Which service, please?"
    )
    assert (done.state, done.text, done.answer) == ("approved", "Which service, please?", "Which service?")
    with pytest.raises(Conflict, match="already"):
        reviewing.approve(post.settings, post.store, draft.id, "ben", post.now)
    assert (post.send(), post.send()) == (1, 0)
    [sent] = post.smtp.mail
    assert (sent.sender, sent.to) == (OURS, (MARY,))
    message = sent.message
    assert (message["From"], message["Subject"]) == (OURS, "Re: A question")
    assert message["In-Reply-To"] == message["References"] == "<m1@example.com>"
    assert message["Message-ID"] == done.answer_id
    assert message["Auto-Submitted"] is None, "a person approved it"
    assert message.get_content().strip() == "Which service, please?"


async def test_the_thread_goes_on_where_it_stopped_and_ends_in_the_records(post: Post) -> None:
    post.box.put(letter("I want to book."))
    await post.look()
    [first] = post.listed()
    done = reviewing.approve(post.settings, post.store, first.id, "ann", post.now)
    post.box.put(letter("A haircut", 2, f"In-Reply-To: {done.answer_id}"))
    assert await post.look() == 1
    [second] = post.listed()
    assert (second.chat, second.conversation_id) == (first.chat, first.conversation_id)
    assert second.answer == "For which day?"
    quiet = timedelta(hours=73)
    assert await post.line().desk.expire(post.now + quiet) == 1
    [pending] = spool.pending(post.settings.home)
    kept = spool.take(post.settings.home, pending)
    assert (kept.channel, kept.caller, kept.id) == ("email", MARY, first.conversation_id)
    said = ["I want to book.", "Which service?", "A haircut", "For which day?"]
    assert [one.text for one in kept.utterances] == said


async def test_whoever_knows_a_message_id_is_not_let_into_the_thread(post: Post) -> None:
    post.box.put(letter("I want to book."))
    post.box.put(letter("A haircut", 2, "References: <m1@example.com>", sender="eve@example.com"))
    assert await post.look() == 2
    first, second = post.listed()
    assert second.chat != first.chat
    assert second.conversation_id != first.conversation_id
    reply_to = ("References: <m1@example.com>", "Reply-To: eve@example.com")
    post.box.put(letter("A haircut", 3, *reply_to))
    await post.look()
    assert post.listed()[-1].sender == "eve@example.com", "who gets the answer is who it is about"
    assert post.listed()[-1].chat != first.chat


async def test_the_same_letter_is_answered_once(post: Post) -> None:
    for _ in range(2):
        post.box.put(letter("I want to book."))
    assert await post.look() == 2
    post.box.seen.clear()
    assert await post.look() == 2
    assert len(post.listed(None)) == 1


async def test_what_machines_send_is_kept_and_not_answered(alone: Post) -> None:
    alone.box.put(letter("I am away.", 1, "Auto-Submitted: auto-replied"))
    alone.box.put(letter("It did not arrive.", 2, "Return-Path: <>"))
    alone.box.put(letter("Buy this.", 3, "Precedence: bulk"))
    alone.box.put(letter("I want to book.", 4, sender=OURS))
    alone.box.put(b"\xff\xfe\x00 no letter at all")
    assert await alone.look() == 5
    assert alone.listed() == ()
    assert len(alone.listed("aside")) == 5
    assert (alone.send(), len(alone.box.seen)) == (0, 5)


async def test_without_review_it_is_sent_and_says_that_a_machine_wrote_it(alone: Post) -> None:
    alone.box.put(letter("I want to book."))
    await alone.look()
    [one] = alone.listed(None)
    assert (one.state, one.decided_by) == ("approved", "")
    assert alone.send() == 1
    assert alone.smtp.mail[0].message["Auto-Submitted"] == "auto-replied"


async def test_two_machines_do_not_write_to_each_other_for_ever(alone: Post) -> None:
    for number in range(work.ALONE + 2):
        alone.box.put(letter("I want to book.", number))
    await alone.look()
    assert len(alone.listed("approved")) == work.ALONE
    assert len(alone.listed("draft")) == 2


async def test_who_asks_for_a_person_gets_one_and_the_team_is_told(alone: Post) -> None:
    alone.box.put(letter("Let me speak to a human please."))
    await alone.look()
    [one] = alone.listed(None)
    assert one.state == "draft"
    told = [each.event for each in outbox.waiting(alone.store)]
    assert told == ["handoff.requested"]


async def test_an_erased_person_leaves_no_letter_and_gets_no_answer(post: Post) -> None:
    post.box.put(letter("I want to book."))
    post.box.put(letter("I want to book.", 2, sender="john@example.com"))
    await post.look()
    first, second = post.listed()
    reviewing.approve(post.settings, post.store, first.id, "ann", post.now)
    found = erasing.look(post.settings, post.store, "default", MARY)
    assert (found.mails, found.chats) == (1, 1)
    done = erasing.erase(post.settings, post.store, Drawer(), "default", MARY)
    assert (done.mails, done.notices, done.chats) == (1, 1, 1)
    assert post.listed(None) == (second,)
    assert (post.send(), notices.listed(post.store)) == (0, ())


async def test_another_process_that_was_first_is_not_contradicted(post: Post) -> None:
    kept = Correspondence(post.store, post.settings, "front", "salon")
    one = Letter("<m1@example.com>", MARY, "", "Hello")
    coming = await kept.coming(one)
    assert coming is not None
    with post.store.write() as writing:
        mails.put(writing, kept._mail(one, coming.chat))
    session = Session(coming.chat, "c1", "salon", MARY, "{}", post.now, (coming.id,), ("Hello.",))
    with pytest.raises(Conflict, match="answered already"):
        await kept.save(session)
    assert await kept.load(coming.chat) is None, "neither is kept without the other"
    assert await kept.coming(one) is None


async def test_sessions_are_each_mailboxs_own(post: Post) -> None:
    one, other = (Correspondence(post.store, post.settings, name, "salon") for name in ("front", "back"))
    session = Session("t", "c1", "salon", MARY, "{}", post.now, ("m",), ())
    await one.save(replace(session, unsent=("not to be said again",)))
    assert await one.load("t") == session
    soon = datetime.now(UTC) + timedelta(seconds=1)
    assert (await other.load("t"), await other.idle(soon)) == (None, ())
    assert await one.idle(soon) == (session,)
    await one.drop("t")
    assert await one.load("t") is None


def test_nobody_is_known_by_an_address_and_nobody_is_greeted(post: Post) -> None:
    ports = quiet_ports(post.settings, None, TALKING)
    assert (ports.callers, ports.people) == (None, False)
    assert written(TALKING).greeting == ""


def test_what_is_missing_is_named(post: Post, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="write mailboxes"):
        run(Settings(home=tmp_path))
    box = post.settings.mailboxes["front"].model_copy(update={"secret_env": "FRONTDESK_NO_SUCH_PASSWORD"})
    with pytest.raises(BadInput, match="front needs its password: set FRONTDESK_NO_SUCH_PASSWORD"):
        account("front", box)
