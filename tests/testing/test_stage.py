"""Which recogniser can be had, and what is served; the stage itself stands in tests/integration."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.config import load_settings
from frontdesk.settings import BotSettings, Phone, Provider, Settings
from frontdesk.testing import stage
from tests.source import ROOT


def test_a_key_of_deepgrams_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    found, about = stage.real_recognisers(Settings())
    assert found == (Provider(provider="deepgram"),)
    assert "Deepgram" in about


def test_another_recogniser_is_used_as_it_is_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPGRAM_API_KEY", raising=False)
    own = (Provider(provider="openai", base_url="http://127.0.0.1:9"),)
    assert stage.real_recognisers(Settings(stt=own))[0] == own


def test_without_weights_there_is_none_and_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPGRAM_API_KEY", raising=False)
    nowhere = Provider(provider="whisper", model="/no/such/folder")
    found, why = stage.real_recognisers(Settings(stt=(nowhere,)))
    assert found is None
    assert "/no/such/folder" in why


def test_the_settings_survive_being_written(tmp_path: Path) -> None:
    given = Settings(
        home=tmp_path,
        scenarios=(str(ROOT / "scenarios" / "*.yaml"),),
        bots={"salon": BotSettings(numbers=("+442079460100",))},
        telegram_token="secret",
    )
    path = stage._written(tmp_path, given, {"default_bot": "salon"})
    again = load_settings({"FRONTDESK_HOME": str(tmp_path)}, path)
    known = {"default_bot": "salon", "telegram_token": None, "phone": Phone(**stage.UNLIMITED)}
    assert again == given.model_copy(update=known)
    assert "secret" not in path.read_text()
    own = stage._written(tmp_path, given, {"phone": {"max_wait": 2.0}})
    assert load_settings({"FRONTDESK_HOME": str(tmp_path)}, own).phone == Phone(max_cpu=1.0, max_wait=2.0)


def test_serving_that_fails_has_ended_by_itself(tmp_path: Path) -> None:
    log = tmp_path / "serve.log"
    serving = stage.Serving({"PATH": "", "FRONTDESK_CONFIG": str(tmp_path / "none.yaml")}, log)
    serving.start()
    assert serving.process is not None
    assert serving.process.wait(60) == 2
    assert serving.ended
    assert "none.yaml" in log.read_text()
    serving.stop()
