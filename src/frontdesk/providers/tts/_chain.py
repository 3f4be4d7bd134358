"""Several voices as one: when one fails, the next says the sentence; when one is late with its first sound,
both are asked, and who sounds first speaks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.providers.base import TTSProvider
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.racing import Entrant, overtaken, race
from frontdesk.providers.tts._pcm import resample
from frontdesk.settings import Voice

log = logging.getLogger(__name__)

STALLED_AFTER = 5.0
HEDGE = 0.5
"""Seconds without a sound after which the next voice is asked too."""


@dataclass
class Link:
    """One voice of the chain, how long its first sound may take, and when the next one is asked too."""

    voice: TTSProvider
    timeout: float
    breaker: Breaker = field(default_factory=Breaker)
    hedge: float = HEDGE


@dataclass(frozen=True)
class _Begun:
    """A sentence with its first sound, and what comes after it."""

    link: Link
    pieces: AsyncGenerator[bytes, None]
    first: bytes | None


class Voices:
    """The configured chain. A voice_id means what `settings.voices` says for each service."""

    def __init__(self, links: Sequence[Link], names: Mapping[str, Voice]) -> None:
        self._links, self._names = links, names
        self.name = "+".join(link.voice.name for link in links)
        self.model = str(getattr(links[0].voice, "model", links[0].voice.name))
        self.sample_rate = max(link.voice.sample_rate for link in links)

    def _own(self, provider: str, voice_id: str) -> str:
        known = self._names.get(voice_id)
        return str(getattr(known, provider, None) or voice_id)

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncGenerator[bytes, None]:
        """PCM from the voice that speaks first. One that breaks off in mid-sentence is an error."""
        async with aclosing(self._said(text, voice_id, hedged=True)) as pieces:
            async for pcm in pieces:
                yield pcm

    async def _said(self, text: str, voice_id: str, *, hedged: bool) -> AsyncGenerator[bytes, None]:
        entrants = [
            Entrant(partial(self._first, link, text, voice_id), link.hedge if hedged else None)
            for link in self._ready()
        ]
        try:
            begun = await race(entrants, self._lost)
        except FrontdeskError as problem:
            raise ProviderError(f"no voice could speak; the last said: {problem}") from problem
        try:
            async with aclosing(begun.pieces):
                if begun.first is not None:
                    yield begun.first
                    async for pcm in begun.pieces:
                        yield pcm
        except FrontdeskError as failure:
            self._failed(begun.link, failure)
            raise
        begun.link.breaker.succeeded()

    async def _first(self, link: Link, text: str, voice_id: str) -> _Begun:
        """Ask one voice, up to its first sound."""
        pieces = self._spoken(link, text, voice_id)
        try:
            return _Begun(link, pieces, await anext(pieces, None))
        except FrontdeskError as failure:
            self._failed(link, failure)
            raise
        except asyncio.CancelledError as left:
            if overtaken(left):
                link.breaker.failed()
            raise

    async def _lost(self, begun: _Begun) -> None:
        await begun.pieces.aclose()
        begun.link.breaker.failed()

    def _failed(self, link: Link, failure: FrontdeskError) -> None:
        link.breaker.failed(permanent=failure.permanent, refused=failure.refused)
        log.warning("the voice %s failed: %s", link.voice.name, failure)

    def _ready(self) -> list[Link]:
        """Those that are not resting; all of them when nobody else is left."""
        return [link for link in self._links if link.breaker.closed] or list(self._links)

    async def _spoken(self, link: Link, text: str, voice_id: str) -> AsyncGenerator[bytes, None]:
        """One voice's PCM at our rate, each piece within its time."""
        own = self._own(link.voice.name, voice_id)
        same = link.voice.sample_rate == self.sample_rate
        whole, within = b"", self._patience(link)
        async with AsyncExitStack() as stack:
            pieces = link.voice.synthesize_stream(text, own)
            if isinstance(pieces, AsyncGenerator):
                await stack.enter_async_context(aclosing(pieces))
            while (pcm := await _next(pieces, within, link.voice.name)) is not None:
                within = STALLED_AFTER
                if same:
                    yield pcm
                else:
                    whole += pcm
        if whole:
            yield resample(whole, link.voice.sample_rate, self.sample_rate)

    def _patience(self, link: Link) -> float:
        """Where nobody could take over, late is better than never."""
        return max(link.timeout, STALLED_AFTER) if link is self._links[-1] else link.timeout

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        """PCM of the whole text; a voice that breaks off is replaced from the beginning."""
        problem: FrontdeskError | None = None
        for _ in self._links:
            try:
                async with aclosing(self._said(text, voice_id, hedged=False)) as pieces:
                    return b"".join([pcm async for pcm in pieces])
            except FrontdeskError as failure:
                problem = failure
        raise ProviderError(str(problem))

    def livekit(self, voice_id: str) -> Any:
        """The service's own object where there is one service, else the chain."""
        if len(self._links) == 1:
            only = self._links[0].voice
            return only.livekit(self._own(only.name, voice_id))
        from frontdesk.providers.tts._livekit import Spoken

        return Spoken(self, voice_id)


async def _next(pieces: AsyncIterator[bytes], within: float, name: str) -> bytes | None:
    """The next piece, None at the end; ProviderError when it does not come."""
    try:
        async with asyncio.timeout(within):
            return await anext(pieces, None)
    except TimeoutError as late:
        raise ProviderError(f"{name} made no sound for {within:g} s.") from late
