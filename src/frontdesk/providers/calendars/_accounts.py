"""The calendars that the settings name, opened with their secrets."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from frontdesk.config.installation import variable
from frontdesk.errors import BadInput
from frontdesk.providers.breaker import outside
from frontdesk.providers.calendars.base import CalendarProvider
from frontdesk.providers.guarded import host_of
from frontdesk.registry import load
from frontdesk.settings import Calendar


def secret_env(name: str) -> str:
    """The environment variable that holds the calendar's secret."""
    return f"CALENDAR_{re.sub(r'[^A-Za-z0-9]', '_', name).upper()}_SECRET"


def open_calendar(
    calendars: Mapping[str, Calendar],
    name: str,
    timezone: str,
    env: Mapping[str, str] | None = None,
    *,
    home: Path | None = None,
) -> CalendarProvider:
    """The calendar of that name; BadInput when the settings have none, or something is missing.

    `timezone` is for events that name none. With a `home` all calendars of a host that is down are left
    alone together, by every process.
    """
    if name not in calendars:
        known = ", ".join(calendars) or "none"
        raise BadInput(f"there is no calendar {name!r} under calendars in frontdesk.yaml (there: {known})")
    one, where = calendars[name], secret_env(name)
    secret = variable(os.environ if env is None else env, where) or ""
    given: dict[str, Any] = {"timezone": timezone, **one.options, "secret": secret, "secret_env": where}
    given["breaker"] = outside(home, "calendar", _host(one, secret)) if home is not None else None
    opened: CalendarProvider = load("calendar", one.provider).build(given)
    return opened


def _host(one: Calendar, secret: str) -> str:
    """Where it is kept; an address to subscribe to may be the secret itself."""
    told = one.options.get("base_url") or one.options.get("url") or secret
    return host_of(str(told)) or one.provider
