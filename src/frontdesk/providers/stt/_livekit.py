"""A recogniser of whole utterances as a LiveKit recogniser; LiveKit's voice detector says where one ends."""

from __future__ import annotations

from typing import Any, Protocol

from livekit.agents import APIConnectionError, APIConnectOptions, inference, stt
from livekit.agents.types import NOT_GIVEN, NotGivenOr
from livekit.agents.utils import AudioBuffer

from frontdesk.errors import FrontdeskError
from frontdesk.providers.stt._streams import merged


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
