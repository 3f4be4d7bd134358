"""The mouth over LiveKit's own session, with a voice of tones and an ear that only counts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from livekit import rtc
from livekit.agents.vad import VAD
from livekit.agents.voice import io

from frontdesk.app.speech import made_ahead
from frontdesk.models import Call, KnowledgeChunk
from frontdesk.providers.stt.fake import build as recogniser
from frontdesk.providers.tts.fake import Fake
from frontdesk.realtime.agent import RealtimeAgent
from frontdesk.realtime.ears import Ears
from frontdesk.realtime.hooks import Hooks
from frontdesk.realtime.mouth import PhoneMouth, Voice as Spoken
from frontdesk.realtime.prompt_audio import PromptAudio
from frontdesk.realtime.session import make_vad, open_session
from frontdesk.realtime.watchdog import LIMIT
from frontdesk.scenario.commands import Say
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from tests.realtime.stand_ins import Told
from tests.support.lines import Line

WORD = 0.1


class Voice(Fake):
    """Says a tone for each word; remembers what it was given at once."""

    def __init__(self, *, fails: bool = False) -> None:
        super().__init__(WORD, fails=fails)
        self.given: list[str] = []

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]:
        self.given.append(text)
        async for pcm in super().synthesize_stream(text, voice_id):
            yield pcm


class Ear(io.AudioOutput):
    """Plays everything in no time; `seconds` of each speech."""

    def __init__(self) -> None:
        super().__init__(label="ear", capabilities=io.AudioOutputCapabilities(pause=False))
        self.seconds: list[float] = []
        self._now = 0.0

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        await super().capture_frame(frame)
        if not self._now:
            self.on_playback_started(created_at=0.0)
        self._now += frame.duration

    def flush(self) -> None:
        super().flush()
        played, self._now = self._now, 0.0
        if played:
            self.seconds.append(round(played, 2))
            self.on_playback_finished(playback_position=played, interrupted=False)

    def clear_buffer(self) -> None:
        self.flush()


@pytest.fixture(scope="module")
def vad() -> VAD:
    return make_vad()


class Speaking:
    """A mouth, its voice and its ear."""

    def __init__(self, folder: Path, vad: VAD, voice: Voice) -> None:
        self.voice, self.ear, self.told = voice, Ear(), Told()
        tts: Any = voice.livekit("any")
        self.session = open_session(recogniser({}).livekit(), tts)
        self.session.output.audio = self.ear
        self.audio = PromptAudio(folder, Fake(WORD), "any", "")

        async def transfer(target: str) -> bool:
            return False

        self.now = Spoken(tts, self.audio)
        self.mouth = PhoneMouth(self.session, lambda: self.now, transfer)
        self.mouth.line = self.told
        self.ears = Ears(vad, self.mouth, lambda kind, text: False, lambda: "en")

    async def over(self) -> list[tuple[Any, ...]]:
        async with asyncio.timeout(10):
            await self.mouth.played_out()
        return self.told.events


@asynccontextmanager
async def speaking(folder: Path, vad: VAD, voice: Voice | None = None) -> AsyncIterator[Speaking]:
    made = Speaking(folder, vad, voice or Voice())
    # the framework's speech task of a voice that fails is never awaited: Python would complain about it
    # whenever it is thrown away, and printing that in the middle of an import breaks the import
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    hooks = Hooks(made.ears, made.mouth.synthesiser, made.mouth.prepared)
    await made.session.start(hooks, record=False)
    try:
        yield made
    finally:
        await made.session.aclose()


async def clauses(*parts: str) -> AsyncIterator[str]:
    for part in parts:
        await asyncio.sleep(0.01)
        yield part


async def test_a_sentence_is_spoken_and_reported_as_heard(tmp_path: Path, vad: VAD) -> None:
    async with speaking(tmp_path, vad) as here:
        await here.mouth.say(Say("It costs 35 pounds."))
        assert await here.over() == [("spoken", "It costs 35 pounds.", False)]
        assert here.voice.given == ["It costs 35 pounds."]
        assert here.ear.seconds == [pytest.approx(4 * WORD, abs=0.1)]


async def test_each_sentence_has_the_voice_it_was_queued_with(tmp_path: Path, vad: VAD) -> None:
    async with speaking(tmp_path, vad) as here:
        spanish = Voice()
        english, here.now = here.now, Spoken(spanish.livekit("any"), here.audio)
        await here.mouth.say(Say("Dos palabras."))
        await here.mouth.stream(clauses("Y una", "más."))
        here.now = english
        await here.mouth.say(Say("In English again."))
        events = await here.over()
        assert " ".join(said for _, said, _ in events) == "Dos palabras. Y una más. In English again."
        assert spanish.given == ["Dos palabras.", "Y una", "más."]
        assert here.voice.given == ["In English again."]


async def test_each_clause_goes_to_the_voice_as_it_comes(tmp_path: Path, vad: VAD) -> None:
    async with speaking(tmp_path, vad) as here:
        sent = await here.mouth.stream(clauses("Yes,", " ", "there is parking."))
        assert sent.split() == ["Yes,", "there", "is", "parking."]
        [(kind, heard, cut)] = await here.over()
        assert (kind, heard.split(), cut) == ("spoken", ["Yes,", "there", "is", "parking."], False)
        assert here.voice.given == ["Yes,", "there is parking."]


async def test_a_ready_sentence_needs_no_voice(tmp_path: Path, vad: VAD) -> None:
    async with speaking(tmp_path, vad, Voice(fails=True)) as here:
        await here.audio.prepare(["Hello, salon here."])
        await here.mouth.say(Say("Hello, salon here.", fixed=True))
        assert await here.over() == [("spoken", "Hello, salon here.", False)]
        assert here.voice.given == []
        assert here.ear.seconds == [pytest.approx(3 * WORD, abs=0.1)]


@pytest.mark.alone
async def test_a_voice_that_fails_is_tried_once_more_and_then_told_while_the_caller_still_waits(
    tmp_path: Path, vad: VAD
) -> None:
    async with speaking(tmp_path, vad, Voice(fails=True)) as here:
        began = time.monotonic()
        await here.mouth.say(Say("It costs 35 pounds."))
        assert await here.over() == [("mute",), ("spoken", "", False)]
        assert time.monotonic() - began < LIMIT / 2
        assert here.voice.given == ["It costs 35 pounds."] * 2
        assert here.ear.seconds == []


PARKING = KnowledgeChunk(
    "c1",
    "d1",
    "salon",
    "faq.md",
    "Q: Where can I park?\nA: Behind the house. It is free for two hours.",
    score=0.95,
)


SMALL = {
    "bot_id": "salon",
    "greeting": "Hello.",
    "fallback": "Sorry?",
    "scenarios": [{"name": "questions", "trigger_keywords": ["park"], "use_knowledge_base": True}],
}


async def test_a_direct_answer_in_a_call_is_spoken_from_prepared_audio_without_asking_the_voice(
    tmp_path: Path, vad: VAD
) -> None:
    async with speaking(tmp_path, vad) as here:
        bot, mouth = Bot.model_validate(SMALL), cast("Any", here.mouth)
        await here.audio.prepare(made_ahead(Settings(), bot, [PARKING]))
        line = Line(bot, passages=(PARKING,), mouth=mouth)
        agent = RealtimeAgent(line.dialogue)
        await agent.on_call_start(Call("room-1"))
        await here.over()
        here.told.events.clear()
        await agent.on_speech("Where can I park?")
        said = " ".join(words for _, words, _ in await here.over())
        assert said.startswith("Behind the house. It is free for two hours.")
        assert here.voice.given == []
        assert line.dialogue.context.turns[-1].reply == said
        assert sum(here.ear.seconds) >= WORD * len(said.split())


async def test_what_is_not_ready_of_an_answer_is_spoken_by_the_voice_in_its_place(
    tmp_path: Path, vad: VAD
) -> None:
    async with speaking(tmp_path, vad) as here:
        await here.audio.prepare(["Behind the house."])
        await here.mouth.stream(clauses("Behind the house.", "It is free."))
        [(_, said, cut)] = await here.over()
        assert (said.split(), cut) == (["Behind", "the", "house.", "It", "is", "free."], False)
        assert here.voice.given == ["It is free."]
        assert here.ear.seconds == [pytest.approx(6 * WORD, abs=0.1)]
