"""Voices behind one HTTP request: text goes in, mono 16-bit PCM comes back as it is made."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import httpx

from frontdesk.errors import ProviderError
from frontdesk.providers.clients import PerLoop

PERMANENT = frozenset({400, 401, 402, 403, 404, 405, 413, 415, 422, 451})
FORBIDDEN = 403
CONNECTED_WITHIN = 3.0
SILENT_FOR = 10.0
PIECE = 4800
"""Bytes passed on at a time: a tenth of a second at 24 kHz."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request of one service."""

    url: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]
    query: Mapping[str, str] = field(default_factory=dict)


class PostedVoice(ABC):
    """A voice that is asked for each sentence by one request."""

    name: str
    sample_rate = 24000

    @abstractmethod
    def request(self, text: str, voice_id: str) -> Request:
        """What the service is asked."""

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncGenerator[bytes, None]:
        """PCM as the service sends it."""
        async with aclosing(pcm(self.name, self.request(text, voice_id))) as pieces:
            async for piece in pieces:
                yield piece

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        """PCM of the whole text."""
        return b"".join([piece async for piece in self.synthesize_stream(text, voice_id)])

    def livekit(self, voice_id: str) -> Any:
        """This voice in a LiveKit session."""
        from frontdesk.providers.tts._livekit import Spoken

        return Spoken(self, voice_id)


class _Client(httpx.AsyncClient):
    """An HTTP client that is closed as `PerLoop` closes things."""

    async def close(self) -> None:
        await self.aclose()


def _client() -> _Client:
    return _Client(timeout=httpx.Timeout(SILENT_FOR, connect=CONNECTED_WITHIN))


_clients: PerLoop[_Client] = PerLoop(_client)


async def pcm(name: str, request: Request) -> AsyncGenerator[bytes, None]:
    """The sound as it comes, in whole samples; ProviderError when there is none, or it breaks off."""
    rest = b""
    said = False
    try:
        async with _clients.get().stream(
            "POST", request.url, headers=request.headers, json=request.body, params=request.query
        ) as answer:
            if answer.status_code >= 400:
                raise refusal(name, answer.status_code)
            async for piece in answer.aiter_bytes(PIECE):
                whole = rest + piece
                rest = whole[len(whole) // 2 * 2 :]
                if len(whole) > 1:
                    said = True
                    yield whole[: len(whole) // 2 * 2]
    except httpx.TimeoutException as late:
        raise ProviderError(f"{name}: no sound in time.") from late
    except httpx.HTTPError as problem:
        raise ProviderError(f"{name}: the sound broke off ({type(problem).__name__}).") from problem
    if not said:
        raise ProviderError(f"{name}: an empty answer.")


def refusal(name: str, status: int) -> ProviderError:
    """What an HTTP status means: whether to try again, and whether to leave the service alone for long."""
    return ProviderError(f"{name}: {status}", permanent=status in PERMANENT, refused=status == FORBIDDEN)
