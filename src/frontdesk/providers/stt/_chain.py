"""Several recognisers as one: when one fails, the next goes on listening."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.providers.base import STTProvider
from frontdesk.providers.breaker import Breaker

log = logging.getLogger(__name__)


@dataclass
class Ear:
    """One recogniser of the chain."""

    recogniser: STTProvider
    breaker: Breaker = field(default_factory=Breaker)


class Recognisers:
    """The configured chain; `timeout` seconds for each to connect."""

    def __init__(self, links: Sequence[Ear], timeout: float) -> None:
        self._links, self._timeout = links, timeout
        self.name = "+".join(link.recogniser.name for link in links)

    async def transcribe_stream(self, audio_stream: AsyncIterator[bytes]) -> AsyncIterator[str]:
        """The final text of each utterance."""
        from livekit.agents.utils import http_context

        from frontdesk.providers.stt import _streams

        async with http_context.open():
            async for text in _streams.transcribe(self.livekit(), audio_stream):
                yield text

    async def transcribe_file(self, path: str) -> str:
        """The text of a mono 16-bit WAV file, from the first that can."""
        problem: FrontdeskError | None = None
        for link in [link for link in self._links if link.breaker.closed] or self._links:
            try:
                return await link.recogniser.transcribe_file(path)
            except ProviderError as failure:
                link.breaker.failed(permanent=failure.permanent, refused=failure.refused)
                log.warning("the recogniser %s failed: %s", link.recogniser.name, failure)
                problem = failure
        raise ProviderError(f"no recogniser could listen; the last said: {problem}")

    def livekit(self) -> Any:
        """The chain for a LiveKit session."""
        from frontdesk.providers.stt import _livekit

        return _livekit.Chained(self._usable(), self._timeout)

    def _usable(self) -> list[tuple[Any, Breaker]]:
        """Those that can start; one without its weights is left out as long as another can listen."""
        found, problem = [], None
        for link in self._links:
            try:
                found.append((link.recogniser.livekit(), link.breaker))
            except FrontdeskError as failure:
                log.warning("the recogniser %s cannot start: %s", link.recogniser.name, failure)
                problem = failure
        if not found and problem:
            raise problem
        return found
