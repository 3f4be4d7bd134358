from __future__ import annotations

from frontdesk.cli.printing import plain


def test_nothing_that_a_terminal_obeys_is_printed() -> None:
    assert plain("a\x1b[2Jb\x07\r\x9b5n") == "a\ufffd[2Jb\ufffd\ufffd\ufffd5n"


def test_words_stay_as_they_are() -> None:
    text = "Стрижка\t35 ₽\nשָׁלוֹם \u200fسعر 🙂"
    assert plain(text) == text
