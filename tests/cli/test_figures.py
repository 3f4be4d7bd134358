from __future__ import annotations

from tests.cli.conftest import Type


def test_help_and_what_cannot_be_typed(type_: Type) -> None:
    said = type_("analytics", "--help").out
    assert "query" in said
    assert "role" in said
    assert type_("analytics", "burn").code == 2
    assert type_("analytics", "query").code == 2
    assert type_("analytics", "query", "SELECT 1", "--limit", "0").code == 2
    assert type_("analytics", "query", "SELECT 1", "--timeout", "61").code == 2
