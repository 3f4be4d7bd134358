from __future__ import annotations

from tests.cli.conftest import Type


def test_a_deed_needs_its_ticket(type_: Type) -> None:
    for option in ("--move", "--comment", "--link"):
        said = type_("tickets", option, "x")
        assert said.code == 2
        assert "ID" in said.err


def test_nothing_was_filed_yet(type_: Type) -> None:
    assert type_("tickets").out == "No conversation became a ticket.\n"
