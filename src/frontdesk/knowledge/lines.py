"""Connections to the owner of the index that are kept from one question to the next.

A connection of its own for each question costs more than the way there and back. The owner may come and go: a
kept one that turns out to be closed is replaced by another before anybody hears of it.
"""

from __future__ import annotations

import asyncio
import os
import socket
import weakref
from pathlib import Path

from frontdesk.knowledge import wire

KEPT = 8
"""Connections that are kept at most; each is a thread of the owner's until it has been idle for long."""
_PIECE = 1 << 16


class Lines:
    """For one home. Safe between event loops of one process; what a fork inherits is left to the parent."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._idle: list[socket.socket] = []
        self._process = os.getpid()
        weakref.finalize(self, _close, self._idle)

    async def ask(self, line: bytes) -> bytes:
        """The answer to a line, which may be asked twice. OSError when nobody is there; not a whole line when
        they went away or said too much.
        """
        while kept := self._kept():
            try:
                answer = await _told(kept, line)
            except OSError:
                continue
            if answer.endswith(b"\n"):
                return self._keep(kept, answer)
            kept.close()
        fresh = socket.socket(socket.AF_UNIX)
        try:
            fresh.setblocking(False)
            with wire.address(self._home) as place:
                await asyncio.get_running_loop().sock_connect(fresh, place)
        except BaseException:
            fresh.close()
            raise
        answer = await _told(fresh, line)
        if not answer.endswith(b"\n"):
            fresh.close()
            return answer
        return self._keep(fresh, answer)

    def _kept(self) -> socket.socket | None:
        if self._process != os.getpid():
            self._process = os.getpid()
            _close(self._idle)
        return self._idle.pop() if self._idle else None

    def _keep(self, line: socket.socket, answer: bytes) -> bytes:
        if len(self._idle) < KEPT:
            self._idle.append(line)
        else:
            line.close()
        return answer


async def _told(line: socket.socket, said: bytes) -> bytes:
    """What is answered, to the end of the line or of what comes. Closed unless it comes to an end in peace:
    half an answer must not be the beginning of the next.
    """
    loop, answer = asyncio.get_running_loop(), bytearray()
    try:
        await loop.sock_sendall(line, said)
        while piece := await loop.sock_recv(line, _PIECE):
            answer += piece
            if piece.endswith(b"\n") or len(answer) > wire.MAX_LINE:
                break
    except BaseException:
        line.close()
        raise
    return bytes(answer) if len(answer) <= wire.MAX_LINE else b""


def _close(lines: list[socket.socket]) -> None:
    while lines:
        lines.pop().close()
