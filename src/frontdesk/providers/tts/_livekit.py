"""One of our voices as a LiveKit voice: each request is one piece of text, spoken as it is made."""

from __future__ import annotations

from uuid import uuid4

from livekit.agents import APIConnectionError, APIConnectOptions, tts
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS

from frontdesk.errors import FrontdeskError
from frontdesk.providers.base import TTSProvider


class Spoken(tts.TTS[str]):
    """A `TTSProvider` speaking in one voice."""

    def __init__(self, voice: TTSProvider, voice_id: str) -> None:
        super().__init__(
            capabilities=tts.TTSCapabilities(streaming=False), sample_rate=voice.sample_rate, num_channels=1
        )
        self.voice, self.voice_id = voice, voice_id

    @property
    def model(self) -> str:
        return str(getattr(self.voice, "model", self.voice.name))

    @property
    def provider(self) -> str:
        return self.voice.name

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        return _Piece(tts=self, input_text=text, conn_options=conn_options)


class _Piece(tts.ChunkedStream):
    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        assert isinstance(self._tts, Spoken)
        spoken = self._tts
        output_emitter.initialize(
            request_id=uuid4().hex, sample_rate=spoken.sample_rate, num_channels=1, mime_type="audio/pcm"
        )
        try:
            async for pcm in spoken.voice.synthesize_stream(self.input_text, spoken.voice_id):
                output_emitter.push(pcm)
        except FrontdeskError as problem:
            raise APIConnectionError(str(problem), retryable=not problem.permanent) from problem
        output_emitter.flush()
