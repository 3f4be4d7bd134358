from __future__ import annotations

import pytest

from tests.cli.conftest import Type

COMMANDS = (
    *("add", "change", "enable", "disable", "remove", "rotate", "test", "log"),
    *("replay", "events"),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_does(type_: Type, command: str) -> None:
    said = type_("webhooks", command, "--help")
    assert said.code == 0
    assert f"frontdesk webhooks {command}" in said.out
    assert command in type_("webhooks", "--help").out


def test_a_replay_needs_one_of_two(type_: Type) -> None:
    assert type_("webhooks", "replay").code == 2
    assert type_("webhooks", "replay", "d-1", "--endpoint", "ep_1").code == 2
