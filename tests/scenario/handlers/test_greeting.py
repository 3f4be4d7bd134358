"""The greeting is the bot's own, and fixed."""

from frontdesk.scenario.handlers.greeting import greet
from tests.scenario.play import SALON


def test_the_greeting_is_ready_before_the_call() -> None:
    say = greet(SALON)
    assert say.text == SALON.greeting
    assert say.fixed
