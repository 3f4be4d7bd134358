from __future__ import annotations

from frontdesk.knowledge.chunking.pages import chunk
from frontdesk.knowledge.document import Part


def test_what_stands_on_a_page_is_together() -> None:
    parts = [Part("A cut is 35.", "Hair", 1), Part("A dye is 80.", "Colour", 1), Part("Free.", "Parking", 2)]
    assert list(chunk(parts, 500, 50)) == [
        Part("A cut is 35.\n\nColour:\nA dye is 80.", "Hair", 1),
        Part("Free.", "Parking", 2),
    ]


def test_a_page_that_is_too_long_is_cut() -> None:
    pieces = list(chunk([Part("One sentence more. " * 60, "Hair", 4)], 60, 10))
    assert len(pieces) > 2
    assert {piece.page for piece in pieces} == {4}
