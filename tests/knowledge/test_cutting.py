from __future__ import annotations

from time import process_time

from frontdesk.knowledge.cutting import SPACE, cut, sentences, tail, tokens, weight


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
    def kept(overlap: int, *said: str) -> list[str]:
        return [sentence for sentence, _ in tail([(one, weight(one) + SPACE) for one in said], overlap)]

    assert kept(1, "one two three", "four") == ["four"]
    assert kept(2, "four", "a very long sentence of many words") == []
    assert kept(50, "only") == []
    assert kept(50, "one", "two", "three") == ["two", "three"]


def test_a_sentence_without_an_end_is_cut_between_words() -> None:
    pieces = list(sentences("word " * 2000, 50))
    assert all(set(piece.split()) == {"word"} for piece in pieces)
    assert "".join(sentences("x" * 10_000, 50)) == "x" * 10_000


def test_the_time_grows_with_the_text_and_not_faster() -> None:
    """Neither a sentence without an end nor a million tiny ones may take minutes."""
    before = process_time()
    for text in ("x" * 5_000_000, "a. " * 1_000_000, " " * 5_000_000 + "x", "\n" * 5_000_000):
        list(cut(text, 500, 50))
    assert process_time() - before < 30
