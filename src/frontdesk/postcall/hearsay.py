"""Trackers tell us that tickets changed. All that is made of it is a look at these tickets, soon."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from frontdesk.config.installation import variable
from frontdesk.errors import NotFound, Refused
from frontdesk.providers.tickets._accounts import hook_env
from frontdesk.providers.tickets._hooks import SHORTEST, Hook, genuine, greeting, keys_in
from frontdesk.settings import Settings
from frontdesk.store import hook_secrets, tickets
from frontdesk.store.db import Store


@dataclass(frozen=True, slots=True)
class Heard:
    """How many of our tickets it was about. `echo` is what the answer's `X-Hook-Secret` has to repeat."""

    tickets: int = 0
    echo: str = ""


def heard(
    settings: Settings, store: Store, name: str, hook: Hook, env: Mapping[str, str] | None = None
) -> Heard:
    """Take what came for the tracker. NotFound for no such tracker, Refused when it is not from there,
    BadInput when it says nothing."""
    account = settings.trackers.get(name)
    if account is None:
        raise NotFound(f"there is no tracker {name[:60]!r}.")
    where = hook_env(account)
    secret = variable(os.environ if env is None else env, where) or ""
    if len(secret) < SHORTEST:
        raise Refused(f"its webhooks are not taken: set {where} to {SHORTEST} random characters or more.")
    if proposed := greeting(account.provider, hook, secret):
        hook_secrets.learn(settings.home, name, proposed)
        return Heard(echo=proposed)
    if not genuine(account.provider, hook, secret, hook_secrets.learned(settings.home, name)):
        raise Refused("the signature, or the address's token, is not the one that was agreed on.")
    keys = keys_in(account.provider, hook.body, str(account.options.get("hook") or ""))
    return Heard(sum(tickets.changed(store, name, key) for key in keys))
