from __future__ import annotations

from frontdesk.knowledge.document import decoded, digest, document_id


def test_another_encoding_is_read_with_a_warning() -> None:
    text, warnings = decoded("Preise\n\nKaffee und Käsekuchen für Gäste, natürlich auch süß".encode("cp1252"))
    assert text.endswith("natürlich auch süß")
    assert "line 3" in warnings[0]


def test_utf_16_is_text() -> None:
    assert decoded("Цены".encode("utf-16"))[0] == "Цены"


def test_names_and_versions() -> None:
    assert document_id("a", "x") != document_id("b", "x")
    assert document_id("a", "x") == document_id("a", "x")
    assert digest(b"1") != digest(b"2")
