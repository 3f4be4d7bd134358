"""Real servers on free ports of 127.0.0.1: livekit-server, Redis, PostgreSQL.

Each is a context manager that returns when its server answers, and stops it by process id at the end. A
program that is not installed is `NotFound` with the command that installs it.
"""

from __future__ import annotations

import atexit
import errno
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from frontdesk.errors import NotFound, ProviderError

LOCALHOST = "127.0.0.1"
READY_WITHIN = 60.0
STOPPED_WITHIN = 20.0
FIRST_PORT, LAST_PORT = 15_000, 32_000
"""Below those from which Linux takes one for a connection (32768 to 60999)."""


def free_port(kind: socket.SocketKind = socket.SOCK_STREAM) -> int:
    """A port nobody listens on just now, and none that the system gives to whoever connects somewhere."""
    for _ in range(100):
        port = secrets.randbelow(LAST_PORT - FIRST_PORT) + FIRST_PORT
        with socket.socket(socket.AF_INET, kind) as probe:
            if _binds(probe, port):
                return port
    raise ProviderError("no port is free: a hundred were tried.")


def _binds(probe: socket.socket, port: int) -> bool:
    try:
        probe.bind((LOCALHOST, port))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        return False
    return True


def _as_user(name: str | None) -> dict[str, Any]:
    return {"user": name, "group": name, "extra_groups": ()} if name else {}


@dataclass
class Program:
    """One running program: started, killed and started again with the same arguments."""

    name: str
    arguments: Sequence[str]
    answers: Callable[[], bool]
    log: Path
    user: str | None = None
    process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The id of the running process."""
        if self.process is None:
            raise ProviderError(f"{self.name} is not running.")
        return self.process.pid

    def start(self) -> None:
        """Start and wait until it answers."""
        options: dict[str, Any] = (
            {"user": self.user, "group": self.user, "extra_groups": ()} if self.user else {}
        )
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.arguments, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", **options
            )
        atexit.register(self.stop)
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + READY_WITHIN
        while not self.answers():
            died = self.process is None or self.process.poll() is not None
            if died or time.monotonic() > until:
                self.stop()
                tail = self.log.read_text(errors="replace")[-1000:]
                raise ProviderError(f"{self.name} did not start. It said: {tail.strip() or 'nothing'}")
            time.sleep(0.05)

    def kill(self) -> None:
        """End it as `kill -9` does: no goodbye."""
        self._end(signal.SIGKILL)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it politely, then by force."""
        self._end(how)
        atexit.unregister(self.stop)

    def _end(self, how: signal.Signals) -> None:
        process, self.process = self.process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(how)
        try:
            process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(STOPPED_WITHIN)


def _runs(candidate: str | Path | None) -> str | None:
    return shutil.which(str(candidate)) if candidate else None


def find_livekit_server() -> str:
    """The livekit-server program: LIVEKIT_SERVER, the PATH, .tools/bin, Go's own folder."""
    named = os.environ.get("LIVEKIT_SERVER")
    if named:
        found = _runs(named)
        if not found:
            raise NotFound(f"LIVEKIT_SERVER names {named}, which is not a program that can be run.")
        return found
    folders = [Path(".tools/bin"), *(path / "bin" for path in _go_paths())]
    places: list[str | Path] = ["livekit-server"]
    places += [folder / name for folder in folders for name in ("livekit-server", "server")]
    for candidate in places:
        if found := _runs(candidate):
            return str(Path(found).resolve())
    raise NotFound(
        "livekit-server is not installed. Run `make setup`, or `go install"
        " github.com/livekit/livekit-server/cmd/server@v1.13.5` with Go 1.26 or newer,"
        " or set LIVEKIT_SERVER to the program."
    )


def _go_paths() -> list[Path]:
    paths = [Path(part) for part in os.environ.get("GOPATH", "").split(os.pathsep) if part]
    if not paths and (go := shutil.which("go")):
        answer = subprocess.run(
            [go, "env", "GOPATH"], capture_output=True, text=True, check=False
        ).stdout.strip()
        paths = [Path(answer)] if answer else []
    home = Path.home() / "go"
    return paths if home in paths else [*paths, home]


