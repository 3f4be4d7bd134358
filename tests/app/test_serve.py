from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from frontdesk.app.lock import serving
from frontdesk.app.parts import plan
from frontdesk.app.serve import Signals, run, summary
from frontdesk.errors import BadInput, Conflict, ProviderError, Refused
from frontdesk.settings import Api, Settings
from tests.source import ROOT
from tests.support.doors import BOT

SCENARIOS = (str(ROOT / "scenarios" / "*.yaml"),)


def test_nothing_is_started_that_could_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "frontdesk.yaml").write_text(f"scenarios: ['{SCENARIOS[0]}']\n")
    monkeypatch.chdir(tmp_path)
    told: list[str] = []
    home = {"home": tmp_path / "var", "scenarios": SCENARIOS}
    with pytest.raises(Refused, match="FRONTDESK_API_KEY"):
        run(Settings(**home, api=Api(host="0.0.0.0")), ("api",), told.append)  # type: ignore[arg-type]
    away = Settings(**home, database="postgresql://x@127.0.0.1:9/x")  # type: ignore[arg-type]
    with pytest.raises(ProviderError, match="DB_URL"):
        run(away, ("api",), told.append)
    taken = Settings(**home)  # type: ignore[arg-type]
    with serving(taken.home, ("api",)), pytest.raises(Conflict, match=f"process {os.getpid()} already"):
        run(taken, ("api",), told.append)
    unclear = Settings(**home, telegram_token="1:x")  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="telegram_bot"):
        run(unclear, ("telegram",), told.append)
    assert told == []


def test_the_summary_says_what_is_where() -> None:
    settings = Settings(home=Path("var"))
    text = summary(settings, {"salon": BOT}, plan(settings, ("api", "telegram")))
    assert "salon (en)" in text
    assert "http://127.0.0.1:8080" in text
    assert "TELEGRAM_BOT_TOKEN" in text
    assert "var (SQLite)" in text


def test_signals_are_counted_only_while_somebody_listens() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with Signals() as signals:
        assert not signals.wait(0)
        os.kill(os.getpid(), signal.SIGTERM)
        assert signals.wait(5)
        os.kill(os.getpid(), signal.SIGINT)
        assert signals.count == 2
    assert signal.getsignal(signal.SIGTERM) == before
