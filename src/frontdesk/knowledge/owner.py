"""The one process that opens the index, and its unix socket.

It takes its own lock before it loads anything (a second load would damage the files of the first) and never
forks afterwards (a forked child's search hangs). Whoever else needs knowledge asks it over the socket.
"""

from __future__ import annotations

import fcntl
import gc
import logging
import os
import signal
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from frontdesk.config import load_bots
from frontdesk.config.bots import sources
from frontdesk.config.stamps import Stamps, stamps
from frontdesk.errors import BadInput, Conflict, FrontdeskError
from frontdesk.knowledge import wire
from frontdesk.knowledge.document import DEADLINE, TOP_K, Entry
from frontdesk.knowledge.files import synchronise
from frontdesk.knowledge.housekeeping import keeping
from frontdesk.knowledge.library import Library, collections
from frontdesk.knowledge.likely import build_likely
from frontdesk.knowledge.meaning import build_meaning
from frontdesk.knowledge.migrating import bring
from frontdesk.knowledge.reach import reach_of
from frontdesk.knowledge.reranking import Reranking, build_reranking
from frontdesk.knowledge.retriever import LEAST, search
from frontdesk.knowledge.scope import COMPANY, Scope
from frontdesk.knowledge.sources import LIMITS, limits_of, standing
from frontdesk.knowledge.watching import watching
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

log = logging.getLogger(__name__)

MOST = 50
LONGEST = 5.0
"""Seconds that a question's meaning may take, however patient whoever asks is."""
OWN = 0.04
"""Seconds that are kept for the search itself when a question's meaning is asked for."""
IDLE = 30.0
RARELY = 50_000
"""New objects after which cycles are looked for. Searches leave next to none, but the looking, at its usual
pace, makes one in ten of them slower by a millisecond."""

_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)


class Owner:
    """Answers requests on the open library. `bots` gives the bots whose files belong in it."""

    def __init__(
        self, library: Library, bots: Callable[[], list[Bot]], reranking: Reranking | None = None
    ) -> None:
        self.library, self._reranking = library, reranking
        self.files: tuple[Path, ...] = ()
        self.stamps: Stamps = {}
        self._bots = bots
        self._known: dict[str, Bot] = {}

    def synchronise(self) -> int:
        """Bring the bots' own files up to date; how many were read again.

        `files` are those they have, `stamps` theirs before they were read.
        """
        bots = self._bots()
        self._known = {bot.bot_id: bot for bot in bots}
        self.files = tuple(Path(name) for bot in bots for name in bot.knowledge)
        self.stamps = stamps(self.files)
        with self.library.writing() as index:
            return synchronise(index, bots)

    def answer(self, line: bytes) -> bytes:
        """The answer to one line, whatever is in it."""
        try:
            message = wire.unpack(line)
            if message.get("op") == "search":
                return wire.pack_chunks(self._search(message))
            return wire.pack({"result": self._do(message)})
        except (FrontdeskError, KeyError, TypeError, ValueError, OverflowError) as error:
            return wire.pack({"error": _why(error), "kind": _kind(error), **_code(error)})
        except Exception as error:
            log.exception("the index failed")
            return wire.pack({"error": f"the index failed: {type(error).__name__}", "kind": "ProviderError"})

    def _do(self, message: dict[str, Any]) -> Any:
        match message.get("op"):
            case "upsert":
                entry = _ENTRY.validate_python(message["entry"])
                parts = wire.PARTS.validate_python(message["parts"])
                with self.library.writing() as index:
                    return wire.DOCS.dump_python((index.replace(entry, parts),), mode="json")[0]
            case "documents":
                found = self.library.index.documents(self._scope(message))
                return wire.DOCS.dump_python(found, mode="json")
            case "parts":
                kept = self.library.index.parts(self._scope(message), _text(message, "doc_id"))
                return wire.PARTS.dump_python(kept, mode="json")
            case "generation":
                return self.library.index.head(self._scope(message)).generation
            case "standing":
                told = standing(self.library.index.passages(self._scope(message)))
                return wire.CHUNKS.dump_python(tuple(told), mode="json")
            case "delete":
                with self.library.writing() as index:
                    return index.delete(self._scope(message), _text(message, "doc_id"))
            case "clear":
                with self.library.writing() as index:
                    return index.clear(self._scope(message))
            case "rewrite":
                self.library.rewrite()
                return None
            case "sync":
                return self.synchronise()
            case "ping":
                return os.getpid()
            case other:
                raise BadInput(f"the index has no operation {other!r}")

    def _search(self, message: dict[str, Any]) -> tuple[KnowledgeChunk, ...]:
        scope = self._scope(message)
        top_k = min(int(message.get("top_k", TOP_K)), MOST)
        least, within = float(message.get("least", LEAST)), float(message.get("within", DEADLINE))
        bot = self._known.get(scope.bot_id)
        return search(
            self.library.index,
            scope,
            _text(message, "query"),
            top_k,
            within=min(within, LONGEST) - OWN,
            least=least,
            synonyms=bot.synonyms if bot else (),
            limits=limits_of(bot) if bot else LIMITS,
            reranking=self._reranking,
            reach=reach_of(bot, _optional(message, "scenario"), _words(message, "sources")),
        )

    def close(self) -> None:
        """Let go of what it asks besides the library."""
        if self._reranking:
            self._reranking.close()

    def _scope(self, message: dict[str, Any]) -> Scope:
        """Whose knowledge a message is about: the bot's company is the one it says, else its file's."""
        bot_id = _text(message, "bot_id")
        known = self._known.get(bot_id)
        company = message.get("company_id") or (known.company_id if known else COMPANY)
        return Scope(company, bot_id)


