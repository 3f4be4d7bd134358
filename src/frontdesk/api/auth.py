"""Who may come in: programs with a key in a header, people with a cookie they were given for it."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable, Mapping
from ipaddress import ip_address

from frontdesk.config.doors import COMPANY, SHORTEST, company_keys
from frontdesk.errors import Code, FrontdeskError, Refused
from frontdesk.settings import Api

COOKIE = "frontdesk_console"
COOKIE_SECONDS = 12 * 3600


class NoKey(FrontdeskError):
    """A valid API key is needed: send it as X-API-Key, or as Authorization: Bearer."""

    status = 401
    code = Code.UNAUTHORIZED
    permanent = True


class TooMany(FrontdeskError):
    """Too many wrong keys from this address: wait a minute."""

    status = 429
    code = Code.TOO_MANY_REQUESTS


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
    keys = company_keys(api)
    if loopback(api.host):
        return
    if not keys:
        raise Refused(f"the API would listen on {api.host} without a key: set FRONTDESK_API_KEY.")
    if any(len(key) < SHORTEST for key in keys.values()):
        raise Refused(f"FRONTDESK_API_KEY is too short for {api.host}: use {SHORTEST} characters or more.")


class Keeper:
    """Keeps the companies' keys, all of them different: whoever comes with one is of that company.

    Without any the door is open, for one company, which `refuse_open_door` allows on loopback only.
    """

    def __init__(self, keys: Mapping[str, str], clock: Callable[[], float] = time.time) -> None:
        self._keys = {company: key.encode() for company, key in keys.items()}
        self._clock = clock

    @property
    def open(self) -> bool:
        """Whether nobody is asked for a key."""
        return not self._keys

    def whose(self, given: str) -> str | None:
        """The company whose key that is; takes the same time whatever was given."""
        digest = _digest(given.encode())
        found = [name for name, key in self._keys.items() if hmac.compare_digest(digest, _digest(key))]
        if self.open:
            return COMPANY
        return found[0] if found else None

    def admitted(self, headers: Mapping[str, str]) -> str | None:
        """The company that a request with these headers (lower-case names) is of; None for a stranger."""
        return self.whose(key_in(headers))

    def cookie(self, company: str) -> str:
        """A cookie's value that admits a browser to that company for a while."""
        expires = str(int(self._clock()) + COOKIE_SECONDS)
        return f"{expires}.{_sign(self._keys.get(company, b''), expires)}"

    def visitor(self, cookie: str) -> str | None:
        """The company that the cookie admits to; None when it is none of ours, or no longer good."""
        if self.open:
            return COMPANY
        expires, _, signature = cookie.partition(".")
        given = signature.encode()
        found = [
            name
            for name, key in self._keys.items()
            if hmac.compare_digest(_sign(key, expires).encode(), given)
        ]
        if not found or not expires.isdecimal():
            return None
        return found[0] if int(expires) > self._clock() else None

    def token(self, company: str, purpose: str) -> str:
        """What an address holds that may be used for one purpose of the company, which has a key, by programs
        that send no headers."""
        return _sign(self._keys[company], purpose, b"address ")

    def admits_token(self, company: str, purpose: str, value: str) -> bool:
        """Whether that is the purpose's token. It ends with the company's key, and with nothing else."""
        if company not in self._keys:
            return self.open
        return hmac.compare_digest(self.token(company, purpose).encode(), value.encode())


def feed_of(company_id: str, bot_id: str) -> str:
    """The purpose of an address that gives the bot's bookings away."""
    return f"bookings of {bot_id} of {company_id}"


def key_in(headers: Mapping[str, str]) -> str:
    """The key a request brought, empty when it brought none."""
    if given := headers.get("x-api-key"):
        return given
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _sign(key: bytes, text: str, kind: bytes = b"console cookie ") -> str:
    return hmac.new(_digest(kind + key), text.encode(), hashlib.sha256).hexdigest()


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
