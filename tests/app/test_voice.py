"""The call's entry functions, without a room; whole calls are in tests/integration."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from frontdesk.app import voice
from frontdesk.errors import BadInput, ProviderError
from frontdesk.realtime.pickup import call_of
from frontdesk.scenario.intent import route
from frontdesk.scenario.intent.judging import judge
from frontdesk.settings import Provider, Settings
from frontdesk.store import snapshot, spool
from frontdesk.store.journal import CallJournal
from tests.source import ROOT
from tests.support.conversations import BOT, booked

HEADER = {"conversation_id": "call-1", "bot_id": "salon", "channel": "phone", "call": {"room": "room-1"}}


async def test_a_job_that_took_no_call_hands_nothing_over() -> None:
    await voice.on_session_end(SimpleNamespace(proc=SimpleNamespace(userdata={})))  # type: ignore[arg-type]


async def test_the_jobs_end_hands_over_what_was_taken(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    kit = voice.Kit(settings, None, {}, {}, snapshot.Snapshot(), lambda moment: None)
    taken = voice.Taken(CallJournal(tmp_path, HEADER), booked())
    job = SimpleNamespace(proc=SimpleNamespace(userdata={voice.KIT: kit, voice.TAKEN: taken}))
    await voice.on_session_end(job)  # type: ignore[arg-type]
    assert spool.pending(tmp_path) == ("call-1",)


def test_without_a_bot_nobody_answers(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no bot to answer"):
        voice.run(Settings(home=tmp_path, scenarios=(str(tmp_path / "*.yaml"),)))


def test_a_worker_that_could_not_hear_does_not_start(tmp_path: Path) -> None:
    deaf = Provider(provider="whisper", model="/no/such/folder")
    settings = Settings(home=tmp_path, scenarios=(str(ROOT / "scenarios" / "salon.yaml"),), stt=(deaf,))
    with pytest.raises(ProviderError, match="/no/such/folder"):
        voice.run(settings)


def test_a_calls_process_has_its_sentences_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "frontdesk.yaml"
    config.write_text(
        f"scenarios: ['{ROOT}/scenarios/salon.yaml']\nstt: [{{provider: fake}}]\ntts: [{{provider: fake}}]\n"
    )
    for name, value in {"FRONTDESK_CONFIG": str(config), "FRONTDESK_HOME": str(tmp_path / "var")}.items():
        monkeypatch.setenv(name, value)
    process: Any = SimpleNamespace(userdata={})
    judge.cache_clear()
    voice.setup(process)
    kit: voice.Kit = process.userdata[voice.KIT]
    greeting = kit.published.bot("salon").greeting
    assert kit.audio["salon"]["en"].frames(greeting) is not None
    assert list((tmp_path / "var" / "audio").iterdir())
    assert set(kit.ears) == {kit.published.bot("salon").languages}
    kit.observe("picked_up")
    learnt = judge.cache_info().misses
    for words in ("could you fit me in tomorrow", "мне бы подстричься"):
        route(kit.published.bot("salon"), words)
    assert learnt == judge.cache_info().misses
    assert judge.cache_info().currsize == 2


def test_the_observer_is_the_module_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(voice.OBSERVER, "frontdesk.no_such_module")
    with pytest.raises(ModuleNotFoundError):
        voice._observer()


def test_the_dialled_number_finds_its_bot_even_when_the_snapshot_is_damaged(tmp_path: Path) -> None:
    published = snapshot.Snapshot(
        numbers={"+442079460100": "salon"}, bots={"salon": BOT.model_dump(mode="json")}
    )
    kit = voice.Kit(Settings(home=tmp_path), None, {}, {}, published, lambda moment: None)
    path = snapshot.path_of(tmp_path)
    path.parent.mkdir(parents=True)
    path.write_text("{")
    call = call_of("room", {"sip.trunkPhoneNumber": "+44 20 7946 0100"})
    assert voice._who_answers(kit, call) == BOT
    snapshot.write(tmp_path, snapshot.Snapshot())
    with pytest.raises(BadInput, match="nobody answers"):
        voice._who_answers(kit, call)
