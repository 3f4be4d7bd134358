"""A recogniser of utterances inside LiveKit: the voice detector cuts, the recogniser answers."""

from __future__ import annotations

import pytest
from livekit.agents import APIConnectionError
from livekit.agents.types import APIConnectOptions

from frontdesk.errors import ProviderError
from frontdesk.providers.stt._livekit import Recognised, streamed
from frontdesk.providers.stt._streams import frame, transcribe
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.recogniser import Listening, Recogniser
from tests.providers.stt.sounds import silence, stream


class Small:
    """The small recogniser of `frontdesk.testing`, one utterance at a time."""

    name, model, language = "small", "templates", "en"

    def __init__(self, *sentences: str) -> None:
        self._knows = Recogniser(sentences)

    async def recognise(self, pcm: bytes) -> tuple[str, float]:
        heard = Listening(self._knows).hear(silence(0.3) + pcm + silence(1))
        return " ".join(piece.text for piece in heard if piece.final), 0.9


class Broken(Small):
    async def recognise(self, pcm: bytes) -> tuple[str, float]:
        raise ProviderError("broken", permanent=True)


async def test_a_stream_is_cut_into_utterances() -> None:
    one, two = "I would like a haircut.", "On Tuesday at three."
    pcm = silence(0.5) + speak(one) + silence(1) + speak(two) + silence(1)
    recogniser = streamed(Recognised(Small(one, two)))
    assert [text async for text in transcribe(recogniser, stream(pcm, 0.005))] == [one, two]


async def test_one_utterance_and_one_failure() -> None:
    sound = [frame(speak("Yes please."))]
    event = await Recognised(Small("Yes please.")).recognize(sound)
    assert (event.alternatives[0].text, event.alternatives[0].confidence) == ("Yes please.", 0.9)
    with pytest.raises(APIConnectionError):
        await Recognised(Broken()).recognize(sound, conn_options=APIConnectOptions(max_retry=0))
