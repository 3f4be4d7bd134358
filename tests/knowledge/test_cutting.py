from __future__ import annotations

from frontdesk.knowledge.cutting import cut, sentences, tail, tokens


def test_letters_a_token_differ_by_script() -> None:
    assert tokens("a" * 400) == 100
    assert tokens("я" * 400) == 160
    assert tokens("א" * 400) == 222


def test_sentences_and_lines_end_pieces() -> None:
    assert list(sentences("One. Two!\nThree\n\n", 50)) == ["One.", "Two!", "Three"]
    said = [f"This is sentence number {n}." for n in range(40)]
    pieces = list(cut(" ".join(said), 60, 15))
    assert all(piece.endswith(".") and tokens(piece) <= 60 for piece in pieces)
    assert pieces[0].endswith(" ".join(pieces[1].split(" ")[:10]))


def test_neighbours_share_whole_sentences_and_never_everything() -> None:
    assert tail(["one two three", "four"], 1) == ["four"]
    assert tail(["four", "a very long sentence of many words"], 2) == []
    assert tail(["only"], 50) == []
