"""Which addresses of the network are on the open internet, and which an operator may send things to.

What can be told without asking a name server; `postcall.guard` looks again when it connects.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable

import httpx

from frontdesk.errors import BadInput, Refused

LONGEST = 2000
EMBEDDING = tuple(ipaddress.IPv6Network(one) for one in ("64:ff9b::/96", "::/96", "::ffff:0:0:0/96"))
"""Where an IPv4 address is the last part: NAT64, and two ways of old to write one as IPv6."""
CLOSED = tuple(
    ipaddress.IPv6Network(one) for one in ("64:ff9b:1::/48", "fec0::/10", "3fff::/20", "5f00::/16")
)
"""Networks of one's own that this Python's tables take for the open internet."""
INSIDE = ("localhost", "local", "internal", "intranet", "lan", "home.arpa", "localdomain")
"""Last parts of names that only mean something inside a network."""
REMEDY = "webhooks go to public addresses only (see allow_private_webhooks)"
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def public(address: str) -> bool:
    """Whether the address is on the open internet, also when an IPv4 address hides in it."""
    return all(_open(one) for one in _meant(ipaddress.ip_address(address)))


def plain(url: str) -> httpx.URL:
    """The address taken apart; BadInput when it is no plain http(s) one."""
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise BadInput(f"{str(url)[:100]!r} is not an address: {error}") from error
    whole = parsed.host and "%5b" not in parsed.host.lower() and not parsed.userinfo
    if parsed.scheme not in ("http", "https") or not whole or len(url) > LONGEST:
        raise BadInput(f"{url[:100]!r} is not a plain http(s) address")
    return parsed


def configured(url: str, *, allow_private: bool = False) -> httpx.URL:
    """The address as an operator may give it: BadInput for no address, Refused for one inside."""
    parsed = plain(url)
    if not allow_private and _inside(parsed.host):
        raise Refused(f"{parsed.host} is a private address: {REMEDY}")
    return parsed


def _inside(host: str) -> bool:
    """Whether the host is private by its very writing; no name server is asked."""
    name = host.rstrip(".").casefold()
    if address := written(name):
        return not public(address)
    return any(name == part or name.endswith(f".{part}") for part in INSIDE) or "." not in name


def written(host: str) -> str:
    """The address that is written there, also as 127.1, 0x7f000001 or 2130706433; empty for a name."""
    bare = host.removeprefix("[").removesuffix("]").partition("%")[0]
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        pass
    try:
        return str(ipaddress.IPv4Address(socket.inet_aton(bare)))
    except (OSError, UnicodeError, ValueError):
        return ""


def _open(address: Address) -> bool:
    closed = isinstance(address, ipaddress.IPv6Address) and any(address in network for network in CLOSED)
    return address.is_global and not address.is_multicast and not closed


def _meant(address: Address) -> Iterable[Address]:
    yield address
    if isinstance(address, ipaddress.IPv6Address):
        hidden = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        yield from (one for one in hidden if one is not None)
        if any(address in network for network in EMBEDDING):
            yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
