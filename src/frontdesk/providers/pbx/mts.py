"""MTS's digital exchange (vpbx.mts.ru): its events, the history of calls, recordings.

Its documentation is given out in the customer's account only; this follows what is public of it. The history
(`/api/v1/callHistory/enterprise`) and recordings (`/api/callRecording/mp3/…`) are asked for with the token as
`X-AUTH-TOKEN`. Its events reach the address and carry the key that were entered there (`callbackUrl`,
`clientApiKey`); all that is taken from them is which call they are about and whether it is over, because the
history has the rest. Anything else that it sends, `CHECK_ALIVE` for one, only wants an answer.

Options: `url` (https://vpbx.mts.ru), `country` (RU), `timeout` (20 seconds).
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import quote, urlsplit

import httpx
import phonenumbers

from frontdesk.errors import BadInput, NotFound, ProviderError, Refused
from frontdesk.providers.bounded import body_of, reaching
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.guarded import FOR_EVER, guarded, seconds_in
from frontdesk.providers.hurrying import hurried
from frontdesk.providers.pbx.base import Direction, PbxCall, PbxEvent
from frontdesk.providers.statuses import KEYS, PERMANENT

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

URL = "https://vpbx.mts.ru"
SHORTEST_KEY = 16
"""Characters: nobody slows down who guesses."""
PAGE, MOST_PAGES = 100, 50
MOST_BYTES, MOST_SECONDS = 5_000_000, 120.0
"""Of a page of the history."""
DEPTH = 4
"""How deep in an event its fields may lie."""
EXTENSION = 6
"""Digits that an extension of the exchange has at most."""
OVER = ("ENDED", "RELEASED", "DISCONNECT", "COMPLETED", "FINISHED", "HANGUP", "TERMINATED", "MISSED")
STATES = ("eventType", "event", "state", "callState", "status", "type")
BEGUN = ("callTime", "startTime", "timestamp", "eventTime")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._@-]{0,119}")


class Mts:
    """One company's exchange."""

    name = "mts"

    def __init__(
        self,
        token: str,
        key: str,
        *,
        url: str = URL,
        country: str = "RU",
        timeout: float = 20.0,
        breaker: Breaker | None = None,
    ) -> None:
        self._breaker = breaker or Breaker(failures=FOR_EVER)
        self._url, self._key, self._country = url.rstrip("/"), key, country
        headers = {"X-AUTH-TOKEN": token, "cache-control": "no-cache"}
        limits = httpx.Timeout(timeout, connect=min(timeout, 5.0))
        client = httpx.Client(headers=headers, timeout=limits, follow_redirects=False)
        self._http = hurried(client, MOST_SECONDS)

    def events(self, headers: Mapping[str, str], body: bytes, key: str, at: datetime) -> Iterable[PbxEvent]:
        """Refused without the key: as `X-AUTH-TOKEN`, as `Authorization`, or in the address."""
        shown = headers.get("x-auth-token") or headers.get("authorization", "").removeprefix("Bearer ") or key
        if len(self._key) < SHORTEST_KEY:
            raise Refused(f"its events are not taken: agree on a key of {SHORTEST_KEY} random characters.")
        if not hmac.compare_digest(shown.encode(), self._key.encode()):
            raise Refused("the key of the exchange is wrong.")
        told = _object(body)
        found = dict(_fields(told, DEPTH))
        call_id = found.get("extTrackingId")
        if not _is_id(call_id):
            return ()
        return (self._event(found, call_id, at),)

    def _event(self, found: Mapping[str, Any], call_id: str, at: datetime) -> PbxEvent:
        states = " ".join(str(found.get(name, "")).upper() for name in STATES)
        over = any(word in states for word in OVER)
        begun = next((found[name] for name in BEGUN if isinstance(found.get(name), int | float)), None)
        began = _moment(begun) or at
        calling, called = (self._number(found.get(name)) for name in ("callingNumber", "calledNumber"))
        told = PbxCall(
            call_id,
            min(began, at),
            at,
            calling,
            called,
            _direction(found.get("direction")),
            internal=bool(calling and called) and _extension(calling) and _extension(called),
        )
        return PbxEvent("ended" if over else "started", told)

    def history(self, since: datetime, until: datetime) -> Iterator[PbxCall]:
        """By `extTrackingId`: where several people's telephones rang, the one who took it counts."""
        legs: dict[str, PbxCall] = {}
        for row in self._rows(since, until):
            one = self._call(row)
            if one is None:
                continue
            known = legs.get(one.id)
            if known is None or (one.answered, one.ended_at) > (known.answered, known.ended_at):
                legs[one.id] = one
        yield from legs.values()

    def recording(self, call_id: str, into: SupportsWrite[bytes], most: int) -> None:
        """MTS keeps recordings as MP3; NotFound while there is none."""
        if not _is_id(call_id):
            raise NotFound(f"mts: {call_id[:60]!r} is the id of no call.")
        path = f"/api/callRecording/mp3/{quote(call_id, safe=':')}"
        with (
            guarded(self.name, self._breaker),
            reaching(self.name, "no recording came in time", "no recording came"),
            self._http.stream("GET", f"{self._url}{path}") as answer,
        ):
            if answer.status_code == httpx.codes.NOT_FOUND:
                raise NotFound("mts: there is no recording of the call.", permanent=False)
            _check(answer)
            for got, piece in _counted(answer.iter_bytes()):
                if got > most:
                    raise ProviderError(f"mts: the recording has over {most:,} bytes.", permanent=True)
                into.write(piece)

    def close(self) -> None:
        """Let go of connections."""
        self._http.close()

    def _rows(self, since: datetime, until: datetime) -> Iterator[dict[str, Any]]:
        span = {"dateFrom": _millis(since), "dateTo": _millis(until)}
        for page in range(MOST_PAGES):
            answer = self._asked("/api/v1/callHistory/enterprise", {**span, "page": page, "size": PAGE})
            rows = answer.get("content")
            if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
                raise ProviderError("mts: the history is no list of calls.")
            yield from rows
            pages = answer.get("totalPages")
            if not rows or (page + 1 >= pages if isinstance(pages, int) else len(rows) < PAGE):
                return

    def _asked(self, path: str, wanted: Mapping[str, Any]) -> dict[str, Any]:
        with (
            guarded(self.name, self._breaker),
            reaching(self.name, lost="no answer"),
            self._http.stream("GET", f"{self._url}{path}", params=dict(wanted)) as answer,
        ):
            _check(answer)
            body = body_of(answer, MOST_BYTES, self.name, MOST_SECONDS)
        try:
            return _object(body)
        except BadInput as problem:
            raise ProviderError("mts: the answer makes no sense.") from problem

    def _call(self, row: Mapping[str, Any]) -> PbxCall | None:
        """The call in a row; None for one that has no id or time."""
        call_id, began = row.get("extTrackingId"), _moment(row.get("callTime"))
        if not _is_id(call_id) or began is None:
            return None
        seconds = _seconds(row.get("duration"))
        calling, called = (self._number(row.get(name)) for name in ("callingNumber", "calledNumber"))
        return PbxCall(
            call_id,
            began,
            began + timedelta(seconds=seconds),
            calling,
            called,
            _direction(row.get("direction")),
            answered=row.get("status") != "MISSED",
            internal=_extension(calling) and _extension(called),
        )

    def _number(self, said: object) -> str:
        """In E.164 where it is a whole number, else its digits: an extension, or what cannot be told."""
        digits = "".join(char for char in str(said or "")[:40] if char.isdecimal())
        if len(digits) <= EXTENSION:
            return digits
        for written in (f"+{digits}", digits):
            try:
                parsed = phonenumbers.parse(written, self._country)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_valid_number(parsed):
                return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        return digits


