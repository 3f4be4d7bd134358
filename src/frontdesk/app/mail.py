"""The mailboxes' process: letters in, their dialogues and drafts into the store."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from frontdesk.app.parts import drafting_bots
from frontdesk.app.telegram import from_json, published, to_json
from frontdesk.app.wiring import new_id, text_ports
from frontdesk.channels.base import Session, Wanted
from frontdesk.channels.desk import Desk, Doors
from frontdesk.channels.letter import Letter
from frontdesk.channels.mail import Coming, Line, serve_until_told
from frontdesk.channels.pace import Pace
from frontdesk.config import load_bots
from frontdesk.config.installation import variable
from frontdesk.dialogue.ports import Ports
from frontdesk.errors import BadInput, Conflict
from frontdesk.models import Channel
from frontdesk.postcall import payload
from frontdesk.postcall.notices import answered
from frontdesk.providers.base import LLMProvider
from frontdesk.providers.chain import build_llm
from frontdesk.providers.mailbox import Account, open_box
from frontdesk.scenario.intent import prepare
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Mailbox, Settings
from frontdesk.store import mails, notices, outbox, sessions
from frontdesk.store.db import Store, open_store
from frontdesk.store.mails import APPROVED, ASIDE, BY_ITSELF, DRAFT, Mail

CHANNEL: Channel = "email"
ANY = 1_000_000
"""Letters are counted before they come to the desk."""
ALONE, WITHIN = 5, timedelta(days=1)
"""So many answers go to one address without a person; then drafts wait: two machines may be writing."""


def run(settings: Settings) -> None:
    """Draft answers until told to stop. BadInput without a mailbox, a bot or a password."""
    if not settings.mailboxes:
        raise BadInput("there is no mailbox: write mailboxes in frontdesk.yaml")
    bots, llm = drafting_bots(settings, load_bots(settings)), build_llm(settings)
    accounts = {name: account(name, box) for name, box in settings.mailboxes.items()}
    for name in dict.fromkeys(one.bot_id for one in bots.values()):
        prepare(published(settings, name))
    store = open_store(settings)
    try:
        lines = [line(settings, store, llm, name, bots[name], accounts[name]) for name in accounts]
        asyncio.run(serve_until_told(lines, lambda: datetime.now(UTC)))
    finally:
        store.close()


def account(name: str, box: Mailbox) -> Account:
    """Who logs in where; BadInput without a password."""
    password = variable(os.environ, box.secret_env)
    if not password:
        raise BadInput(f"mailboxes.{name} needs its password: set {box.secret_env}")
    return Account(box.host, box.user, password, box.port, box.security, box.folder, box.timeout)


def line(
    settings: Settings, store: Store, llm: LLMProvider | None, name: str, bot: Bot, where: Account
) -> Line:
    """The mailbox with its bot behind it."""
    box = settings.mailboxes[name]
    kept = Correspondence(store, settings, name, box.bot, bot.company_id)
    sessions.belong(store, box.bot, bot.company_id)
    doors = Doors(
        bot=lambda: written(published(settings, box.bot)),
        ports=lambda one: quiet_ports(settings, llm, one),
        sessions=kept,
        new_id=new_id,
    )
    desk = Desk(CHANNEL, doors, idle=timedelta(hours=box.quiet), pace=Pace(ANY))
    own = [settings.smtp.sender, *(each.sender for each in settings.mailboxes.values())]
    return Line(name, partial(open_box, where), desk, kept, own=own, every=box.every)


def written(bot: Bot) -> Bot:
    """The bot as it writes letters: it does not pick up, so it does not greet."""
    return bot.model_copy(update={"greeting": "", "after_hours": None})


def quiet_ports(settings: Settings, llm: LLMProvider | None, bot: Bot) -> Ports:
    """As for any text channel; nobody is known, since anybody can write any address above a letter, and
    nobody of the team answers in the chat: they have the draft."""
    return replace(text_ports(settings, llm, bot, CHANNEL), callers=None, people=False)


@dataclass(frozen=True, slots=True)
class Correspondence:
    """One mailbox's letters and sessions in the database, each call behind a thread.

    What the bot says to a letter is kept as its draft in the transaction that keeps the session, and with
    `review: false` as what is sent: a letter is answered once, or not yet.
    """

    store: Store
    settings: Settings
    name: str
    bot_id: str
    company_id: str = "default"
    letters: dict[str, Letter] = field(default_factory=dict)

    def coming(self, letter: Letter) -> Awaitable[Coming | None]:
        """Where the letter belongs; None when it was taken before."""
        return asyncio.to_thread(self._coming, letter)

    def aside(self, letter: Letter, why: str) -> Awaitable[None]:
        """Keep it for people, unless it is kept already."""
        return asyncio.to_thread(self._aside, letter, why)

    def load(self, chat: str) -> Awaitable[Session | None]:
        return asyncio.to_thread(self._load, chat)

    def save(self, session: Session, wanted: Wanted | None = None) -> Awaitable[None]:
        return asyncio.to_thread(self._save, session, wanted)

    def drop(self, chat: str) -> Awaitable[bool]:
        return asyncio.to_thread(sessions.drop, self.store, self._key(chat), self.bot_id, self.company_id)

    def idle(self, before: datetime) -> Awaitable[tuple[Session, ...]]:
        return asyncio.to_thread(self._idle, before)

    def _coming(self, letter: Letter) -> Coming | None:
        own = self._id(letter)
        if mails.known(self.store, own):
            return None
        chat = mails.thread(self.store, self.company_id, self.name, letter.sender, letter.refs)
        self.letters[own] = letter
        return Coming(own, chat or own)

    def _aside(self, letter: Letter, why: str) -> None:
        own = self._id(letter)
        self.letters.pop(own, None)
        with self.store.write() as writing:
            mails.put(writing, replace(self._mail(letter, own), state=ASIDE, note=why))

    def _load(self, chat: str) -> Session | None:
        found = sessions.get(self.store, self._key(chat), self.bot_id, self.company_id)
        return from_json(found) if found else None

    def _save(self, session: Session, wanted: Wanted | None) -> None:
        kept = to_json(replace(session, unsent=()))
        with self.store.write() as writing:
            sessions.note(writing, self._key(session.chat), self.bot_id, kept, self.company_id)
            if wanted is not None:
                asked = wanted.handoff
                key = payload.handoff_key(session.conversation_id, asked)
                outbox.tell(writing, payload.requested(self._about(session), asked), key, asked.at)
            if session.unsent and session.seen:
                self._draft(writing, session, alone=wanted is None)

    def _draft(self, writing: Any, session: Session, *, alone: bool) -> None:
        """Keep what was said as the answer to the letter; Conflict when another process has it already."""
        own = session.seen[-1]
        letter = self.letters.get(own)
        if letter is None:
            return
        text = "\n\n".join(one.strip() for one in session.unsent)
        mail = replace(
            self._mail(letter, session.chat),
            conversation_id=session.conversation_id,
            state=DRAFT,
            answer=text,
            text=text,
        )
        if not mails.put(writing, mail):
            raise Conflict(f"the letter {own} was answered already")
        box = self.settings.mailboxes[self.name]
        if alone and not box.review and self._may_go(writing, mail):
            at = mail.received_at
            mails.decide(*(writing, mail, APPROVED, BY_ITSELF, at), answer_id=answered.answer_id(mail, box))
            notices.put(writing, answered.notice(mail, box, text, BY_ITSELF, at))
        self.letters.pop(own, None)

    def _may_go(self, writing: Any, mail: Mail) -> bool:
        since = mail.received_at - WITHIN
        return mails.sent_by_itself(writing, self.company_id, self.name, mail.sender, since) < ALONE

    def _idle(self, before: datetime) -> tuple[Session, ...]:
        quiet = sessions.quiet(self.store, self.bot_id, datetime.now(UTC) - before, self.company_id)
        mine = (from_json(data) for key, data in quiet.items() if key.startswith(self._key("")))
        return tuple(session for session in mine if session.at <= before)

    def _mail(self, letter: Letter, chat: str) -> Mail:
        return Mail(
            id=self._id(letter),
            company_id=self.company_id,
            bot_id=self.bot_id,
            mailbox=self.name,
            chat=chat,
            message_id=letter.id,
            sender=letter.sender,
            subject=letter.subject,
            body=letter.text if letter.whole else f"{letter.text}\n…",
            refs=" ".join(letter.refs),
            received_at=datetime.now(UTC),
        )

    def _about(self, session: Session) -> dict[str, Any]:
        return {
            "company_id": self.company_id,
            "bot_id": session.bot_id,
            "channel": CHANNEL,
            "caller": session.sender,
            "conversation_id": session.conversation_id,
        }

    def _id(self, letter: Letter) -> str:
        return mails.mail_id(self.company_id, self.name, letter.id)

    def _key(self, chat: str) -> str:
        return f"{CHANNEL}:{self.name}:{chat}"
