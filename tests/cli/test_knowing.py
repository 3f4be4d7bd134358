"""The commands about knowledge are commands like all others."""

from __future__ import annotations

import pytest

from frontdesk.cli import knowing
from tests.cli.conftest import Type


@pytest.mark.parametrize("name", [command.callback.__name__ for command in knowing.app.registered_commands])
def test_each_explains_itself(type_: Type, name: str) -> None:
    said = type_(name, "--help")
    assert (said.code, said.err) == (0, "")
    assert "Examples:" in said.out
    assert name in type_("--help").out


def test_everything_or_some_but_not_both(type_: Type) -> None:
    said = type_("knowledge", "--bot", "salon", "--clear", "--delete", "a.md")
    assert (said.code, "leave out --delete" in said.err) == (2, True)
