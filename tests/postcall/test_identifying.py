from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.models import Completion, Conversation, Slot
from frontdesk.postcall.identifying import MOST_SAID, seen_in
from frontdesk.scenario.schema import Bot
from tests.support.conversations import START, booked

BOT = Bot.model_validate(
    {
        "bot_id": "salon",
        "country": "GB",
        "greeting": "Hello",
        "fallback": "Sorry?",
        "scenarios": [
            {
                "name": "lead",
                "trigger_keywords": ["call me"],
                "collect_fields": [
                    {"name": "who", "type": "name", "prompt": "Your name?"},
                    {"name": "number", "type": "phone", "prompt": "Your number?"},
                    {"name": "mail", "type": "email", "prompt": "Your address?"},
                    {"name": "note", "prompt": "Anything else?"},
                ],
                "on_complete": "lead_captured",
            }
        ],
    }
)


def left(**values: str) -> Conversation:
    slots = tuple(Slot(name, value, value, 1) for name, value in values.items())
    return booked(scenario="lead", slots=slots, completions=(), caller="020 7946 0999")


def test_line_numbers_addresses_and_the_name() -> None:
    seen = seen_in(left(who=" Mary  Jones ", number="020 7946 0123", mail="Mary@Example.com", note="x"), BOT)
    assert (seen.conversation_id, seen.at, seen.name) == ("call-1", START, "Mary Jones")
    assert seen.line == ("phone", "+442079460999")
    assert seen.said == (("phone", "+442079460123"), ("email", "mary@example.com"))


def test_the_number_they_call_from_is_no_second_one() -> None:
    assert seen_in(left(number="020 7946 0999"), BOT).said == ()


def test_what_is_written_like_a_number_is_one_without_the_bots_file() -> None:
    one = left(who="Mary", number="+442079460123", note="mary@example.com")
    assert seen_in(one, None).said == (("phone", "+442079460123"), ("email", "mary@example.com"))
    assert seen_in(one, None).name == ""
    assert seen_in(one, BOT).said == seen_in(one, None).said


def test_what_is_sensitive_identifies_nobody() -> None:
    slot = Slot("number", "+442079460123", "x", 1, sensitive=True)
    assert seen_in(replace(left(), slots=(slot,)), BOT).said == ()


@pytest.mark.parametrize(
    ("channel", "caller", "line"),
    [
        ("telegram", "123456789", ("telegram", "123456789")),
        ("browser", "somebody", None),
        ("phone", "anonymous", None),
        ("phone", None, None),
    ],
)
def test_where_they_are(channel: str, caller: str | None, line: tuple[str, str] | None) -> None:
    assert seen_in(replace(left(), channel=channel, caller=caller), BOT).line == line  # type: ignore[arg-type]


def test_of_many_completions_the_last_name_and_not_too_many_numbers() -> None:
    def done(number: int) -> Completion:
        slots = (Slot("number", f"+44207946{number:04}", "x", 1), Slot("who", f"N{number}", "x", 1))
        return Completion("lead", "lead_captured", slots, number, True)

    seen = seen_in(replace(left(), completions=tuple(map(done, range(20)))), BOT)
    assert seen.name == "N19"
    assert len(seen.said) == MOST_SAID
