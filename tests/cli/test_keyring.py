from __future__ import annotations

from tests.cli.conftest import Type


def test_help_and_a_command_that_is_none(type_: Type) -> None:
    said = type_("keys", "--help").out
    assert "rotate" in said
    assert "new" in said
    assert type_("keys", "burn").code == 2
