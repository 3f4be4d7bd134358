from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.cli.conftest import Type


@pytest.fixture
def there() -> Iterator[Telegram]:
    with telegram() as running:
        yield running


@pytest.fixture
def house(home: Path, there: Telegram, monkeypatch: pytest.MonkeyPatch) -> Path:
    (home / "frontdesk.yaml").write_text(
        "notify:\n  team: {telegram: '-1001', digest: '18:00', quiet: '21:00-08:00'}\n"
        "  boss: {webhook_env: BOSS_URL, on: [lead.captured]}\n"
    )
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", there.address)
    return home


def test_who_is_told_what(type_: Type, house: Path) -> None:
    out = type_("notify").out
    assert "Telegram -1001" in out
    assert "web BOSS_URL" in out
    assert json.loads(type_("notify", "boss", "--json").out)["boss"]["on"] == ["lead.captured"]
    wrong = type_("notify", "chef")
    assert wrong.code == 2
    assert "there: team, boss" in wrong.err


def test_trying_it_out(type_: Type, house: Path, there: Telegram) -> None:
    fine = type_("notify", "team", "--test")
    assert (fine.code, fine.out) == (0, "team (Telegram -1001) took it.\n")
    assert there.answers(-1001) == ["A test\nMessages arrive here."]
    both = type_("notify", "--test")
    assert both.code == 1
    assert "boss (web BOSS_URL) did not take it: not sent: set BOSS_URL to the address." in both.out
    [other] = [one for one in json.loads(type_("notify", "--log", "--json").out) if one["receiver"] == "boss"]
    assert other["status"] == "dead"
    assert "boss" in type_("notify", "--log").out
    assert "notify --again" in type_("calls", "--parked").out
    assert "will be sent to boss again" in type_("notify", "--again", other["id"]).out
    assert type_("notify", "--again", "ntc_none").code == 2


def test_nobody_to_tell(type_: Type, home: Path) -> None:
    assert "Nobody is told anything yet" in type_("notify").out
    assert type_("notify", "--test").code == 2
    assert type_("notify", "--log").out == "Nothing was sent.\n"
