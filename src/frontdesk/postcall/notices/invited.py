"""An invitation becomes an e-mail with a calendar in it (RFC 6047), unless the next one has overtaken it.

A repeat after a crash is the same: Message-ID, UID and SEQUENCE tell mail programs and calendars so.
"""

from __future__ import annotations

import json
import ssl
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from frontdesk.postcall.notices import mail
from frontdesk.postcall.notices.sent import Sent
from frontdesk.providers.calendars._itip import invitation
from frontdesk.providers.calendars.base import Event
from frontdesk.settings import Notify, Smtp
from frontdesk.store import notices
from frontdesk.store.db import Store
from frontdesk.store.notices import Notice, invitation_id

FAR = 10
"""So many changes on, an invitation is looked for: one that would say nothing new is not written."""


def overtaken(store: Store, notice: Notice) -> bool:
    """Whether the booking was changed or cancelled again since, and that is told instead."""
    about = json.loads(notice.text)
    if about["method"] == "CANCEL":
        return False
    following = range(about["sequence"] + 1, about["sequence"] + 1 + FAR)
    later = [invitation_id(notice.company_id, about["booking"], number) for number in following]
    return bool(notices.known(store, later))


def composed(sender: str, notice: Notice) -> EmailMessage:
    """The e-mail: plain words, and beside them what a calendar reads."""
    about = json.loads(notice.text)
    message = mail.headed(sender, about["name"], [about["to"]], notice)
    message.set_content(about["text"], cte="quoted-printable")
    message.add_alternative(
        _calendar(sender, about, notice.created_at),
        subtype="calendar",
        cte="base64",
        params={"method": about["method"]},
    )
    message.set_boundary(f"=_{notice.id}")  # none by chance: a repeat is the same, byte for byte
    return message


def receiver(notice: Notice) -> Notify:
    """Whom it is for, as a receiver of the team's messages would be written."""
    return Notify(email=(json.loads(notice.text)["to"],))


def send(smtp: Smtp, notice: Notice, tls: ssl.SSLContext | None = None) -> Sent:
    """Hand it to the mail server. Never raises."""
    to = [json.loads(notice.text)["to"]]
    return mail.post(smtp, to, lambda: composed(smtp.sender, notice), tls)


def _calendar(sender: str, about: dict[str, Any], at: datetime) -> str:
    event = Event(
        uid=about["uid"],
        start=datetime.fromisoformat(about["starts"]),
        end=datetime.fromisoformat(about["ends"]),
        title=about["summary"],
        description=about["text"],
        sequence=about["sequence"],
        attendee=mail.spelled(about["to"]),
    )
    return invitation(event, about["method"], sender, about["name"], at, about["place"]).decode()
