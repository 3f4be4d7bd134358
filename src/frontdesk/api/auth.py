"""Who may come in: programs with a key in a header, people with a cookie they were given for it."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable, Mapping
from ipaddress import ip_address

from frontdesk.errors import FrontdeskError, Refused
from frontdesk.settings import Api

COOKIE = "frontdesk_console"
COOKIE_SECONDS = 12 * 3600
SHORTEST_KEY = 16


class NoKey(FrontdeskError):
    """A valid API key is needed: send it as X-API-Key, or as Authorization: Bearer."""

    status = 401
    permanent = True


class TooMany(FrontdeskError):
    """Too many wrong keys from this address: wait a minute."""

    status = 429


def loopback(host: str) -> bool:
    """Whether only this machine can reach a server that listens there."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_open_door(api: Api) -> None:
    """Refused when strangers could come in: no key, or a guessable one, on an address they can reach."""
    if loopback(api.host):
        return
    if api.key is None:
        raise Refused(f"the API would listen on {api.host} without a key: set FRONTDESK_API_KEY.")
    if len(api.key.get_secret_value()) < SHORTEST_KEY:
        raise Refused(
            f"FRONTDESK_API_KEY is too short for {api.host}: use {SHORTEST_KEY} characters or more."
        )


class Keeper:
    """Keeps the key. Without one the door is open, which `refuse_open_door` allows on loopback only."""

    def __init__(self, key: str | None, clock: Callable[[], float] = time.time) -> None:
        self._key = (key or "").encode()
        self._clock = clock

    @property
    def open(self) -> bool:
        """Whether nobody is asked for a key."""
        return not self._key

    def knows(self, given: str) -> bool:
        """Whether that is the key; takes the same time whatever was given."""
        return self.open or hmac.compare_digest(_digest(given.encode()), _digest(self._key))

    def admits(self, headers: Mapping[str, str]) -> bool:
        """Whether a request with these headers (lower-case names) may come in."""
        return self.open or self.knows(key_in(headers))

    def cookie(self) -> str:
        """A cookie's value that admits a browser for a while."""
        expires = str(int(self._clock()) + COOKIE_SECONDS)
        return f"{expires}.{self._sign(expires)}"

    def admits_cookie(self, value: str) -> bool:
        """Whether that cookie is one of ours and still good."""
        if self.open:
            return True
        expires, _, signature = value.partition(".")
        if not hmac.compare_digest(self._sign(expires).encode(), signature.encode()):
            return False
        return expires.isdecimal() and int(expires) > self._clock()

    def token(self, purpose: str) -> str:
        """What an address holds that may be used for one purpose, by programs that send no headers."""
        return self._sign(purpose, b"address ")

    def admits_token(self, purpose: str, value: str) -> bool:
        """Whether that is the purpose's token. It ends with the key, and with nothing else."""
        return self.open or hmac.compare_digest(self.token(purpose).encode(), value.encode())

    def _sign(self, text: str, kind: bytes = b"console cookie ") -> str:
        return hmac.new(_digest(kind + self._key), text.encode(), hashlib.sha256).hexdigest()


def feed_of(company_id: str, bot_id: str) -> str:
    """The purpose of an address that gives the bot's bookings away."""
    return f"bookings of {bot_id} of {company_id}"


def key_in(headers: Mapping[str, str]) -> str:
    """The key a request brought, empty when it brought none."""
    if given := headers.get("x-api-key"):
        return given
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