@dataclass
class LiveKitServer:
    """A room server. `url` is for clients and workers, `http_url` for its API."""

    program: Program
    port: int
    api_key: str
    api_secret: str

    @property
    def url(self) -> str:
        return f"ws://{LOCALHOST}:{self.port}"

    @property
    def http_url(self) -> str:
        return f"http://{LOCALHOST}:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """The three variables every LiveKit program reads."""
        return {
            "LIVEKIT_URL": self.url,
            "LIVEKIT_API_KEY": self.api_key,
            "LIVEKIT_API_SECRET": self.api_secret,
        }


@contextmanager
def livekit_server() -> Iterator[LiveKitServer]:
    """A livekit-server bound to 127.0.0.1 with a key of its own."""
    binary = find_livekit_server()
    with tempfile.TemporaryDirectory(prefix="frontdesk-livekit-") as folder:
        port, key, secret = free_port(), f"key{secrets.token_hex(8)}", secrets.token_hex(32)
        config = Path(folder, "livekit.yaml")
        config.touch(mode=0o600)
        config.write_text(_livekit_config(port, key, secret))
        program = Program(
            "livekit-server",
            [binary, "--config", str(config), "--node-ip", LOCALHOST],
            lambda: _http_answers(f"http://{LOCALHOST}:{port}/"),
            Path(folder, "log"),
        )
        program.start()
        try:
            yield LiveKitServer(program, port, key, secret)
        finally:
            program.stop(signal.SIGKILL)


def _livekit_config(port: int, key: str, secret: str) -> str:
    tcp, udp = free_port(), free_port(socket.SOCK_DGRAM)
    return (
        f"port: {port}\nbind_addresses: [{LOCALHOST}]\nkeys:\n  {key}: {secret}\n"
        f"rtc:\n  tcp_port: {tcp}\n  udp_port: {udp}\n  use_external_ip: false\n"
        "  enable_loopback_candidate: true\n"
        f"  interfaces:\n    includes: [lo]\n  ips:\n    includes: [{LOCALHOST}/32]\n"
        "logging:\n  level: warn\n"
    )


def _http_answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1) as answer:  # noqa: S310 our own http:// address
            return bool(answer.status == 200)
    except OSError:
        return False


@dataclass
class RedisServer:
    """A Redis without persistence. `kill()` and `start()` come back empty on the same port."""

    program: Program
    port: int

    @property
    def url(self) -> str:
        return f"redis://{LOCALHOST}:{self.port}/0"

    def kill(self) -> None:
        """`kill -9`: everything it held is gone."""
        self.program.kill()

    def start(self) -> None:
        """Start it again on the same port."""
        self.program.start()


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    """A Redis in a folder of its own, nothing saved to disk."""
    binary = shutil.which("redis-server")
    if not binary:
        raise NotFound("redis-server is not installed. Run `apt-get install redis-server`.")
    with tempfile.TemporaryDirectory(prefix="frontdesk-redis-") as folder:
        port = free_port()
        arguments = [binary, "--port", str(port), "--bind", LOCALHOST, "--dir", folder]
        arguments += ["--save", "", "--appendonly", "no", "--daemonize", "no"]
        program = Program("redis-server", arguments, lambda: _redis_answers(port), Path(folder, "log"))
        program.start()
        try:
            yield RedisServer(program, port)
        finally:
            program.stop(signal.SIGKILL)


def _redis_answers(port: int) -> bool:
    try:
        with socket.create_connection((LOCALHOST, port), timeout=1) as link:
            link.sendall(b"PING\r\n")
            return link.recv(16).startswith(b"+PONG")
    except OSError:
        return False


@dataclass
class PostgresServer:
    """A PostgreSQL cluster of its own. `url` is SQLAlchemy's address of an empty database."""

    program: Program
    port: int
    password: str

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://frontdesk:{self.password}@{LOCALHOST}:{self.port}/postgres"


def _postgres_folder() -> Path:
    """Where initdb and postgres live: Debian keeps them out of the PATH."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted((path.parent for path in debian), key=lambda path: float(path.parent.name))
    if not newest or float(newest[-1].parent.name) < 15:
        raise NotFound("PostgreSQL 15 or newer is not installed. Run `apt-get install postgresql`.")
    return newest[-1]


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """A fresh PostgreSQL, run as the user `postgres` when we are root (it refuses to be root)."""
    binaries = _postgres_folder()
    user = "postgres" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="frontdesk-postgres-") as folder:
        home, data, secret = Path(folder), Path(folder, "data"), Path(folder, "password")
        password = secrets.token_hex(16)
        secret.touch(mode=0o600)
        secret.write_text(password)
        if user:
            for path in (home, secret):
                shutil.chown(path, user, user)
        _initdb(binaries / "initdb", data, secret, user)
        port = free_port()
        arguments = [str(binaries / "postgres"), "-D", str(data), "-p", str(port), "-h", LOCALHOST]
        for setting in ("unix_socket_directories=", "fsync=off", "full_page_writes=off"):
            arguments += ["-c", setting]
        program = Program("postgres", arguments, lambda: True, home / "log", user)
        server = PostgresServer(program, port, password)
        program.answers = lambda: _postgres_answers(server)
        program.start()
        try:
            yield server
        finally:
            program.stop(signal.SIGINT)


def _initdb(binary: Path, data: Path, secret: Path, user: str | None) -> None:
    arguments = [str(binary), "-D", str(data), "-U", "frontdesk", f"--pwfile={secret}", "-E", "UTF8"]
    arguments += ["--auth=scram-sha-256", "--no-sync", "--locale=C.UTF-8"]
    done = subprocess.run(arguments, capture_output=True, text=True, cwd="/", check=False, **_as_user(user))
    if done.returncode:
        raise ProviderError(f"initdb failed: {done.stderr.strip()[-500:]}")


def _postgres_answers(server: PostgresServer) -> bool:
    try:
        psycopg.connect(server.url.replace("+psycopg", ""), connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True