def build(options: Mapping[str, Any]) -> Mts:
    """See the module's options; BadInput without a token, or with an address that is not encrypted."""
    url = str(options.get("url") or URL)
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise BadInput(f"mts: `url` is an address such as {URL}.")
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise BadInput(f"mts: {url} is not encrypted, and the token would go over it: write https.")
    token = str(options.get("token") or "")
    if not token:
        raise BadInput(f"mts needs the token of its API: set {options.get('token_env', 'PBX_MTS_TOKEN')}.")
    country = str(options.get("country") or "RU")
    timeout = float(options.get("timeout", 20.0))
    key, breaker = str(options.get("key") or ""), options.get("breaker")
    return Mts(token, key, url=url, country=country, timeout=timeout, breaker=breaker)


def _is_id(said: object) -> TypeGuard[str]:
    return isinstance(said, str) and _ID.fullmatch(said) is not None


def _object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError) as problem:
        raise BadInput("that is no JSON.") from problem
    if not isinstance(found, dict):
        raise BadInput("that is no JSON object.")
    return found


def _fields(told: Mapping[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
    """Names and values, the inner ones first, so that the outer ones count."""
    for value in told.values():
        if isinstance(value, dict) and depth:
            yield from _fields(value, depth - 1)
    for name, value in told.items():
        if not isinstance(value, dict | list):
            yield name, value


def _counted(pieces: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    got = 0
    for piece in pieces:
        got += len(piece)
        yield got, piece


def _check(answer: httpx.Response) -> None:
    """ProviderError where the status is a refusal; how long to wait is part of the message."""
    status = answer.status_code
    if status == httpx.codes.OK:
        return
    wait = answer.headers.get("retry-after", "")[:40]
    later = f", to be asked again after {wait}" if wait else ""
    hint = ": its token is not accepted" if status in (401, 403) else ""
    raise ProviderError(
        f"mts: {status}{later}{hint}.",
        permanent=status in PERMANENT,
        refused=status in KEYS,
        retry_after=seconds_in(wait),
    )


def _direction(said: object) -> Direction:
    return "outbound" if str(said).upper() in ("ORIGINATING", "OUT", "OUTBOUND", "OUTGOING") else "inbound"


def _extension(number: str) -> bool:
    return not number.startswith("+") and len(number) <= EXTENSION


def _seconds(lasted: object) -> float:
    """A duration up to a day; 0 for what is none, NaN among it: Python reads that from JSON."""
    if not isinstance(lasted, int | float) or not 0.0 < lasted <= 1e9:
        return 0.0
    return min(float(lasted), 86_400.0)


def _millis(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _moment(millis: object) -> datetime | None:
    """Milliseconds since 1970; None for what is no time."""
    if not isinstance(millis, int | float) or isinstance(millis, bool):
        return None
    try:
        return datetime.fromtimestamp(millis / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
