from __future__ import annotations

import pytest

from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.turn import MAX_ROUNDS, TooManyRounds, TurnDraft
from frontdesk.models import Usage
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.events import Heard, Silence, Started
from tests.support.lines import START, salon


def spent() -> tuple[Usage, str]:
    return Usage(1, 0, 10, 5), "script"


def draft() -> TurnDraft:
    return TurnDraft(salon(), DialogueContext("c", "salon", "phone", start_state()), START, voice=True)


def test_a_turn_in_which_nobody_spoke_is_none() -> None:
    context, turn = draft().finish(spent)
    assert turn is None
    assert context.turns == ()


def test_the_safe_state_waits_for_nobody() -> None:
    turn = draft()
    turn.take(Started(START))
    turn.take(Heard(START, "do you have parking?"))
    assert turn.state.pending is not None
    assert turn.safe.pending is None
    assert turn.safe.decided_by == "greeting"


def test_going_in_circles_ends() -> None:
    turn = draft()
    for _ in range(MAX_ROUNDS):
        turn.take(Silence(START))
    with pytest.raises(TooManyRounds):
        turn.take(Silence(START))


def test_the_turn_holds_what_was_planned() -> None:
    turn = draft()
    turn.saying("Hello.")
    turn.saying("")
    turn.saying("How can I help?")
    context, made = turn.finish(spent)
    assert made is not None
    assert made.reply == "Hello. How can I help?"
    assert turn.sent
    assert context.turns == (made,)
    assert (made.usage, made.model, made.blocked) == (*spent(), 0)
