"""`frontdesk ingest`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.knowledge.owners import owner
from tests.support.papers import pdf, word


@pytest.fixture
def papers(home: Path) -> Path:
    folder = home / "papers"
    (folder / "old").mkdir(parents=True)
    (folder / "guide.pdf").write_bytes(pdf("Welcome", "Sledges are rented at the gate.", ""))
    (folder / "old/terms.docx").write_bytes(word(("Heading 1", "Refunds"), ("Normal", "Within a week.")))
    (folder / "prices.csv").write_text("Service,Price\nSledge,7\nSkates,9\n")
    (folder / "logo.png").write_bytes(b"\x89PNG")
    return folder


@pytest.fixture
def served(home: Path) -> Iterator[None]:
    with owner(home / "var", home / "frontdesk.yaml"):
        yield


def test_a_folder_is_taken_in_and_answered_from(type_: Type, papers: Path, served: None) -> None:
    said = type_("ingest", str(papers), "--bot", "salon")
    assert (said.code, said.err) == (0, "")
    for line in (
        "✓ guide.pdf: 2 chunks from 2 pages",
        "  ! no text on page 3",
        "✓ old/terms.docx: 1 chunk",
        "✓ prices.csv: 2 chunks",
        "· 1 file of other types left out: logo.png",
        "3 files read, 5 chunks for salon",
    ):
        assert line in said.out
    assert "→ 1.00  guide.pdf, page 2" in type_("ask", "where are sledges rented", "--bot", "salon").out
    (papers / "prices.csv").write_text("Service,Price\nSledge,8\nHelmet,2\n")
    again = type_("ingest", str(papers), "--bot", "salon").out
    for line in (
        "= guide.pdf: 2 chunks from 2 pages, unchanged",
        "  rows: 1 new, 1 changed, 1 gone, 0 the same",
        "  + Helmet. Price: 2",
        "  ~ Sledge. Price: 7 → Sledge. Price: 8",
        "  - Skates. Price: 9",
        "1 file read, 2 chunks, 2 unchanged for salon",
    ):
        assert line in again


def test_a_bad_file_is_named_and_the_others_are_read(type_: Type, papers: Path, served: None) -> None:
    (papers / "old/bad.pdf").write_bytes(b"nothing")
    said = type_("ingest", str(papers), "gone.md", "--bot", "salon")
    assert said.code == 1
    assert "✗ old/bad.pdf: it is no PDF" in said.out
    assert "✗ gone.md: there is no such file." in said.out
    assert "3 files read, 5 chunks, 2 failed for salon" in said.out


def test_a_dry_run_shows_and_keeps_nothing(type_: Type, papers: Path) -> None:
    said = type_("ingest", str(papers), "--bot", "salon", "--dry-run")
    assert said.code == 0
    lines = [line.rstrip() for line in said.out.splitlines()]
    assert lines[lines.index("  2 · page 2") : lines.index("  2 · page 2") + 2] == [
        "  2 · page 2",
        "    Sledges are rented at the gate.",
    ]
    assert "  1 · Refunds" in lines
    assert "Nothing was kept and nothing compared: no index is running." in lines[-1]
    assert "I don't know" in type_("ask", "where are sledges rented", "--bot", "salon").out


def test_without_an_index_it_is_said_how_to_start_one(type_: Type, papers: Path) -> None:
    said = type_("ingest", str(papers), "--bot", "salon")
    assert (said.code, said.out) == (2, "")
    assert "frontdesk serve --only knowledge" in said.err


def test_what_a_file_says_is_no_command_to_the_terminal(type_: Type, home: Path) -> None:
    (home / "evil.txt").write_text("Call \x1b[2J[bold]us[/bold]")
    said = type_("ingest", "evil.txt", "--bot", "salon", "--dry-run")
    assert "Call \ufffd[2J[bold]us[/bold]" in said.out


@pytest.mark.parametrize("arguments", [("a.md",), ("--bot", "salon"), ("a.md", "--bot", "salom")])
def test_what_is_missing_is_one_line(type_: Type, arguments: tuple[str, ...]) -> None:
    said = type_("ingest", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("frontdesk: ")
