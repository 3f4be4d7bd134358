from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.tickets._accounts import check_filing, hook_env, open_tracker, secret_env
from frontdesk.settings import BotSettings, Filing, Settings, Tracker
from tests.providers.tickets.crm_standin import CRM_OPTIONS
from tests.support.conversations import BOT

JIRA = Tracker(provider="jira", url="https://company.atlassian.net", options={"project": "SUP"})
CREATE = {"path": "/x", "id": "id", "upsert": True}


def settings(*filing: Filing, **trackers: Tracker) -> Settings:
    return Settings(trackers={"support": JIRA, **trackers}, bots={"salon": BotSettings(filing=filing)})


def crm(**create: Any) -> Tracker:
    return Tracker(provider="crm", url="https://x", options={"create": CREATE | create})


@pytest.mark.parametrize(
    ("provider", "variable"),
    [("kaiten", "KAITEN_TOKEN"), ("jira", "JIRA_TOKEN"), ("asana", "ASANA_TOKEN"), ("crm", "CRM_API_KEY")],
)
def test_where_the_secrets_are(provider: str, variable: str) -> None:
    assert secret_env(Tracker(provider=provider)) == variable
    assert hook_env(Tracker(provider=provider)) == f"{provider.upper()}_HOOK_SECRET"
    own = Tracker(provider=provider, secret_env="MINE", hook_env="OURS")
    assert (secret_env(own), hook_env(own)) == ("MINE", "OURS")


def test_it_is_opened_with_its_secret(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("k\n")
    open_tracker(settings(), "support", {"JIRA_TOKEN_FILE": str(tmp_path / "key")}).close()
    with pytest.raises(BadInput, match="set JIRA_TOKEN"):
        open_tracker(settings(), "support", {})
    with pytest.raises(BadInput, match=r"no tracker .suport. .* did you mean .support."):
        open_tracker(settings(), "suport", {"JIRA_TOKEN": "k"})


def test_what_is_right() -> None:
    filing = Filing(tracker="support", when=("issue", "booking_created", "support", "urgent"))
    leads = Filing(tracker="leads", when=("lead",))
    own = Tracker(
        provider="crm", url="https://x", options={**CRM_OPTIONS, "create": CREATE | {"body": "{service}"}}
    )
    check_filing(settings(filing, leads, leads=own), {"salon": BOT})


@pytest.mark.parametrize(
    ("own", "why"),
    [
        (settings(Filing(tracker="suport")), r"bots.salon.filing\[0\].tracker: .* did you mean 'support'"),
        (
            settings(Filing(tracker="support", when=("complain",))),
            r"bots.salon.filing\[0\].when: no conversation counts as 'complain'",
        ),
        (settings(Filing(tracker="support", when=("bookin",))), "did you mean 'booking'"),
        (settings(x=Tracker(provider="jra")), "trackers.x.provider: there is no provider 'jra'"),
        (
            settings(Filing(tracker="x", when=("lead",)), x=crm(body={"a": "{servic}"})),
            r"trackers.x.options: crm: create.body.a: nothing is called \{servic\}; did you mean \{service\}",
        ),
        (settings(x=crm(body={"a": "{service}"})), r"nothing is called \{service\}"),
    ],
)
def test_what_is_wrong(own: Settings, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        check_filing(own, {"salon": BOT})
