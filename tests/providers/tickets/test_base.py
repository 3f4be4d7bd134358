from __future__ import annotations

import pytest

from frontdesk.providers.tickets.base import LONGEST_BODY, Remark, digits_of, latest, marked, stands_in


@pytest.mark.parametrize(
    ("number", "digits"),
    [("+1 (202) 555-0123", "12025550123"), ("12345", ""), ("", ""), ("anonymous", "")],
)
def test_digits(number: str, digits: str) -> None:
    assert digits_of(number) == digits


@pytest.mark.parametrize(
    ("number", "text", "there"),
    [
        ("+12025550123", "Call back: (202) 555-0123", True),
        ("+79161234567", "8 916 123-45-67 does not turn on", True),
        ("+12025550123", "Call back: (202) 555-0124", False),
        ("+12025550123", "nobody", False),
        ("", "+12025550123", False),
    ],
)
def test_a_number_is_found_however_it_is_written(number: str, text: str, there: bool) -> None:
    assert stands_in(number, text) is there


def test_a_marked_text_ends_in_its_mark_however_long_it_is() -> None:
    assert marked("Hello.\n", "tk-1") == "Hello.\n\n[tk-1]"
    assert marked("x" * 100_000, "tk-1").endswith("x\n\n[tk-1]")
    assert len(marked("x" * 100_000, "tk-1")) < LONGEST_BODY + 20


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (marked("Called back.", "tk-1-ab"), False),
        ("{noformat}\nCalled back.\n\n[tk-1]\n{noformat}", False),
        ("Called back.\n\n\\[tk-1\\]", False),
        (marked("The call: https://x/1", "https://x/1"), False),
        ("As tk-1 says [tk-1]: mended", True),
        ("See [https://x/1]", True),
        ("\\\\ \\", True),
        (" \n", False),
    ],
)
def test_ours_are_told_by_their_mark(text: str, kept: bool) -> None:
    assert bool(latest([Remark("1", text)])) is kept
