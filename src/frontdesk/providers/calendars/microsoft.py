"""Microsoft 365, through Microsoft Graph 1.0.

Options: `user` (whose calendar: an address or id), `calendar` (its id; the user's own by default), `tenant`,
`base_url`, `token_url`, `timeout` (20 seconds). The secret is `{"client_id", "client_secret"}` of an
application with the permission Calendars.ReadWrite, or those with a `refresh_token`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlsplit

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.calendars._http import Service, timeout_of
from frontdesk.providers.calendars._ical import DESCRIPTION, MOST_EVENTS, TITLE
from frontdesk.providers.calendars._oauth import Token, credentials
from frontdesk.providers.calendars.base import Event

BASE_URL = "https://graph.microsoft.com/v1.0"
TOKENS = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
SCOPE = "https://graph.microsoft.com/.default"
SPACE = "String {9b6f7ef3-6c6a-4d0f-9c0b-1f3a52b1c2d7} Name "
UID, SEQUENCE = f"{SPACE}frontdesk", f"{SPACE}frontdesk_sequence"
"""Named properties of ours: Graph chooses an event's id and iCalUId itself."""
EXPAND = f"singleValueExtendedProperties($filter=id eq '{UID}' or id eq '{SEQUENCE}')"
FIELDS = "id,iCalUId,subject,bodyPreview,start,end,showAs,isCancelled"
IN_UTC = {"Prefer": 'outlook.timezone="UTC"'}
NOT_BUSY = frozenset({"free", "workingElsewhere"})
PAGE = 200
GONE = frozenset({404, 410})


class Microsoft:
    """One calendar."""

    name = "microsoft"
    writable = True

    def __init__(self, options: Mapping[str, Any], token: Token) -> None:
        base = str(options.get("base_url") or BASE_URL).rstrip("/")
        whose = f"{base}/users/{quote(str(options['user']), safe='@')}"
        calendar = str(options.get("calendar") or "")
        self._origin = urlsplit(base)[:2]
        self._events = f"{whose}/events"
        self._home = f"{whose}/calendars/{quote(calendar, safe='')}" if calendar else f"{whose}/calendar"
        self._invite = bool(options.get("invite"))
        self._service = Service(
            self.name, token.headers, timeout=timeout_of(options), breaker=options.get("breaker")
        )

    def events(self, since: datetime, until: datetime) -> list[Event]:
        """As the protocol says."""
        asked: dict[str, str] | None = {
            "startDateTime": since.astimezone(UTC).isoformat(),
            "endDateTime": until.astimezone(UTC).isoformat(),
            "$top": str(PAGE),
            "$select": FIELDS,
            "$expand": EXPAND,
        }
        found: list[Event] = []
        url = f"{self._home}/calendarView"
        while url:
            page = self._service.json("GET", url, params=asked, headers=IN_UTC)
            found += [event for one in _values(page) if (event := _event(one)) is not None]
            if len(found) > MOST_EVENTS:
                raise ProviderError(f"microsoft: more than {MOST_EVENTS} events in this time.")
            url, asked = self._following(page), None
        return found

    def put(self, event: Event) -> None:
        """As the protocol says."""
        known = self._id(event.uid)
        if known:
            self._service.ask("PATCH", f"{self._events}/{known}", json=self._body(event))
        else:
            # Graph makes no second event of one transaction: repeating after a lost answer does no harm
            body = {**self._body(event), "transactionId": event.uid[:100]}
            self._service.ask("POST", f"{self._home}/events", json=body)

    def delete(self, uid: str) -> None:
        """As the protocol says."""
        known = self._id(uid)
        if known:
            self._service.ask("DELETE", f"{self._events}/{known}", expected=GONE)

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()

    def _id(self, uid: str) -> str:
        """What Graph calls the event of that uid; empty when there is none."""
        wanted = uid.replace("'", "''")
        ours = f"singleValueExtendedProperties/any(ep: ep/id eq '{UID}' and ep/value eq '{wanted}')"
        page = self._service.json(
            "GET", f"{self._home}/events", params={"$filter": ours, "$select": "id", "$top": "1"}
        )
        found = _values(page)
        return quote(str(found[0].get("id", "")), safe="") if found else ""

    def _body(self, event: Event) -> dict[str, Any]:
        body: dict[str, Any] = {
            "subject": event.title,
            "body": {"contentType": "text", "content": event.description},
            "start": {"dateTime": f"{event.start.astimezone(UTC):%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"},
            "end": {"dateTime": f"{event.end.astimezone(UTC):%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"},
            "showAs": "busy" if event.busy else "free",
            "singleValueExtendedProperties": [
                {"id": UID, "value": event.uid},
                {"id": SEQUENCE, "value": str(event.sequence)},
            ],
        }
        if self._invite and event.attendee:
            body["attendees"] = [{"emailAddress": {"address": event.attendee}, "type": "required"}]
        return body

    def _following(self, page: Mapping[str, Any]) -> str:
        """The next page; an address elsewhere would be given our token."""
        url = str(page.get("@odata.nextLink") or "")
        if url and urlsplit(url)[:2] != self._origin:
            raise ProviderError("microsoft: the next page is somewhere else.")
        return url


def _values(page: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    values = page.get("value")  # always there: another answer is no calendar without events
    if not isinstance(values, list) or not all(isinstance(one, dict) for one in values):
        raise ProviderError("microsoft: the answer makes no sense.")
    return values


def _event(found: Mapping[str, Any]) -> Event | None:
    """None for what was called off."""
    if found.get("isCancelled"):
        return None
    try:
        own = {one["id"]: one["value"] for one in found.get("singleValueExtendedProperties") or ()}
        return Event(
            uid=str(own.get(UID) or found["iCalUId"]),
            start=_moment(found["start"]),
            end=_moment(found["end"]),
            title=str(found.get("subject") or "")[:TITLE],
            description=str(found.get("bodyPreview") or "")[:DESCRIPTION],
            sequence=int(own.get(SEQUENCE, 0)),
            busy=found.get("showAs") not in NOT_BUSY,
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise ProviderError("microsoft: an event makes no sense.") from problem


def _moment(told: Mapping[str, str]) -> datetime:
    """Graph writes seven digits of a second's fraction, and was asked for UTC."""
    return datetime.fromisoformat(told["dateTime"][:19]).replace(tzinfo=UTC)


def build(options: Mapping[str, Any]) -> Microsoft:
    """See the module's options; BadInput names what is missing."""
    if not options.get("user"):
        raise BadInput("Microsoft 365 needs whose calendar it is: set user.")
    where = str(options.get("secret_env", "the calendar's secret"))
    given = credentials(str(options.get("secret") or ""), where, ("client_id", "client_secret"))
    tenant = quote(str(options.get("tenant") or "common"), safe="")
    tokens = str(options.get("token_url") or TOKENS.format(tenant=tenant))
    return Microsoft(options, Token("microsoft", tokens, SCOPE, given))
