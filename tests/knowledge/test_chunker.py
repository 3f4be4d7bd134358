from __future__ import annotations

from itertools import pairwise

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.chunker import LARGEST, OVERLAP, SIZE, Chunking, chunk
from frontdesk.knowledge.cutting import tokens
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


@pytest.mark.parametrize("strategy", ["sections", "pages", "lines", "windows"])
def test_rows_and_questions_stay_whole_with_every_strategy(strategy: str) -> None:
    answer = "Q: Do you take cards?\nA: " + "Of course we do. " * 100
    row = Part("Haircut. Price: 35", "Hair", 1, "products")
    parts = [Part("One line.\nAnother.", "About", 1), row, Part(answer, "", 1, "faq"), row]
    found = list(chunk(parts, Chunking(strategy, 100, 10)))
    assert found[-3:] == parts[1:]
    assert [part.kind for part in found[:-3]] == [""] * (len(found) - 3)


def test_what_nobody_could_answer_from_is_cut_all_the_same() -> None:
    pieces = list(chunk([Part("Another sentence. " * 2000, kind="faq")]))
    assert len(pieces) > 5
    assert {piece.kind for piece in pieces} == {"faq"}
    assert max(tokens(piece.text) for piece in pieces) <= SIZE
    assert next(chunk([Part("a" * 4 * LARGEST, kind="faq")])).text == "a" * 4 * LARGEST


@pytest.mark.parametrize(
    ("chunking", "why"),
    [
        (Chunking("section"), "Did you mean sections"),
        (Chunking(size=10), "between 50 and 2,000"),
        (Chunking(size=5000), "between 50 and 2,000"),
        (Chunking(overlap=400), "at most half"),
        (Chunking(overlap=-1), "at most half"),
    ],
)
def test_a_wrong_chunking_is_refused(chunking: Chunking, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        list(chunk([], chunking))


def test_it_is_told_in_short() -> None:
    assert str(Chunking()) == "sections 500/50"
