"""From a booking's event to the invitation of whoever booked: one for each change, where the bot's file asks
for it (`booking.invitations`) and an address is known. `invited` sends it.

No address, no invitation: neither for what is over, nor for whoever was forgotten meanwhile. Whose the
address is, callers say: so one address gets only so many in a day.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.booking.mirroring import uid_of
from frontdesk.dialogue.sessions import language
from frontdesk.errors import BadInput
from frontdesk.postcall.notices.inviting_words import INVITATIONS
from frontdesk.postcall.notices.letters import Letter, letter
from frontdesk.scenario.schema import Bot, Invitations
from frontdesk.settings import Settings
from frontdesk.store import notices, sessions, snapshot
from frontdesk.store.lines import EMAIL, MAIL, line_of
from frontdesk.store.notice_tables import NoticeRow
from frontdesk.store.notices import BEFORE, INVITATION, INVITED, Notice, invitation_id
from frontdesk.store.outbox import Waiting
from frontdesk.store.people_mail import address_of
from frontdesk.store.tables import ConversationRow

logger = logging.getLogger(__name__)
KINDS = {"booking.confirmed": "confirmed", "booking.changed": "changed", "booking.cancelled": "cancelled"}
SEEN = ("to", "method", "starts", "ends", "summary", "place")
"""What makes a difference to whoever was invited before."""
DAY, MOST = timedelta(days=1), 10
"""So many invitations go to one address within that time, and cancellations of those."""


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation that the booking was made in, as far as it is known yet."""

    language: str = ""
    channel: str = ""
    caller: str | None = None


def invite(session: Session, settings: Settings, told: Waiting, now: datetime) -> int:
    """Write down the invitation that the event asks for, in the transaction that makes its deliveries; how
    many new ones there are: two, where the one before went to another address, which is told so."""
    kind = KINDS.get(told.event)
    bot = _inviting(settings, told) if kind is not None else None
    if kind is None or bot is None or bot.booking is None or bot.booking.invitations is None:
        return 0
    try:
        made = list(_made(session, bot, bot.booking.invitations, kind, told, now))
    except (ValueError, KeyError, TypeError) as error:
        logger.error("nobody is invited by %s, which cannot be read: %r", told.id, error)
        return 0
    return sum(notices.put(session, one) for one in made)


def _inviting(settings: Settings, told: Waiting) -> Bot | None:
    """The bot, if it invites people. One that cannot be read holds nothing else up."""
    try:
        published = snapshot.read(settings.home)
        values = published.bots.get(told.bot_id) if published is not None else None
        if not values or not (values.get("booking") or {}).get("invitations"):
            return None
        bot = Bot.model_validate(values)
    except (BadInput, ValueError) as error:
        logger.error("nobody is invited by %s, which cannot be read: %s", told.bot_id, error)
        return None
    return bot if bot.company_id == told.company_id else None


def _made(
    session: Session, bot: Bot, wanted: Invitations, kind: str, told: Waiting, now: datetime
) -> Iterator[Notice]:
    data = json.loads(told.body)["data"]
    talk = _talk(session, bot, wanted, told)
    ends = datetime.fromisoformat(data["ends_at"])
    to = _address(session, bot, wanted, data, talk) if ends > now else ""
    if not to:
        return
    number = int(data["sequence"]) + (kind == "cancelled")
    languages = _languages(bot, talk)
    stays = kind == "changed" and all(
        data[name] == data[f"from_{name}"] for name in ("starts_at", "resource")
    )
    worded = letter(bot, wanted, "confirmed" if stays else kind, data, languages)
    about = _about(to, kind, number, data, worded)
    last = _last(session, told.company_id, data["booking_id"], number)
    if last is not None and last["to"].casefold() != to.casefold():
        told_last = {**data, "starts_at": last["starts"], "ends_at": last["ends"]}
        gone = letter(bot, wanted, "cancelled", told_last, languages)
        before = _about(last["to"], "cancelled", number, told_last, gone)
        yield _notice(told, before, gone.subject, now, BEFORE)
    if last is None or any(last[name] != about[name] for name in SEEN):
        if _takes_back(about, last) or _room(session, told.company_id, to, now):
            yield _notice(told, about, worded.subject, now)
        else:
            logger.warning("nobody is invited by %s: %d went to that address within a day", told.id, MOST)


