"""Several recognisers as one: when one fails, the next goes on listening."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from typing import Any

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.providers.base import STTProvider

log = logging.getLogger(__name__)


class Recognisers:
    """The configured chain; `timeout` seconds for each to connect."""

    def __init__(self, links: Sequence[STTProvider], timeout: float) -> None:
        self._links, self._timeout = links, timeout
        self.name = "+".join(link.name for link in links)

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
        for link in self._links:
            try:
                return await link.transcribe_file(path)
            except ProviderError as failure:
                log.warning("the recogniser %s failed: %s", link.name, failure)
                problem = failure
        raise ProviderError(f"no recogniser could listen; the last said: {problem}")

    def livekit(self) -> Any:
        from livekit.agents import stt

        return stt.FallbackAdapter(
            self._usable(), attempt_timeout=self._timeout, max_retry_per_stt=0, retry_interval=0.1
        )

    def _usable(self) -> list[Any]:
        """Those that can start; one without its weights is left out as long as another can listen."""
        found, problem = [], None
        for link in self._links:
            try:
                found.append(link.livekit())
            except FrontdeskError as failure:
                log.warning("the recogniser %s cannot start: %s", link.name, failure)
                problem = failure
        if not found and problem:
            raise problem
        return found
