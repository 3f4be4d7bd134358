from __future__ import annotations

from frontdesk.knowledge.chunking.sections import chunk
from frontdesk.knowledge.document import Part


def test_each_section_for_itself() -> None:
    small, large = Part("Free.", "Parking", 1), Part("One sentence more. " * 30, "Hair", 2)
    first, *pieces = chunk([small, large], 60, 10)
    assert first == small
    assert len(pieces) > 2
    assert {(piece.section, piece.page) for piece in pieces} == {("Hair", 2)}
