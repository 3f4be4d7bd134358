from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.chunker import Chunking
from frontdesk.knowledge.document import Document, Part, digest, document_id
from frontdesk.knowledge.intake import Given, gather, language_of, prepare, version_of
from tests.support.papers import pdf, word

FAQ = "Welcome.\nQ: Do you take cards?\nA: Yes.\nQ: Is there parking?\nA: Behind the house."


def test_a_document_is_read_and_cut() -> None:
    data = pdf("Welcome", "", "Prices")
    read = prepare("papers/guide.pdf", data)
    assert [part.page for part in read.chunks[:2]] == [1, 3]
    assert len(prepare("long.txt", b"Another sentence. " * 3000).chunks) > 5
    assert "page 2" in read.warnings[0]
    entry = read.entry("salon", "bella")
    assert (entry.doc_id, entry.name) == (
        *(document_id("salon", "papers/guide.pdf", "bella"), "papers/guide.pdf"),
    )
    assert read.pages == 2
    assert (entry.digest, entry.origin, entry.company_id) == (digest(data), "upload", "bella")


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(BadInput, match=r"^a\.pdf: "):
        prepare("a.pdf", b"nothing")


def test_companies_do_not_share_documents() -> None:
    assert document_id("salon", "a.md") == document_id("salon", "a.md", "default")
    assert document_id("salon", "a.md") != document_id("salon", "a.md", "bella")


def test_how_it_is_to_be_kept_makes_another_version() -> None:
    data = b"## Do you take cards?\nYes.\n\n## Parking\nBehind the house, as long as you like."
    plain = prepare("a.md", data)
    given = Given("knowledge", Chunking("lines"), None, 9e9)
    kept = prepare("a.md", data, given)
    assert plain.digest == digest(data) == version_of(data)
    assert kept.digest == version_of(data, given) != plain.digest
    entry = kept.entry("salon", version=4)
    assert (entry.kind, entry.valid_until, entry.version, entry.language) == ("knowledge", 9e9, 4, "en")
    assert [part.kind for part in kept.chunks] == ["faq", ""]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("faq.txt", FAQ.encode()),
        ("faq.docx", word(*(("Normal", line) for line in FAQ.splitlines()))),
        ("faq.pdf", pdf(FAQ)),
        ("faq.html", "".join(f"<p>{line}</p>" for line in FAQ.splitlines()).encode()),
        ("faq.md", FAQ.encode()),
    ],
)
def test_questions_stand_with_their_own_answers_in_every_format(name: str, data: bytes) -> None:
    assert [(part.kind, part.text) for part in prepare(name, data).chunks] == [
        ("", "Welcome."),
        ("faq", "Q: Do you take cards?\nA: Yes."),
        ("faq", "Q: Is there parking?\nA: Behind the house."),
    ]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (Given("answers"), "known: faq"),
        (Given(chunking=Chunking("words")), "no chunking called"),
        (Given(valid_from=2.0, valid_until=1.0), "end before it begins"),
    ],
)
def test_a_wrong_wish_is_refused(given: Given, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        prepare("a.txt", b"Free parking.", given)


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Мы открыты по будням с девяти до шести."], "ru"),
        (["Wir haben von Montag bis Freitag geöffnet.", "OK"], "de"),
        (["35", "40"], ""),
        ([], ""),
    ],
)
def test_the_language_is_told_by_most_of_the_text(texts: list[str], language: str) -> None:
    assert language_of(Document(tuple(map(Part, texts)))) == language


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
    assert found.folders == {"b.md": folder.resolve(), "deep/a.md": folder.resolve()}
    assert found.problems == []


def test_two_files_of_one_name_do_not_replace_each_other(tmp_path: Path) -> None:
    written(tmp_path, "one/a.md", "two/a.md")
    found = gather([tmp_path / "one/a.md", tmp_path / "two/a.md"])
    assert [path.parent.name for _, path in found.files] == ["one"]
    assert "rename one" in found.problems[0]


def test_a_folder_without_files_is_a_problem(tmp_path: Path) -> None:
    assert "no file in it" in gather([tmp_path]).problems[0]
