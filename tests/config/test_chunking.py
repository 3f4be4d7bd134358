from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.config.bots import load_bot, problems

BOT = "bot_id: b\ngreeting: Hello.\nfallback: Sorry?\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "b.yaml"
    path.write_text(BOT + text)
    return path


def test_documents_are_cut_as_the_bot_says(tmp_path: Path) -> None:
    chunks = load_bot(written(tmp_path, "chunks: {strategy: lines, size: 200, overlap: 0}")).chunks
    assert (chunks.strategy, chunks.size, chunks.overlap) == ("lines", 200, 0)
    usual = load_bot(written(tmp_path, "")).chunks
    assert (usual.strategy, usual.size, usual.overlap) == ("sections", 500, 50)


@pytest.mark.parametrize(
    ("chunks", "why"),
    [
        ("{strategy: page}", "Did you mean pages"),
        ("{size: 20}", "greater than or equal to 50"),
        ("{size: 100, overlap: 60}", "more than half"),
    ],
)
def test_what_nobody_can_cut_by_is_a_problem(tmp_path: Path, chunks: str, why: str) -> None:
    [problem] = problems(written(tmp_path, f"chunks: {chunks}"))
    assert (problem.line, problem.key.split(".")[0]) == (4, "chunks")
    assert why in str(problem)


def test_only_known_origins_need_no_review(tmp_path: Path) -> None:
    assert load_bot(written(tmp_path, "learning: {approve: [specialists]}")).learning.approve == (
        "specialists",
    )
    [problem] = problems(written(tmp_path, "learning: {approve: [everything]}"))
    assert problem.line == 4