def run(settings: Settings) -> None:
    """Own the index until SIGTERM or SIGINT. Conflict when somebody else owns it."""

    def files() -> tuple[Path, ...]:
        return (*sources(settings), *server.owner.files)

    begun = stamps(sources(settings))

    def read() -> Stamps:
        return {**begun, **server.owner.stamps}

    with (
        serving(settings, lambda: list(load_bots(settings).values())) as server,
        watching(files, server.owner.synchronise, read),
    ):

        def stop(number: int, frame: FrameType | None) -> None:
            threading.Thread(target=server.shutdown, daemon=True).start()

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, stop)
        gc.collect()
        gc.freeze()
        gc.set_threshold(RARELY)
        server.serve_forever(poll_interval=0.2)


@contextmanager
def serving(settings: Settings, bots: Callable[[], list[Bot]]) -> Iterator[Server]:
    """A server that is bound and synchronised, and let go of cleanly."""
    with _owned(settings.path("index")) as folder, closing(collections(settings, folder)) as kept:
        library = Library(kept, build_meaning(settings), likely=build_likely(settings))
        try:
            if not settings.qdrant.url:
                bring(folder, library.index)
            owner = Owner(library, bots, build_reranking(settings))
            with closing(owner), Server(settings.home, owner) as server:
                _begin(owner)
                with keeping(library):
                    yield server
        finally:
            library.close()


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


def _optional(message: dict[str, Any], key: str) -> str:
    value = message.get(key, "")
    if not isinstance(value, str):
        raise BadInput(f"{key} must be text")
    return value


def _words(message: dict[str, Any], key: str) -> list[str]:
    value = message.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise BadInput(f"{key} must be a list of words")
    return value


def _why(error: Exception) -> str:
    return "the request does not fit" if isinstance(error, ValidationError) else str(error) or "bad request"


def _code(error: Exception) -> dict[str, str]:
    """Its code, where it is another than its kind's."""
    if not isinstance(error, FrontdeskError) or error.code == type(error).code:
        return {}
    return {"code": error.code}


def _kind(error: Exception) -> str:
    return type(error).__name__ if isinstance(error, FrontdeskError) else "BadInput"
