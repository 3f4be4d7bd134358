"""Which command lines are noted, and what of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.cli.audited import NOTED, action_of, company_of
from frontdesk.cli.commands import app
from frontdesk.settings import Settings
from frontdesk.store.audit import listed
from frontdesk.store.db import open_store
from tests.cli.conftest import Type


@pytest.mark.parametrize(
    ("line", "action"),
    [
        ("erase +12025550123", "erase"),
        ("erase +12025550123 --dry-run", ""),
        ("people per_1 --merge mary@example.com", "people --merge"),
        ("people per_1", ""),
        ("people --undo=chg_1", "people --undo"),
        ("calls call-1 --rerun summarise --rerun extract", "calls --rerun --rerun"),
        ("calls --json", ""),
        ("keys rotate", "keys rotate"),
        ("keys", ""),
        ("webhooks rotate ep_1", "webhooks rotate"),
        ("webhooks", ""),
        ("analytics role --print", ""),
        ("erase --help", ""),
        ("--version", ""),
        ("", ""),
    ],
)
def test_what_a_line_has_done(line: str, action: str) -> None:
    assert action_of(line.split()) == action


def test_every_command_that_is_noted_exists() -> None:
    groups = {group.name: group.typer_instance for group in app.registered_groups}
    for name in NOTED:
        first, _, second = name.partition(" ")
        here = groups[first] if second else app
        known = {one.name or one.callback.__name__ for one in here.registered_commands if one.callback}
        assert (second or first) in known, name


def test_it_is_noted_once_it_is_done_and_names_nobody(type_: Type, home: Path) -> None:
    assert type_("erase", "+12025550123").code in (0, 1)
    assert type_("erase").code == 2
    store = open_store(Settings(home=home / "var"))
    (act,) = listed(store)
    store.close()
    assert (act.door, act.action, act.target) == ("cli", "erase", "")
    assert act.by
    assert "2025550123" not in repr(act)


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("erase +12025550123", "default"),
        ("erase +12025550123 --company acme", "acme"),
        ("erase --company=acme +12025550123", "acme"),
        ("erase +12025550123 --company", "default"),
        ("", "default"),
    ],
)
def test_whose_affair_a_line_is(line: str, company: str) -> None:
    assert company_of(line.split()) == company
