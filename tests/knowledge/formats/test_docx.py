from __future__ import annotations

from io import BytesIO

import docx
import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.formats.docx import read
from tests.support.papers import excel, packed, word


def test_headings_are_sections_and_tables_stay_where_they_are() -> None:
    document = read(
        word(
            ("Title", "Elegant"),
            ("Normal", "We are a salon."),
            ("Heading 1", "Prices"),
            ("Normal", "In pounds."),
            [["Service", "Price"], ["Haircut", "35"], ["Manicure", "25"]],
            ("Heading 2", "Children"),
            ("List Bullet", "Under ten: half"),
            ("Heading 1", "Parking"),
            ("Normal", "Behind the house."),
        )
    )
    assert [(part.section, part.text) for part in document.parts] == [
        ("", "We are a salon."),
        ("Prices", "In pounds."),
        ("Prices", "Haircut. Price: 35"),
        ("Prices", "Manicure. Price: 25"),
        ("Prices / Children", "- Under ten: half"),
        ("Parking", "Behind the house."),
    ]


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04 no more", word(("Normal", "x"))[:200], excel({"a": [[1]]}), packed({"a": b"b"})],
)
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="damaged"):
        read(data)


def test_merged_cells_move_no_other() -> None:
    paper = docx.Document()
    table = paper.add_table(rows=5, cols=3)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells),
        (
            "Service",
            "Hair",
            "Price",
            "Hair",
            "",
            "",
            "Haircut",
            "",
            "35",
            "Keratin",
            "short",
            "90",
            "",
            "long",
            "140",
        ),
        strict=True,
    ):
        cell.text = text
    table.cell(1, 0).merge(table.cell(1, 2))
    table.cell(2, 0).merge(table.cell(2, 1))
    table.cell(3, 0).merge(table.cell(4, 0))
    file = BytesIO()
    paper.save(file)
    assert [(part.section, part.text) for part in read(file.getvalue()).parts] == [
        ("Hair", "Haircut. Price: 35"),
        ("Hair", "Keratin. Hair: short. Price: 90"),
        ("Hair", "Keratin. Hair: long. Price: 140"),
    ]
