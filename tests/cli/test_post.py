from __future__ import annotations

from tests.cli.conftest import Type


def test_the_commands_are_told_of(type_: Type) -> None:
    told = type_("mail", "--help").out
    assert [
        one for one in ("drafts", "show", "change", "approve", "discard", "boxes") if one not in told
    ] == []


def test_what_is_needed_is_asked_for(type_: Type) -> None:
    assert type_("mail", "approve").code == 2
    assert type_("mail", "change", "mail_1").code == 2
