"""The end of a call: what was said goes into the spool, and the bell is rung."""

from __future__ import annotations

import logging

from frontdesk.app.taping import Taping
from frontdesk.models import Conversation, EndReason
from frontdesk.settings import Settings
from frontdesk.store.journal import CallJournal, read_journal
from frontdesk.store.rebuild import rebuild
from frontdesk.store.sealing import keyring

log = logging.getLogger(__name__)


def hand_over(
    settings: Settings,
    journal: CallJournal,
    conversation: Conversation | None,
    tape: Taping | None = None,
) -> None:
    """The conversation, or what its journal tells of it, into the spool; then the bell.

    The spool file is the truth: when the bell cannot be rung, the sweeper finds the file. The call's sound
    is whole before that.
    """
    if tape is not None:
        tape.close()
    if conversation is None:
        journal.flush()
        lost: EndReason = "worker_lost"
        conversation = rebuild(read_journal(journal.path, keyring(settings)), lost)
    journal.seal(conversation)
    try:
        from frontdesk.postcall.queue import Bell

        Bell(settings).ring(conversation.id)
    except Exception:
        log.exception("the bell could not be rung; the sweeper will find the file")
