"""A mailbox over IMAP4rev1 (RFC 3501), read a letter at a time. It blocks: call it in a thread.

Nothing is marked as read by reading it (`BODY.PEEK`); a letter too large is read up to a bound, so that no
sender chooses how much memory it takes.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from frontdesk.errors import ProviderError, Refused

PORTS = {"tls": 993, "starttls": 143, "none": 143}
MOST_BYTES = 500_000
"""Of one letter: its words come first, what is attached after them."""
AT_ONCE = 20
"""Letters of one look; the next look goes on."""
_OTHERS = re.compile(r"[^\x20-\x7e]+")
_SIZE = re.compile(rb"RFC822\.SIZE (\d{1,18})")


@dataclass(frozen=True, slots=True)
class Account:
    """Where the mailbox is, and who logs in. `timeout`: seconds that each answer may take."""

    host: str
    user: str
    password: str
    port: int | None = None
    security: str = "tls"
    folder: str = "INBOX"
    timeout: float = 15.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """A letter's bytes as they came; not `whole` when there are more of them."""

    data: bytes
    whole: bool


class Box:
    """An open folder. Letters are named by their UIDs, which hold as long as it is open."""

    def __init__(self, client: imaplib.IMAP4, account: Account) -> None:
        self._client, self._account = client, account

    def unseen(self, most: int = AT_ONCE) -> tuple[str, ...]:
        """The unread letters, oldest first."""
        found = self._done(lambda: self._client.uid("SEARCH", "UNSEEN"), "SEARCH")
        uids = [one.decode("ascii", "replace") for part in found if part for one in part.split()]
        return tuple(one for one in uids if one.isascii() and one.isdecimal())[:most]

    def fetch(self, uid: str, most: int = MOST_BYTES) -> Fetched | None:
        """The letter, at most so many bytes of it; None when it has gone meanwhile."""
        wanted = f"(RFC822.SIZE BODY.PEEK[]<0.{most}>)"
        found = self._done(lambda: self._client.uid("FETCH", uid, wanted), "FETCH")
        for part in found:
            if isinstance(part, tuple) and len(part) == 2:
                size = _SIZE.search(b" ".join(one for one in (part[0], *_plain(found)) if one))
                data = part[1][:most]
                return Fetched(data, int(size[1]) <= len(data) if size else len(data) < most)
        return None

    def seen(self, uid: str) -> None:
        """Mark the letter as read."""
        self._done(lambda: self._client.uid("STORE", uid, "+FLAGS.SILENT", r"(\Seen)"), "STORE")

    def close(self) -> None:
        """Log out. Never raises."""
        try:
            self._client.logout()
        except (imaplib.IMAP4.error, OSError):
            with suppress(OSError):
                self._client.shutdown()

    def _done(self, act: Callable[[], tuple[str, list[Any]]], what: str) -> list[Any]:
        with speaking(self._account):
            status, found = act()
            if status != "OK":
                raise ProviderError(f"{self._account.host} answered {what} with {status}")
            return found


def open_box(account: Account, tls: ssl.SSLContext | None = None) -> Box:
    """The folder, opened. ProviderError when nobody answers, Refused when the password or the folder is
    wrong. `tls` says whom to trust, by default what the system does."""
    with speaking(account):
        client = _connected(account, tls or ssl.create_default_context())
    box = Box(client, account)
    try:
        _logged_in(client, account)
    except BaseException:
        box.close()
        raise
    return box


@contextmanager
def speaking(account: Account) -> Iterator[None]:
    """What the library raises becomes ProviderError, with the server's name in it."""
    try:
        yield
    except (imaplib.IMAP4.error, OSError, ValueError) as error:
        told = str(error) or type(error).__name__
        raise ProviderError(
            f"the mailbox at {account.host} does not answer as it should: {told[:200]}"
        ) from error


def _connected(account: Account, tls: ssl.SSLContext) -> imaplib.IMAP4:
    port = account.port or PORTS[account.security]
    if account.security == "tls":
        return imaplib.IMAP4_SSL(account.host, port, ssl_context=tls, timeout=account.timeout)
    client = imaplib.IMAP4(account.host, port, timeout=account.timeout)
    if account.security == "starttls":
        try:
            client.starttls(tls)
        except BaseException:
            client.shutdown()
            raise
    return client


def _logged_in(client: imaplib.IMAP4, account: Account) -> None:
    with speaking(account):
        try:
            client.login(account.user, account.password)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            told = f"the mailbox at {account.host} does not let {account.user} in: check the password"
            raise Refused(told) from error
        status, told_back = client.select(_quoted(account.folder))
    if status != "OK":
        raise Refused(
            f"the mailbox at {account.host} has no folder {account.folder!r}: {told_back[:1]!r}"[:300]
        )


def _quoted(folder: str) -> str:
    """As a quoted string, other letters in the form that names of folders have (RFC 3501, 5.1.3)."""
    written = _OTHERS.sub(_packed, folder.replace("&", "&-"))
    return '"' + written.replace("\\", r"\\").replace('"', r"\"") + '"'


def _packed(found: re.Match[str]) -> str:
    return "&" + b64encode(found[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"


def _plain(found: list[Any]) -> list[bytes]:
    return [one for one in found if isinstance(one, bytes)]
