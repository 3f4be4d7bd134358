"""The exchanges that the settings name, opened with their secrets."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from frontdesk.config.installation import variable
from frontdesk.errors import NotFound
from frontdesk.providers.breaker import outside
from frontdesk.providers.pbx.base import PbxProvider
from frontdesk.registry import load
from frontdesk.settings import Pbx


def secret_env(name: str, what: str) -> str:
    """The variable that holds the exchange's `TOKEN` (for asking it) or `KEY` (with which it asks us)."""
    return f"PBX_{re.sub(r'[^A-Za-z0-9]', '_', name).upper()}_{what}"


def open_pbx(
    exchanges: Mapping[str, Pbx],
    name: str,
    env: Mapping[str, str] | None = None,
    *,
    home: Path | None = None,
) -> PbxProvider:
    """The exchange of that name; NotFound when the settings have none, BadInput when something is missing.

    With a `home` one that is down is left alone by every process.
    """
    if name not in exchanges:
        known = ", ".join(exchanges) or "none"
        raise NotFound(f"there is no exchange {name[:60]!r} under pbx in frontdesk.yaml (there: {known})")
    one, given = exchanges[name], os.environ if env is None else env
    secrets = {what: variable(given, secret_env(name, what)) or "" for what in ("TOKEN", "KEY")}
    options = {
        "country": one.country,
        **one.options,
        **{what.lower(): secret for what, secret in secrets.items()},
        "token_env": secret_env(name, "TOKEN"),
        "key_env": secret_env(name, "KEY"),
        "breaker": outside(home, "pbx", name) if home is not None else None,
    }
    opened: PbxProvider = load("pbx", one.provider).build(options)
    return opened
