"""A stand-in for a mail server on a port of 127.0.0.1: SMTP with STARTTLS, TLS and a login.

What it took is in `mail`. `answer(verb, line)` has it say that line to the next such command instead.
"""

from __future__ import annotations

import base64
import ipaddress
import socketserver
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from frontdesk.testing.served import in_thread

HOST = "127.0.0.1"
USER, PASSWORD = "desk", "stand-in"


@dataclass(frozen=True, slots=True)
class Taken:
    """One message: who sent it to whom, over what, and what it was."""

    sender: str
    to: tuple[str, ...]
    data: bytes
    encrypted: bool
    user: str

    @property
    def message(self) -> EmailMessage:
        """The message as a mail program reads it."""
        return message_from_bytes(self.data, _class=EmailMessage, policy=policy.default)


@dataclass
class MailServer:
    """The other side: what it took, and what it shall answer next. `trusting` is a client that trusts it."""

    port: int = 0
    mail: list[Taken] = field(default_factory=list)
    trusting: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    _answers: dict[str, list[str]] = field(default_factory=dict)

    def answer(self, verb: str, line: str) -> None:
        """Say `line` to the next `verb`; an empty one: hang up without a word."""
        self._answers.setdefault(verb, []).append(line)

    def next_answer(self, verb: str) -> str | None:
        """What to say instead of what would be said."""
        waiting = self._answers.get(verb)
        return waiting.pop(0) if waiting else None


@contextmanager
def mail_server(folder: Path, *, starttls: bool = True, tls: bool = False) -> Iterator[MailServer]:
    """Serving until the block ends. `starttls`: it offers it; `tls`: it speaks nothing else. Its certificate
    is written into `folder`."""
    stand_in = MailServer()
    certificate, key = _certificate(folder)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate, key)
    stand_in.trusting = ssl.create_default_context(cafile=str(certificate))
    server = _Server((HOST, 0), _handler(stand_in, own, starttls=starttls, tls=tls))
    stand_in.port = server.server_address[1]
    with in_thread(server):
        yield stand_in


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that do not trust us, or that we hang up on, are what tests are about."""


def _handler(
    stand_in: MailServer, own: ssl.SSLContext, *, starttls: bool, tls: bool
) -> type[socketserver.BaseRequestHandler]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            _Talk(stand_in, own, self.request, starttls=starttls, tls=tls).run()

    return Handler


class _Talk:
    """One connection."""

    def __init__(
        self, stand_in: MailServer, own: ssl.SSLContext, connection: Any, *, starttls: bool, tls: bool
    ) -> None:
        self._stand_in, self._own, self._starttls = stand_in, own, starttls
        self._encrypted = tls
        self._connection = own.wrap_socket(connection, server_side=True) if tls else connection
        self._reader = self._connection.makefile("rb")
        self._user, self._sender, self._to = "", "", list[str]()

    def run(self) -> None:
        if not self._said("CONNECT", "220 stand-in ESMTP").startswith("220"):
            return
        while line := self._reader.readline():
            verb, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
            if not self._obeyed(verb.upper(), rest):
                break
        self._connection.close()

    def _obeyed(self, verb: str, rest: str) -> bool:
        if verb in ("EHLO", "HELO"):
            offered = ["stand-in", "8BITMIME", "SMTPUTF8"]
            offered += ["STARTTLS"] if self._starttls and not self._encrypted else []
            offered += ["AUTH PLAIN"] if self._encrypted else []
            return bool(self._said("EHLO", _lines(250, offered)))
        if verb == "STARTTLS":
            told = self._said("STARTTLS", "220 go ahead")
            return self._secured() if told.startswith("220") else bool(told)
        if verb == "AUTH":
            return self._authenticated(rest)
        if verb == "MAIL":
            self._sender, self._to = _address(rest), []
            return bool(self._said("MAIL", "250 fine"))
        if verb == "RCPT":
            return self._received(rest)
        if verb == "DATA":
            told = self._said("DATA", "354 go on")
            return self._data() if told.startswith("354") else bool(told)
        if verb == "QUIT":
            self._said("QUIT", "221 bye")
            return False
        return bool(self._said(verb, "250 fine" if verb in ("RSET", "NOOP") else "502 not known here"))

    def _said(self, verb: str, line: str) -> str:
        """Say it, or what the test wants said instead; what was said, empty to hang up."""
        instead = self._stand_in.next_answer(verb)
        told = line if instead is None else instead
        if told:
            self._connection.sendall(told.encode() + b"\r\n")
        return told

    def _secured(self) -> bool:
        self._reader.close()
        self._connection = self._own.wrap_socket(self._connection, server_side=True)
        self._reader = self._connection.makefile("rb")
        self._encrypted = True
        return True

    def _authenticated(self, rest: str) -> bool:
        kind, _, given = rest.partition(" ")
        if kind.upper() != "PLAIN":
            return bool(self._said("AUTH", "504 only PLAIN"))
        _, user, password = base64.b64decode(given).decode().split("\0")
        self._user = user if (user, password) == (USER, PASSWORD) else ""
        return bool(self._said("AUTH", "235 welcome" if self._user else "535 not these"))

    def _received(self, rest: str) -> bool:
        instead = self._stand_in.next_answer("RCPT")
        if instead is None:
            self._to.append(_address(rest))
        self._connection.sendall((instead or "250 fine").encode() + b"\r\n")
        return True

    def _data(self) -> bool:
        lines = []
        while (line := self._reader.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        instead = self._stand_in.next_answer("SENT")
        if instead is None or instead.startswith("250"):
            taken = Taken(self._sender, tuple(self._to), b"".join(lines), self._encrypted, self._user)
            self._stand_in.mail.append(taken)
        if instead == "":
            return False
        self._connection.sendall((instead or "250 taken").encode() + b"\r\n")
        return True


def _address(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]


def _lines(code: int, words: list[str]) -> str:
    return "\r\n".join([*(f"{code}-{word}" for word in words[:-1]), f"{code} {words[-1]}"])


def _certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1, signed by itself, and its key."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(HOST))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "mail.crt", folder / "mail.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate, private
