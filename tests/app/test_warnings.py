from __future__ import annotations

from pathlib import Path

from frontdesk.app.warnings import warnings
from frontdesk.scenario.schema import Bot
from tests.support.doors import BOT
from tests.support.papers import pdf


def changed(**changes: object) -> Bot:
    return Bot.model_validate(BOT.model_dump() | changes)


def test_a_bot_without_surprises() -> None:
    assert warnings(BOT) == []


def test_knowledge_that_is_missing_empty_or_unreadable(tmp_path: Path) -> None:
    support = {"name": "support", "trigger_keywords": ["question"], "use_knowledge_base": True}
    [warning] = warnings(changed(scenarios=[support]))
    assert "no knowledge files" in warning
    (tmp_path / "empty.md").write_text(" \n")
    (tmp_path / "binary.md").write_bytes(b"text\x00text")
    (tmp_path / "scan.pdf").write_bytes(pdf("", ""))
    (tmp_path / "half.pdf").write_bytes(pdf("Parking is free", ""))
    names = ("empty.md", "binary.md", "gone.md", "scan.pdf", "half.pdf")
    found = warnings(changed(knowledge=[str(tmp_path / name) for name in names]))
    said = ("empty.md: there is no text", "binary.md: this is not a text", "gone.md", "a scan", "on page 2")
    assert [words in one for words, one in zip(said, found, strict=True)] == [True] * 5
