"""LiveKit's recognisers made of ours: of one of whole utterances, whose end its voice detector finds; and of
several, without those that refused us: these are not even asked whether they have recovered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Protocol

from livekit.agents import APIConnectionError, APIConnectOptions, APIStatusError, inference, stt
from livekit.agents.stt import STTError
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, NotGivenOr
from livekit.agents.utils import AudioBuffer

from frontdesk.errors import FrontdeskError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.stt._streams import merged

RETRY_AFTER = 0.1
UNAUTHORISED, FORBIDDEN = 401, 403


class Listener(Protocol):
    """Turns one utterance, mono 16-bit PCM at 16 kHz, into (text, confidence 0..1)."""

    name: str
    model: str
    language: str

    async def recognise(self, pcm: bytes) -> tuple[str, float]: ...


class Recognised(stt.STT[Any]):
    """One utterance in, one final text out."""

    def __init__(self, listener: Listener) -> None:
        super().__init__(capabilities=stt.STTCapabilities(streaming=False, interim_results=False))
        self.listener = listener

    @property
    def model(self) -> str:
        return self.listener.model

    @property
    def provider(self) -> str:
        return self.listener.name

    async def _recognize_impl(
        self,
        buffer: AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions,
    ) -> stt.SpeechEvent:
        try:
            text, confidence = await self.listener.recognise(merged(buffer))
        except FrontdeskError as problem:
            raise APIConnectionError(str(problem), retryable=not problem.permanent) from problem
        heard = stt.SpeechData(language=self.listener.language, text=text, confidence=confidence)  # type: ignore[arg-type]
        return stt.SpeechEvent(type=stt.SpeechEventType.FINAL_TRANSCRIPT, alternatives=[heard])


def streamed(recogniser: Any, silence: float = 0.3) -> Any:
    """A recogniser of utterances as one that takes a stream: `silence` seconds end an utterance."""
    return stt.StreamAdapter(stt=recogniser, vad=inference.VAD(min_silence_duration=silence))


class Chained(stt.STT[Any]):
    """LiveKit's fallback over those that may be asked now; who that is, is seen anew for each stream.

    `timeout`: seconds for each to connect.
    """

    def __init__(self, links: Sequence[tuple[stt.STT[Any], Breaker]], timeout: float) -> None:
        self._links, self._timeout = tuple(links), timeout
        self._made: dict[tuple[int, ...], stt.FallbackAdapter] = {}
        super().__init__(capabilities=self._of(tuple(range(len(self._links)))).capabilities)
        for own, breaker in self._links:
            own.on("error", partial(_failed, breaker))

    @property
    def model(self) -> str:
        return self._now().model

    @property
    def provider(self) -> str:
        return self._now().provider

    def stream(
        self,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
    ) -> stt.RecognizeStream:
        return self._now().stream(language=language, conn_options=conn_options)

    async def _recognize_impl(
        self,
        buffer: AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions,
    ) -> stt.SpeechEvent:
        return await self._now().recognize(buffer, language=language, conn_options=conn_options)

    async def aclose(self) -> None:
        for adapter in self._made.values():
            await adapter.aclose()

    def _now(self) -> stt.FallbackAdapter:
        """Those that are not resting; all of them when nobody else is left."""
        every = tuple(range(len(self._links)))
        return self._of(tuple(at for at in every if self._links[at][1].closed) or every)

    def _of(self, places: tuple[int, ...]) -> stt.FallbackAdapter:
        if places not in self._made:
            made = self._made[places] = stt.FallbackAdapter(
                [self._links[at][0] for at in places],
                attempt_timeout=self._timeout,
                max_retry_per_stt=0,
                retry_interval=RETRY_AFTER,
            )
            made.on("error", partial(self.emit, "error"))
            made.on("metrics_collected", partial(self.emit, "metrics_collected"))
        return self._made[places]


def _failed(breaker: Breaker, event: STTError) -> None:
    """What a recogniser's failure means for the next stream; a broken line means nothing."""
    status = event.error.status_code if isinstance(event.error, APIStatusError) else None
    if status in (UNAUTHORISED, FORBIDDEN):
        breaker.failed(permanent=True, refused=status == FORBIDDEN)
