"""The words as values: a conversation survives its journey as JSON, and refuses to be anything else."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from frontdesk.errors import BadInput
from frontdesk.models import (
    Call,
    Completion,
    Conversation,
    Evidence,
    Outcome,
    Receipt,
    Slot,
    Timings,
    Turn,
    Utterance,
    dump,
    load,
    outcome_from_json,
    outcome_to_json,
)

AT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def conversation() -> Conversation:
    slot = Slot("date", "2026-11-24", "next Tuesday", 1, 0.9, "explicit")
    return Conversation(
        id="c1",
        bot_id="salon",
        channel="phone",
        language="en",
        started_at=AT,
        ended_at=AT,
        ended_by="caller",
        call=Call("room", "+441", "+442"),
        utterances=(Utterance(0, "bot", "Hello.", AT), Utterance(1, "caller", "Next Tuesday.", AT)),
        turns=(Turn(0, AT, (1,), "At what time?", "form", "booking", (slot,), Timings(first_audio=0.3)),),
        slots=(slot,),
        completions=(
            Completion("booking", "booking_created", (slot,), 0, True, Receipt("r", "a", "requested")),
        ),
    )


def test_a_conversation_survives_json() -> None:
    value = conversation()
    assert load(dump(value)) == value
    assert dump(load(dump(value))) == dump(value)


def test_the_transcript_is_what_was_heard() -> None:
    assert conversation().transcript() == "Bot: Hello.\nCaller: Next Tuesday."


@pytest.mark.parametrize("data", ["", "{}", "[]", '{"id": 1}', "null", '{"id": "x", "channel": "fax"}'])
def test_what_is_no_conversation_is_refused(data: str) -> None:
    with pytest.raises(BadInput, match="not a conversation"):
        load(data)


def test_what_does_not_fit_is_said_without_what_stands_there() -> None:
    text = dump(conversation()).decode().replace('"index":0', '"index":"at +12025550123"')
    with pytest.raises(BadInput, match=r"utterances\.0\.index: Input should be a valid integer") as caught:
        load(text)
    assert "+12025550123" not in str(caught.value)
    assert caught.value.__cause__ is None
    with pytest.raises(BadInput, match="…"):
        load("{}")


def test_nothing_changes_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        conversation().id = "other"  # type: ignore[misc]


def test_an_outcome_survives_json() -> None:
    value = Outcome(
        "booking", "booking_created", "booking", {"date": Evidence("2026-11-24", "x", 1, 0.9, "no")}
    )
    assert outcome_from_json(outcome_to_json(value)) == value
    with pytest.raises(BadInput):
        outcome_from_json({"kind": "party"})
