from __future__ import annotations

from tests.cli.conftest import Type


def test_help(type_: Type) -> None:
    assert "what operators did" in type_("audit", "--help").out
    assert type_("audit", "--limit", "0").code == 2
