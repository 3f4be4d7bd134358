from __future__ import annotations

import pytest

from frontdesk.knowledge import money


@pytest.mark.parametrize(
    "question",
    [
        "how much is a cut",
        "Сколько стоит стрижка",
        "was kostet eine Krone",
        "¿cuánto cuesta?",
        "כמה עולה קופסה",
        "كم سعر الغلاية",
    ],
)
def test_a_price_is_asked_for(question: str) -> None:
    assert money.asked(question)


@pytest.mark.parametrize("question", ["do you have parking", "сколько храните", "wann öffnen Sie", "כמה זמן"])
def test_something_else_is_asked_for(question: str) -> None:
    assert not money.asked(question)


@pytest.mark.parametrize(
    "text",
    [
        "A haircut costs 35 pounds.",
        "от 1 900 рублей",
        "ab 750,00 €",
        "desde $30",
        "EUR 30",
        "nur € 5",
        "Room 7: ₪ 179",
        "179 שקלים",
        "قيمته 240 ريالا",
        "Parking is free.",
        "Haircut. Price: 35. Duration: 45 min",
    ],
)
def test_a_price_is_named(text: str) -> None:
    assert money.named(text)


@pytest.mark.parametrize(
    "text", ["Open from 9 to 18.", "12 Garden Street", "takes 45 minutes", "euro5", "7", "руб75", ""]
)
def test_no_price_is_named(text: str) -> None:
    assert not money.named(text)
