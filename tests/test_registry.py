"""The word in YAML is the file's name."""

import pytest

from frontdesk import registry
from frontdesk.errors import BadInput


def test_a_word_is_a_module() -> None:
    assert registry.load("handler", "booking").__name__ == "frontdesk.scenario.handlers.booking"
    assert "ollama" in registry.names("llm")


def test_what_only_says_what_the_others_offer_is_no_word() -> None:
    assert registry.names("tickets") == ("asana", "crm", "jira", "kaiten")
    assert "base" not in registry.names("calendar")


def test_an_unknown_word_says_what_was_meant() -> None:
    with pytest.raises(BadInput, match=r"no handler called 'boking'. Did you mean booking\?"):
        registry.load("handler", "boking")
