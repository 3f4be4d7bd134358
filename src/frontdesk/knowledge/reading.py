"""A file's name and bytes become a document: plain text here, all else in a child process."""

from __future__ import annotations

from pathlib import PurePath

from frontdesk.errors import BadInput
from frontdesk.knowledge import reader
from frontdesk.knowledge.document import MAX_BYTES, Document
from frontdesk.registry import load, names

ENDINGS = {"htm": "html", "markdown": "md", "text": "txt", "tsv": "csv"}
"""Other endings of the same formats."""
HERE = ("txt", "md")
"""Formats that plain Python reads; every other is read in a process of its own."""


def read_document(filename: str, data: bytes) -> Document:
    """The document in a file's bytes; BadInput, with the file's name, when it cannot be read."""
    name = PurePath(filename).name
    suffix = PurePath(filename).suffix.lstrip(".").lower()
    kind = ENDINGS.get(suffix, suffix)
    if kind not in names("format"):
        known = ", ".join(f".{name}" for name in names("format"))
        raise BadInput(f"{name}: files of this type cannot be read. Supported: {known}.")
    if len(data) > MAX_BYTES:
        raise BadInput(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; split it.")
    try:
        document = load("format", kind).read(data) if kind in HERE else reader.read(kind, data)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from error
    if not any(part.text.strip() for part in document.parts):
        raise BadInput(f"{name}: there is no text in it.")
    return document
