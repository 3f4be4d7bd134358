"""A real CalDAV server as a process of its own, with one user and one calendar, in a folder of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

USER, PASSWORD = "marek", "a long password"
STARTS_WITHIN = 30.0
CALENDAR = """<?xml version="1.0" encoding="utf-8"?>
<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>
<d:displayname>Work</d:displayname></d:prop></d:set></c:mkcalendar>"""


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """The address of the calendar, until the block ends."""
    port = _free_port()
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    (folder / "config").write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\n"
        "htpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder / 'kept'}\n[logging]\nlevel = error\n"
    )
    command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            url = f"http://127.0.0.1:{port}/{USER}/work/"
            _make(url, server, folder / "log")
            yield url
        finally:
            server.terminate()
            server.wait(10)


def _make(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            made = httpx.request("MKCALENDAR", url, content=CALENDAR, auth=(USER, PASSWORD))
            made.raise_for_status()
            return
        except httpx.TransportError:
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"radicale did not start: {log.read_text()[-2000:]}") from None
            time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
