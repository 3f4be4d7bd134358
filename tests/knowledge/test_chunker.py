from __future__ import annotations

from itertools import pairwise

import pytest

from frontdesk.knowledge.chunker import OVERLAP, SIZE, chunk, tokens
from frontdesk.knowledge.document import Part

RUSSIAN = " ".join(f"Предложение номер {n} рассказывает о стрижках и ценах." for n in range(400))
ENGLISH = " ".join(f"Sentence number {n} tells about haircuts and prices." for n in range(400))


@pytest.mark.parametrize("text", [RUSSIAN, ENGLISH])
def test_pieces_fit_overlap_and_lose_nothing(text: str) -> None:
    pieces = [part.text for part in chunk([Part(text, "Prices", 3)])]
    assert len(pieces) > 5
    assert max(map(tokens, pieces)) <= SIZE
    for before, after in pairwise(pieces):
        first = after.split(". ")[0]
        assert first in before
        shared = after[: after.index(before.split(". ")[-1]) + len(before.split(". ")[-1])]
        assert tokens(shared) <= OVERLAP + 5
    for sentence in text.split(". "):
        assert any(sentence.rstrip(".") in piece for piece in pieces)


def test_a_small_part_stays_whole_and_keeps_its_place() -> None:
    part = Part("Cut: 35.\nBeard: 15.", "Hair", 2)
    assert list(chunk([part])) == [part]
    assert [(p.section, p.page) for p in chunk([Part(ENGLISH, "Hair", 2)])][:2] == [("Hair", 2)] * 2


def test_a_sentence_without_an_end_is_cut() -> None:
    pieces = [part.text for part in chunk([Part("word " * 3000), Part("x" * 9000)])]
    assert max(map(tokens, pieces)) <= SIZE
    assert "".join(pieces).replace(" ", "").count("word") == 3000
    assert "".join(pieces).count("x") == 9000


def test_letters_a_token_differ_by_script() -> None:
    assert tokens("a" * 400) == 100
    assert tokens("я" * 400) == 160
    assert tokens("א" * 400) == 222
