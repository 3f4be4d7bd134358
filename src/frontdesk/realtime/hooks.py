"""What LiveKit calls while a call runs: the seam between its session and our ears and mouth.

LiveKit's own turns, its model and its interruptions are off; what it does for us is the room, the streams of
recogniser and synthesiser, and one speech after another.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import Any

from livekit import rtc
from livekit.agents import Agent, ModelSettings
from livekit.agents.stt import SpeechEvent
from livekit.agents.tts import TTS
from livekit.agents.voice import SpeechHandle

from frontdesk.realtime.ears import Ears
from frontdesk.realtime.speaker import Speaker

Synthesiser = Callable[[SpeechHandle | None], TTS[Any]]
"""`synthesiser(speech)`: what speaks that speech, in its language."""


Prepared = Callable[[str, TTS[Any]], AsyncIterator[rtc.AudioFrame] | None]
"""`prepared(text, tts)`: its sound in that voice, where there is some or it was begun."""


class Hooks(Agent):
    """LiveKit's agent: no instructions, no model, only ears and voices."""

    def __init__(
        self,
        ears: Ears,
        synthesiser: Synthesiser,
        prepared: Prepared = lambda text, tts: None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(instructions="")
        self._ears = ears
        self._speaker = speaker
        self._prepared = prepared
        self._synthesiser = synthesiser

    async def stt_node(
        self, audio: AsyncIterable[rtc.AudioFrame], model_settings: ModelSettings
    ) -> AsyncIterator[SpeechEvent]:
        """The caller's sound on its way to the recogniser, past our ears."""

        def recognise(sound: AsyncIterable[rtc.AudioFrame]) -> AsyncIterable[Any]:
            return Agent.default.stt_node(self, sound, model_settings)

        async for event in self._ears.hear(audio, recognise):
            yield event

    async def transcription_node(
        self, text: AsyncIterable[Any], model_settings: ModelSettings
    ) -> AsyncIterator[Any]:
        """The words of a speech, so that those are known that were heard when it is cut off."""
        if self._speaker is not None:
            self._speaker.begins()
        async for part in text:
            if self._speaker is not None:
                self._speaker.says(str(part))
            yield part

    async def tts_node(
        self, text: AsyncIterable[str], model_settings: ModelSettings
    ) -> AsyncIterator[rtc.AudioFrame]:
        """Each clause goes to the synthesiser as it comes: nobody waits for a whole sentence."""
        tts = self._synthesiser(self.session.current_speech)
        patience = self.session.conn_options.tts_conn_options
        async for clause in text:
            if not clause.strip():
                continue
            sound = self._prepared(clause.strip(), tts)
            if sound is not None:
                async for frame in sound:
                    yield frame
                continue
            async with tts.synthesize(clause.strip(), conn_options=patience) as stream:
                async for audio in stream:
                    yield audio.frame
