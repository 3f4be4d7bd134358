"""Frequent questions collect nothing."""

from frontdesk.models import Completion
from frontdesk.scenario.handlers import answers
from frontdesk.scenario.handlers.faq import finished
from tests.scenario.desk import DESK, desk


def test_the_callers_words_are_looked_up() -> None:
    bot = desk({"name": "faq", "trigger_keywords": ["question"], "handler": "faq"})
    assert [answers(scenario) for scenario in bot.scenarios if scenario.name == "faq"] == [True]


def test_nothing_is_promised() -> None:
    assert finished(DESK, Completion("faq", "faq", (), 1, True), "") == "Is there anything else?"
