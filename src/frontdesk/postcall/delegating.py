"""Questions go to a workflow elsewhere, and its answers come back: signed, once, and looked at first."""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Mapping
from datetime import timedelta

from frontdesk.config.installation import variable
from frontdesk.dialogue.gate import claim, leaks
from frontdesk.errors import BadInput, FrontdeskError, ProviderError, Refused
from frontdesk.postcall.lessons import late_reply
from frontdesk.providers.breaker import outside
from frontdesk.providers.guarded import host_of
from frontdesk.providers.workflow import Workflow, check, reply_in
from frontdesk.settings import Settings
from frontdesk.store import delegations
from frontdesk.store.db import Store

logger = logging.getLogger(__name__)
LONGEST_REPLY = 4000
PAUSES = tuple(timedelta(seconds=one) for one in (2, 5, 15, 60))
MUCH_LATER = timedelta(minutes=5)


def secret_of(settings: Settings, env: Mapping[str, str] | None = None) -> str:
    """The secret that both sides sign with; BadInput names what is missing."""
    if settings.workflow is None:
        raise BadInput("frontdesk.yaml names no workflow: give `workflow: {url: …}`.")
    where = settings.workflow.secret_env
    secret = variable(os.environ if env is None else env, where)
    if not secret:
        raise BadInput(f"the workflow needs a secret: set {where}.")
    return secret


def delegate_due(settings: Settings, store: Store, env: Mapping[str, str] | None = None) -> int:
    """One round: send what waits; how many the workflow took."""
    waiting = delegations.due(store) if settings.workflow is not None else ()
    if not waiting or settings.workflow is None:
        return 0
    try:
        own = settings.workflow
        breaker = outside(settings.home, "workflow", host_of(own.url))
        workflow = Workflow(own.url, secret_of(settings, env), own.path, timeout=own.timeout, breaker=breaker)
    except FrontdeskError as error:
        for one in waiting:
            delegations.failed(store, one.id, str(error))
        logger.warning("questions cannot be passed on: %s", error)
        return 0
    try:
        return sum(_sent(settings, store, one, workflow) for one in waiting)
    finally:
        workflow.close()


def bot_reply(
    settings: Settings,
    store: Store,
    headers: Mapping[str, str],
    body: bytes,
    env: Mapping[str, str] | None = None,
) -> bool:
    """Take an answer that comes later: `{"delegationId": …, "reply": …}`; False when it came before.

    Refused when it is not signed, NotFound, Conflict or BadInput when it cannot be said to anybody.
    """
    if settings.workflow is None:
        raise Refused("no workflow is asked anything here.")
    check(headers, body, secret_of(settings, env), time.time())
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadInput("the body is no JSON.") from error
    name = told.get("delegationId") if isinstance(told, dict) else None
    if not isinstance(name, str) or not name:
        raise BadInput("delegationId: which question it answers is missing.")
    session = told.get("sessionId")
    known = delegations.get(store, name)
    if session is not None and session != known.conversation_id:
        raise BadInput("sessionId: that is not the session of this delegation.")
    fresh = delegations.answered(store, name, checked(reply_in(told)))
    late_reply(settings, store, name)
    return fresh


def checked(reply: str) -> str:
    """The reply if it may be said; BadInput says why not. Nothing is claimed to be done without a receipt."""
    text = "".join(char for char in reply if char.isprintable() or char in "\n\t").strip()
    if not text:
        raise BadInput("reply: there is none.")
    if len(text) > LONGEST_REPLY:
        raise BadInput(f"reply: it is longer than {LONGEST_REPLY} characters.")
    if words := claim(text):
        raise BadInput(f"reply: it says that something was done ({words[:60]}), and nothing was done here.")
    if leaks(text):
        raise BadInput("reply: it speaks of instructions, not to the person.")
    return text


def _sent(settings: Settings, store: Store, one: delegations.Delegation, workflow: Workflow) -> bool:
    try:
        reply = workflow.ask(one.bot_id, one.body)
    except ProviderError as error:
        if error.permanent:
            delegations.failed(store, one.id, str(error))
        else:
            pause = PAUSES[one.attempts] if one.attempts < len(PAUSES) else MUCH_LATER
            pause = max(pause, timedelta(seconds=error.retry_after))
            delegations.postponed(store, one.id, pause, str(error))
        logger.warning("%s was not passed on: %s", one.conversation_id, error)
        return False
    delegations.sent(store, one.id)
    if reply:
        try:
            delegations.answered(store, one.id, checked(reply))
        except FrontdeskError as error:
            delegations.failed(store, one.id, str(error))
        else:
            late_reply(settings, store, one.id)
    return True
