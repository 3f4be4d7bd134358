from __future__ import annotations

from frontdesk.knowledge.outline import Outline


def test_a_heading_ends_those_of_its_level_and_below() -> None:
    outline = Outline()
    outline.head(0, "Title")
    assert outline.section == ""
    outline.head(1, "A")
    outline.head(2, "B")
    assert outline.section == "A / B"
    outline.head(2, "C")
    assert outline.section == "A / C"
    outline.head(1, "D")
    assert outline.section == "D"


def test_what_was_gathered_is_given_once() -> None:
    outline = Outline()
    outline.add("one")
    outline.add("two")
    assert [part.text for part in outline.flush()] == ["one\ntwo"]
    assert list(outline.flush()) == []
