"""Answers that have to be whole in time, however they drip: also a head that never ends, and a body that
unpacks to nothing, of which whoever reads it piece by piece never sees a piece.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore
import httpx

Clock = Callable[[], float]


def hurried(client: httpx.Client, seconds: float, clock: Clock = time.monotonic) -> httpx.Client:
    """The client, which takes an answer for none (httpx.ReadTimeout) that is not whole so many seconds after
    the request went out. Its own timeouts are as they were, and so are the environment's proxies."""
    for transport in (client._transport, *client._mounts.values()):
        if isinstance(transport, httpx.HTTPTransport):
            transport._pool._network_backend = _Backend(seconds, clock)
    return client


class _Backend(httpcore.NetworkBackend):
    """Opens such connections."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self._seconds, self._clock = seconds, clock
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream, self._seconds, self._clock)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    """A connection on which what is read after a request has to be there in time."""

    def __init__(self, inner: httpcore.NetworkStream, seconds: float, clock: Clock) -> None:
        self._inner, self._seconds, self._clock = inner, seconds, clock
        self._until: float | None = None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        now = self._clock()
        if self._until is None:
            self._until = now + self._seconds
        left = self._until - now
        if left <= 0:
            raise httpcore.ReadTimeout("no answer in time")
        return self._inner.read(max_bytes, left if timeout is None else min(left, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._until = None
        self._inner.write(buffer, timeout)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secret = self._inner.start_tls(ssl_context, server_hostname, timeout)
        return _Stream(secret, self._seconds, self._clock)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
