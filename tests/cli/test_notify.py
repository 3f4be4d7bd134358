from __future__ import annotations

from pathlib import Path

from frontdesk.cli.notify import _companies, where
from frontdesk.settings import Notify, Settings
from frontdesk.store import snapshot
from tests.support.conversations import BOT


def test_where_a_message_goes_tells_no_secret() -> None:
    assert where(Notify(webhook="https://hooks.example.com/services/T0/secret")) == "web hooks.example.com"
    assert where(Notify(webhook_env="SLACK_URL")) == "web SLACK_URL"
    assert where(Notify(email=("a@example.com", "b@example.com"))) == "e-mail a@example.com, b@example.com"
    assert where(Notify(telegram="@team")) == "Telegram @team"


def test_invitations_of_companies_that_tell_nobody_anything_are_found(tmp_path: Path) -> None:
    team = {"team": {"telegram": "1", "company": "told"}}
    settings = Settings.model_validate({"home": tmp_path, "notify": team, "telegram_token": "1:a"})
    assert _companies(settings) == {"default", "told"}
    snapshot.publish(settings, {"salon": BOT.model_copy(update={"company_id": "silent"})})
    assert _companies(settings) == {"default", "told", "silent"}
