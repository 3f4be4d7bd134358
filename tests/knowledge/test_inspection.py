from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.inspection import inspect
from tests.support.papers import excel, packed, pdf, word

SHEET = b'<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"/></sheetData></worksheet>'


def test_honest_files_pass() -> None:
    inspect("pdf", pdf("x"))
    inspect("docx", word(("Normal", "x")))
    inspect("xlsx", excel({"a": [["b", 1]]}))
    inspect("csv", b"a,b")


@pytest.mark.parametrize(
    ("kind", "data", "why"),
    [
        ("pdf", b"\x89PNG\r\n", "no PDF"),
        ("docx", b"plain text", "damaged"),
        ("docx", b"\xd0\xcf\x11\xe0 old", "password"),
        ("docx", excel({"a": [[1]]}), r"no \.docx"),
        ("xlsx", word(("Normal", "x")), r"no \.xlsx"),
        ("docx", packed({"word/document.xml": b"a" * 50_000_000}), "far more than it should"),
        ("xlsx", packed({f"x{i}": b"" for i in range(5001)}), "unpacks to more"),
        ("xlsx", packed({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": SHEET}), "far corner"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_refused(kind: str, data: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        inspect(kind, data)
