from __future__ import annotations

from frontdesk.knowledge.chunking.lines import chunk
from frontdesk.knowledge.document import Part


def test_each_line_is_a_chunk() -> None:
    menu = Part("Soup 5\n\n  Bread 2\n", "Starters", 3)
    assert list(chunk([menu], 500, 50)) == [Part("Soup 5", "Starters", 3), Part("Bread 2", "Starters", 3)]


def test_a_line_that_is_too_long_is_cut() -> None:
    assert len(list(chunk([Part("One sentence more. " * 60)], 60, 10))) > 2
