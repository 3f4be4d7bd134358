"""Chats that somebody was asked into just now, with what was said in them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from frontdesk.dialogue import sessions as snapshots
from frontdesk.dialogue.context import DialogueContext
from frontdesk.models import Handoff, Usage
from frontdesk.scenario.engine import start_state
from frontdesk.store import handovers, sessions
from frontdesk.store.db import Store
from frontdesk.store.handovers import Handover

HOUR = timedelta(hours=1)


def say(store: Store, one: Handover, *words: str) -> None:
    """The caller writes that in the chat."""
    _keep(store, one.chat, one.conversation_id, one.company_id, words)


def asked_into(
    store: Store,
    *words: str,
    chat: str = "7",
    company: str = "default",
    summary: str = "",
    ago: timedelta = timedelta(0),
) -> Handover:
    """The caller said these words in a chat of the bot `salon`, and asked for a person so long ago."""
    now = datetime.now(UTC)
    conversation = f"c-{chat}"
    _keep(store, chat, conversation, company, words)
    whom = {"company_id": company, "bot_id": "salon", "channel": "telegram", "caller": chat}
    asked = Handoff("asked_for_a_person", None, summary, now - ago)
    with store.write() as writing:
        about = whom | {"conversation_id": conversation}
        name = handovers.begin(writing, about, chat, asked, HOUR, now - ago)
    return handovers.get(store, name, company)


def _keep(store: Store, chat: str, conversation: str, company: str, words: tuple[str, ...]) -> None:
    key = f"telegram:{chat}"
    before = sessions.get(store, key, "salon", company)
    said = snapshots.transcript(before["snapshot"]) if before else ()
    context = DialogueContext(conversation, "salon", "telegram", start_state())
    now = datetime.now(UTC)
    for one in said:
        context = context.hearing(one.speaker, one.text, one.at)
    for text in words:
        context = context.hearing("caller", text, now)
    data = {"conversation_id": conversation, "snapshot": snapshots.dump(context, Usage())}
    sessions.keep(store, key, "salon", data, company)
