from __future__ import annotations

from tests.cli.conftest import Type


def test_what_is_about_somebody_needs_somebody(type_: Type) -> None:
    for change in ("--merge", "--split"):
        said = type_("people", change, "+12025550123")
        assert said.code == 2
        assert "say whose" in said.err
    assert type_("people", "--undo", "chg_none").code == 2
