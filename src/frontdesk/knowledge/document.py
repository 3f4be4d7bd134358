"""A file read: its text in parts that know their section and page, and what could not be read well."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath

from frontdesk.errors import BadInput
from frontdesk.registry import load, names

MAX_BYTES = 5_000_000
SNIFF = 8192
TOP_K = 5
"""How many passages an answer is made from, unless told."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text under one heading. It may be cut, but never mixed with another."""

    text: str
    section: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file's parts in reading order. `warnings` are for the person who gave it to us."""

    parts: tuple[Part, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A document to keep: `origin` is "file" for a bot's own files, "upload" for what was uploaded."""

    bot_id: str
    doc_id: str
    name: str
    digest: str
    origin: str = "upload"
    company_id: str = "default"


def read_document(filename: str, data: bytes) -> Document:
    """The document in a file's bytes; BadInput when its type is unknown, it is too large, or not text."""
    suffix = PurePath(filename).suffix.lstrip(".").lower()
    if suffix not in names("format"):
        known = ", ".join(f".{name}" for name in names("format"))
        raise BadInput(f"{PurePath(filename).name}: files of this type cannot be read. Supported: {known}.")
    if len(data) > MAX_BYTES:
        raise BadInput(f"{PurePath(filename).name}: larger than {MAX_BYTES // 1_000_000} MB; split it.")
    document: Document = load("format", suffix).read(data)
    if not any(part.text.strip() for part in document.parts):
        raise BadInput(f"{PurePath(filename).name}: there is no text in it.")
    return document


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text in some bytes and warnings about it; BadInput when they are not text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _unix(data.decode("utf-16", errors="replace").lstrip("\ufeff")), ()
    if b"\0" in data[:SNIFF]:
        raise BadInput("this is not a text file: it holds binary data.")
    try:
        return _unix(data.decode("utf-8-sig")), ()
    except UnicodeDecodeError as error:
        where = data[: error.start].count(b"\n") + 1
        warning = f"not UTF-8 from line {where} on: unreadable characters were replaced"
        return _unix(data.decode("utf-8-sig", errors="replace")), (warning,)


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest(data: bytes) -> str:
    """What tells one version of a file from another."""
    return sha256(data).hexdigest()[:32]


def document_id(bot_id: str, name: str) -> str:
    """The same for every version of a bot's document."""
    return sha256(f"{bot_id}\0{name}".encode()).hexdigest()[:24]
