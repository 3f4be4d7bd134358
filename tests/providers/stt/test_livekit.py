"""A recogniser of utterances inside LiveKit: the voice detector cuts, the recogniser answers. Of several,
those are asked that did not refuse us, or all when nobody else is left."""

from __future__ import annotations

from typing import Any

import pytest
from livekit.agents import APIConnectionError, APIConnectOptions, APIStatusError, stt
from livekit.agents.stt import STTError
from livekit.agents.types import NOT_GIVEN, NotGivenOr
from livekit.agents.utils import AudioBuffer

from frontdesk.errors import ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.stt._livekit import Chained, Recognised, streamed
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


class Hears(stt.STT[Any]):
    """Hears one word, or fails; counts how often it is asked."""

    def __init__(self, word: str, problem: Exception | None = None) -> None:
        super().__init__(capabilities=stt.STTCapabilities(streaming=True, interim_results=True))
        self.word, self.problem, self.asked = word, problem, 0

    @property
    def model(self) -> str:
        return self.word

    async def _recognize_impl(
        self, buffer: AudioBuffer, *, language: NotGivenOr[str] = NOT_GIVEN, conn_options: APIConnectOptions
    ) -> stt.SpeechEvent:
        self.asked += 1
        if self.problem:
            raise self.problem
        said = stt.SpeechData(language="en", text=self.word)  # type: ignore[arg-type]
        return stt.SpeechEvent(type=stt.SpeechEventType.FINAL_TRANSCRIPT, alternatives=[said])


def status(code: int) -> APIStatusError:
    return APIStatusError("no", status_code=code, request_id=None, body=None)


async def heard(chain: Chained) -> str:
    event = await chain.recognize([frame(bytes(320))])
    return event.alternatives[0].text


@pytest.mark.parametrize("code", [401, 403])
async def test_who_refuses_is_not_asked_again(code: int) -> None:
    refuses, hears = Hears("first", status(code)), Hears("second")
    chain = Chained([(refuses, Breaker()), (hears, Breaker())], 1.0)
    assert chain.model == "first"
    assert await heard(chain) == "second"
    refuses.asked = 0
    assert await heard(chain) == "second"
    assert refuses.asked == 0
    assert chain.model == "second"
    await chain.aclose()


async def test_a_broken_line_is_no_refusal() -> None:
    breaker = Breaker()
    broken = Hears("first", APIConnectionError("the line broke"))
    chain = Chained([(broken, breaker), (Hears("second"), Breaker())], 1.0)
    assert await heard(chain) == "second"
    assert breaker.closed
    await chain.aclose()


async def test_all_are_asked_when_all_have_refused() -> None:
    one, other = Breaker(), Breaker()
    for breaker in (one, other):
        breaker.failed(permanent=True, refused=True)
    chain = Chained([(Hears("first"), one), (Hears("second"), other)], 1.0)
    assert await heard(chain) == "first"
    await chain.aclose()


async def test_what_fails_for_good_is_told_to_whoever_listens() -> None:
    chain = Chained([(Hears("first", status(500)), Breaker())], 1.0)
    told: list[STTError] = []
    chain.on("error", told.append)
    with pytest.raises(APIConnectionError):
        await heard(chain)
    assert told
    await chain.aclose()
