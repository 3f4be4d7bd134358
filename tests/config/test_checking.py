"""Every error of a model gets its line, its key and a hint."""

import pytest

from frontdesk.config.checking import validate
from frontdesk.config.document import Invalid, parse
from frontdesk.scenario.schema import Bot

GOOD = """\
bot_id: b
greeting: Hello.
fallback: Sorry?
scenarios:
  - name: booking
    trigger_keywords: [book]
    collect_fields:
      - {name: date, prompt: When?}
"""


def problems(text: str) -> list[str]:
    with pytest.raises(Invalid) as caught:
        validate(Bot, parse(text.encode(), "bot.yaml"))
    return [str(problem) for problem in caught.value.problems]


def test_a_good_file_is_a_bot() -> None:
    assert validate(Bot, parse(GOOD.encode(), "bot.yaml")).scenarios[0].collect_fields[0].kind == "date"


def test_an_unknown_key_says_which_was_meant() -> None:
    assert problems(GOOD.replace("prompt: When?", "promt: When?"))[-1] == (
        "bot.yaml:8: scenarios[0].collect_fields[0].promt: unknown key; did you mean 'prompt'?"
    )


def test_a_missing_key_is_named_where_it_belongs() -> None:
    assert "bot.yaml:1: greeting: is missing" in problems(GOOD.replace("greeting: Hello.\n", ""))


def test_a_wrong_value_is_shown() -> None:
    assert problems(GOOD + "max_turns: many\n") == [
        "bot.yaml:9: max_turns: input should be a valid integer, unable to parse string as an integer"
        " (it is 'many')"
    ]


def test_all_problems_are_listed_at_once() -> None:
    assert len(problems(GOOD + "max_turns: many\nsilence_timeout_sec: 0\n")) == 2


def test_a_rule_of_a_whole_scenario_is_told_in_its_own_words() -> None:
    assert problems(GOOD.replace("    collect_fields:\n      - {name: date, prompt: When?}\n", "")) == [
        "bot.yaml:5: scenarios[0]: it does nothing:"
        " give it collect_fields, use_knowledge_base, answer or handoff"
    ]


@pytest.mark.parametrize("text", ["", "just words", "- a list"])
def test_a_file_without_keys_is_refused(text: str) -> None:
    assert problems(text)[0].startswith("bot.yaml:1: ")
