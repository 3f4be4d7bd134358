"""A calendar that can only be read: an iCalendar address, as every calendar gives one away.

Options: `url`, `timeout` (20 seconds). Whoever knows such an address can read the calendar, so it may come
from the environment: `secret` is then the whole address.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.calendars._http import TIMEOUT, Service, timeout_of
from frontdesk.providers.calendars._ical import read
from frontdesk.providers.calendars.base import Event


class Subscription:
    """One address. What is booked is not written there."""

    name = "ical"
    writable = False

    def __init__(
        self, url: str, zone: str, *, timeout: float = TIMEOUT, breaker: Breaker | None = None
    ) -> None:
        self._url = url.replace("webcal://", "https://", 1)
        self._zone = ZoneInfo(zone)
        self._service = Service(self.name, dict, timeout=timeout, breaker=breaker)

    def events(self, since: datetime, until: datetime) -> list[Event]:
        """As the protocol says."""
        return read(self._service.ask("GET", self._url).content, since, until, self._zone)

    def put(self, event: Event) -> None:
        """It cannot be."""
        raise ProviderError("ical: this calendar can only be read.", permanent=True)

    def delete(self, uid: str) -> None:
        """Nothing of ours is there."""

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()


def build(options: Mapping[str, Any]) -> Subscription:
    """See the module's options; BadInput without an address."""
    url = str(options.get("secret") or options.get("url") or "")
    if not url.startswith(("https://", "http://", "webcal://")):
        raise BadInput("an iCalendar address is needed: set url.")
    zone = str(options.get("timezone") or UTC)
    return Subscription(url, zone, timeout=timeout_of(options), breaker=options.get("breaker"))
