"""A file read: its text in parts that know their section and page, and what could not be read well."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from charset_normalizer import from_bytes

from frontdesk.errors import BadInput
from frontdesk.models import KnowledgeDoc

MAX_BYTES = 20_000_000
SNIFF = 8192
ENCODINGS = ("cp1252", "cp1251", "koi8_r", "cp1255", "cp1256", "cp1250", "mac_roman")
"""What text files were written in before UTF-8."""
DEADLINE = 0.15
"""Seconds that a caller waits for passages."""
TOP_K = 5
"""How many passages an answer is made from, unless told."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text under one heading. It may be cut, but never mixed with another.

    `kind` is what it is in itself (`products` for a row of a list, `faq` for a question with its answer),
    empty for prose. `asked` are questions somebody may ask about it, a line each: they are searched for and
    never shown.
    """

    text: str
    section: str = ""
    page: int | None = None
    kind: str = ""
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's parts in reading order. `warnings` are for the person who gave it to us."""

    parts: tuple[Part, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A document to keep: `origin` is "file" for a bot's own files, "upload" for what was uploaded.

    `kind` is the source it was given as, and counts for all its parts; empty leaves it to them. It is found
    from `valid_from` until before `valid_until` (POSIX seconds, None: always). `language` is a code such as
    "en", empty where it could not be told. `scenarios` are those it was given to: it is found while one of
    these runs; none: it is everybody's.
    """

    bot_id: str
    doc_id: str
    name: str
    digest: str
    origin: str = "upload"
    company_id: str = "default"
    kind: str = ""
    language: str = ""
    valid_from: float | None = None
    valid_until: float | None = None
    version: int = 1
    scenarios: tuple[str, ...] = ()

    def doc(self, chunks: int) -> KnowledgeDoc:
        """The document as others see it, with how many chunks it has."""
        return KnowledgeDoc(
            id=self.doc_id,
            bot_id=self.bot_id,
            name=self.name,
            chunks=chunks,
            company_id=self.company_id,
            digest=self.digest,
            origin=self.origin,
            kind=self.kind,
            language=self.language,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
            version=self.version,
            scenarios=self.scenarios,
        )


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text in some bytes and warnings about it; BadInput when they are not text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _unix(data.decode("utf-16", errors="replace").lstrip("\ufeff")), ()
    if b"\0" in data[:SNIFF]:
        raise BadInput("this is not a text file: it holds binary data.")
    try:
        return _unix(data.decode("utf-8-sig")), ()
    except UnicodeDecodeError as error:
        return _guessed(data, data[: error.start].count(b"\n") + 1)


def _guessed(data: bytes, line: int) -> tuple[str, tuple[str, ...]]:
    """Text in one of the encodings that were usual before UTF-8: which one is told by its letters."""
    guess = from_bytes(data, cp_isolation=list(ENCODINGS)).best()
    if guess is None:
        warning = f"not UTF-8 from line {line} on: unreadable characters were replaced"
        return _unix(data.decode("utf-8-sig", errors="replace")), (warning,)
    warning = (
        f"not UTF-8 from line {line} on: read as {guess.encoding}; save it as UTF-8 if letters are wrong"
    )
    return _unix(str(guess)), (warning,)


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest(data: bytes) -> str:
    """What tells one version of a file from another."""
    return sha256(data).hexdigest()[:32]


def document_id(bot_id: str, name: str, company_id: str = "default") -> str:
    """The same for every version of a bot's document."""
    whose = bot_id if company_id == "default" else f"{company_id}\0{bot_id}"
    return sha256(f"{whose}\0{name}".encode()).hexdigest()[:24]
