from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.config import folders
from frontdesk.config.folders import files, kind_of, readable, unreadable
from frontdesk.errors import BadInput


def written(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    return folder


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.PDF", "pdf"),
        ("a.htm", "html"),
        ("dir.txt/b.tsv", "csv"),
        ("a.exe", None),
        ("pdf", None),
        (".md", None),
    ],
)
def test_the_ending_says_the_format(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


def test_a_folder_s_files_are_sorted_and_others_are_named(tmp_path: Path) -> None:
    written(tmp_path, "b.md", "a/z.pdf", "a/x.png", ".git/y.md", ".secret.md", "~$open.docx", "README")
    found, others = readable(tmp_path)
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a/z.pdf", "b.md"]
    assert [path.name for path in others] == ["README", "x.png"]


def test_links_do_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    written(tmp_path, "outside/secret.md", "in/own.md")
    (tmp_path / "in/leak.md").symlink_to(tmp_path / "outside/secret.md")
    (tmp_path / "in/folder").symlink_to(tmp_path / "outside")
    (tmp_path / "in/loop").symlink_to(tmp_path / "in")
    (tmp_path / "in/same.md").symlink_to(tmp_path / "in/own.md")
    assert [path.name for path in readable(tmp_path / "in")[0]] == ["own.md", "same.md"]


def test_too_many_are_refused(tmp_path: Path) -> None:
    written(tmp_path, *(f"{number}.md" for number in range(folders.MOST_FILES + 1)))
    with pytest.raises(BadInput, match="1,001 files"):
        readable(tmp_path)
    assert "1,001 files" in unreadable(tmp_path, "papers")


def test_names_mean_files_and_folders(tmp_path: Path) -> None:
    written(tmp_path, "papers/b.md", "papers/a.md", "c.md")
    assert [path.name for path in files(tmp_path, ["c.md", "papers", "gone.md"])] == [
        *("c.md", "a.md", "b.md", "gone.md")
    ]


def test_why_a_name_is_no_knowledge(tmp_path: Path) -> None:
    written(tmp_path, "a.md", "b.png")
    (tmp_path / "empty").mkdir()
    assert unreadable(tmp_path / "a.md", "a.md") == ""
    assert "no file 'gone.md'" in unreadable(tmp_path / "gone.md", "gone.md")
    assert "cannot be read" in unreadable(tmp_path / "b.png", "b.png")
    assert "no files of a known type" in unreadable(tmp_path / "empty", "empty")
    assert "no file" in unreadable(tmp_path / "\0", "\0")


def test_nothing_outside_the_bot_s_folder_is_knowledge(tmp_path: Path) -> None:
    home = tmp_path / "home"
    written(tmp_path, "secret.md", "home/in/a.md")
    (home / "link.md").symlink_to(tmp_path / "secret.md")
    (home / "out").symlink_to(tmp_path)
    (home / "loop.md").symlink_to(home / "loop.md")
    (home / "beside.md").symlink_to(home / "in/a.md")
    for name in (
        "../secret.md",
        "in/../../secret.md",
        str(tmp_path / "secret.md"),
        "link.md",
        "out",
        "out/secret.md",
    ):
        assert "leads out of the folder" in unreadable(home / name, name), name
    for name in ("in/a.md", "in/../in/a.md", "in", "beside.md"):
        assert unreadable(home / name, name) == "", name
    assert "no file" in unreadable(home / "loop.md", "loop.md")
