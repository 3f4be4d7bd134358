"""When a turn is over, by what was asked and what was said."""

from __future__ import annotations

import pytest
from livekit.agents.llm import ChatContext

from frontdesk.realtime.endpointing import (
    AT_ONCE,
    SENTENCE_PAUSE,
    SHORT_PAUSE,
    Pause,
    WordAware,
    pause_after,
)
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.fields import complete
from tests.support.lines import START


def whole(kind: str, text: str) -> bool:
    return complete(kind, text, "en", START, "GB")  # type: ignore[arg-type]


def listening(kind: str, patience: float = 2.5) -> Listen:
    return Listen(kind, kind, patience, None)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("phone", "zero two zero seven nine four six zero one two three"),
        ("date", "next Tuesday"),
        ("yes_no", "yes"),
        ("time", "half past three in the afternoon"),
    ],
)
def test_a_whole_value_ends_the_turn_at_once(kind: str, text: str) -> None:
    assert pause_after(text, listening(kind), whole) == Pause(AT_ONCE, True)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("phone", "zero two zero"),
        ("phone", "it's 0207"),
        ("email", "anna@example"),
        ("date", "um"),
        ("open", "I would like a haircut and"),
        ("open", "well, let me see…"),
        ("date", "ну"),
    ],
)
def test_what_goes_on_is_waited_for(kind: str, text: str) -> None:
    assert pause_after(text, listening(kind), whole) == Pause(2.5, False)


def test_anything_else_gets_a_short_pause_and_a_sentence_a_shorter_one() -> None:
    assert pause_after("How much is it?", listening("date"), whole) == Pause(SENTENCE_PAUSE, False)
    assert pause_after("I need a haircut", listening("open"), whole) == Pause(SHORT_PAUSE, False)
    assert pause_after("  ", None, whole) == Pause(SHORT_PAUSE, False)


def test_patience_is_never_shorter_than_the_short_pause() -> None:
    assert pause_after("and", listening("open", 0.1), whole) == Pause(SHORT_PAUSE, False)


async def test_the_detector_says_how_long_to_wait_before_it_answers() -> None:
    allowed: list[float] = []
    detector = WordAware(lambda: listening("phone"), whole, allowed.append)
    said = ChatContext.empty()
    said.add_message(role="user", content="my number is zero two")
    assert await detector.predict_end_of_turn(said) == 0.0
    said.add_message(role="user", content="020 7946 0123")
    assert await detector.predict_end_of_turn(said) == 1.0
    assert allowed == [2.5, AT_ONCE]
    assert await detector.supports_language(None)
    threshold = await detector.unlikely_threshold(None)
    assert threshold is not None
    assert 0.0 < threshold < 1.0


async def test_with_no_words_there_is_nothing_to_judge() -> None:
    allowed: list[float] = []
    detector = WordAware(lambda: None, whole, allowed.append)
    assert await detector.predict_end_of_turn(ChatContext.empty()) == 0.0
    assert allowed == [SHORT_PAUSE]
