from __future__ import annotations

import pytest

from frontdesk.knowledge.questions import ANSWER, asked, is_pair, pieces


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Q: Cards?\nA: Yes.", "Cards?"),
        ("**Q: Cards?**\nA: Yes.", "Cards?"),
        ("- Question 3: Cards?", "Cards?"),
        ("Вопрос: Есть карты?", "Есть карты?"),
        ("P: ¿Tarjetas?", "¿Tarjetas?"),
        ("Frage: Karten?", "Karten?"),
        ("שאלה: כרטיס?", "כרטיס?"),
        ("س: البطاقة؟", "البطاقة؟"),
        ("Q. Cards?", "Cards?"),
        ("P. Müller is our florist", ""),
        ("Prices: see below", ""),
        ("", ""),
    ],
)
def test_what_is_asked(text: str, question: str) -> None:
    assert asked(text) == question


@pytest.mark.parametrize("mark", ["A:", "Answer:", "О:", "R:", "Antwort:", "תשובה:", "ج:"])
def test_what_an_answer_begins_with(mark: str) -> None:
    assert ANSWER.sub("", f"{mark} yes") == "yes"


def test_a_question_alone_is_no_pair() -> None:
    assert is_pair("Q: Cards?\nA: Yes.")
    assert not is_pair("Q: Cards?\n")
    assert not is_pair("We take cards.\nAll of them.")


def test_a_text_is_cut_before_each_question() -> None:
    assert pieces("Hello.\nQ: One?\nA: 1\nP: ¿Dos?\nR: 2") == ["Hello.", "Q: One?\nA: 1", "P: ¿Dos?\nR: 2"]
    assert pieces("") == []
