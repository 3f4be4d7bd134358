"""Every error of a model gets its line, its key and a hint."""

import pytest

from frontdesk.config.checking import NAME, validate
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
        "bot.yaml:9: max_turns: must be a whole number (it is 'many')"
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


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("knowledge: about.md", "knowledge: write a list, such as [a, b] (it is 'about.md')"),
        ("language: English", "language: write the language's two letters, such as en (it is 'English')"),
        ("transfer: 442079460123", "transfer: write keys and values below it (it is 442079460123)"),
        (
            "transfer: {number: 442079460123}",
            "transfer.number: must be text: put it in quotes (it is 442079460123)",
        ),
        (
            'transfer: {number: "020 7946"}',
            'transfer.number: write it in international form and in quotes, such as "+442079460123"'
            " (it is '020 7946')",
        ),
        ("company_id: Bella Italia", f"company_id: {NAME} (it is 'Bella Italia')"),
    ],
)
def test_the_remedy_is_told_in_the_authors_words(line: str, said: str) -> None:
    assert problems(f"{GOOD}{line}\n") == [f"bot.yaml:9: {said}"]


def test_choices_are_told_in_the_form_they_were_written() -> None:
    numbers = GOOD.replace("prompt: When?", "prompt: When?, choices: [1]").replace("name: date", "name: size")
    assert problems(numbers) == [
        "bot.yaml:8: scenarios[0].collect_fields[0].choices[0]: must be text: put it in quotes (it is 1)"
    ]
    assert validate(Bot, parse(numbers.replace("[1]", "[yes, no]").encode(), "bot.yaml"))
