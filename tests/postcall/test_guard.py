from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress

import httpcore
import pytest

from frontdesk.errors import Refused
from frontdesk.postcall.guard import GuardedBackend, resolve


@pytest.mark.parametrize("host", ["localhost", "127.1", "2130706433", "0x7f000001", "[::1]".strip("[]")])
def test_names_and_odd_spellings_of_inside_addresses_are_refused(host: str) -> None:
    with pytest.raises(Refused):
        resolve(host, 80, allow_private=False, within=5)
    assert resolve(host, 80, allow_private=True, within=5)


def test_a_name_that_does_not_exist_is_a_failed_connection() -> None:
    def nobody(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(httpcore.ConnectError):
        resolve("nothing.invalid", 80, allow_private=False, within=30, look_up=nobody)


def test_a_name_server_that_says_nothing_is_left_at_the_deadline() -> None:
    answered = threading.Event()

    def silent(*_: object, **__: object) -> list[object]:
        answered.wait(30)
        return []

    began = time.monotonic()
    try:
        with pytest.raises(httpcore.ConnectTimeout, match="not resolved in time"):
            resolve("slow.example", 80, allow_private=False, within=0.1, look_up=silent)
        assert time.monotonic() - began < 15
    finally:
        answered.set()


def test_nothing_connects_to_files() -> None:
    with pytest.raises(Refused):
        GuardedBackend(time.monotonic() + 1, allow_private=True).connect_unix_socket("/run/any.sock")


def test_a_slow_drip_ends_at_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)

        def drip() -> None:
            with suppress(OSError), server.accept()[0] as connection:
                for letter in b"HTTP/1.1 200 OK\r\nX: " + b"y" * 500:
                    connection.sendall(bytes([letter]))
                    time.sleep(0.02)

        dripping = threading.Thread(target=drip)
        dripping.start()
        began = time.monotonic()
        backend = GuardedBackend(began + 0.5, allow_private=True)
        with (
            httpcore.ConnectionPool(network_backend=backend) as pool,
            pytest.raises((httpcore.ReadTimeout, httpcore.ConnectTimeout)),
        ):
            pool.request("GET", f"http://127.0.0.1:{server.getsockname()[1]}/")
        assert time.monotonic() - began < 8, "all of it takes ten"
        dripping.join()
