from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import MAX_BYTES, decoded, digest, document_id, read_document


def test_an_unknown_type_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match=r"prices\.exe.*\.md, \.txt"):
        read_document("prices.exe", b"MZ")
    with pytest.raises(BadInput, match="cannot be read"):
        read_document("README", b"text")


@pytest.mark.parametrize("data", [b"\x89PNG\0\0\0", b"text\0text", b"", b"   \n"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        read_document("a.txt", data)


def test_too_large_is_refused() -> None:
    with pytest.raises(BadInput, match="5 MB"):
        read_document("a.TXT", b"a" * (MAX_BYTES + 1))


def test_another_encoding_is_read_with_a_warning() -> None:
    document = read_document("a.txt", b"Price\n\nCaf\xe9 12")
    assert "line 3" in document.warnings[0]
    assert document.parts[-1].text == "Caf\ufffd 12"


def test_utf_16_is_text() -> None:
    assert decoded("Цены".encode("utf-16"))[0] == "Цены"


def test_names_and_versions() -> None:
    assert document_id("a", "x") != document_id("b", "x")
    assert document_id("a", "x") == document_id("a", "x")
    assert digest(b"1") != digest(b"2")
