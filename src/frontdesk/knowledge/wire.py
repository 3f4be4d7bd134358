"""The line between the owner of the index and everybody else: one JSON object a line over a unix socket."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from pydantic import TypeAdapter

from frontdesk.errors import BadInput, Conflict, FrontdeskError, NotFound, ProviderError
from frontdesk.knowledge.document import Part
from frontdesk.models import KnowledgeChunk, KnowledgeDoc

SOCKET = "index.sock"
MAX_LINE = 32_000_000
LONGEST_ADDRESS = 100

CHUNKS: TypeAdapter[tuple[KnowledgeChunk, ...]] = TypeAdapter(tuple[KnowledgeChunk, ...])
DOCS: TypeAdapter[tuple[KnowledgeDoc, ...]] = TypeAdapter(tuple[KnowledgeDoc, ...])
PARTS: TypeAdapter[list[Part]] = TypeAdapter(list[Part])
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
        raise ProviderError("the knowledge index closed the line")
    try:
        message = unpack(line)
    except BadInput as error:
        raise ProviderError("the knowledge index does not speak our protocol") from error
    if "error" in message:
        kind = _ERRORS.get(str(message.get("kind")), ProviderError)
        raise kind(str(message["error"]))
    return message.get("result")


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
            f"the knowledge index does not answer: {error or type(error).__name__}"
        ) from error
