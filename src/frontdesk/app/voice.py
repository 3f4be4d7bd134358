"""The phone's processes: a worker that LiveKit sends calls to, and one process per call.

`setup` runs once in each call's process, before its call; `entrypoint` takes the call; `on_session_end` hands
over what remains of it. The worker finds all three again by name, so they are here, at module level. From
pick-up to hang-up everything is in memory, but for the journal.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from typing import Any

from frontdesk.app.behind import giving_way
from frontdesk.app.handing_over import hand_over
from frontdesk.app.rendering import at_home, rendering
from frontdesk.app.speech import in_each_language, not_heard, on_the_phone, prompt_audio
from frontdesk.app.taping import Taping, taping
from frontdesk.app.wiring import call_ports, new_id
from frontdesk.config import load_bots, load_settings
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.record import plain
from frontdesk.errors import BadInput, FrontdeskError, ProviderError
from frontdesk.models import Call, Channel, Conversation, Handoff
from frontdesk.providers.chain import build_stt, build_tts
from frontdesk.providers.telephony import livekit as telephony
from frontdesk.realtime import busy
from frontdesk.realtime.agent import RealtimeAgent
from frontdesk.realtime.desk import Desk
from frontdesk.realtime.mouth import Voice
from frontdesk.realtime.phone import Devices, PhoneCall, leave
from frontdesk.realtime.pickup import answers, call_of, caller_in, is_phone
from frontdesk.realtime.prompt_audio import PromptAudio, sentences
from frontdesk.realtime.server import BUSY, JobContext, JobProcess, make_server, serve
from frontdesk.realtime.session import make_vad
from frontdesk.scenario.engine import start_state, step
from frontdesk.scenario.events import Heard, Started
from frontdesk.scenario.fields import complete
from frontdesk.scenario.intent import prepare
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text
from frontdesk.settings import Provider, Settings
from frontdesk.store import snapshot
from frontdesk.store.journal import CallJournal
from frontdesk.store.sealing import keyring

log = logging.getLogger(__name__)

KIT = "frontdesk.kit"
TAKEN = "frontdesk.taken"
OBSERVER = "FRONTDESK_CALL_OBSERVER"
RUNG_OUT = 120.0
"""Seconds at most that a telephone we dialled rings."""
REHEARSED = "Hello, what does it cost next Tuesday at 3 pm? 020 7946 0123"
PRELOADED = ["frontdesk.app.voice", "frontdesk.realtime.phone", "livekit.local_inference"]
SHARED, TO_CHILDREN = "frontdesk.app.shared", "FRONTDESK_SHARED"


@dataclass(slots=True)
class Kit:
    """What a call's process has ready before its call: above all, ready sentences by bot and language.

    `ears` are recognisers, by all the languages that they hear at once.
    """

    settings: Settings
    vad: Any
    ears: dict[tuple[str, ...], Any]
    audio: dict[str, dict[str, PromptAudio]]
    published: snapshot.Snapshot
    observe: Callable[[str], None]


@dataclass(slots=True)
class Taken:
    """The call this process took: its journal and its sound from pick-up on, and what remains at the end."""

    journal: CallJournal | None = None
    conversation: Conversation | None = None
    dialogue: Dialogue | None = None
    tape: Taping | None = None


# -- the worker


def run(settings: Settings) -> None:
    """Take calls until told to stop. Raises before that when nobody could answer, or hear."""
    published = _published(settings)
    if not published.bots:
        raise BadInput("there is no bot to answer the phone: add a scenario file, see `frontdesk check`.")
    for problem in (
        problem for bot_id in published.bots for problem in not_heard(settings, published.bot(bot_id))
    ):
        log.warning("%s", problem)
    for languages in {one.languages for one in _bots(settings, published)}:
        # better no worker than one that cannot hear: weights that are missing are said so now
        build_stt(settings, *languages).livekit()
    for plugin in _plugins(settings.tts):
        import_module(plugin)  # it refuses to be imported by the thread that makes sentences beside calls
    asyncio.run(_prepare(settings, published))
    server = make_server(
        settings.livekit,
        settings.phone,
        setup=setup,
        entrypoint=entrypoint,
        on_session_end=on_session_end,
        preload=[*PRELOADED, *_provider_modules(settings), SHARED],
    )
    os.environ[TO_CHILDREN] = "yes"
    with rendering(at_home(load_settings)):
        asyncio.run(serve(server, settings.phone.drain_seconds))


def _published(settings: Settings) -> snapshot.Snapshot:
    """What was published, else what the scenario files say now."""
    return snapshot.read(settings.home) or snapshot.publish(settings, load_bots(settings))


def answering(settings: Settings) -> list[Bot]:
    """All bots that may answer, as they are on the phone."""
    return _bots(settings, _published(settings))


def _bots(settings: Settings, published: snapshot.Snapshot) -> list[Bot]:
    """All bots, as they are on the phone."""
    return [on_the_phone(settings, published.bot(bot_id)) for bot_id in published.bots]


def _provider_modules(settings: Settings) -> list[str]:
    """Providers are imported on the main thread, once, and their pages shared by all calls."""
    names = [f"frontdesk.providers.stt.{one.provider}" for one in settings.stt]
    names += [f"frontdesk.providers.tts.{one.provider}" for one in settings.tts]
    names += [f"frontdesk.providers.llm.{one.provider}" for one in settings.llm]
    names += _plugins((*settings.stt, *settings.tts))
    return list(dict.fromkeys(names))


def _plugins(services: Iterable[Provider]) -> list[str]:
    """LiveKit's own modules for these services."""
    plugins = {"deepgram": "livekit.plugins.deepgram", "openai": "livekit.plugins.openai"}
    return [plugins[one.provider] for one in services if one.provider in plugins]


