"""The line between the owner of the index and everybody else: one JSON object a line over a unix socket."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from frontdesk.errors import BadInput, Code, Conflict, FrontdeskError, NotFound, ProviderError
from frontdesk.knowledge.document import Part
from frontdesk.models import KnowledgeChunk, KnowledgeDoc

SOCKET = "index.sock"
FAILED = Code.VECTOR_SEARCH_FAILED
"""What an index that does not answer as it should is called."""
MAX_LINE = 32_000_000
LONGEST_ADDRESS = 100

CHUNKS: TypeAdapter[tuple[KnowledgeChunk, ...]] = TypeAdapter(tuple[KnowledgeChunk, ...])
DOCS: TypeAdapter[tuple[KnowledgeDoc, ...]] = TypeAdapter(tuple[KnowledgeDoc, ...])
PARTS: TypeAdapter[list[Part]] = TypeAdapter(list[Part])


@dataclass(frozen=True, slots=True)
class _Found:
    """The answer to a search."""

    result: tuple[KnowledgeChunk, ...]


_FOUND: TypeAdapter[_Found] = TypeAdapter(_Found)
_FINDS = b'{"result":['
_ERRORS: dict[str, type[FrontdeskError]] = {
    kind.__name__: kind for kind in (BadInput, Conflict, NotFound, ProviderError)
}


@contextmanager
def address(home: Path) -> Iterator[str]:
    """The socket's address. A path too long for one is reached through its folder's descriptor."""
    path = str((home / SOCKET).absolute())
    if len(os.fsencode(path)) <= LONGEST_ADDRESS:
        yield path
        return
    folder = os.open(home, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{SOCKET}"
    finally:
        os.close(folder)


def pack(message: dict[str, Any]) -> bytes:
    """A message as a line."""
    return json.dumps(message, ensure_ascii=False).encode() + b"\n"


def pack_chunks(found: tuple[KnowledgeChunk, ...]) -> bytes:
    """The answer to a search, as a line."""
    return b'{"result":' + CHUNKS.dump_json(found) + b"}\n"


def chunks(line: bytes) -> tuple[KnowledgeChunk, ...]:
    """What an answer to a search found; the error it carries is raised, ProviderError for anything else.

    An answer as `pack_chunks` makes them is read in one go.
    """
    try:
        if line.startswith(_FINDS) and line.endswith(b"\n"):
            return _FOUND.validate_json(line).result
        return CHUNKS.validate_python(result(line))
    except ValidationError as error:
        raise ProviderError("the knowledge index does not speak our protocol", code=FAILED) from error


def unpack(line: bytes) -> dict[str, Any]:
    """The message in a line; BadInput when it is none."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadInput("not a line of JSON") from error
    if not isinstance(message, dict):
        raise BadInput("not a JSON object")
    return cast("dict[str, Any]", message)


def result(line: bytes) -> Any:
    """What an answer carries; the error it carries is raised."""
    if not line.endswith(b"\n"):
        raise ProviderError("the knowledge index closed the line", code=FAILED)
    try:
        message = unpack(line)
    except BadInput as error:
        raise ProviderError("the knowledge index does not speak our protocol", code=FAILED) from error
    if "error" in message:
        kind = _ERRORS.get(str(message.get("kind")), ProviderError)
        raise kind(str(message["error"]), code=_code(message.get("code")) or _usual(kind))
    return message.get("result")


def _code(name: object) -> Code | None:
    """The code of that name; None for one that this version does not know."""
    return Code.__members__.get(name) if isinstance(name, str) else None


def _usual(kind: type[FrontdeskError]) -> Code:
    return FAILED if kind is ProviderError else kind.code


def ask(home: Path, timeout: float, message: dict[str, Any]) -> Any:
    """Ask the owner and wait; ProviderError when there is none or it is late, BadInput for too much."""
    line_out = pack(message)
    if len(line_out) > MAX_LINE:
        raise BadInput("it is too much for the knowledge index in one piece: split it.")
    try:
        with socket.socket(socket.AF_UNIX) as line, address(home) as place:
            line.settimeout(timeout)
            line.connect(place)
            line.sendall(line_out)
            with line.makefile("rb") as answers:
                return result(answers.readline(MAX_LINE))
    except (OSError, ValueError) as error:
        raise ProviderError(
            f"the knowledge index does not answer: {error or type(error).__name__}", code=FAILED
        ) from error
