"""What operators do with endpoints, at the command line and over the API: each address is looked at first."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches

import httpcore

from frontdesk.catalogue import EVENTS, EVERYTHING, FAMILIES, TEST, WebhookTest, message, unknown
from frontdesk.config.addresses import configured
from frontdesk.errors import BadInput, Conflict
from frontdesk.postcall.delivery import attempt, utc_now
from frontdesk.postcall.guard import LookUp, resolve
from frontdesk.postcall.signing import derived, keys
from frontdesk.postcall.telling import prepared
from frontdesk.settings import Settings
from frontdesk.store import deliveries, endpoints, outbox
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery, Which
from frontdesk.store.endpoints import Endpoint
from frontdesk.store.outbox import Waiting

DEFAULT_EVENTS = ("call.ended",)
LOOKED_UP_WITHIN = 5.0
LONGEST_OVERLAP = timedelta(days=30)
LONGEST_NOTE = 200
MOST_ENDPOINTS = 50
MOST_REPLAYED = 1000


class Hooks:
    """The endpoints of one company. Secrets are shown by `add` and `rotate`, and to nobody afterwards."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        company_id: str = "default",
        look_up: LookUp = socket.getaddrinfo,
    ) -> None:
        self._settings, self._store, self._company = settings, store, company_id
        self._look_up = look_up

    def add(
        self, url: str, events: Sequence[str] = DEFAULT_EVENTS, bot_id: str = "", note: str = ""
    ) -> tuple[Endpoint, str]:
        """A new endpoint and its secret. BadInput for what cannot be, Refused for an address inside."""
        key = keys()[0]
        if len(endpoints.list_(self._store, self._company)) >= MOST_ENDPOINTS:
            raise Conflict(f"there are {MOST_ENDPOINTS} endpoints already: remove one")
        made = Endpoint(
            f"ep_{secrets.token_hex(12)}",
            self._company,
            bot_id,
            self._checked(url),
            known(events),
            note=note[:LONGEST_NOTE],
        )
        return endpoints.add(self._store, made), derived(key, made.id, made.secret_number)

    def change(
        self,
        endpoint_id: str,
        *,
        url: str | None = None,
        events: Sequence[str] | None = None,
        note: str | None = None,
        enabled: bool | None = None,
    ) -> Endpoint:
        """Change what is given. Enabling takes back a 410 too; what is in frontdesk.yaml is changed there."""
        one = endpoints.get(self._store, endpoint_id, self._company)
        values: dict[str, object] = {}
        if (url is not None or events is not None) and one.source == "file":
            raise Conflict(f"{endpoint_id} is in frontdesk.yaml: change its address and events there")
        if url is not None:
            values["url"] = self._checked(url)
        if events is not None:
            values["events"] = known(events)
        if note is not None:
            values["note"] = note[:LONGEST_NOTE]
        if enabled is not None:
            values["status"] = "active" if enabled else "disabled"
        return endpoints.change(self._store, endpoint_id, self._company, **values) if values else one

    def rotate(self, endpoint_id: str, overlap: timedelta) -> tuple[Endpoint, str]:
        """The next secret. Until `overlap` is over, the one before signs too."""
        one = endpoints.get(self._store, endpoint_id, self._company)
        if one.source == "file":
            raise Conflict(
                f"{endpoint_id} is in frontdesk.yaml: put the new secret before the old one into"
                f" {one.secret_env}, with a space between, and take the old one out later"
            )
        if not timedelta() <= overlap <= LONGEST_OVERLAP:
            raise BadInput(f"both secrets can be valid for {LONGEST_OVERLAP.days} days at most")
        key = keys()[0]
        rotated = endpoints.rotate(self._store, endpoint_id, overlap, self._company)
        return rotated, derived(key, rotated.id, rotated.secret_number)

    def remove(self, endpoint_id: str) -> None:
        """Forget it; what is in frontdesk.yaml is taken out there."""
        if endpoints.get(self._store, endpoint_id, self._company).source == "file":
            raise Conflict(f"{endpoint_id} is in frontdesk.yaml: take it out there, or disable it")
        endpoints.remove(self._store, endpoint_id, self._company)

    def test(self, endpoint_id: str) -> Delivery:
        """Send `webhook.test` now, once; how it went."""
        one = endpoints.get(self._store, endpoint_id, self._company)
        now = utc_now()
        told = WebhookTest(company_id=self._company, bot_id=one.bot_id, endpoint_id=one.id, sent_at=now)
        key = f"{one.id}\0{secrets.token_hex(8)}"
        body = outbox.fitted(message(told, now))
        name = outbox.event_id(self._company, TEST, key)
        waiting = Waiting(name, self._company, one.bot_id, "", TEST, body, now)
        delivery = deliveries.add(self._store, prepared(waiting, one, now, parked=False))
        attempt(self._store, self._settings, delivery.id, once=True)
        return deliveries.get(self._store, delivery.id, self._company)

    def replay(self, delivery_id: str) -> Delivery:
        """Send one again from the first attempt on, same id and body; Conflict while it is on its way."""
        return deliveries.replay(self._store, delivery_id, datetime.now(UTC), self._company)

    def replay_parked(self, endpoint_id: str) -> int:
        """Send all again that are parked for that endpoint; how many."""
        endpoints.get(self._store, endpoint_id, self._company)
        parked = [
            one
            for status in deliveries.PARKED
            for one in deliveries.matching(
                self._store, Which(self._company, status, endpoint_id=endpoint_id), MOST_REPLAYED
            )
            if one.event != TEST
        ]
        for one in parked:
            self.replay(one.id)
        return len(parked)

    def _checked(self, url: str) -> str:
        """The address, if it may be sent to: by its writing, and by what its name stands for now."""
        allow = self._settings.allow_private_webhooks
        parsed = configured(url, allow_private=allow)
        port = parsed.port or (443 if parsed.scheme == "https" else 80)
        try:
            resolve(parsed.host, port, allow_private=allow, within=LOOKED_UP_WITHIN, look_up=self._look_up)
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            raise BadInput(f"{url[:100]}: {error}") from error
        return str(parsed)


def known(events: Sequence[str]) -> tuple[str, ...]:
    """The filters, each once; BadInput names those that are no events."""
    wanted = tuple(dict.fromkeys(events))
    if not wanted:
        raise BadInput(f"name an event, a family such as booking.*, or {EVERYTHING}")
    for wrong in unknown(wanted):
        close = get_close_matches(wrong, (*EVENTS, *FAMILIES), 1)
        hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(EVENTS)}"
        raise BadInput(f"there is no event {wrong[:60]!r}; {hint}")
    return wanted
