"""Ports that every live dialogue gets alike: requests with their receipts, and notes in the log."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Mapping
from typing import Any

from frontdesk.models import Conversation, Handoff, Receipt
from frontdesk.scenario.commands import Act

log = logging.getLogger(__name__)


class NoJournal:
    """For dialogues that are kept otherwise (a text channel's session), or not at all (trying a bot)."""

    def write(self, kind: str, data: Mapping[str, Any]) -> None:
        """Nothing is written down."""


def request(conversation_id: str, act: Act) -> Awaitable[Receipt]:
    """What the caller wants is noted as a request: nobody's calendar is touched, so nothing is confirmed."""
    return asyncio.to_thread(requested, conversation_id, act)


def requested(conversation_id: str, act: Act) -> Receipt:
    """The receipt of a request: the same one whenever the same turn asks for the same action again."""
    key = f"{conversation_id}\0{act.turn}\0{act.action}".encode()
    return Receipt(f"rq_{hashlib.sha256(key).hexdigest()[:16]}", act.action, "requested")


def note_handoff(conversation_id: str, handoff: Handoff) -> None:
    """The dialogue has it in its record already; whoever watches the log sees it as it happens."""
    log.info("%s asks for a person: %s", conversation_id, handoff.reason)


def note_end(conversation: Conversation) -> None:
    """One line of log for each conversation."""
    log.info("%s is over after %d turns: %s", conversation.id, len(conversation.turns), conversation.ended_by)
