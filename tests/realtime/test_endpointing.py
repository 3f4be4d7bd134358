"""When a turn is over, by what was asked and what was said."""

from __future__ import annotations

import pytest

from frontdesk.realtime.endpointing import (
    COMMA,
    NAMING,
    PATIENCE,
    SETTLE,
    SETTLE_FEW,
    SHORTEST_PATIENCE,
    STORY,
    pause_after,
)
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.fields import complete
from tests.support.lines import START


def whole(kind: str, text: str) -> bool:
    return complete(kind, text, "en", START, "GB")  # type: ignore[arg-type]


def listening(kind: str, patience: float = 2.5) -> Listen:
    return Listen(kind, kind, patience, None)


def wait(text: str, kind: str, patience: float = 2.5) -> float:
    return pause_after(text, listening(kind, patience), whole).seconds


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
    pause = pause_after(text, listening(kind), whole)
    assert (pause.seconds, pause.finished) == (
        SETTLE_FEW.get(len(text.split()), SETTLE),
        True,
    )
    assert kind in pause.why


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("phone", "zero two zero"),
        ("phone", "it's 0207"),
        ("email", "anna@example"),
        ("email", "anna at example"),
        ("spelled", "it's s m i"),
        ("id", "a b"),
        ("date", "um"),
        ("open", "I would like a haircut and"),
        ("open", "well, let me see…"),
        ("open", "Could you tell me, please,"),
    ],
)
def test_what_goes_on_is_waited_for(kind: str, text: str) -> None:
    assert wait(text, kind) == 2.5


def test_a_comma_after_a_whole_value_leaves_time_to_go_on() -> None:
    assert wait("No,", "yes_no") == wait("next Tuesday,", "date") == COMMA
    assert wait("No.", "yes_no") == wait("No", "yes_no") < COMMA
    assert wait("No, that is all.", "yes_no") == SETTLE


def test_words_that_could_be_all_end_the_turn_when_it_is_quiet() -> None:
    assert wait("How much is it?", "date") == SETTLE
    assert wait("I need a haircut", "open") == SETTLE
    assert pause_after("  ", None, whole).seconds == SETTLE_FEW[0]


def test_values_whose_end_does_not_show_get_more() -> None:
    assert wait("Anna", "name") == NAMING
    assert wait("the sink leaks", "text") == wait("12 Baker Street", "address") == STORY
    assert SETTLE < min(SETTLE_FEW.values()) <= max(SETTLE_FEW.values()) < NAMING < STORY


def test_patience_is_never_too_short() -> None:
    assert wait("and", "open", 0.1) == SHORTEST_PATIENCE
    assert pause_after("and", None, whole).seconds == PATIENCE


def test_a_number_nobody_asked_for_is_waited_for_too() -> None:
    assert wait("my number is oh two oh seven", "open", 0.8) == PATIENCE
    assert wait("you can reach me on 020 7946", "open", 0.8) == PATIENCE
    assert wait("you can reach me on 020 7946 0123", "open", 0.8) == SETTLE
    assert wait("a table for two", "open", 0.8) == SETTLE


def test_what_is_said_instead_of_the_value_is_no_part_of_it() -> None:
    assert wait("what do you need that for", "phone") == SETTLE
    assert wait("can I ask you something", "spelled") == SETTLE
