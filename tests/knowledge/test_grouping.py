from __future__ import annotations

from datetime import timedelta

from frontdesk.knowledge.grouping import grouped
from frontdesk.store.unanswered import Unanswered
from tests.support.conversations import START


def asked(*questions: str) -> list[Unanswered]:
    return [
        Unanswered(f"call-{n}", 1, "default", "salon", question, "en", START + timedelta(minutes=n))
        for n, question in enumerate(questions)
    ]


def test_one_question_in_several_wordings_is_counted_once() -> None:
    found = grouped(
        asked(
            "do you sell shampoo",
            "Is there a gift card?",
            "Do you sell shampoo?",
            "can I get gift cards",
            "are you selling shampoos",
            "do you sell shampoo",
        )
    )
    assert [(group.question, group.count, len(group.wordings)) for group in found] == [
        ("do you sell shampoo", 4, 3),
        ("Is there a gift card?", 2, 2),
    ]
    assert found[0].last == START + timedelta(minutes=5)
    assert found[0].conversations[0] == "call-5"


def test_other_questions_stay_apart_and_nothing_is_lost() -> None:
    found = grouped(
        asked("do you sell shampoo", "do you sell combs", "парковка есть?", "есть ли у вас парковка")
    )
    assert sorted(group.count for group in found) == [1, 1, 2]
    assert sum(group.count for group in found) == 4
    assert grouped([]) == ()


def test_thousands_are_counted_in_seconds() -> None:
    words = [f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(400)]
    many = asked(*(f"do you have {words[n % 400]} and {words[(n * 7) % 400]}" for n in range(3000)))
    assert sum(group.count for group in grouped(many)) == 3000
