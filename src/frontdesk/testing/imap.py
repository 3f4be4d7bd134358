"""A stand-in for a mailbox on a port of 127.0.0.1: the part of IMAP4rev1 that a reader of mail needs.

Its letters are in `letters`, by UID; `seen` are those marked as read. `answer(verb, line)` has it say that
line, after the command's tag, to the next such command; an empty one hangs up without a word.
"""

from __future__ import annotations

import re
import socketserver
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from frontdesk.testing.served import in_thread
from frontdesk.testing.smtp import HOST, PASSWORD, USER, _certificate

FOLDER = "INBOX"
_FETCH = re.compile(r"BODY\.PEEK\[\]<0\.(\d+)>")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')


@dataclass
class Mailbox:
    """The other side. `commands` are what it was told, without what the words say."""

    port: int = 0
    folder: str = FOLDER
    letters: dict[int, bytes] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    commands: list[str] = field(default_factory=list)
    trusting: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    _answers: dict[str, list[str]] = field(default_factory=dict)

    def put(self, letter: bytes) -> int:
        """A letter comes; its UID."""
        uid = max(self.letters, default=100) + 1
        self.letters[uid] = letter
        return uid

    def answer(self, verb: str, line: str) -> None:
        """Say `line` to the next `verb`; an empty one: hang up."""
        self._answers.setdefault(verb, []).append(line)

    def next_answer(self, verb: str) -> str | None:
        """What to say instead of what would be said."""
        waiting = self._answers.get(verb)
        return waiting.pop(0) if waiting else None


@contextmanager
def imap_server(folder: Path | None = None, *, tls: bool = False) -> Iterator[Mailbox]:
    """Serving until the block ends. `tls`: it speaks nothing else; the certificate goes into `folder`."""
    stand_in, own = Mailbox(), None
    if tls and folder is not None:
        certificate, key = _certificate(folder)
        own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        own.load_cert_chain(certificate, key)
        stand_in.trusting = ssl.create_default_context(cafile=str(certificate))
    server = _Server((HOST, 0), _handler(stand_in, own))
    stand_in.port = server.server_address[1]
    with in_thread(server):
        yield stand_in


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that do not trust us, or that we hang up on, are what tests are about."""


def _handler(stand_in: Mailbox, own: ssl.SSLContext | None) -> type[socketserver.BaseRequestHandler]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            connection = own.wrap_socket(self.request, server_side=True) if own else self.request
            _Talk(stand_in, connection).run()

    return Handler


class _Talk:
    """One connection."""

    def __init__(self, stand_in: Mailbox, connection: Any) -> None:
        self._stand_in, self._connection = stand_in, connection
        self._reader = connection.makefile("rb")
        self._open = False

    def run(self) -> None:
        self._send("* OK stand-in IMAP4rev1")
        while line := self._reader.readline():
            tag, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
            words = [quoted or plain for quoted, plain in _WORD.findall(rest)]
            verb = " ".join(words[:2] if words[:1] == ["UID"] else words[:1]).upper()
            self._stand_in.commands.append(verb)
            instead = self._stand_in.next_answer(verb)
            if instead == "":
                break
            self._send(f"{tag} {instead or self._obeyed(verb, words, rest)}")
            if verb == "LOGOUT":
                break
        self._connection.close()

    def _obeyed(self, verb: str, words: list[str], rest: str) -> str:
        if verb == "CAPABILITY":
            self._send("* CAPABILITY IMAP4rev1")
            return "OK done"
        if verb == "LOGIN":
            return "OK welcome" if words[1:] == [USER, PASSWORD] else "NO not these"
        if verb == "SELECT":
            self._open = words[1].replace("\\", "") == self._stand_in.folder
            if self._open:
                self._send(f"* {len(self._stand_in.letters)} EXISTS")
            return "OK [READ-WRITE] open" if self._open else "NO there is no such folder"
        if verb == "LOGOUT":
            self._send("* BYE")
            return "OK bye"
        if verb.startswith("UID ") and self._open:
            return self._about(verb, words, rest)
        return "BAD not known here"

    def _about(self, verb: str, words: list[str], rest: str) -> str:
        stand_in = self._stand_in
        if verb == "UID SEARCH":
            unseen = sorted(set(stand_in.letters) - stand_in.seen)
            self._send("* SEARCH" + "".join(f" {uid}" for uid in unseen))
            return "OK done"
        uid = int(words[2])
        if verb == "UID STORE":
            stand_in.seen.add(uid)
            return "OK done"
        asked = _FETCH.search(rest)
        if verb == "UID FETCH" and asked and uid in stand_in.letters:
            letter = stand_in.letters[uid]
            part = letter[: int(asked[1])]
            head = f"* 1 FETCH (UID {uid} RFC822.SIZE {len(letter)} BODY[]<0> {{{len(part)}}}\r\n"
            self._connection.sendall(head.encode() + part + b")\r\n")
        return "OK done"

    def _send(self, line: str) -> None:
        self._connection.sendall(line.encode() + b"\r\n")
