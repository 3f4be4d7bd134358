"""A file's name and bytes become a document: plain text here, all else in a child process."""

from __future__ import annotations

from pathlib import Path, PurePath

from frontdesk.config.document import is_file
from frontdesk.config.folders import endings, kind_of
from frontdesk.errors import BadInput
from frontdesk.knowledge import reader
from frontdesk.knowledge.document import MAX_BYTES, Document
from frontdesk.knowledge.inspection import inspect
from frontdesk.registry import load

HERE = ("txt", "md")
HERE_BYTES = 200_000
"""Formats that plain Python reads, and how much of them; all else is read in a process of its own."""


def contents(path: Path) -> bytes:
    """A file's bytes, of one that is too large only so many as tell; BadInput when it is no file."""
    if not is_file(path):
        raise BadInput(f"{path.name}: there is no such file.")
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadInput(f"{path.name}: it cannot be opened ({error.strerror}).") from error


def read_document(filename: str, data: bytes) -> Document:
    """The document in a file's bytes; BadInput, with the file's name, when it cannot be read."""
    name = PurePath(filename).name
    kind = kind_of(name)
    if kind is None:
        raise BadInput(f"{name}: files of this type cannot be read. Supported: {endings()}.")
    if len(data) > MAX_BYTES:
        raise BadInput(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; split it.")
    try:
        inspect(kind, data)
        here = kind in HERE and len(data) <= HERE_BYTES
        document = load("format", kind).read(data) if here else reader.read(kind, data)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from error
    if not any(part.text.strip() for part in document.parts):
        raise BadInput(f"{name}: there is no text in it.")
    return document
