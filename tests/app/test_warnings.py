from __future__ import annotations

from pathlib import Path

from frontdesk.app.warnings import warnings
from frontdesk.scenario.schema import Bot
from tests.support.doors import BOT


def changed(**changes: object) -> Bot:
    return Bot.model_validate(BOT.model_dump() | changes)


def test_a_bot_without_surprises() -> None:
    assert warnings(BOT) == []


def test_knowledge_that_is_missing_empty_or_unreadable(tmp_path: Path) -> None:
    support = {"name": "support", "trigger_keywords": ["question"], "use_knowledge_base": True}
    [warning] = warnings(changed(scenarios=[support]))
    assert "no knowledge files" in warning
    (tmp_path / "empty.md").write_text(" \n")
    (tmp_path / "binary.md").write_bytes(b"\xff\xfe\x00")
    names = [str(tmp_path / name) for name in ("empty.md", "binary.md", "gone.md")]
    found = warnings(changed(knowledge=names))
    assert ["is empty" in found[0], "cannot be read" in found[1], "cannot be read" in found[2]] == [True] * 3
