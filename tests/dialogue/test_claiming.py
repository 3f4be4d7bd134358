from __future__ import annotations

import re

from frontdesk.dialogue.claiming import Rules, compiled, readings

RULES = Rules(
    claims=compiled(r"\bdid\b.*\bit\b"),
    promises=compiled(r"\bdoing it\b"),
    deed=re.compile(r"\bdid\b"),
    denied=re.compile(r"\bnever\s*$"),
    conditional=re.compile(r"\bif\b\s*(?:\w+\s+)?$"),
    house=re.compile(r"\bwhen\b"),
    after=re.compile(r"\s*,?\s*only\b"),
)


def test_a_claim_is_found_over_pauses_and_over_a_short_sentence() -> None:
    assert RULES.claim("they did, all of it.") == "did, all of it"
    assert RULES.claim("they did. it")
    assert RULES.claim("they read it.") == ""


def test_what_is_denied_or_conditional_is_no_claim() -> None:
    assert RULES.claim("they never did it") == ""
    assert RULES.claim("if they did it") == ""
    assert RULES.claim("they did it, only later") == ""


def test_a_promise_under_a_condition_is_a_rule_of_the_house() -> None:
    assert RULES.promise("we are doing it") == "doing it"
    assert RULES.promise("we are doing it when asked") == ""


def test_readings() -> None:
    assert readings("one, two. three four five six seven. eight") == [
        "one, two.",
        "three four five six seven.",
        "eight",
        "one two.",
        "one two three four five six seven",
    ]
