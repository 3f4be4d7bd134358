"""The answer to a letter becomes an e-mail in its thread. It is sent as a notice, so once, with a ladder.

`Auto-Submitted` is there only where no person approved it (RFC 3834). A repeat after a crash has the same
Message-ID.
"""

from __future__ import annotations

import json
import ssl
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from frontdesk.postcall.notices import mail
from frontdesk.postcall.notices.sent import Sent
from frontdesk.settings import Mailbox, Notify, Smtp
from frontdesk.store.mails import ANSWER, ANSWERED, BY_ITSELF, Mail, answer_notice
from frontdesk.store.notices import Notice

AGAIN = "Re: "


def answer_id(letter: Mail, box: Mailbox) -> str:
    """The Message-ID that the answer will have."""
    return f"<{answer_notice(letter)}@{box.sender.rpartition('@')[2]}>"


def notice(letter: Mail, box: Mailbox, text: str, by: str, now: datetime) -> Notice:
    """What is to be sent; `by` approved it."""
    about = {
        "to": letter.sender,
        "from": box.sender,
        "name": box.name,
        "text": text,
        "answers": letter.message_id,
        "refs": " ".join([*letter.refs.split(), letter.message_id]),
        "alone": by == BY_ITSELF,
    }
    subject = letter.subject or "…"
    title = subject if subject.casefold().startswith("re:") else f"{AGAIN}{subject}"
    return Notice(
        id=answer_notice(letter),
        company_id=letter.company_id,
        bot_id=letter.bot_id,
        receiver=ANSWERED,
        event=ANSWER,
        title=title,
        text=json.dumps(about, ensure_ascii=False),
        created_at=now,
        updated_at=now,
        next_attempt_at=now,
        conversation_id=letter.conversation_id,
        passes=True,
    )


def composed(told: Notice) -> EmailMessage:
    """The e-mail, in the thread of the letter."""
    about = _about(told)
    message = mail.headed(about["from"], about["name"], [about["to"]], told)
    del message["Auto-Submitted"]
    if about["alone"]:
        message["Auto-Submitted"] = "auto-replied"
    message["In-Reply-To"] = about["answers"]
    message["References"] = about["refs"]
    message.set_content(about["text"], cte="quoted-printable")
    return message


def receiver(told: Notice) -> Notify:
    """Whom it is for, as a receiver of the team's messages would be written."""
    return Notify(email=(_about(told)["to"],))


def send(smtp: Smtp, told: Notice, tls: ssl.SSLContext | None = None) -> Sent:
    """Hand it to the mail server, from the mailbox's own address. Never raises."""
    about = _about(told)
    own = smtp.model_copy(update={"sender": about["from"]})
    return mail.post(own, [about["to"]], lambda: composed(told), tls)


def _about(told: Notice) -> dict[str, Any]:
    about: dict[str, Any] = json.loads(told.text)
    return about
