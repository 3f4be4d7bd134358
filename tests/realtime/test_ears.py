"""What is heard becomes turns and interruptions, on virtual time: a timeline of voice and words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from livekit import rtc
from livekit.agents import APIConnectionError, LanguageCode
from livekit.agents.stt import SpeechData, SpeechEvent, SpeechEventType
from livekit.agents.vad import VADEvent, VADEventType

from frontdesk.models import Timings
from frontdesk.realtime.ears import DEAF_AFTER, Ears
from frontdesk.realtime.endpointing import SETTLE_FEW
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.fields import complete
from tests.support.clock import now, virtual
from tests.support.lines import START

WINDOW = 0.032
STT = 0.15


class Mouth:
    """Our speech as the ears see it."""

    def __init__(self) -> None:
        self.listening: Listen | None = Listen(None, "open", 0.8, None)
        self.ending: str | None = None
        self.speaking = False
        self.sounding_since: float | None = None
        self.log: list[tuple[float, str]] = []

    def speak(self) -> None:
        self.speaking, self.sounding_since = True, now()

    def pause(self) -> None:
        self.log.append((now(), "pause"))

    def resume(self) -> None:
        self.log.append((now(), "resume"))

    def interrupt(self) -> None:
        self.log.append((now(), "interrupt"))
        self.speaking, self.sounding_since = False, None

    def when_quiet(self, tell: Callable[[], None]) -> None:
        tell()

    def heard_caller(self) -> None:
        return

    @property
    def did(self) -> list[str]:
        return [what for _, what in self.log]


@dataclass
class Line:
    """Who is told what was heard."""

    turns: list[tuple[float, str, bool]] = field(default_factory=list)
    timings: list[Timings] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)

    def said(
        self, text: str, confidence: float, timings: Timings, stopped: float | None, *, joins: bool = False
    ) -> None:
        self.turns.append((now(), text, joins))
        self.timings.append(timings)

    def guessed(self, text: str) -> None:
        self.guesses.append(text)

    def half_said(self, text: str) -> None:
        self.begun.append(text)

    def counted(self, name: str) -> None:
        self.counts.append(name)


class Call:
    """Ears, and a caller who speaks into them."""

    def __init__(self, language: str = "en") -> None:
        self.mouth, self.line = Mouth(), Line()
        vad: Any = None
        self.ears = Ears(vad, self.mouth, self._whole, lambda: language, now)
        self.ears.line = self.line

    @staticmethod
    def _whole(kind: str, text: str) -> bool:
        return complete(kind, text, "en", START, "GB")  # type: ignore[arg-type]

    def vad(self, kind: VADEventType, probability: float = 0.0) -> None:
        self.ears.detected(VADEvent(kind, 0, now(), 0.1, 0.1, probability=probability))

    def word(self, text: str, *, final: bool = True) -> None:
        kind = SpeechEventType.FINAL_TRANSCRIPT if final else SpeechEventType.INTERIM_TRANSCRIPT
        said = SpeechData(language=LanguageCode("en"), text=text, confidence=0.9)
        self.ears.recognised(SpeechEvent(type=kind, alternatives=[said]))

    async def voice(self, seconds: float) -> None:
        """A voice for so long."""
        until = now() + seconds
        while now() < until - 1e-9:
            await asyncio.sleep(min(WINDOW, until - now()))
            self.vad(VADEventType.INFERENCE_DONE, 0.9)

    async def quiet(self, seconds: float) -> None:
        """No voice for so long."""
        until = now() + seconds
        while now() < until - 1e-9:
            await asyncio.sleep(min(WINDOW, until - now()))
            self.vad(VADEventType.INFERENCE_DONE, 0.02)

    async def say(self, text: str, seconds: float = 1.0, then: float = 1.5) -> float:
        """Say it, be understood `STT` seconds later, and be quiet; when the voice ended."""
        await self.voice(seconds)
        ended = now()
        await self.quiet(STT)
        self.word(text)
        await self.quiet(then)
        return ended


@virtual
async def test_a_whole_value_is_a_turn_at_once() -> None:
    call = Call()
    call.mouth.listening = Listen("day", "date", 1.2, None)
    ended = await call.say("next Tuesday")
    [(at, text, joins)] = call.line.turns
    assert (text, joins) == ("next Tuesday", False)
    assert at - ended == pytest.approx(SETTLE_FEW[2], abs=0.02)
    [timings] = call.line.timings
    assert timings.transcription_delay == pytest.approx(STT, abs=0.01)
    assert timings.eou_delay == pytest.approx(SETTLE_FEW[2], abs=0.02)


@virtual
async def test_a_question_is_a_turn_when_it_is_quiet() -> None:
    call = Call()
    ended = await call.say("How much is a haircut?")
    assert call.line.turns[0][0] - ended == pytest.approx(max(0.15, STT), abs=0.02)


@virtual
async def test_a_pause_in_a_phone_number_is_no_turn() -> None:
    call = Call()
    call.mouth.listening = Listen("phone", "phone", 2.5, None)
    await call.say("oh two oh seven", then=0.9)
    assert call.line.turns == []
    await call.say("nine four six oh one two three")
    assert [text for _, text, _ in call.line.turns] == ["oh two oh seven nine four six oh one two three"]


@virtual
async def test_a_final_in_mid_sentence_is_no_turn() -> None:
    call = Call()
    await call.voice(0.6)
    call.word("I need")
    await call.voice(0.6)
    await call.quiet(STT)
    call.word("a haircut")
    await call.quiet(1.0)
    assert [text for _, text, _ in call.line.turns] == ["I need a haircut"]


@pytest.mark.parametrize("pause", [0.3, 0.85])
@virtual
async def test_who_goes_on_after_our_first_sound_says_one_turn(pause: float) -> None:
    call = Call()
    await call.say("I need a haircut", then=0.3)
    call.mouth.speak()
    await call.quiet(pause)
    await call.voice(0.3)
    assert call.mouth.did == ["pause"]
    call.word("for Tuesday", final=False)
    assert call.mouth.did == ["pause", "interrupt"]
    await call.quiet(STT)
    call.word("for Tuesday")
    await call.quiet(1.0)
    assert [(text, joins) for _, text, joins in call.line.turns] == [
        ("I need a haircut", False),
        ("for Tuesday", True),
    ]


@virtual
async def test_who_answers_what_we_said_says_a_turn_of_their_own() -> None:
    call = Call()
    await call.say("I need a haircut", then=0.3)
    call.mouth.speak()
    await call.quiet(1.2)
    await call.say("for Tuesday please")
    assert [joins for _, _, joins in call.line.turns] == [False, False]


@virtual
async def test_a_cough_pauses_us_and_loses_nothing() -> None:
    call = Call()
    call.mouth.speak()
    await call.voice(0.15)
    await call.quiet(1.0)
    assert call.mouth.did == ["pause", "resume"]
    (paused, _), (resumed, _) = call.mouth.log
    assert resumed - paused <= 0.6
    assert call.line.counts == ["false_interruptions"]
    assert call.line.turns == []


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "mm-hm"), ("ru", "да-да"), ("he", "אוקיי"), ("de", "genau"), ("es", "claro"), ("ar", "تمام")],
)
def test_a_sign_of_listening_is_no_turn(language: str, word: str) -> None:
    @virtual
    async def run() -> None:
        call = Call(language)
        call.mouth.speak()
        await call.say(word, 0.3)
        assert call.mouth.did == ["pause", "resume"]
        (paused, _), (resumed, _) = call.mouth.log
        assert resumed - paused <= 0.6
        assert call.line.turns == []
        assert "backchannels" in call.line.counts

    run()


@virtual
async def test_the_same_word_after_a_yes_no_question_is_the_answer() -> None:
    call = Call()
    call.mouth.listening = Listen(None, "yes_no", 0.8, None)
    call.mouth.speak()
    await call.say("Yeah.", 0.3)
    assert [text for _, text, _ in call.line.turns] == ["Yeah."]
    assert call.mouth.did[:2] == ["pause", "interrupt"]


@virtual
async def test_the_same_word_while_we_wait_is_a_turn() -> None:
    call = Call()
    await call.say("Okay.", 0.3)
    assert [text for _, text, _ in call.line.turns] == ["Okay."]


@virtual
async def test_a_sign_of_listening_that_becomes_a_sentence_is_part_of_it() -> None:
    call = Call()
    call.mouth.speak()
    await call.say("Yeah", 0.3, then=0.2)
    await call.say("but not on Tuesday", 0.8)
    assert [text for _, text, _ in call.line.turns] == ["Yeah but not on Tuesday"]


@virtual
async def test_a_sign_of_listening_costs_little_more_than_it_takes() -> None:
    call = Call()
    call.mouth.speak()
    await call.voice(0.3)
    await call.quiet(0.1)
    call.word("mm-hm", final=False)
    await call.quiet(1.0)
    (paused, _), (resumed, _) = call.mouth.log
    assert resumed - paused <= 0.4


@virtual
async def test_words_end_our_speech_within_a_quarter_of_a_second_of_the_sound() -> None:
    call = Call()
    call.mouth.speak()
    began = now()
    await call.voice(0.5)
    call.word("wait", final=False)
    await call.quiet(STT)
    call.word("wait a moment")
    await call.quiet(1.0)
    assert call.mouth.did[:2] == ["pause", "interrupt"]
    assert call.mouth.log[0][0] - began <= 0.1
    assert [text for _, text, _ in call.line.turns] == ["wait a moment"]


@virtual
async def test_words_over_our_goodbye_change_nothing() -> None:
    call = Call()
    call.mouth.speak()
    call.mouth.ending = "bot"
    await call.say("Goodbye then")
    assert call.mouth.log == []
    assert call.line.turns == []


@virtual
async def test_answers_are_prepared_while_the_caller_may_be_done() -> None:
    call = Call()
    await call.voice(1.0)
    call.word("How much is", final=False)
    await call.quiet(0.1)
    assert call.line.guesses == []
    call.word("How much is a haircut", final=False)
    await call.quiet(0.1)
    call.word("How much is a haircut?")
    await call.quiet(0.5)
    assert call.line.guesses[0] == "How much is a haircut"
    assert call.ears.busy is False


@virtual
async def test_words_keep_the_line_busy_and_noise_does_not() -> None:
    call = Call()
    await call.voice(3.0)
    assert not call.ears.busy
    call.word("I", final=False)
    assert call.ears.busy
    call.ears.close()


class Voices:
    """A voice detector's stream that hears a voice all the time."""

    def __init__(self) -> None:
        self.frames: asyncio.Queue[None] = asyncio.Queue()
        self.closed = False

    def push_frame(self, frame: rtc.AudioFrame) -> None:
        self.frames.put_nowait(None)

    async def __aiter__(self) -> AsyncIterator[VADEvent]:
        while True:
            await self.frames.get()
            yield VADEvent(VADEventType.INFERENCE_DONE, 0, 0.0, 0.1, 0.0, probability=0.9)

    async def aclose(self) -> None:
        self.closed = True


