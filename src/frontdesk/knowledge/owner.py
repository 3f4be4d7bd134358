"""The one process that opens the index, and its unix socket.

It takes its own lock before it loads anything (a second load would damage the files of the first) and never
forks afterwards (a forked child's search hangs). Whoever else needs knowledge asks it over the socket.
"""

from __future__ import annotations

import fcntl
import logging
import os
import signal
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from frontdesk.config import load_bots
from frontdesk.config.bots import sources
from frontdesk.errors import BadInput, Conflict, FrontdeskError
from frontdesk.knowledge import wire
from frontdesk.knowledge.document import TOP_K, Entry
from frontdesk.knowledge.files import synchronise
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.retriever import search
from frontdesk.knowledge.watching import watching
from frontdesk.models import KnowledgeDoc
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

log = logging.getLogger(__name__)

MOST = 50
IDLE = 30.0

_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)


class Owner:
    """Answers requests on the open index. `bots` gives the bots whose files belong in it."""

    def __init__(self, index: Index, bots: Callable[[], list[Bot]]) -> None:
        self.index = index
        self.files: tuple[Path, ...] = ()
        self._bots = bots

    def synchronise(self) -> int:
        """Bring the bots' own files up to date; how many were read again. `files` are those they have."""
        bots = self._bots()
        self.files = tuple(Path(name) for bot in bots for name in bot.knowledge)
        return synchronise(self.index, bots)

    def answer(self, line: bytes) -> bytes:
        """The answer to one line, whatever is in it."""
        try:
            return wire.pack({"result": self._do(wire.unpack(line))})
        except (FrontdeskError, KeyError, TypeError, ValueError, OverflowError) as error:
            return wire.pack({"error": _why(error), "kind": _kind(error)})
        except Exception as error:
            log.exception("the index failed")
            return wire.pack({"error": f"the index failed: {type(error).__name__}", "kind": "ProviderError"})

    def _do(self, message: dict[str, Any]) -> Any:
        match message.get("op"):
            case "search":
                top_k = min(int(message.get("top_k", TOP_K)), MOST)
                found = search(self.index, _text(message, "bot_id"), _text(message, "query"), top_k)
                return wire.CHUNKS.dump_python(found, mode="json")
            case "upsert":
                entry = _ENTRY.validate_python(message["entry"])
                doc = self.index.replace(entry, wire.PARTS.validate_python(message["parts"]))
                return wire.DOCS.dump_python((doc,), mode="json")[0]
            case "documents":
                return wire.DOCS.dump_python(self._documents(_text(message, "bot_id")), mode="json")
            case "parts":
                parts = self.index.parts(_text(message, "bot_id"), _text(message, "doc_id"))
                return wire.PARTS.dump_python(parts, mode="json")
            case "delete":
                return self.index.delete(_text(message, "bot_id"), _text(message, "doc_id"))
            case "clear":
                return self.index.clear(_text(message, "bot_id"))
            case "sync":
                return self.synchronise()
            case "ping":
                return os.getpid()
            case other:
                raise BadInput(f"the index has no operation {other!r}")

    def _documents(self, bot_id: str) -> tuple[KnowledgeDoc, ...]:
        return tuple(
            entry.doc(count)
            for entry, count in sorted(self.index.documents(bot_id).items(), key=lambda pair: pair[0].name)
        )


def run(settings: Settings) -> None:
    """Own the index until SIGTERM or SIGINT. Conflict when somebody else owns it."""

    def files() -> tuple[Path, ...]:
        return (*sources(settings), *server.owner.files)

    with (
        serving(settings, lambda: list(load_bots(settings).values())) as server,
        watching(files, server.owner.synchronise),
    ):

        def stop(number: int, frame: FrameType | None) -> None:
            threading.Thread(target=server.shutdown, daemon=True).start()

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, stop)
        server.serve_forever(poll_interval=0.2)


@contextmanager
def serving(settings: Settings, bots: Callable[[], list[Bot]]) -> Iterator[Server]:
    """A server that is bound and synchronised, and let go of cleanly."""
    with _owned(settings.path("index")) as folder:
        index = Index(folder)
        try:
            owner = Owner(index, bots)
            with Server(settings.home, owner) as server:
                _begin(owner)
                yield server
        finally:
            index.close()


def _begin(owner: Owner) -> None:
    """A mistake in a scenario file costs the news, not what is known already."""
    try:
        log.info("the knowledge index is open: %d files were read again", owner.synchronise())
    except BadInput as error:
        log.error("the knowledge stays as it was: %s", error)


@contextmanager
def _owned(folder: Path) -> Iterator[Path]:
    """The folder, under a lock that dies with the process."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder / "owner.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Conflict(f"another process owns the knowledge index in {folder}; stop it first") from error
        yield folder
    finally:
        os.close(lock)


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """The socket: a thread for each connection. A socket left by an owner that died is replaced."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, home: Path, owner: Owner) -> None:
        self.owner = owner
        self._socket_path = home / wire.SOCKET
        self._socket_path.unlink(missing_ok=True)
        with wire.address(home) as place:
            before = os.umask(0o177)
            try:
                super().__init__(place, _Line)
            finally:
                os.umask(before)

    def server_close(self) -> None:
        super().server_close()
        self._socket_path.unlink(missing_ok=True)

    def handle_error(self, request: object, client_address: object) -> None:
        log.debug("a client went away", exc_info=True)


class _Line(socketserver.StreamRequestHandler):
    timeout = IDLE

    def handle(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        while line := self.rfile.readline(wire.MAX_LINE):
            if not line.endswith(b"\n"):
                return
            self.wfile.write(server.owner.answer(line))


def _text(message: dict[str, Any], key: str) -> str:
    value = message.get(key)
    if not isinstance(value, str) or not value:
        raise BadInput(f"{key} is missing")
    return value


def _why(error: Exception) -> str:
    return "the request does not fit" if isinstance(error, ValidationError) else str(error) or "bad request"


def _kind(error: Exception) -> str:
    return type(error).__name__ if isinstance(error, FrontdeskError) else "BadInput"
