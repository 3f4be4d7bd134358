"""CalDAV (RFC 4791): Nextcloud, iCloud, Fastmail, Radicale and many more.

Options: `url` of one calendar (not of the account), `user`, `timeout` (20 seconds); the password is the
account's secret. With iCloud and Fastmail that is a password made for one program.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from lxml import etree

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.calendars._http import TIMEOUT, Service, timeout_of
from frontdesk.providers.calendars._ical import read, written
from frontdesk.providers.calendars.base import Event

DATA, ANSWER = "{urn:ietf:params:xml:ns:caldav}calendar-data", "{DAV:}multistatus"
GONE = frozenset({404, 410})
QUERY = """<?xml version="1.0" encoding="utf-8"?>
<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
<d:prop><c:calendar-data/></d:prop>
<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">
<c:time-range start="{since}" end="{until}"/>
</c:comp-filter></c:comp-filter></c:filter>
</c:calendar-query>"""


class CalDAV:
    """One calendar collection. Ours are stored under their uid, so that writing twice is writing once."""

    name = "caldav"
    writable = True

    def __init__(
        self,
        url: str,
        user: str,
        password: str,
        zone: str,
        *,
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
    ) -> None:
        self._url = url.rstrip("/") + "/"
        self._zone = ZoneInfo(zone)
        self._service = Service(self.name, dict, (user, password), timeout, breaker)

    def events(self, since: datetime, until: datetime) -> list[Event]:
        """As the protocol says; repeated events are laid out here, since not every server does."""
        answer = self._service.ask(
            "REPORT",
            self._url,
            headers={"Depth": "1", "Content-Type": "application/xml; charset=utf-8"},
            content=QUERY.format(since=_utc(since), until=_utc(until)).encode(),
        )
        return [
            event
            for data in self._calendars(answer.content)
            for event in read(data, since, until, self._zone)
        ]

    def put(self, event: Event) -> None:
        """As the protocol says."""
        body = written([event], datetime.now(UTC))
        self._service.ask(
            "PUT", self._at(event.uid), headers={"Content-Type": "text/calendar; charset=utf-8"}, content=body
        )

    def delete(self, uid: str) -> None:
        """As the protocol says."""
        self._service.ask("DELETE", self._at(uid), expected=GONE)

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()

    def _at(self, uid: str) -> str:
        return f"{self._url}{quote(uid, safe='')}.ics"

    def _calendars(self, body: bytes) -> list[bytes]:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        try:
            root = etree.fromstring(body, parser)
        except etree.XMLSyntaxError as problem:
            raise ProviderError("caldav: the answer is no XML.") from problem
        if root.tag != ANSWER:  # a page to log in at is no calendar without events
            raise ProviderError("caldav: the answer is no list of events.")
        return [(one.text or "").encode() for one in root.iter(DATA) if (one.text or "").strip()]


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def build(options: Mapping[str, Any]) -> CalDAV:
    """See the module's options; BadInput names what is missing."""
    url, user = str(options.get("url") or ""), str(options.get("user") or "")
    secret = str(options.get("secret") or "")
    if not url.startswith(("https://", "http://")) or not user:
        raise BadInput("CalDAV needs the calendar's address and a user: set url and user.")
    if not secret:
        raise BadInput(f"CalDAV needs the password of {user}: set {options.get('secret_env', 'its secret')}.")
    return CalDAV(
        *(url, user, secret, str(options.get("timezone") or UTC)),
        timeout=timeout_of(options),
        breaker=options.get("breaker"),
    )
