"""`frontdesk ingest`."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.cli.ingest import Wish, run
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
    said = type_("ask", "where are sledges rented", "--bot", "salon").out
    assert re.search(r"→ [01]\.\d\d  guide\.pdf, page 2", said)
    (papers / "prices.csv").write_text("Service,Price\nSledge,8\nHelmet,2\n")
    again = type_("ingest", str(papers), "--bot", "salon").out
    for line in (
        "= guide.pdf: 2 chunks from 2 pages, unchanged",
        "✓ prices.csv: 2 chunks, version 2",
        "  rows: 1 new, 1 changed, 1 gone, 0 the same",
        "  + Helmet. Price: 2",
        "  ~ Sledge. Price: 7 → Sledge. Price: 8",
        "  - Skates. Price: 9",
        "1 file read, 2 chunks, 2 unchanged for salon",
    ):
        assert line in again


def test_what_is_given_to_a_scenario_is_found_in_it_alone(type_: Type, papers: Path, served: None) -> None:
    guide = str(papers / "guide.pdf")
    type_("ingest", guide, "--bot", "salon", "--scenario", "booking")
    out_of_the_blue = type_("ask", "where are sledges rented", "--bot", "salon").out
    assert "guide.pdf" not in out_of_the_blue
    asked = ("ask", "where are sledges rented", "--bot", "salon", "--scenario")
    assert "→" in (said := type_(*asked, "booking").out)
    assert "guide.pdf, page 2" in said
    listed = json.loads(type_("knowledge", "--bot", "salon", "--json").out)
    assert [one["scenarios"] for one in listed if one["name"] == "guide.pdf"] == [["booking"]]
    assert "unchanged" in type_("ingest", guide, "--bot", "salon", "--scenario", "booking").out
    assert "version 2" in type_("ingest", guide, "--bot", "salon").out
    assert "guide.pdf" in type_("ask", "where are sledges rented", "--bot", "salon").out
    wrong = type_(*asked, "bokking")
    assert (wrong.code, "no scenario 'bokking'; known: booking" in wrong.err) == (2, True)
    assert type_("ingest", guide, "--bot", "salon", "--scenario", "nothing").code == 2


def test_what_is_gone_from_a_folder_is_told_and_forgotten_on_demand(
    type_: Type, papers: Path, served: None
) -> None:
    type_("ingest", str(papers), "--bot", "salon")
    (papers / "guide.pdf").unlink()
    assert (
        "! guide.pdf is no longer in the folder: --prune forgets it"
        in type_("ingest", str(papers), "--bot", "salon").out
    )
    said = type_("ingest", str(papers), "--bot", "salon", "--prune").out
    assert "- guide.pdf: forgotten" in said
    assert "2 unchanged, 1 forgotten for salon" in said
    assert "guide.pdf" not in type_("knowledge", "--bot", "salon").out


def test_the_last_file_of_a_folder_is_forgotten_too(type_: Type, tmp_path: Path, served: None) -> None:
    folder = tmp_path / "leaflets"
    folder.mkdir()
    (folder / "only.md").write_text("Sledges are rented behind the barn.")
    type_("ingest", str(folder), "--bot", "salon")
    (folder / "only.md").unlink()
    said = type_("ingest", str(folder), "--bot", "salon")
    assert (said.code, "! only.md is no longer in the folder: --prune forgets it" in said.out) == (1, True)
    assert "- only.md: forgotten" in type_("ingest", str(folder), "--bot", "salon", "--prune").out
    assert "only.md" not in type_("knowledge", "--bot", "salon").out


def test_how_it_is_to_be_kept_is_said(type_: Type, papers: Path, served: None) -> None:
    (papers / "rules.txt").write_text("No dogs.\nNo smoking.")
    wish = ("--source", "knowledge", "--chunks", "lines", "--valid-until", "2199-12-31")
    said = type_("ingest", str(papers / "rules.txt"), "--bot", "salon", *wish)
    assert "✓ rules.txt: 2 chunks" in said.out
    [listed] = [
        one
        for one in json.loads(type_("knowledge", "--bot", "salon", "--json").out)
        if one["name"] == "rules.txt"
    ]
    assert (listed["source"], listed["chunking"]) == ("knowledge", "lines 500/50")
    assert listed["valid_until"].startswith("2200-01-01T00:00")
    over = ("--valid-until", "2020-01-01")
    type_("ingest", str(papers / "rules.txt"), "--bot", "salon", *over)
    assert "I don't know" in type_("ask", "smoking", "--bot", "salon").out


def test_folders_are_watched_until_somebody_stops_it(
    home: Path, papers: Path, served: None, capfd: pytest.CaptureFixture[str]
) -> None:
    stop = threading.Event()
    stop.set()
    assert run([str(papers)], "salon", Wish(watch=True), stop) == 0
    assert "Watching; Ctrl-C ends it." in capfd.readouterr().out


@pytest.mark.parametrize(
    ("wish", "why"),
    [
        (("--source", "answers"), "known: faq"),
        (("--chunks", "line"), "Did you mean lines"),
        (("--chunk-size", "9"), "between 50"),
        (("--valid-until", "soon"), "2026-12-31"),
    ],
)
def test_a_wrong_wish_is_one_line(type_: Type, papers: Path, wish: tuple[str, ...], why: str) -> None:
    said = type_("ingest", str(papers), "--bot", "salon", "--dry-run", *wish)
    assert (said.code, said.out) == (2, "")
    assert why in said.err


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
    assert "  1 · products" in lines
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
