"""A call's process from its start to the spool, with a room that nobody is in."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from livekit import rtc
from livekit.agents import JobExecutorType, JobProcess

from frontdesk.app import voice
from frontdesk.app.handing_over import hand_over
from frontdesk.app.speech import in_each_language
from frontdesk.app.voice import KIT, OBSERVER, PRELOADED, TAKEN, Kit, Taken
from frontdesk.config import load_settings
from frontdesk.errors import BadInput
from frontdesk.models import Call, Conversation, Handoff, load
from frontdesk.realtime.prompt_audio import sentences
from frontdesk.settings import Provider, Settings
from frontdesk.store import snapshot
from frontdesk.store.journal import CallJournal
from tests.source import ROOT
from tests.support.conversations import START
from tests.support.lines import salon

SALON, RUSSIAN, OTHER = "+442079460100", "+74950000100", "+442079460199"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with the two salons, a voice of tones and a recogniser with a script."""
    config = {
        "scenarios": [f"{ROOT}/scenarios/*.yaml"],
        "bots": {"salon": {"numbers": [SALON]}, "salon-ru": {"numbers": [RUSSIAN]}},
        "default_bot": "salon-ru",
        "stt": [{"provider": "fake"}],
        "tts": [{"provider": "fake", "options": {"seconds_per_word": 0.01}}],
        "phone": {"caller_within": 0.05},
    }
    (tmp_path / "frontdesk.yaml").write_text(json.dumps(config))
    monkeypatch.setenv("FRONTDESK_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("FRONTDESK_CONFIG", str(tmp_path / "frontdesk.yaml"))
    for name in ("DB_URL", "REDIS_URL", "LIVEKIT_URL", "AI_PROVIDER", OBSERVER):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "var"


def process() -> JobProcess:
    return JobProcess(executor_type=JobExecutorType.THREAD, user_arguments=None, http_proxy=None)


@pytest.fixture
def ready(home: Path) -> JobProcess:
    """A call's process, set up."""
    made = process()
    voice.setup(made)
    return made


class Room(rtc.EventEmitter[str]):
    name = "call-1"

    def __init__(self) -> None:
        super().__init__()
        self.remote_participants: dict[str, Any] = {}


@dataclass
class Job:
    """The framework's context of one call."""

    proc: JobProcess
    fails: Exception | None = None
    room: Room = field(default_factory=Room)
    job: Any = field(default_factory=lambda: SimpleNamespace(id="AJ_1"))
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.proc.userdata[KIT].observe = self.log.append

    async def connect(self) -> None:
        if self.fails:
            raise self.fails
        self.log.append("connected")

    async def delete_room(self) -> None:
        self.log.append("room deleted")

    def shutdown(self, reason: str) -> None:
        self.log.append("ended")


def spooled(home: Path) -> list[Conversation]:
    return [load(path.read_bytes()) for path in sorted((home / "spool").glob("*.json"))]


def named(bot_id: str) -> dict[str, Any]:
    return salon(bot_id=bot_id).model_dump(mode="json")


# -- before the call


@pytest.mark.parametrize("function", [voice.setup, voice.entrypoint, voice.on_session_end])
def test_a_calls_process_finds_the_functions_by_name(function: Callable[..., Any]) -> None:
    assert pickle.loads(pickle.dumps(function)) is function


def test_what_is_loaded_before_a_call_can_be_loaded() -> None:
    chosen = Settings(
        stt=(Provider(provider="deepgram"), Provider(provider="whisper")),
        tts=(Provider(provider="openai"), Provider(provider="deepgram")),
        llm=(Provider(provider="ollama"),),
    )
    names = [*PRELOADED, *voice._provider_modules(chosen)]
    assert {"livekit.plugins.deepgram", "livekit.plugins.openai", "frontdesk.providers.llm.ollama"} <= {
        *names
    }
    assert len(names) == len(set(names))
    for name in names:
        assert import_module(name).__name__ == name


def test_every_fixed_sentence_of_every_bot_is_ready(ready: JobProcess) -> None:
    kit: Kit = ready.userdata[KIT]
    assert {"salon", "salon-ru"} <= set(kit.audio)
    for bot_id in kit.audio:
        bot = kit.published.bot(bot_id)
        for spoken in in_each_language(bot):
            assert all(kit.audio[bot_id][spoken.language].frames(sentence) for sentence in sentences(spoken))


def test_the_next_process_finds_the_sentences_on_the_disk(ready: JobProcess, home: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in (home / "audio").iterdir()}
    voice.setup(process())
    assert {path.name: path.stat().st_mtime_ns for path in (home / "audio").iterdir()} == before


async def test_the_worker_says_how_many_sentences_are_missing(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mute = Provider(provider="fake", options={"fails": True})
    published = snapshot.Snapshot(bots={"salon": named("salon")})
    await voice._prepare(load_settings().model_copy(update={"tts": (mute,)}), published)
    missing = sum(len(sentences(spoken)) for spoken in in_each_language(salon()))
    assert f"{missing} sentences of salon have no ready audio" in caplog.text


def test_the_observer_is_the_one_the_environment_names(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "watching_calls.py").write_text("seen = []\nobserve = seen.append\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv(OBSERVER, "watching_calls")
    made = process()
    voice.setup(made)
    made.userdata[KIT].observe("picked_up")
    assert import_module("watching_calls").seen == ["picked_up"]


# -- who answers


def answering(ready: JobProcess, number: str | None) -> str:
    return voice._who_answers(ready.userdata[KIT], Call(room="r", dialled_number=number)).bot_id


@pytest.mark.parametrize(
    ("number", "bot_id"), [(SALON, "salon"), (RUSSIAN, "salon-ru"), (OTHER, "salon-ru"), (None, "salon-ru")]
)
def test_the_dialled_number_chooses_the_bot_and_any_other_the_default(
    ready: JobProcess, number: str | None, bot_id: str
) -> None:
    assert answering(ready, number) == bot_id


def test_a_number_published_after_the_process_started_is_answered(ready: JobProcess, home: Path) -> None:
    snapshot.write(home, snapshot.Snapshot({OTHER: "night"}, {"night": named("night")}))
    assert answering(ready, OTHER) == "night"


def test_a_number_nobody_answers_names_the_remedy(ready: JobProcess, home: Path) -> None:
    snapshot.write(home, snapshot.Snapshot({}, {"night": named("night"), "day": named("day")}))
    with pytest.raises(BadInput, match=r"nobody answers \+442079460199: .*default_bot"):
        answering(ready, OTHER)
    with pytest.raises(BadInput, match="an unknown number"):
        answering(ready, None)


# -- devices


async def test_a_bot_published_since_has_a_voice_too(ready: JobProcess) -> None:
    kit: Kit = ready.userdata[KIT]
    devices = voice._devices(kit, salon(bot_id="new"))
    audio = devices.voices["en"].audio
    assert kit.audio["new"]["en"] is audio
    assert await audio.prepare(["Good night."]) == 0
    assert audio.frames("Good night.") is not None


async def test_a_bot_published_with_another_voice_answers_in_that_one(ready: JobProcess) -> None:
    kit: Kit = ready.userdata[KIT]
    before = voice._devices(kit, salon()).voices["en"].audio
    assert voice._devices(kit, salon()).voices["en"].audio is before
    changed = voice._devices(kit, salon(voice_id="boris")).voices["en"].audio
    assert changed.voice_id == "boris"
    assert changed.frames(str(salon().greeting)) is None


async def test_a_bot_of_two_languages_has_two_voices_and_one_recogniser(ready: JobProcess) -> None:
    kit: Kit = ready.userdata[KIT]
    devices = voice._devices(kit, kit.published.bot("restaurant"))
    assert devices.stt is kit.ears["en", "es"]
    english, spanish = (devices.voices[code] for code in ("en", "es"))
    assert english.tts is not spanish.tts
    greetings = {code: kit.published.bot("restaurant").speaking(code).greeting for code in ("en", "es")}
    assert spanish.audio.frames(greetings["es"]) is not None
    assert spanish.audio.frames(greetings["en"]) is None
    assert devices.complete("date", "pasado mañana", "es")
    assert not devices.complete("date", "pasado mañana", "en")


@pytest.mark.parametrize(
    ("kind", "said", "whole"),
    [
        ("phone", "020 7946 0123", True),
        ("phone", "020 79", False),
        ("choice", "a haircut", True),
        ("choice", "a helicopter", False),
    ],
)
async def test_a_turn_ends_with_a_whole_value_of_the_bots_own_fields(
    ready: JobProcess, kind: str, said: str, whole: bool
) -> None:
    assert voice._devices(ready.userdata[KIT], salon()).complete(kind, said, "en") is whole


async def test_a_transfer_that_fails_keeps_the_caller() -> None:
    rooms = {"url": "ws://127.0.0.1:1", "api_key": "key", "api_secret": "s" * 32}
    settings = Settings.model_validate({"livekit": rooms})
    assert await voice._transferred(settings, "call-1", "sip_1", "+442071234567") is False


# -- the call


async def test_a_caller_who_was_never_there_is_a_record_and_the_room_is_closed(
    ready: JobProcess, home: Path
) -> None:
    job: Any = Job(ready)
    await voice.entrypoint(job)
    assert job.log == ["connected", "picked_up", "hung_up", "room deleted", "ended"]
    assert spooled(home) == []
    await voice.on_session_end(job)
    [conversation] = spooled(home)
    assert (conversation.ended_by, conversation.bot_id) == ("never_started", "salon-ru")
    assert conversation.bot_version == ready.userdata[KIT].published.bot("salon-ru").version
    assert conversation.call == Call("call-1", hangup_cause="no_answer", job_id="AJ_1")
    assert list((home / "live").iterdir()) == []


async def test_a_call_nobody_answers_is_hung_up_and_leaves_no_journal(ready: JobProcess, home: Path) -> None:
    snapshot.write(home, snapshot.Snapshot({}, {"night": named("night"), "day": named("day")}))
    job: Any = Job(ready)
    await voice.entrypoint(job)
    await voice.on_session_end(job)
    assert job.log[-2:] == ["room deleted", "ended"]
    assert spooled(home) == []
    assert not (home / "live").exists()


async def test_a_call_that_breaks_for_any_reason_is_hung_up_rather_than_left_in_silence(
    ready: JobProcess, caplog: pytest.LogCaptureFixture
) -> None:
    job: Any = Job(ready, RuntimeError("no such room"))
    await voice.entrypoint(job)
    assert job.log == ["hung_up", "room deleted", "ended"]
    assert "no such room" in caplog.text


# -- after the call


def journal(home: Path) -> CallJournal:
    call = Call("room-1", "+442079460123", SALON, "SCL_1", job_id="AJ_1")
    return CallJournal(home, voice._header(salon(), "phone", call))


def test_a_journal_begins_with_who_called_whom(home: Path) -> None:
    written = journal(home)
    written.flush()
    header = json.loads(written.path.read_bytes().splitlines()[0])
    written.close()
    assert (header["room"], header["caller"], header["bot_id"]) == ("room-1", "+442079460123", "salon")
    assert (header["bot_version"], header["call"]["dialled_number"]) == (salon().version, SALON)
    assert header["pid"] == os.getpid()


def test_of_a_lost_call_the_promised_call_back_remains(home: Path) -> None:
    written = journal(home)
    voice._note(written, Handoff("the voice does not work", None, "Call back +442079460123.", START))
    hand_over(load_settings(), written, None)
    [conversation] = spooled(home)
    assert conversation.ended_by == "worker_lost"
    assert conversation.call is not None
    assert conversation.call.sip_call_id == "SCL_1"
    assert conversation.handoff is not None
    assert conversation.handoff.summary == "Call back +442079460123."


async def test_a_call_that_ended_before_pick_up_leaves_nothing(ready: JobProcess, home: Path) -> None:
    job: Any = Job(ready)
    ready.userdata[TAKEN] = Taken()
    await voice.on_session_end(job)
    assert spooled(home) == []
