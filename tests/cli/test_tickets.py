from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.cli.tickets import Wish
from frontdesk.settings import Settings
from frontdesk.store import tickets
from frontdesk.store.db import open_store
from frontdesk.store.tickets import Ticket
from tests.cli.conftest import Type
from tests.providers.tickets.standins import JiraStand


@pytest.fixture
def house(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[JiraStand]:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    with JiraStand(cloud=False) as jira:
        (home / "frontdesk.yaml").write_text(
            f"trackers: {{support: {{provider: jira, url: '{jira.url}', options: {{project: SUP}}}}}}\n"
        )
        jira.issues["SUP-1"] = {"key": "SUP-1", "fields": {"summary": "x", "status": jira.status("To Do")}}
        store = open_store(Settings(home=home / "var"))
        tickets.begin(store, Ticket("tk-1", "default", "salon", "support", title="No hot\x1b[31m [/] water"))
        tickets.stands(store, "tk-1", key="SUP-1", url="https://x", state="open", status="To Do")
        store.close()
        yield jira


def test_they_are_listed(type_: Type, house: JiraStand) -> None:
    said = type_("tickets")
    assert (said.code, "SUP-1" in said.out, "open" in said.out) == (0, True, True)
    assert "\x1b" not in said.out
    assert "[/]" in said.out, "words that a terminal's marks are made of are words"
    assert type_("tickets", "--state", "done").out == "No conversation became a ticket.\n"
    [one] = json.loads(type_("tickets", "--bot", "salon", "--json").out)
    assert (one["id"], one["key"], one["state"]) == ("tk-1", "SUP-1", "open")


def test_one_is_commented_on_and_moved(type_: Type, house: JiraStand) -> None:
    said = type_(
        "tickets", "tk-1", "--comment", "Called back.", "--link", "https://x/1", "--move", "Done", "--json"
    )
    assert json.loads(said.out)[0]["state"] == "done"
    assert "Called back." in str(house.comments["SUP-1"])
    assert list(house.links) == ["https://x/1"]


def test_one_is_shown_as_it_stands_now(type_: Type, house: JiraStand) -> None:
    house.issues["SUP-1"]["fields"]["status"] = house.status("Done")
    house.writes_on("SUP-1", 11, "[bold]Mended[/]\x1b[31m.", "2026-11-02T09:00:00.000Z")
    said = type_("tickets", "tk-1").out
    assert "done" in said
    assert "2026-11-02 09:00 UTC · Olga\n[bold]Mended[/]" in said
    assert "\x1b" not in said
    [one] = json.loads(type_("tickets", "tk-1", "--json").out)
    assert [comment["author"] for comment in one["comments"]] == ["Olga"]
    assert "comments" not in json.loads(type_("tickets", "--json").out)[0]
    assert Wish() == Wish("", "", "")


def test_what_is_wrong(type_: Type, house: JiraStand) -> None:
    assert "no ticket" in type_("tickets", "tk-9").err
    assert "known: making" in type_("tickets", "--state", "lost").err