def _takes_back(about: Mapping[str, Any], last: Mapping[str, Any] | None) -> bool:
    """Whether it cancels what the same address was told takes place."""
    before = (last["method"], last["to"].casefold()) if last is not None else ()
    return about["method"] == "CANCEL" and before == ("REQUEST", about["to"].casefold())


def _room(session: Session, company_id: str, to: str, now: datetime) -> bool:
    """Whether the address may get one more: nobody has asked those who read there."""
    sent = (json.loads(text)["to"] for text in notices.invitations(session, company_id, now - DAY))
    return sum(_mailbox(one) == _mailbox(to) for one in sent) < MOST


def _mailbox(address: str) -> str:
    """What is one mailbox at most providers, however it is spelled."""
    name, _, host = address.casefold().rpartition("@")
    return f"{name.partition('+')[0].replace('.', '')}@{host}"


def _about(to: str, kind: str, number: int, data: Mapping[str, Any], worded: Letter) -> dict[str, Any]:
    """All that the e-mail is made of."""
    return {
        "to": to,
        "method": "CANCEL" if kind == "cancelled" else "REQUEST",
        "booking": data["booking_id"],
        "uid": uid_of(data["booking_id"]),
        "sequence": number,
        "starts": data["starts_at"],
        "ends": data["ends_at"],
        "name": worded.name,
        "summary": worded.summary,
        "text": worded.text,
        "place": worded.place,
    }


def _notice(told: Waiting, about: dict[str, Any], subject: str, now: datetime, part: str = "") -> Notice:
    return Notice(
        id=invitation_id(told.company_id, about["booking"], about["sequence"], part),
        company_id=told.company_id,
        bot_id=told.bot_id,
        receiver=INVITED,
        event=INVITATION,
        title=subject,
        text=json.dumps(about, ensure_ascii=False),
        created_at=now,
        updated_at=now,
        next_attempt_at=now,
        conversation_id=told.conversation_id,
        passes=True,
    )


def _talk(session: Session, bot: Bot, wanted: Invitations, told: Waiting) -> Talk:
    row = ConversationRow
    its = (row.id == told.conversation_id, row.company_id == told.company_id)
    found = session.execute(select(row.language, row.channel, row.caller).where(*its)).first()
    if found is not None:
        return Talk(*found)
    matters = wanted.known_addresses or len(_languages(bot, Talk())) > 1
    return _going_on(session, bot, told) if matters and told.conversation_id else Talk()


def _going_on(session: Session, bot: Bot, told: Waiting) -> Talk:
    """The same of a chat that is not over yet."""
    found = sessions.held(session, bot.bot_id, told.conversation_id)
    if found is None:
        return Talk()
    key, kept = found
    try:
        spoken = language(kept["snapshot"]) or bot.language
    except BadInput:
        spoken = ""
    return Talk(spoken, key.partition(":")[0], kept["sender"])


def _last(session: Session, company_id: str, booking_id: str, number: int) -> dict[str, Any] | None:
    """What was told of the booking before, as far as it is still kept; None when it was nothing."""
    ids = [invitation_id(company_id, booking_id, one) for one in range(number)]
    texts = session.scalars(select(NoticeRow.text).where(NoticeRow.id.in_(ids)))
    return max(map(json.loads, texts), key=lambda about: int(about["sequence"]), default=None)


def _address(session: Session, bot: Bot, wanted: Invitations, data: Mapping[str, Any], talk: Talk) -> str:
    """That of this booking, else one from before where that may be used; empty for none."""
    details = data.get("details")
    said: Mapping[str, Any] = details if isinstance(details, Mapping) else {}
    fields = (field for one in bot.scenarios for field in one.collect_fields if field.kind == "email")
    for name in dict.fromkeys((*(field.name for field in fields), EMAIL)):
        given = str(said.get(name) or "").strip()
        if MAIL.fullmatch(given):
            return given
    line = line_of(talk.channel, talk.caller, bot.country) if wanted.known_addresses else None
    return address_of(session, bot.company_id, [line], str(said.get("name") or "")) if line else ""


def _languages(bot: Bot, talk: Talk) -> list[str]:
    """What it is written in: what was spoken; where that is not known (yet), all that the bot speaks."""
    codes = [one.split("-")[0].lower() for one in ([talk.language] if talk.language else bot.languages)]
    return list(dict.fromkeys(code for code in codes if code in INVITATIONS)) or ["en"]