async def _prepare(settings: Settings, published: snapshot.Snapshot) -> None:
    """Synthesise every fixed sentence that has no audio yet."""
    for bot in _bots(settings, published):
        missing = 0
        for spoken in in_each_language(bot):
            missing += await prompt_audio(settings, spoken).prepare(sentences(spoken))
        if missing:
            log.warning("%d sentences of %s have no ready audio", missing, bot.bot_id)


# -- one call's process


def setup(process: JobProcess) -> None:
    """Wire everything a call needs, once, before the call."""
    settings = load_settings()
    keyring(settings)  # its ciphers take a while to import
    published = _published(settings)
    audio: dict[str, dict[str, PromptAudio]] = {}
    ears: dict[tuple[str, ...], Any] = {}
    for bot in _bots(settings, published):
        if bot.languages not in ears:
            ears[bot.languages] = build_stt(settings, *bot.languages).livekit()
        audio[bot.bot_id] = {spoken.language: _loaded(settings, spoken) for spoken in in_each_language(bot)}
        giving_way(partial(learn, bot))
    process.userdata[KIT] = Kit(settings, make_vad(), ears, audio, published, _observer())


def learn(bot: Bot) -> None:
    """Learn the bot, and read a sentence in each of its languages: the first takes fifty times as long."""
    prepare(bot)
    at = datetime.now(UTC)
    for spoken in in_each_language(bot):
        state, _ = step(spoken, start_state(), Started(at, voice=True))
        step(spoken, state, Heard(at, REHEARSED, utterance=0))


def _loaded(settings: Settings, bot: Bot) -> PromptAudio:
    """Its sentences of one language, from the disk; what is missing there is made now."""
    audio = prompt_audio(settings, bot)
    missing = audio.load(sentences(bot))
    if missing:
        asyncio.run(audio.prepare(missing))
        audio.load(missing)
    return audio


def _observer() -> Callable[[str], None]:
    """For tests: a module that is told of `picked_up` and `hung_up`, named by a variable."""
    name = os.environ.get(OBSERVER)
    if not name:
        return lambda moment: None
    observe: Callable[[str], None] = import_module(name).observe
    return observe


async def entrypoint(ctx: JobContext) -> None:
    """Take the call that LiveKit sent."""
    kit: Kit = ctx.proc.userdata[KIT]
    taken = ctx.proc.userdata[TAKEN] = Taken()
    try:
        await _take(ctx, kit, taken)
    except FrontdeskError as error:
        log.error("the call in %s could not be taken: %s", ctx.room.name, error)
    except Exception:
        log.exception("the call in %s broke", ctx.room.name)
    finally:
        await _ended(taken)
        kit.observe("hung_up")
    await leave(ctx)


async def _ended(taken: Taken) -> None:
    """However the call ended, keep what was said."""
    if taken.conversation is None and taken.dialogue is not None:
        taken.conversation = await taken.dialogue.hang_up(datetime.now(UTC), "worker_lost")


async def _take(ctx: JobContext, kit: Kit, taken: Taken) -> None:
    await ctx.connect()
    caller = await caller_in(ctx.room, kit.settings.phone.caller_within)
    attributes = dict(caller.attributes) if caller else {}
    call = call_of(ctx.room.name, attributes, job_id=ctx.job.id, answered=caller is not None)
    kit.observe("picked_up")
    bot = _who_answers(kit, call)
    channel: Channel = "phone" if caller is None or is_phone(caller) else "browser"
    header = _header(bot, channel, call)
    taken.journal = journal = CallJournal(kit.settings.home, header, keys=keyring(kit.settings))
    if caller is None:
        taken.conversation = _never_started(header, bot, call)
        return
    if BUSY in ctx.room.local_participant.attributes:
        taken.conversation = _never_started(header, bot, replace(call, hangup_cause="busy"))
        await _turn_away(ctx, kit, bot)
        return
    if call.direction == "outbound" and not await answers(ctx.room, caller, RUNG_OUT):
        taken.conversation = _never_started(header, bot, replace(call, hangup_cause="no_answer"))
        return
    devices = _devices(kit, bot)
    await asyncio.to_thread(prepare, bot)  # nothing to do, unless it was published since this process began

    async def transfer(target: str) -> bool:
        return await _transferred(kit.settings, ctx.room.name, caller.identity, target)

    phone = PhoneCall(ctx.room, caller, devices, transfer)
    taken.dialogue = dialogue = Dialogue(
        bot,
        phone.mouth,
        call_ports(kit.settings, journal, bot),
        conversation_id=header["conversation_id"],
        channel=channel,
        call=call,
        caller=call.caller_number,
        voice=True,
    )
    desk = Desk(
        RealtimeAgent(dialogue, budget=kit.settings.phone.latency_budget_ms / 1000),
        call,
        sentence=lambda name: text(dialogue.speaking, name),
        handoff=lambda handoff: _note(journal, handoff),
    )
    taken.tape = taping(kit.settings, bot, header, lambda: dialogue.state.consent == "yes")
    if taken.tape is not None:
        phone.record(taken.tape.recorder)
    taken.conversation = await phone.take(desk)


