from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge import reader, recognising
from frontdesk.knowledge.formats import pdf as format_pdf
from frontdesk.knowledge.formats.pdf import read
from tests.support.papers import pdf, scan


def test_each_page_is_a_part_with_its_number() -> None:
    document = read(pdf("Opening hours\nTuesday to Saturday", "Prices\nHaircut 35"))
    assert [(part.page, part.text) for part in document.parts] == [
        (1, "Opening hours\nTuesday to Saturday"),
        (2, "Prices\nHaircut 35"),
    ]
    assert document.warnings == ()


def test_a_word_broken_at_a_line_s_end_is_one_word() -> None:
    assert read(pdf("An appoint-\nment is free")).parts[0].text == "An appointment is free"


def test_pages_without_text_are_reported() -> None:
    document = read(pdf("Text", "", "More", ""))
    assert [part.page for part in document.parts] == [1, 3]
    assert "page 2, 4" in document.warnings[0]


def test_a_scan_is_refused_with_the_remedy() -> None:
    with pytest.raises(BadInput, match="text recognition"):
        read(pdf("", ""))


def test_scanned_pages_are_read_by_a_recogniser_and_say_so() -> None:
    document = read(scan("Opening hours\nTuesday to Saturday from nine", "Parking is free behind the house"))
    assert [(part.page, part.text) for part in document.parts] == [
        (1, "Opening hours\nTuesday to Saturday from nine"),
        (2, "Parking is free behind the house"),
    ]
    [warning] = document.warnings
    assert warning.startswith("page 1, 2: read from pictures")


def test_without_a_recogniser_scanned_pages_are_reported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    recognising._program.cache_clear()
    try:
        with pytest.raises(BadInput, match="ocrmypdf"):
            read(scan("Opening hours"))
    finally:
        recognising._program.cache_clear()


def test_the_childs_limits_leave_room_for_the_recogniser() -> None:
    document = reader.read("pdf", scan("Parking is free behind the house"))
    assert document.parts[0].text == "Parking is free behind the house"


def test_a_page_as_large_as_a_field_is_read_at_less() -> None:
    huge = scan("Parking is free behind the house", size=(10_000, 13_000))
    assert reader.read("pdf", huge).parts[0].text == "Parking is free behind the house"


def test_a_password_is_named() -> None:
    with pytest.raises(BadInput, match="password"):
        read(pdf("Secret", encrypted=True))


@pytest.mark.parametrize("data", [b"%PDF-1.4 and nothing else", pdf("Text")[:60], b""])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="damaged"):
        read(data)


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(BadInput, match="split it"):
        read(pdf(*["x"] * (format_pdf.MOST_PAGES + 1)))


def test_bookmarks_are_sections() -> None:
    pages = ("Welcome", "Hair\nA cut is 35.\nColour\nA dye is 80.", "Red is 90.", "Park behind the house.")
    marks = (("Hair", 2), ("Colour", 2), ("Arrival", 4))
    assert [(part.section, part.page, part.text) for part in read(pdf(*pages, marks=marks)).parts] == [
        ("", 1, "Welcome"),
        ("Hair", 2, "A cut is 35."),
        ("Colour", 2, "A dye is 80."),
        ("Colour", 3, "Red is 90."),
        ("Arrival", 4, "Park behind the house."),
    ]


def test_bookmarks_that_lead_nowhere_are_no_sections() -> None:
    broken = pdf("One", marks=(("Nowhere", 1),)).replace(b"/Dest [4 0 R /Fit]", b"/Dest [99 0 R /X]")
    assert [(part.text, part.page) for part in read(broken).parts] == [("One", 1)]
    endless = pdf("One", marks=(("A", 1), ("B", 1))).replace(b"/Next 8 0 R", b"/Next 7 0 R")
    assert [part.text for part in read(endless).parts] == ["One"]
