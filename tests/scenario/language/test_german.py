from __future__ import annotations

import pytest

from frontdesk.scenario.language.german import cut, latin, plain, root


def test_umlauts_may_be_written_out_or_left_out() -> None:
    assert plain("fünf") == plain("fuenf") == plain("funf")


def test_forms_of_a_word_share_a_root() -> None:
    assert root("termine") == root("termin")


def test_names_in_latin_letters() -> None:
    assert latin("müller") == "mueller"


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("dienstagabend", ("dienstag", "abend")),
        ("sechzehnuhr", ("sechzehn", "uhr")),
        ("zweihundertdreiundvierzig", ("zweihundert", "dreiundvierzig")),
        ("haus", ("haus",)),
    ],
)
def test_words_written_in_one_are_cut(word: str, pieces: tuple[str, ...]) -> None:
    assert cut(word) == pieces
