"""Connections that cannot be lured inside: every address is checked after its name was resolved.

The connection goes to the very address that was checked, so that a name which changes its mind in between
(DNS rebinding) gains nothing. Every read and write obeys one deadline, so that a slow drip gains nothing.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from threading import Thread
from typing import Any

import httpcore

from frontdesk.config.addresses import REMEDY, public
from frontdesk.errors import Refused

LookUp = Callable[..., list[Any]]


def resolve(
    host: str, port: int, *, allow_private: bool, within: float, look_up: LookUp = socket.getaddrinfo
) -> str:
    """The address to connect to, `within` seconds; Refused when any address of that name is private."""
    try:
        found = _looked_up(look_up, host, port).result(within)
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(f"{host} was not resolved in time") from error
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host} cannot be resolved: {error}") from error
    addresses = [str(one[4][0]) for one in found]
    if not allow_private and not all(public(one.partition("%")[0]) for one in addresses):
        raise Refused(f"{host} is a private address: {REMEDY}")
    return addresses[0]


def _looked_up(look_up: LookUp, host: str, port: int) -> Future[list[Any]]:
    """The answer to come. The system's own look-up knows no deadline: a thread waits, and may be left."""
    answer: Future[list[Any]] = Future()

    def ask() -> None:
        try:
            answer.set_result(look_up(host, port, type=socket.SOCK_STREAM))
        except Exception as error:
            answer.set_exception(error)

    Thread(target=ask, name="look-up", daemon=True).start()
    return answer


class GuardedBackend(httpcore.NetworkBackend):
    """Opens checked connections that end at `deadline` (of `time.monotonic`)."""

    def __init__(self, deadline: float, *, allow_private: bool, look_up: LookUp = socket.getaddrinfo) -> None:
        self._deadline = deadline
        self._look_up = look_up
        self._allow_private = allow_private
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        within = _left(self._deadline, timeout)
        allow, look_up = self._allow_private, self._look_up
        address = resolve(host, port, allow_private=allow, within=within, look_up=look_up)
        left = _left(self._deadline, timeout)
        stream = self._inner.connect_tcp(address, port, left, local_address, socket_options)
        return _Timed(stream, self._deadline)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise Refused(f"{path}: webhooks go to addresses, not to files")

    def sleep(self, seconds: float) -> None:
        time.sleep(min(seconds, max(0.0, self._deadline - time.monotonic())))


class _Timed(httpcore.NetworkStream):
    """A connection whose every wait is cut at the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: float) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(self._deadline, timeout)
        return _Timed(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("no answer in time")
    return left if timeout is None else min(left, timeout)
