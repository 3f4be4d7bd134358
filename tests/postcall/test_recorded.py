from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.models import Call, Conversation
from frontdesk.postcall.hearing import Heard, Said
from frontdesk.postcall.recorded import BREATH, LONGEST, asks, written
from tests.support.conversations import BOT, START, booked

BARE = replace(booked("pbx-office-1"), channel="pbx", utterances=(), turns=(), completions=(), ended_at=START)


def heard(*lines: tuple[int, str], channels: int = 2) -> Heard:
    """Lines of (channel, text), each two seconds long and five after the one before."""
    said = tuple(
        Said(channel, 5.0 * number, 5.0 * number + 2, text) for number, (channel, text) in enumerate(lines)
    )
    return Heard(channels, 5.0 * len(lines), said)


TALK = heard(
    (1, "Good morning, this is the salon."),
    (0, "Hello, do you have parking?"),
    (1, "Yes, behind the house."),
    (0, "I will come at ten."),
    (1, "See you then."),
)


def turns(conversation: Conversation) -> list[tuple[str, tuple[int, ...], str]]:
    return [(one.decided_by, one.utterances, one.reply) for one in conversation.turns]


def test_a_call_between_two_people() -> None:
    found = written(BARE, BOT, TALK, "caller")
    assert [one.speaker for one in found.utterances] == ["staff", "caller", "staff", "caller", "staff"]
    assert [one.at - START for one in found.utterances] == [
        timedelta(seconds=5 * number) for number in range(5)
    ]
    assert turns(found) == [
        ("greeting", (), "Good morning, this is the salon."),
        ("staff", (1,), "Yes, behind the house."),
        ("talk", (3,), "See you then."),
    ]
    assert found.transcript().splitlines()[:2] == [
        "Staff: Good morning, this is the salon.",
        "Caller: Hello, do you have parking?",
    ]
    assert (found.id, found.ended_at) == ("pbx-office-1", START + timedelta(seconds=25))


def test_who_is_on_the_left_is_told() -> None:
    found = written(BARE, BOT, TALK, "staff")
    assert [one.speaker for one in found.utterances] == ["caller", "staff", "caller", "staff", "caller"]


def test_one_channel_is_all_the_caller_s_and_answers_nothing() -> None:
    found = written(BARE, BOT, heard((0, "Do you have parking?"), (0, "Yes."), channels=1), "staff")
    assert [one.speaker for one in found.utterances] == ["caller", "caller"]
    assert turns(found) == [("staff", (0,), ""), ("talk", (1,), "")]


def test_who_draws_breath_goes_on() -> None:
    first, second = Said(0, 0.0, 1.0, "I would like"), Said(0, 1.0 + BREATH, 5.0, "to ask something.")
    (one,) = written(BARE, None, Heard(2, 5.0, (first, second)), "caller").utterances
    assert one.text == "I would like to ask something."
    later = replace(second, begins=1.1 + BREATH)
    assert len(written(BARE, None, Heard(2, 5.0, (first, later)), "caller").utterances) == 2
    endless = replace(second, text="x" * LONGEST)
    assert len(written(BARE, None, Heard(2, 5.0, (first, endless)), "caller").utterances) == 2


def test_nothing_was_said() -> None:
    found = written(BARE, BOT, Heard(2, 4.0), "caller")
    assert (found.utterances, found.turns) == ((), ())
    assert found.ended_at == START + timedelta(seconds=4)


def test_an_end_that_is_known_to_be_later_stays() -> None:
    late = START + timedelta(hours=1)
    assert written(replace(BARE, ended_at=late), BOT, TALK, "caller").ended_at == late


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Do you have parking?", True),
        ("هل لديكم موقف؟", True),
        ("when are you open on Sunday", True),
        ("thank you goodbye", False),
        ("my name is Anna", False),
    ],
)
def test_what_is_a_question(text: str, question: bool) -> None:
    assert asks(BOT, text) is question


def test_without_a_bot_only_the_mark_tells() -> None:
    assert asks(None, "Do you?")
    assert not asks(None, "how much is a haircut")


def test_of_voices_the_first_is_whoever_took_the_call() -> None:
    voices = replace(
        TALK, said=tuple(replace(one, channel=1 - one.channel) for one in TALK.said), voices=True
    )
    found = written(BARE, BOT, voices, "caller")
    assert [one.speaker for one in found.utterances] == ["staff", "caller", "staff", "caller", "staff"]
    out = replace(BARE, call=Call("office", direction="outbound"))
    assert written(out, BOT, voices, "staff").utterances[0].speaker == "caller"


def test_the_language_is_the_one_that_the_caller_spoke() -> None:
    both = BOT.model_copy(update={"languages": ("en", "ru")})
    russian = heard((1, "Good morning."), (0, "Здравствуйте, у вас есть парковка?"))
    assert written(BARE, both, russian, "caller").language == "ru"
    assert written(BARE, both, TALK, "caller").language == "en"
    assert written(BARE, both, Heard(2, 4.0), "caller").language == "en"
    assert written(BARE, BOT, russian, "caller").language == "en"
