"""What a person does with the draft of an answer to a letter: change it, approve it, or discard it."""

from __future__ import annotations

from datetime import datetime

from frontdesk.errors import BadInput, Conflict
from frontdesk.postcall.notices import answered
from frontdesk.settings import Mailbox, Settings
from frontdesk.store import mails, notices
from frontdesk.store.db import Store
from frontdesk.store.mails import APPROVED, DISCARDED, Mail

LONGEST = 20_000


def change(store: Store, mail: str, text: str, company_id: str = "default") -> Mail:
    """Have the answer say this; also of a letter that the bot wrote nothing to. BadInput for no words,
    Conflict once it was decided about."""
    return mails.rewrite(store, mail, _words(text), company_id)


def approve(
    settings: Settings,
    store: Store,
    mail: str,
    by: str,
    now: datetime,
    *,
    text: str = "",
    company_id: str = "default",
) -> Mail:
    """Send the answer, once, in these words where there are some. Conflict when it was decided about before,
    or cannot be sent; BadInput without words."""
    with store.write() as session:
        letter = mails.read(session, mail, company_id)
        words = _words(text or letter.text)
        box = _sender(settings, letter)
        mails.decide(
            *(session, letter, APPROVED, by or "somebody", now),
            text=words,
            answer_id=answered.answer_id(letter, box),
        )
        notices.put(session, answered.notice(letter, box, words, by or "somebody", now))
    return mails.get(store, mail, company_id)


def discard(store: Store, mail: str, by: str, now: datetime, company_id: str = "default") -> Mail:
    """Nothing is sent. Conflict when it was decided about before."""
    with store.write() as session:
        mails.decide(session, mails.read(session, mail, company_id), DISCARDED, by, now)
    return mails.get(store, mail, company_id)


def _sender(settings: Settings, letter: Mail) -> Mailbox:
    """The mailbox that its answer comes from."""
    box = settings.mailboxes.get(letter.mailbox)
    if box is None:
        raise Conflict(
            f"there is no {letter.mailbox!r} under mailboxes any more: nothing can be sent from it"
        )
    if not settings.smtp.host:
        raise Conflict("there is no mail server: write smtp.host and smtp.sender in frontdesk.yaml")
    if not letter.sender:
        raise Conflict("the letter names no address that an answer could be sent to")
    return box


def _words(text: str) -> str:
    """Without what cannot be seen; BadInput when nothing is left, or when it is too long."""
    words = "".join(char for char in text if char.isprintable() or char in "\n\t").strip()
    if not words:
        raise BadInput("text: there is nothing to send; write the answer")
    if len(words) > LONGEST:
        raise BadInput(f"text: at most {LONGEST} characters")
    return words
