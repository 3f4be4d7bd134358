from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import MAX_BYTES
from frontdesk.knowledge.reading import contents, read_document
from tests.support.papers import excel, pdf


def test_an_unknown_type_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match=r"prices\.exe.*\.md, \.pdf, \.txt"):
        read_document("prices.exe", b"MZ")
    with pytest.raises(BadInput, match="cannot be read"):
        read_document("README", b"text")


@pytest.mark.parametrize("data", [b"\x89PNG\0\0\0", b"text\0text", b"", b"   \n"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        read_document("a.txt", data)


def test_too_large_is_refused() -> None:
    with pytest.raises(BadInput, match="20 MB"):
        read_document("a.TXT", b"a" * (MAX_BYTES + 1))


def test_the_name_stands_before_the_reason() -> None:
    with pytest.raises(BadInput, match=r"^prices\.pdf: it is no PDF"):
        read_document("prices.pdf", b"PK\x03\x04")
    with pytest.raises(BadInput, match=r"^x\.txt: there is no text"):
        read_document("/etc/../x.txt", b" ")


@pytest.mark.parametrize("name", ["a.HTM", "a.html", "a.markdown", "a.md", "a.text", "a.tsv"])
def test_other_endings_of_the_same_formats(name: str) -> None:
    assert "Prices" in read_document(name, b"Prices and more").parts[0].text


def test_real_files() -> None:
    assert read_document("a.PDF", pdf("Hours")).parts[0].page == 1
    assert read_document("a.xlsx", excel({"P": [["Service", "Price"], ["Cut", 35]]})).parts


def test_only_files_have_contents(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"a" * (MAX_BYTES + 5))
    assert len(contents(path)) == MAX_BYTES + 1
    os.mkfifo(tmp_path / "pipe.md")
    for name in ("gone.md", "pipe.md", "."):
        with pytest.raises(BadInput, match="no such file"):
            contents(tmp_path / name)
