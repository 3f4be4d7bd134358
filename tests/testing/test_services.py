"""The real servers start, answer, die and are found."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
import redis
from livekit import api

from frontdesk.errors import NotFound, ProviderError
from frontdesk.testing.services import (
    Program,
    find_livekit_server,
    free_port,
    livekit_server,
    postgres_server,
    redis_server,
)


@contextmanager
def environment(**values: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value


def test_a_free_port_can_be_bound() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", free_port()))


def test_livekit_server_is_the_one_named() -> None:
    with environment(LIVEKIT_SERVER="/bin/true"):
        assert find_livekit_server() == "/bin/true"


def test_a_missing_livekit_server_names_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with (
        environment(LIVEKIT_SERVER="", PATH=str(tmp_path), GOPATH=str(tmp_path), HOME=str(tmp_path)),
        pytest.raises(NotFound, match="make setup"),
    ):
        find_livekit_server()


def test_a_named_livekit_server_that_is_not_there(tmp_path: Path) -> None:
    with (
        environment(LIVEKIT_SERVER=str(tmp_path / "no")),
        pytest.raises(NotFound, match="LIVEKIT_SERVER names"),
    ):
        find_livekit_server()


def test_livekit_server_under_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    program = tmp_path / "bin" / "server"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with environment(LIVEKIT_SERVER="", PATH=str(tmp_path), GOPATH=str(tmp_path), HOME=str(tmp_path)):
        assert find_livekit_server() == str(program)


def test_a_program_that_dies_says_why(tmp_path: Path) -> None:
    program = Program("sh", ["/bin/sh", "-c", "echo it is broken; exit 3"], lambda: False, tmp_path / "log")
    with pytest.raises(ProviderError, match="it is broken"):
        program.start()


def test_missing_redis_names_the_remedy(tmp_path: Path) -> None:
    with (
        environment(PATH=str(tmp_path)),
        pytest.raises(NotFound, match="apt-get install redis"),
        redis_server(),
    ):
        pass


@pytest.mark.integration
async def test_livekit_answers_its_api_and_is_gone_afterwards() -> None:
    with livekit_server() as server:
        async with api.LiveKitAPI(server.http_url, server.api_key, server.api_secret) as client:
            await client.room.create_room(api.CreateRoomRequest(name="hall"))
            rooms = await client.room.list_rooms(api.ListRoomsRequest())
        assert [room.name for room in rooms.rooms] == ["hall"]
        pid = server.program.pid
    assert not Path(f"/proc/{pid}").exists()
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", server.port), timeout=1).close()


@pytest.mark.integration
def test_redis_comes_back_empty_on_the_same_port() -> None:
    with redis_server() as server:
        with redis.Redis.from_url(server.url) as client:
            client.set("a", "1")
        server.kill()
        server.start()
        with redis.Redis.from_url(server.url) as client:
            assert client.get("a") is None


@pytest.mark.integration
def test_postgres_takes_our_password_and_no_other() -> None:
    with postgres_server() as server:
        address = server.url.replace("+psycopg", "")
        with psycopg.connect(address) as link:
            version = link.execute("show server_version_num").fetchone()
        assert version is not None
        assert int(version[0]) >= 150000
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(address.replace(server.password, "guess")).close()
