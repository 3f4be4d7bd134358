from __future__ import annotations

from datetime import datetime

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.formats.xlsx import read
from tests.support.papers import excel, word


def test_rows_are_items_and_numbers_plain() -> None:
    rows = [
        ["Price list 2026"],
        ["Service", "Price", "Valid until"],
        ["Haircut", 35.0, datetime(2026, 12, 31)],
    ]
    document = read(excel({"Prices": [*rows, ["Manicure", 25.5, None]]}))
    assert [(part.section, part.text) for part in document.parts] == [
        ("", "Haircut. Price: 35. Valid until: 2026-12-31"),
        ("", "Manicure. Price: 25.5"),
    ]


def test_hidden_sheets_stay_hidden() -> None:
    rows = [["Service", "Price"], ["Haircut", 35]]
    document = read(
        excel({"Public": rows, "Margins": [["Service", "Cost"], ["Haircut", 7]]}, hidden=["Margins"])
    )
    assert [part.text for part in document.parts] == ["Haircut. Price: 35"]
    assert "Margins" in document.warnings[0]


def test_several_sheets_are_sections() -> None:
    rows = [["Service", "Price"], ["Haircut", 35]]
    assert {part.section for part in read(excel({"Women": rows, "Men": rows})).parts} == {"Women", "Men"}


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", word(("Normal", "x"))])
def test_what_is_no_spreadsheet_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        read(data)
