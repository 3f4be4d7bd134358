from __future__ import annotations

import pytest

from frontdesk.knowledge.following import LONGEST, follows, stands, whole

FOLLOWING = (
    "and on Sunday?",
    "What about Saturdays",
    "and for children?",
    "how much is it?",
    "how much does that cost",
    "а в воскресенье?",
    "а сколько это стоит?",
    "как насчёт детей",
    "und am Sonntag?",
    "was kostet das?",
    "¿y los domingos?",
    "¿cuánto cuesta eso?",
    "وماذا عن الجمعة؟",
    "ويوم الأحد؟",
    "ומה בשבת?",
    "ובימי שישי?",
    "כמה זה עולה?",
)
STANDING = (
    "when are you open",
    "how much is a haircut",
    "is there parking at the salon",
    "and I would like to know whether my dog can come along with me",
    "does it hurt to have a tooth pulled",
    "сколько стоит стрижка",
    "где вы находитесь",
    "wann haben Sie geöffnet",
    "was kostet ein Haarschnitt",
    "¿dónde están?",
    "كم سعر القص",
    "כמה עולה תספורת",
    "and",
    "",
    "?!",
)


@pytest.mark.parametrize("question", FOLLOWING)
def test_a_question_that_goes_on_carries_its_topic(question: str) -> None:
    assert whole(question, "do you have parking") == f"do you have parking {question}"
    assert whole(question, "") == question


@pytest.mark.parametrize("question", STANDING)
def test_a_question_that_stands_for_itself_is_left_alone(question: str) -> None:
    assert not follows(question)
    assert whole(question, "do you have parking") == question


def test_no_topic_grows_without_end() -> None:
    assert len(whole("and on Sunday?", "long " * 1000)) <= LONGEST + 20


@pytest.mark.parametrize(
    ("question", "itself"),
    [
        ("And when are you open?", True),
        ("А где вы находитесь?", True),
        ("وتشحنون للكويت؟", True),
        ("And who makes the things?", True),
        ("and on Sunday?", False),
        ("а в воскресенье?", False),
        ("und am Samstag?", False),
        ("and for how long?", False),
        ("and until when can it be used?", False),
    ],
)
def test_a_continuation_may_speak_of_something_itself(question: str, itself: bool) -> None:
    assert stands(question) == itself