async def _turn_away(ctx: JobContext, kit: Kit, bot: Bot) -> None:
    """Say that nobody can take the call; without ready sound for it, hang up."""
    audio = _voice(kit, bot).audio
    frames = audio.frames(text(bot, busy.SENTENCE))
    if frames is not None:
        await busy.tell(ctx.room, frames, audio.sample_rate)


def _who_answers(kit: Kit, call: Call) -> Bot:
    """The bot of the dialled number, as published; BadInput when there is none."""
    try:
        published = snapshot.read(kit.settings.home) or kit.published
    except BadInput as error:
        log.error("%s", error)
        published = kit.published
    bot = published.bot_for(call.dialled_number)
    if bot is None:
        number = call.dialled_number or "an unknown number"
        raise BadInput(f"nobody answers {number}: name it under bots, or set default_bot, in frontdesk.yaml.")
    return on_the_phone(kit.settings, bot)


def _header(bot: Bot, channel: Channel, call: Call) -> dict[str, Any]:
    """The journal's first line: enough to make a conversation of it, and to delete the room."""
    return {
        "conversation_id": new_id(),
        "bot_id": bot.bot_id,
        "company_id": bot.company_id,
        "channel": channel,
        "language": bot.language,
        "bot_version": bot.version,
        "room": call.room,
        "caller": call.caller_number,
        "call": asdict(call),
        "started_at": datetime.now(UTC).isoformat(),
    }


def _never_started(header: dict[str, Any], bot: Bot, call: Call) -> Conversation:
    """A call whose caller was never there."""
    return Conversation(
        id=header["conversation_id"],
        bot_id=bot.bot_id,
        channel="phone",
        language=bot.language,
        started_at=datetime.fromisoformat(header["started_at"]),
        ended_at=datetime.now(UTC),
        ended_by="never_started",
        company_id=bot.company_id,
        bot_version=bot.version,
        call=call,
    )


def _devices(kit: Kit, bot: Bot) -> Devices:
    stt = kit.ears.get(bot.languages) or build_stt(kit.settings, *bot.languages).livekit()
    voices = {spoken.language: _voice(kit, spoken) for spoken in in_each_language(bot)}
    options = _options(bot)

    def whole(kind: str, said: str, language: str) -> bool:
        return complete(kind, said, language, datetime.now(UTC), bot.country, options=options)  # type: ignore[arg-type]

    return Devices(stt, voices, kit.vad, whole)


def _voice(kit: Kit, bot: Bot) -> Voice:
    """The bot's voice in the language it is shown in, maybe another one since it was published anew."""
    ready = kit.audio.setdefault(bot.bot_id, {})
    known = ready.get(bot.language)
    if known is None or known.voice_id != bot.voice:
        ready[bot.language] = prompt_audio(kit.settings, bot)
    return Voice(build_tts(kit.settings, bot.language).livekit(bot.voice), ready[bot.language])


def _options(bot: Bot) -> dict[str, tuple[str, ...]]:
    """Every choice of every field: enough to know that one of them was said."""
    fields = [one for scenario in bot.scenarios for one in scenario.collect_fields]
    return {name: words for one in fields for name, words in one.options.items()}


async def _transferred(settings: Settings, room: str, identity: str, target: str) -> bool:
    """Whether somebody took the call; when not, the caller is still with us."""
    try:
        await telephony.transfer(settings.livekit, room, identity, target)
    except ProviderError as error:
        log.warning("the transfer to %s failed: %s", target, error)
        return False
    return True


def _note(journal: CallJournal, handoff: Handoff) -> None:
    journal.write("handoff", plain(handoff))


# -- after the call


async def on_session_end(ctx: JobContext) -> None:
    """Seal the journal into the spool and ring the bell."""
    taken: Taken | None = ctx.proc.userdata.get(TAKEN)
    if taken is None or taken.journal is None:
        return
    kit: Kit = ctx.proc.userdata[KIT]
    await asyncio.to_thread(hand_over, kit.settings, taken.journal, taken.conversation, taken.tape)
