"""What LiveKit calls: sound goes past our ears to the recogniser, clauses to the voice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

from livekit.agents import ModelSettings
from livekit.agents.stt import SpeechEvent, SpeechEventType

from frontdesk.realtime.hooks import Hooks

USED = SpeechEvent(type=SpeechEventType.RECOGNITION_USAGE)


class Ears:
    """Ears that keep what they are given to listen to."""

    def __init__(self) -> None:
        self.audio: Any = None
        self.recognise: Any = None

    async def hear(self, audio: Any, recognise: Any) -> AsyncIterator[SpeechEvent]:
        self.audio, self.recognise = audio, recognise
        yield USED


class Voice:
    """A voice whose frames are its words."""

    @asynccontextmanager
    async def synthesize(self, text: str, *, conn_options: Any) -> AsyncIterator[Any]:
        yield self._frames(text)

    async def _frames(self, text: str) -> AsyncIterator[Any]:
        for word in text.split():
            yield SimpleNamespace(frame=word)


class Spoken(Hooks):
    """The hooks in a session of ours."""

    @property
    def session(self) -> Any:
        return SimpleNamespace(current_speech=None, conn_options=SimpleNamespace(tts_conn_options=None))


async def test_the_callers_sound_goes_to_the_ears() -> None:
    ears: Any = Ears()
    audio: Any = object()
    hooks = Hooks(ears, lambda _: None)  # type: ignore[arg-type, return-value]
    assert [event async for event in hooks.stt_node(audio, ModelSettings())] == [USED]
    assert ears.audio is audio
    assert callable(ears.recognise)


async def test_each_clause_is_spoken_and_one_that_was_begun_ahead_is_not_made_again() -> None:
    async def sound() -> AsyncIterator[str]:
        yield "(ahead)"

    async def clauses() -> AsyncIterator[str]:
        for clause in ("It costs ", " ", "35 pounds. "):
            yield clause

    ears: Any = Ears()
    voice: Any = Voice()
    ahead: dict[str, Any] = {"It costs": sound()}
    hooks = Spoken(ears, lambda _: voice, lambda text, tts: ahead.pop(text, None))
    assert [one async for one in hooks.tts_node(clauses(), ModelSettings())] == ["(ahead)", "35", "pounds."]
    assert ahead == {}


async def test_the_speaker_learns_the_words_of_each_speech() -> None:
    class Speaker:
        text = "the one before"

        def begins(self) -> None:
            self.text = ""

        def says(self, text: str) -> None:
            self.text += text

    async def words() -> AsyncIterator[str]:
        for part in ("It costs ", "35 pounds."):
            yield part

    ears: Any = Ears()
    speaker: Any = Speaker()
    hooks = Hooks(ears, lambda _: None, speaker=speaker)  # type: ignore[arg-type, return-value]
    assert [one async for one in hooks.transcription_node(words(), ModelSettings())] == [
        "It costs ",
        "35 pounds.",
    ]
    assert speaker.text == "It costs 35 pounds."
