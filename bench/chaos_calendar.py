"""A real CalDAV server (Radicale) with one user and one calendar, that can be killed and started again."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from frontdesk.errors import ProviderError
from frontdesk.testing.services import LOCALHOST, Program, free_port

USER, PASSWORD = "marek", "a long password"
MADE_WITHIN = 30.0
CALENDAR = """<?xml version="1.0" encoding="utf-8"?>
<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>
<d:displayname>Work</d:displayname></d:prop></d:set></c:mkcalendar>"""


@dataclass
class CalendarServer:
    """`program` can be killed and started again: what was written is still there."""

    program: Program
    port: int

    @property
    def url(self) -> str:
        """The address of the one calendar."""
        return f"http://{LOCALHOST}:{self.port}/{USER}/work/"


@contextmanager
def calendar_server(folder: Path) -> Iterator[CalendarServer]:
    """Radicale with its files in `folder`, until the block ends."""
    port = free_port()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    (folder / "config").write_text(
        f"[server]\nhosts = {LOCALHOST}:{port}\n"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\n"
        "htpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder / 'kept'}\n[logging]\nlevel = error\n"
    )
    command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    program = Program("radicale", command, lambda: _listens(port), folder / "log")
    served = CalendarServer(program, port)
    program.start()
    try:
        _make(served.url)
        yield served
    finally:
        program.stop()


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((LOCALHOST, port)) == 0


def _make(url: str) -> None:
    """The calendar, as a program that people use would make it."""
    until, tried = time.monotonic() + MADE_WITHIN, False
    while True:
        try:
            made = httpx.request(
                "MKCALENDAR", url, content=CALENDAR, auth=(USER, PASSWORD), timeout=MADE_WITHIN
            )
        except httpx.TransportError as error:
            if time.monotonic() > until:
                raise ProviderError(f"radicale does not answer: {error}") from error
            tried = True
            continue
        if not (tried and made.status_code == httpx.codes.CONFLICT):  # the answer to that try was lost
            made.raise_for_status()
        return
