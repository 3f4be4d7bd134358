"""Text that every database, file and receiver takes: without NUL, and without halves of surrogate pairs."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from frontdesk.models import Conversation, dump

_CONVERSATION: TypeAdapter[Conversation] = TypeAdapter(Conversation)
NUL_IN_JSON = rb"\u0000"


def dumped(conversation: Conversation) -> bytes:
    """The conversation as UTF-8 JSON of plain text: what strangers send must not keep it from being kept."""
    try:
        data = dump(conversation)
    except ValueError:  # half of a surrogate pair in somebody's message
        data = b""
    if data and NUL_IN_JSON not in data:
        return data
    return dump(_CONVERSATION.validate_python(_plain(_CONVERSATION.dump_python(conversation))))


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {_plain(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
