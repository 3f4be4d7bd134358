from __future__ import annotations

from itertools import pairwise

from frontdesk.knowledge.chunking.windows import chunk
from frontdesk.knowledge.cutting import tokens
from frontdesk.knowledge.document import Part


def test_pieces_run_over_headings_and_share_sentences() -> None:
    parts = [Part(f"Rule {n} is short. It says little.", f"Rule {n}", n) for n in range(1, 31)]
    pieces = list(chunk(parts, 60, 12))
    assert len(pieces) < len(parts)
    assert all(tokens(piece.text) <= 60 for piece in pieces)
    assert (pieces[0].section, pieces[0].page) == ("Rule 1", 1)
    assert pieces[0].text.startswith("Rule 1 is short. It says little.\nRule 2 is short.")
    for before, after in pairwise(pieces):
        assert after.text.split(". ")[0].split("\n")[0] in before.text
    for part in parts:
        for sentence in part.text.split(". "):
            assert any(sentence in piece.text for piece in pieces)


def test_nothing_gives_nothing() -> None:
    assert list(chunk([], 500, 50)) == []
    assert list(chunk([Part("  ")], 500, 50)) == []
