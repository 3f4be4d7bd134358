"""`mailboxes:` of frontdesk.yaml: whether they can be read, and answered from, as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from frontdesk.errors import BadInput
from frontdesk.settings import Mailbox, Settings

_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?"
)
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,100}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def check_mailboxes(settings: Settings) -> None:
    """BadInput for a mailbox that cannot be read as it is written, naming the key."""
    places: dict[tuple[str, str, str], str] = {}
    for name, box in settings.mailboxes.items():
        for key, problem in _problems(box, settings):
            raise BadInput(f"mailboxes.{name}.{key}: {problem}")
        place = (box.host.casefold(), box.user.casefold(), box.folder)
        if place in places:
            raise BadInput(f"mailboxes.{name}: {places[place]} is the same mailbox and folder")
        places[place] = name


def _problems(box: Mailbox, settings: Settings) -> Iterator[tuple[str, str]]:
    if re.search(r"[\s\x00-\x1f]", box.host):
        yield "host", "a server's name has no spaces in it"
    if box.security == "none" and not _here(box.host):
        yield "security", "a password is not sent without encryption; write tls or starttls"
    if not _VARIABLE.fullmatch(box.secret_env):
        yield "secret_env", "the name of a variable: letters, digits and _"
    for key in ("user", "folder", "name"):
        if _CONTROL.search(getattr(box, key)):
            yield key, "there is something in it that cannot be written in one line"
    if not _ADDRESS.fullmatch(box.sender):
        key = "address" if box.address else "user"
        yield key, f"{box.sender[:60]!r} is no address such as desk@example.com: write it as `address`"
    if not box.review and not settings.smtp.host:
        yield "review", "answers are sent by themselves only with a mail server: write smtp.host"


def _here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
