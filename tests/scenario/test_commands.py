"""Commands are imperatives; those that wait for the shell are a part of them."""

from typing import get_args

from frontdesk.scenario.commands import WAITS_FOR_SHELL, Command, Say


def test_what_waits_for_the_shell_is_a_command() -> None:
    assert set(WAITS_FOR_SHELL) < set(get_args(Command))


def test_equal_sentences_are_equal_commands() -> None:
    assert Say("Hello.", "greeting", True) == Say("Hello.", "greeting", True)
    assert len({Say("a"), Say("a"), Say("b")}) == 2
