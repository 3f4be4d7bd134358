"""How much work hostile words make: a message of 1,000 characters, in any language, for any type of field."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from frontdesk.scenario.language.tokens import LIMIT
from frontdesk.scenario.parsing import parse
from tests.scenario.listening import AT

TYPES = (
    *("text", "name", "phone", "email", "date", "time", "date_time", "duration", "number", "money", "yes_no"),
    *("address", "postcode", "id", "spelled", "choice"),
)
HOSTILE = (
    ("en", "von der dr doktor "),
    ("de", "anna, nicht hanna, "),
    ("de", "1.2.2026 "),
    ("en", "at three or tomorrow "),
    ("en", "eight "),
    ("en", "1 2 "),
    ("en", "i'm for my son "),
    ("he", "חדר. הטלפון. "),
    ("ar", "الفان "),
    ("ar", "تسعطاشر "),
    ("ar", "اخونا بعد بكرا لا ارغب "),
    ("ar", "اربعطاشر حاجي راشد "),
    ("es", "noventiseis setenta "),
    ("ru", "четыре "),
    ("ru", "дочке "),
    ("ru", "пятые погодите седьмом "),
)
MOST = 250_000
"""Calls for one message; so many take some 40 ms. Setting each word against each other makes more."""
CHOICES = {"haircut": ("cut", "trim"), "colour": ("dye",)}


def work(kind: str, code: str, text: str) -> int:
    """The calls that reading `text` as a value of that type takes, of functions in any language."""
    options: dict[str, Any] = {"choices": CHOICES} if kind == "choice" else {}
    if kind == "id":
        options = {"pattern": "[A-Z]{2}[0-9]{4}"}
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    parse(kind, text[:50], code, AT, **options)  # the first time builds tables
    sys.setprofile(count)
    try:
        parse(kind, text, code, AT, **options)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("kind", TYPES)
def test_no_thousand_characters_make_much_work(kind: str) -> None:
    made = {words: work(kind, code, (words * LIMIT)[:LIMIT]) for code, words in HOSTILE}
    assert {words: calls for words, calls in made.items() if calls > MOST} == {}