@virtual
async def test_a_recogniser_that_hears_no_word_in_a_long_speech_is_started_anew() -> None:
    voices = Voices()
    call = Call()
    call.ears._vad = type("Detector", (), {"stream": lambda self: voices})()
    sound = rtc.AudioFrame(bytes(640), 16_000, 1, 320)

    async def audio() -> AsyncIterator[rtc.AudioFrame]:
        while True:
            await asyncio.sleep(0.02)
            yield sound

    async def recognise(frames: Any) -> AsyncIterator[SpeechEvent]:
        async for _ in frames:
            yield SpeechEvent(type=SpeechEventType.START_OF_SPEECH)

    async with asyncio.TaskGroup() as tasks:
        call.ears.tasks = tasks
        with pytest.raises(APIConnectionError, match="no words"):
            async for _ in call.ears.hear(audio(), recognise):
                pass
    assert DEAF_AFTER <= now() < DEAF_AFTER + 1
    assert call.line.counts == ["watchdog_deaf"]
    assert voices.closed


@virtual
@pytest.mark.parametrize(("windows", "pauses"), [([0.6], 0), ([0.6, 0.6], 1), ([0.84], 0), ([0.9], 1)])
async def test_one_window_is_enough_of_a_clear_voice_and_not_of_a_click(
    windows: list[float], pauses: int
) -> None:
    call = Call()
    call.mouth.speak()
    for probability in windows:
        await asyncio.sleep(WINDOW)
        call.vad(VADEventType.INFERENCE_DONE, probability)
    assert call.ears.counts["pauses"] == pauses
    await call.quiet(1.0)
    assert call.ears.counts["resumes"] == pauses
    call.ears.close()
