"""Sentences that a red line forbids, and red lines that take words away."""

from typing import Any

from tests.scenario.lint import BOOKING, PHONE, found, one

REFUND: dict[str, Any] = {"name": "refunds", "never": ["we will refund you"]}


def test_a_prompt_that_says_what_is_forbidden() -> None:
    wrong = BOOKING | {"answer": "Of course We will refund you today."}
    finding = one(wrong, red_lines=[REFUND])
    assert (finding.error, finding.place) == (True, ("scenarios", 0, "answer"))
    assert "says 'we will refund you', which the red line 'refunds' forbids" in finding.message
    assert found(red_lines=[REFUND]) == []


def test_the_red_lines_own_answer_counts_too() -> None:
    line = REFUND | {"when": ["refund"], "say": "No, but we will refund you."}
    assert one(red_lines=[line]).place == ("red_lines", 0, "say")


def test_a_scenarios_red_line_holds_only_there() -> None:
    strict = BOOKING | {"red_lines": [REFUND]}
    other = {"name": "other", "trigger_keywords": ["money"], "answer": "We will refund you."}
    assert found(strict, other) == []
    assert one(strict | {"answer": "We will refund you."}, other).place == ("scenarios", 0, "answer")


def test_a_red_line_in_one_language() -> None:
    line = {"name": "r", "never": {"en": ["for sure"], "ru": ["точно"]}}
    greeting = {"en": "Hello.", "ru": "Точно поможем."}
    texts = {"greeting": greeting, "fallback": greeting | {"ru": "Да?"}}
    places = [f.place for f in found(red_lines=[line], **texts) if f.rule == "red line"]
    assert places == [("greeting", "ru")]


def test_a_red_line_that_takes_a_scenarios_words_away() -> None:
    line = {"name": "pain", "when": ["pain"], "say": "At once.", "handoff": True}
    hurt = {"name": "hurt", "trigger_keywords": ["pain", "ache"], "collect_fields": [PHONE]}
    finding = one(hurt, red_lines=[line])
    assert not finding.error
    assert "'pain': the red line 'pain' comes first, hurt does not start" in finding.message
