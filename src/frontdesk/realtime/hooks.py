"""What LiveKit calls while a call runs: the seam between its session and our loop.

LiveKit runs these hooks one after another, and an exception in one drops the caller's turn silently. So they
hand over and return: nothing here waits for a model, and nothing here fails.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import Any

from livekit import rtc
from livekit.agents import Agent, ModelSettings, StopResponse
from livekit.agents.llm import ChatContext, ChatMessage
from livekit.agents.tts import TTS
from livekit.agents.voice import SpeechHandle

from frontdesk.models import Timings

log = logging.getLogger(__name__)

Said = Callable[[str, float, Timings, float | None], None]
"""`said(text, confidence, timings, stopped)`; `stopped`: when the caller stopped speaking, epoch seconds."""

Synthesiser = Callable[[SpeechHandle | None], TTS[Any]]
"""`synthesiser(speech)`: what speaks that speech, in its language."""


class Hooks(Agent):
    """LiveKit's agent: no instructions, no model, only ears and voices."""

    def __init__(self, said: Said, synthesiser: Synthesiser) -> None:
        super().__init__(instructions="")
        self._said = said
        self._synthesiser = synthesiser

    async def on_user_turn_completed(self, turn_ctx: ChatContext, new_message: ChatMessage) -> None:
        """The caller finished a turn: hand the words over, and keep the framework from answering."""
        try:
            text = (new_message.text_content or "").strip()
            if text:
                confidence = new_message.transcript_confidence
                stopped = new_message.metrics.get("stopped_speaking_at")
                self._said(text, confidence or 1.0, _timings(new_message), stopped)
        except Exception:
            log.exception("a turn could not be handed over")
        raise StopResponse

    async def tts_node(
        self, text: AsyncIterable[str], model_settings: ModelSettings
    ) -> AsyncIterator[rtc.AudioFrame]:
        """Each clause goes to the synthesiser as it comes: nobody waits for a whole sentence."""
        tts = self._synthesiser(self.session.current_speech)
        patience = self.session.conn_options.tts_conn_options
        async for clause in text:
            if not clause.strip():
                continue
            async with tts.synthesize(clause.strip(), conn_options=patience) as stream:
                async for audio in stream:
                    yield audio.frame


def _timings(message: ChatMessage) -> Timings:
    metrics = message.metrics
    return Timings(
        eou_delay=metrics.get("end_of_turn_delay"), transcription_delay=metrics.get("transcription_delay")
    )
