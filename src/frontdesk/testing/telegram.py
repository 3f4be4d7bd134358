"""A stand-in for Telegram's Bot API on a port of 127.0.0.1: write, press buttons, read answers."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from frontdesk.testing.served import in_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOKEN = "42:stand-in"  # noqa: S105 - the stand-in's own, known to everybody
ME = {"id": 42, "is_bot": True, "first_name": "Front desk", "username": "frontdesk_bot"}
MAX_MESSAGE = 4096
MAX_DATA = 64
"""Bytes that a button may carry."""


class Telegram:
    """The other side of a bot: people who write, and what they were answered."""

    def __init__(self) -> None:
        self.address = ""
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self._updates: list[dict[str, Any]] = []
        self._sent: list[tuple[int, str]] = []
        self._buttons: list[tuple[int, list[dict[str, str]]]] = []
        self._asking: set[str] = set()
        self._failures: list[tuple[int, dict[str, Any]]] = []
        self._next = 1000
        self._changed = threading.Condition()

    def write(self, chat: int, text: str | None, *, update_id: int | None = None) -> int:
        """A person writes to the bot; `text` None is a sticker. Returns the update's id."""
        return self._update(update_id, lambda number: {"message": _message(chat, number, text)})

    def press(self, chat: int, data: str | None, *, update_id: int | None = None, **changes: Any) -> int:
        """A person presses a button that carries `data`; `changes` are of the query. The update's id."""

        def pressed(number: int) -> dict[str, Any]:
            query = {"id": str(number), "from": _person(chat), "chat_instance": "1", "data": data}
            query |= {"message": _message(chat, number, "what the button is under")}
            self._asking.add(str(number))
            return {"callback_query": query | changes}

        return self._update(update_id, pressed)

    def buttons(self, chat: int) -> list[dict[str, str]]:
        """Those under the latest message to the chat."""
        with self._changed:
            return next((shown for to, shown in reversed(self._buttons) if to == chat), [])

    def _update(self, update_id: int | None, make: Callable[[int], dict[str, Any]]) -> int:
        with self._changed:
            if update_id is None:
                update_id = self._next
                self._next += 1
            self._updates.append({"update_id": update_id, **make(update_id)})
            self._changed.notify_all()
        return update_id

    def fail_next(self, code: int, description: str, **parameters: int) -> None:
        """Answer the next sendMessage with this error instead."""
        body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
        self._failures.append((code, body))

    def answers(self, chat: int) -> list[str]:
        """All that the bot sent to the chat so far."""
        with self._changed:
            return [text for to, text in self._sent if to == chat]

    def wait_for(self, chat: int, count: int, within: float = 10.0) -> list[str]:
        """The chat's answers as soon as there are `count` of them; TimeoutError when they do not come."""
        with self._changed:
            enough = self._changed.wait_for(lambda: self._count(chat) >= count, within)
        if not enough:
            raise TimeoutError(f"{self._count(chat)} of {count} answers came: {self.answers(chat)}")
        return self.answers(chat)

    def handle(self, token: str, method: str, arguments: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """The status and body that answer one request."""
        if token != TOKEN:
            return 401, {"ok": False, "error_code": 401, "description": "Unauthorized"}
        self.calls.append((method, arguments))
        if method == "getMe":
            return 200, {"ok": True, "result": ME}
        if method == "getUpdates":
            return 200, {"ok": True, "result": self._poll(arguments)}
        if method == "sendMessage":
            return self._send(int(arguments["chat_id"]), arguments["text"], arguments.get("reply_markup"))
        if method == "answerCallbackQuery":
            return self._answer_query(str(arguments["callback_query_id"]))
        return 200, {"ok": True, "result": True}

    def _poll(self, arguments: dict[str, Any]) -> list[dict[str, Any]]:
        """Long polling: updates from `offset` on; earlier ones are confirmed and forgotten."""
        offset = int(arguments.get("offset", 0))
        with self._changed:
            self._updates = [update for update in self._updates if update["update_id"] >= offset]
            wanted = _decoded(arguments.get("allowed_updates")) or ["message", "callback_query"]
            self._changed.wait_for(lambda: bool(self._updates), float(arguments.get("timeout", 0)))
            return [update for update in self._updates if any(kind in update for kind in wanted)]

    def _answer_query(self, name: str) -> tuple[int, dict[str, Any]]:
        """A query is answered once."""
        if name not in self._asking:
            return _bad("query is too old and response timeout expired or query ID is invalid")
        self._asking.discard(name)
        return 200, {"ok": True, "result": True}

    def _send(self, chat: int, text: str, markup: Any) -> tuple[int, dict[str, Any]]:
        if self._failures:
            return self._failures.pop(0)
        keyboard = (_decoded(markup) or {}).get("inline_keyboard", [])
        buttons = [button for row in keyboard for button in row]
        if not all(0 < len(button["callback_data"].encode()) <= MAX_DATA for button in buttons):
            return _bad("BUTTON_DATA_INVALID")
        if not 0 < len(text) <= MAX_MESSAGE:
            return _bad("message is too long")
        with self._changed:
            self._sent.append((chat, text))
            self._buttons.append((chat, buttons))
            self._changed.notify_all()
            number = len(self._sent)
        return 200, {"ok": True, "result": _message(chat, number, text)}

    def _count(self, chat: int) -> int:
        return sum(1 for to, _ in self._sent if to == chat)


def _message(chat: int, number: int, text: str | None) -> dict[str, Any]:
    content: dict[str, Any] = {"text": text} if text is not None else {"sticker": _STICKER}
    if text and text.startswith("/"):
        content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
    where = {"id": chat, "type": "private", "first_name": "Ada"}
    return {"message_id": number, "date": int(time.time()), "chat": where, "from": _person(chat), **content}


def _person(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": "Ada"}


def _bad(why: str) -> tuple[int, dict[str, Any]]:
    return 400, {"ok": False, "error_code": 400, "description": f"Bad Request: {why}"}


def _decoded(value: Any) -> Any:
    """What a form holds as JSON, and a JSON body as it is."""
    return json.loads(value) if isinstance(value, str) else value


_STICKER = {
    "file_id": "s",
    "file_unique_id": "s",
    "type": "regular",
    "width": 1,
    "height": 1,
    "is_animated": False,
    "is_video": False,
}


@contextmanager
def telegram() -> Iterator[Telegram]:
    """The stand-in, serving until the block ends; `address` is its base URL."""
    stand_in = Telegram()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(stand_in))
    server.daemon_threads = True
    stand_in.address = f"http://127.0.0.1:{server.server_port}"
    with in_thread(server):
        yield stand_in


def _handler(stand_in: Telegram) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            token, _, method = self.path.removeprefix("/bot").partition("/")
            status, answer = stand_in.handle(token, method, _arguments(self.headers["Content-Type"], body))
            data = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):  # it stopped asking
                self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Tests read the answers, not a log."""

    return Handler


def _arguments(kind: str | None, body: bytes) -> dict[str, Any]:
    if kind and kind.startswith("application/json"):
        arguments: dict[str, Any] = json.loads(body)
        return arguments
    return {name: values[-1] for name, values in parse_qs(body.decode()).items()}
