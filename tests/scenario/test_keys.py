"""Keys as words."""

import pytest

from frontdesk.scenario.keys import as_words
from frontdesk.scenario.state import DialogueState
from tests.scenario.play import SALON


@pytest.mark.parametrize(
    ("asked", "digits", "words"),
    [
        ("time", "1530", "15:30"),
        ("time", "930", "9:30"),
        ("date", "2411", "24.11."),
        ("service", "2", "colouring"),
        ("service", "9", "9"),
        ("phone", "02079460123#", "02079460123"),
    ],
)
def test_keys_answer_the_question(asked: str, digits: str, words: str) -> None:
    state = DialogueState(phase="collecting", scenario="booking", asked=asked)
    assert as_words(SALON, state, digits) == words


def test_one_is_yes_and_two_is_no() -> None:
    state = DialogueState(phase="confirming", scenario="booking")
    assert as_words(SALON, state, "1") == "yes"
    assert as_words(SALON, state, "2#") == "no"
