from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Type


def test_a_part_that_does_not_exist(type_: Type) -> None:
    said = type_("serve", "--only", "apo")
    assert said.code == 2
    assert "known: knowledge, postcall, api, telegram, voice" in said.err


def test_it_does_not_start_open_to_strangers(type_: Type, home: Path) -> None:
    (home / "frontdesk.yaml").write_text("api: {host: 0.0.0.0}\n")
    said = type_("serve")
    assert said.code == 2
    assert "FRONTDESK_API_KEY" in said.err
    assert said.out == ""
