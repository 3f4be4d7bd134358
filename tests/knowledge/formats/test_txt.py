from __future__ import annotations

from frontdesk.knowledge.formats.txt import read


def test_paragraphs_and_headings() -> None:
    text = "We are a salon.\n\nPrices:\nCut 35\nBeard 15\n\nNails 25\n\nParking:\n\nBehind the house."
    found = [(part.section, part.text) for part in read(text.encode()).parts]
    assert found == [
        ("", "We are a salon."),
        ("Prices", "Cut 35\nBeard 15\n\nNails 25"),
        ("Parking", "Behind the house."),
    ]


def test_windows_line_ends_and_a_byte_order_mark() -> None:
    [part] = read("\ufeffOne\r\nTwo".encode()).parts
    assert part.text == "One\nTwo"
