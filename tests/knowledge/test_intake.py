from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import digest, document_id
from frontdesk.knowledge.intake import gather, prepare
from tests.support.papers import pdf


def test_a_document_is_read_and_cut() -> None:
    data = pdf("Welcome", "", "Prices")
    read = prepare("papers/guide.pdf", data)
    assert [part.page for part in read.chunks[:2]] == [1, 3]
    assert len(prepare("long.txt", b"Another sentence. " * 3000).chunks) > 5
    assert "page 2" in read.warnings[0]
    entry = read.entry("salon", "bella")
    assert (entry.doc_id, entry.name) == (document_id("salon", "papers/guide.pdf"), "papers/guide.pdf")
    assert (entry.digest, entry.origin, entry.company_id) == (digest(data), "upload", "bella")


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(BadInput, match=r"^a\.pdf: "):
        prepare("a.pdf", b"nothing")


def written(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    return folder


def test_files_and_folders_are_gathered_once(tmp_path: Path) -> None:
    written(tmp_path, "in/b.md", "in/deep/a.md", "in/logo.png", "own.txt")
    folder = tmp_path / "in"
    found = gather([tmp_path / "own.txt", folder, folder / "b.md", tmp_path / "gone.md"])
    assert [name for name, _ in found.files] == ["own.txt", "b.md", "deep/a.md", "gone.md"]
    assert [path.name for path in found.others] == ["logo.png"]
    assert found.problems == []


def test_two_files_of_one_name_do_not_replace_each_other(tmp_path: Path) -> None:
    written(tmp_path, "one/a.md", "two/a.md")
    found = gather([tmp_path / "one/a.md", tmp_path / "two/a.md"])
    assert [path.parent.name for _, path in found.files] == ["one"]
    assert "rename one" in found.problems[0]


def test_a_folder_without_files_is_a_problem(tmp_path: Path) -> None:
    assert "no file in it" in gather([tmp_path]).problems[0]
