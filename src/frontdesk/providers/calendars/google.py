"""Google Calendar, version 3 of its API.

Options: `calendar` (the calendar's id; `primary`), `base_url`, `timeout` (20 seconds). The secret is a
service account's file, with which the calendar has been shared, or `{"client_id", "client_secret",
"refresh_token"}`. Whoever left an e-mail address is invited where `invite` is set.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars._http import Service, timeout_of
from frontdesk.providers.calendars._ical import DESCRIPTION, MOST_EVENTS, TITLE
from frontdesk.providers.calendars._oauth import Token, credentials
from frontdesk.providers.calendars.base import Event

BASE_URL = "https://www.googleapis.com/calendar/v3"
TOKENS = "https://oauth2.googleapis.com/token"
SCOPE = "https://www.googleapis.com/auth/calendar.events"
UID, SEQUENCE = "frontdesk", "frontdesk_sequence"
"""Our private extended properties: Google gives an event an iCalUID of its own."""
PAGE = 250
GONE = frozenset({404, 410})


class Google:
    """One calendar."""

    name = "google"
    writable = True

    def __init__(self, options: Mapping[str, Any], token: Token) -> None:
        calendar = quote(str(options.get("calendar") or "primary"), safe="")
        base = str(options.get("base_url") or BASE_URL).rstrip("/")
        self._url = f"{base}/calendars/{calendar}/events"
        self._zone = ZoneInfo(str(options.get("timezone") or UTC))
        self._invite = bool(options.get("invite"))
        self._service = Service(
            self.name, token.headers, timeout=timeout_of(options), breaker=options.get("breaker")
        )

    def events(self, since: datetime, until: datetime) -> list[Event]:
        """As the protocol says."""
        asked = {
            "timeMin": since.astimezone(UTC).isoformat(),
            "timeMax": until.astimezone(UTC).isoformat(),
            "singleEvents": "true",
            "maxResults": str(PAGE),
        }
        found: list[Event] = []
        while True:
            page = self._service.json("GET", self._url, params=asked)
            found += [event for one in _items(page) if (event := self._event(one)) is not None]
            following = page.get("nextPageToken")
            if not isinstance(following, str) or not following:
                return found
            if len(found) > MOST_EVENTS:
                raise ProviderError(f"google: more than {MOST_EVENTS} events in this time.")
            asked["pageToken"] = following

    def put(self, event: Event) -> None:
        """As the protocol says. The event's id follows from its uid, so it cannot be there twice."""
        body = {**self._body(event), "id": _id(event.uid)}
        told = {"sendUpdates": "all" if self._invite and event.attendee else "none"}
        at = f"{self._url}/{_id(event.uid)}"
        changed = self._service.ask("PUT", at, expected=GONE, params=told, json=body)
        if changed.status_code in GONE:
            self._service.ask("POST", self._url, params=told, json=body)

    def delete(self, uid: str) -> None:
        """As the protocol says."""
        told = {"sendUpdates": "all" if self._invite else "none"}
        self._service.ask("DELETE", f"{self._url}/{_id(uid)}", expected=GONE, params=told)

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()

    def _body(self, event: Event) -> dict[str, Any]:
        body: dict[str, Any] = {
            "summary": event.title,
            "description": event.description,
            "start": {"dateTime": event.start.isoformat()},
            "end": {"dateTime": event.end.isoformat()},
            "status": "confirmed",
            "transparency": "opaque" if event.busy else "transparent",
            "extendedProperties": {"private": {UID: event.uid, SEQUENCE: str(event.sequence)}},
        }
        if self._invite and event.attendee:
            body["attendees"] = [{"email": event.attendee}]
        return body

    def _event(self, found: Mapping[str, Any]) -> Event | None:
        """None for what was called off."""
        if found.get("status") == "cancelled":
            return None
        own = (found.get("extendedProperties") or {}).get("private") or {}
        try:
            return Event(
                uid=str(own.get(UID) or f"{found['iCalUID']}"),
                start=self._moment(found["start"]),
                end=self._moment(found["end"]),
                title=str(found.get("summary", ""))[:TITLE],
                description=str(found.get("description", ""))[:DESCRIPTION],
                sequence=int(own.get(SEQUENCE, 0)),
                busy=found.get("transparency") != "transparent",
            )
        except (KeyError, TypeError, ValueError) as problem:
            raise ProviderError("google: an event makes no sense.") from problem

    def _moment(self, told: Mapping[str, str]) -> datetime:
        if "dateTime" in told:
            at = datetime.fromisoformat(told["dateTime"])
            return (at if at.tzinfo else at.replace(tzinfo=self._zone)).astimezone(UTC)
        day = date.fromisoformat(told["date"])
        return datetime.combine(day, time(), self._zone).astimezone(UTC)


def _items(page: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    items = page.get("items", [])
    if page.get("kind") != "calendar#events":  # another answer is no calendar without events
        raise ProviderError("google: the answer is no list of events.")
    if not isinstance(items, list) or not all(isinstance(one, dict) for one in items):
        raise ProviderError("google: the answer makes no sense.")
    return items


def _id(uid: str) -> str:
    """An id as Google wants it: 5 to 1024 of 0-9 and a-v."""
    return hashlib.sha256(uid.encode()).hexdigest()


def build(options: Mapping[str, Any]) -> Google:
    """See the module's options; BadInput names what is missing."""
    where = str(options.get("secret_env", "the calendar's secret"))
    given = credentials(
        str(options.get("secret") or ""),
        where,
        ("client_email", "private_key"),
        ("client_id", "client_secret", "refresh_token"),
    )
    tokens = str(options.get("token_url") or TOKENS)
    if options.get("subject"):
        given = {**given, "subject": options["subject"]}
    return Google(options, Token("google", tokens, SCOPE, given))
