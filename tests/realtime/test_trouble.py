"""Whole calls on virtual time, without a room: whatever breaks, the caller hears a sentence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from frontdesk.models import Call, Conversation, Timings
from frontdesk.providers.base import LLMProvider
from frontdesk.realtime.agent import RealtimeAgent
from frontdesk.realtime.desk import LAST_WORDS, MUTE_AFTER, Desk
from frontdesk.realtime.mouth import PhoneMouth
from frontdesk.realtime.watchdog import LIMIT
from frontdesk.scenario.texts import text
from tests.realtime.stand_ins import Session, Speech, voice
from tests.support.clock import now, settle, virtual
from tests.support.lines import Line, Script, refused, salon

BOT = salon()
TROUBLE, HOLD_ON = text(BOT, "trouble"), text(BOT, "opener")
CALLER = "+442079460123"


class Broken(Session):
    """A session that has closed: it says nothing more."""

    def say(self, text: Any, *, audio: Any = None) -> Speech:
        raise RuntimeError("the session is closing")


class Phone:
    """A dialogue, its desk and its mouth; what was said is in `heard` once it was played."""

    def __init__(self, session: Session | None = None, **around: Any) -> None:
        self.session = session or Session()
        self.heard: list[str] = []
        self.mouth = PhoneMouth(self.session, voice(TROUBLE, HOLD_ON), self._transfer)  # type: ignore[arg-type]
        self.line = Line(mouth=self.mouth, **around)  # type: ignore[arg-type]
        self.desk = Desk(
            RealtimeAgent(self.line.dialogue),
            Call("room-1", CALLER),
            sentence=lambda name: text(self.line.dialogue.speaking, name),
            handoff=lambda handoff: self.line.handoffs.append(handoff),
        )
        self.desk.mouth, self.mouth.line = self.mouth, self.desk
        self.result: Conversation | None = None

    async def run(self) -> None:
        self.result = await self.desk.run()

    def say(self, words: str) -> None:
        self.desk.said(words, 1.0, Timings(), None)

    async def play(self) -> str:
        """Let the caller hear all that is queued; what it was."""
        await settle()
        before = len(self.heard)
        for speech in [one for one in self.session.speeches if not one.done()]:
            words = (
                speech.text if isinstance(speech.text, str) else "".join([one async for one in speech.text])
            )
            self.desk.sounds()
            self.heard.append(words.strip())
            speech.end(words.strip())
        await settle()
        return " ".join(self.heard[before:])

    async def ask(self, words: str) -> str:
        """Say it; what was answered, which begins before the watchdog barks."""
        self.say(words)
        asked = now()
        await settle()
        heard = ""
        while heard in ("", HOLD_ON):
            while not self.mouth.speaking:
                await asyncio.sleep(0.05)
                assert now() - asked < LIMIT
            heard = await self.play()
        return heard

    async def _transfer(self, target: str) -> bool:
        return False


@asynccontextmanager
async def calling(**around: Any) -> AsyncIterator[Phone]:
    """A call that was picked up and greeted; it is hung up at the end of the block, if not before."""
    phone = Phone(**around)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(phone.run())
        await phone.play()
        yield phone
        if not running.done():
            phone.desk.gone()


MODELS: dict[str, LLMProvider] = {
    "hangs": Script(None, None),
    "refuses": Script(refused(429), refused(500)),
    "crashes": Script(RuntimeError("boom"), RuntimeError("boom")),
}


@pytest.mark.parametrize("model", MODELS)
@virtual
async def test_a_failing_model_never_drops_the_call_or_keeps_the_caller_waiting(model: str) -> None:
    async with calling(llm=MODELS[model]) as phone:
        assert await phone.ask("mumble mumble blah")
        assert "parking" in await phone.ask("do you have parking?")
        await phone.ask("I would like to book a haircut next Tuesday at 3 pm")
        await phone.ask("07911 123456")
        await phone.ask("yes")
    assert phone.result is not None
    assert [done.scenario for done in phone.result.completions] == ["booking"]
    assert phone.result.ended_by == "caller"


@virtual
async def test_a_search_that_fails_is_answered_all_the_same() -> None:
    async with calling(search_error=refused(500)) as phone:
        assert (await phone.ask("do you have parking?")).startswith(str(BOT.fallback))


@virtual
async def test_an_action_that_breaks_promises_a_call_back_and_the_call_goes_on() -> None:
    async with calling(act_error=RuntimeError("the disk is full")) as phone:
        await phone.ask("I would like to book a haircut next Tuesday at 3 pm")
        await phone.ask("07911 123456")
        answer = await phone.ask("yes")
        assert "call" in answer.lower()
        assert phone.mouth.listening is not None
    assert phone.result is not None


@virtual
async def test_an_answer_that_nobody_hears_is_cut_and_the_caller_is_told_to_hold_on() -> None:
    async with calling() as phone:
        phone.say("do you have parking?")
        await settle()
        stuck = phone.session.speeches[-1]
        await asyncio.sleep(LIMIT - 0.1)
        assert not stuck.interrupted
        await asyncio.sleep(0.2)
        assert stuck.interrupted
        assert phone.session.speeches[-1].text == HOLD_ON
        stuck.end()
        await settle()
        assert not phone.session.speeches[-1].interrupted
        assert HOLD_ON in await phone.play()
        assert await phone.ask("I would like to book a haircut")


@virtual
async def test_a_caller_who_is_answered_in_time_is_never_told_to_hold_on() -> None:
    async with calling() as phone:
        await phone.ask("do you have parking?")
        await asyncio.sleep(2 * LIMIT)
    assert HOLD_ON not in [speech.text for speech in phone.session.speeches]


@virtual
async def test_a_voice_that_makes_no_sound_is_replaced_by_what_is_ready_and_then_by_a_person() -> None:
    async with calling() as phone:
        for _ in range(MUTE_AFTER + 1):
            phone.say("do you have parking?")
            await settle()
            next(one for one in phone.session.speeches if not one.done()).end()
            await settle()
            if phone.result is None and phone.session.speeches[-1].text == TROUBLE:
                phone.session.speeches[-1].end()
                await settle()
        await phone.play()
    assert TROUBLE in [speech.text for speech in phone.session.speeches]
    assert phone.result is not None
    assert phone.result.ended_by == "bot"
    assert phone.result.handoff is not None
    assert CALLER in phone.result.handoff.summary


@virtual
async def test_when_nobody_can_hear_the_caller_a_person_will_call_back() -> None:
    async with calling() as phone:
        await phone.ask("I would like to book a haircut")
        phone.desk.cannot_hear()
        await settle()
        assert phone.result is None
        phone.desk.cannot_hear()
        assert await phone.play() == TROUBLE
        await settle()
        assert phone.result is not None
    assert phone.result.ended_by == "bot"
    assert phone.result.handoff == phone.line.handoffs[-1]
    assert "speech recognition" in phone.result.handoff.reason
    assert [slot.value for slot in phone.result.slots] == ["haircut"]


@virtual
async def test_a_session_that_says_nothing_more_does_not_break_the_record() -> None:
    async with calling(session=Broken()) as phone:
        phone.say("I would like to book a haircut")
        await settle()
        phone.desk.keyed("1")
        await settle()
    assert phone.result is not None
    assert "I would like to book a haircut" in [said.text for said in phone.result.utterances]


class Stuck(RealtimeAgent):
    """Never comes to an answer."""

    async def on_speech(self, text: str, **_: Any) -> str:
        await asyncio.Event().wait()
        return text


@virtual
async def test_a_caller_who_leaves_while_we_are_stuck_is_let_go_soon() -> None:
    async with calling() as phone:
        phone.desk.agent = Stuck(phone.line.dialogue)
        phone.say("do you have parking?")
        await settle()
        left = now()
        phone.desk.gone()
        while phone.result is None:
            await asyncio.sleep(0.1)
            assert now() - left <= LAST_WORDS + 1
    assert phone.result.ended_by == "caller"


@virtual
async def test_words_that_follow_before_we_speak_are_heard_as_one_sentence() -> None:
    async with calling(llm=Script(None, None)) as phone:
        phone.say("I would like, well")
        phone.say("to book a haircut")
        await phone.play()
    assert phone.result is not None
    said = [one.text for one in phone.result.utterances if one.speaker == "caller"]
    assert said == ["I would like, well to book a haircut"]


@virtual
async def test_a_caller_who_says_nothing_is_asked_and_then_let_go() -> None:
    async with calling() as phone:
        await asyncio.sleep(BOT.silence_timeout_sec + 1)
        assert await phone.play()
        for _ in range(5):
            await asyncio.sleep(BOT.silence_timeout_sec + 1)
            await phone.play()
        assert phone.result is not None
    assert phone.result.ended_by == "silence"
