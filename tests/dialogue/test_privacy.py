"""What a sensitive field leaves behind, and a calendar while somebody is on the line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from frontdesk.models import EndReason, dump
from frontdesk.scenario.schema import Bot
from tests.scenario.desk import desk, field
from tests.support.calendar import Calendar
from tests.support.lines import Line, Script

CARD = {
    "name": "pay",
    "trigger_keywords": ["pay"],
    "handler": "form",
    "confirm": True,
    "on_complete": "paid",
    "collect_fields": [
        field("card", "Which card number?", type="id", sensitive=True),
        field("party", "How many?", type="number"),
    ],
}
SECRET = ("4929", "1234", "four nine two nine", "one two three four")


def paying(**keys: Any) -> Bot:
    return desk(CARD, **keys)


def left_behind(line: Line) -> str:
    """Everything that people or models could read afterwards, but for the completed request."""
    conversation = line.dialogue.conversation
    assert conversation is not None
    readable = [said.text for said in conversation.utterances]
    readable += [turn.reply for turn in conversation.turns]
    readable += [slot.value + slot.raw for turn in conversation.turns for slot in turn.slots]
    readable += [slot.value + slot.raw for slot in conversation.slots]
    readable += [slot.raw for done in conversation.completions for slot in done.slots]
    readable += [json.dumps(data, default=str) for kind, data in line.journal.lines if kind != "completion"]
    readable += [handoff.summary for handoff in line.handoffs]
    return "\n".join(readable).casefold()


async def play(*lines: str, voice: bool = False, **keys: Any) -> Line:
    line = Line(bot=paying(**keys), voice=voice)
    await line.start()
    for words in lines:
        await line.hear(words)
        if voice and line.mouth.said:
            await line.dialogue.spoken(line.mouth.said[-1], False, line.tick())
    await line.dialogue.hang_up(line.tick(), "caller")
    return line


@pytest.mark.parametrize("voice", [True, False])
@pytest.mark.parametrize(
    "lines",
    [
        ("I'd like to pay", "4929 1234", "three", "yes"),
        ("I'd like to pay", "four nine two nine one two three four", "three", "yes"),
        ("I'd like to pay", "it is 4929 uh 1234 I think", "what did you say?", "4929 1234"),
        ("I'd like to pay", "4929 1234", "I said 4929 1234", "three", "no", "I want a person"),
    ],
)
async def test_nothing_that_can_be_read_has_a_sensitive_value(lines: tuple[str, ...], voice: bool) -> None:
    line = await play(*lines, voice=voice)
    found = [secret for secret in SECRET if secret in left_behind(line)]
    assert found == []


@pytest.mark.parametrize(
    ("asked", "lines", "secret"),
    [
        ({"type": "id", "pattern": "[A-Z]{2}[0-9]{4}"}, ("alpha bravo", "one two three four"), "bravo"),
        ({"type": "yes_no"}, ("well I suppose I am expecting", "no"), "expecting"),
        ({"type": "yes_no"}, ("yes I am expecting",), "expecting"),
        ({"choices": {"hepatitis": ["liver"], "flu": []}}, ("something with my blood", "flu"), "blood"),
        ({"choices": {"hepatitis": ["liver"], "flu": []}}, ("my liver, the hepatitis is back",), "liver"),
    ],
)
async def test_an_answer_tells_nothing_in_other_words(
    asked: dict[str, Any], lines: tuple[str, ...], secret: str
) -> None:
    ask = {**CARD, "collect_fields": [field("it", sensitive=True, **asked), field("party", type="number")]}
    line = Line(bot=desk(ask), voice=False)
    await line.start()
    for words in ("I'd like to pay", *lines, "three"):
        await line.hear(words)
    await line.dialogue.hang_up(line.tick(), "caller")
    assert secret not in left_behind(line)


async def test_a_question_in_between_stays_as_it_was_asked() -> None:
    line = Line(bot=paying(), voice=False)
    await line.start()
    for words in ("I'd like to pay", "what did you say?", "4929 1234"):
        await line.hear(words)
    await line.dialogue.hang_up(line.tick(), "caller")
    assert "what did you say?" in left_behind(line)


async def test_the_completed_request_has_it() -> None:
    line = await play("I'd like to pay", "4929 1234", "three", "yes")
    [act] = line.acts
    assert {slot.name: slot.value for slot in act.slots} == {"card": "49291234", "party": "3"}
    conversation = line.dialogue.conversation
    assert conversation is not None
    assert [slot.value for slot in conversation.completions[0].slots] == ["49291234", "3"]
    assert b"sensitive" in dump(conversation)


async def test_what_is_not_sensitive_stays_as_it_was_said() -> None:
    line = await play("I'd like to pay", "4929 1234", "three people please", "yes")
    conversation = line.dialogue.conversation
    assert conversation is not None
    assert "three people please" in [said.text for said in conversation.utterances]


async def test_a_model_never_reads_it() -> None:
    script = Script(commands='{"commands": []}', answers="We have parking.")
    line = Line(bot=paying(), voice=False, llm=script)
    await line.start()
    for words in ("I'd like to pay", "4929 1234", "is there parking near the lot?", "the moon is yellow"):
        await line.hear(words)
    assert script.asked
    assert "4929" not in str(script.asked)


async def test_a_calendar_is_asked_kept_and_booked() -> None:
    visit = {
        "name": "visit",
        "trigger_keywords": ["appointment"],
        "on_complete": "booking_created",
        "collect_fields": [field("date"), field("time"), field("name")],
    }
    calendar = Calendar({"2026-11-24T15:00", "2026-11-24T16:00"})
    line = Line(bot=desk(visit), voice=False, slots=calendar)
    await line.start()
    said = await line.hear("an appointment on the 24th of November at three pm", "Mary Brown", "yes")
    assert "You are booked" in said
    assert list(calendar.booked.values()) == ["2026-11-24T15:00"]
    assert line.acts == []


@pytest.mark.parametrize("ended", ["caller", "silence"])
async def test_a_place_is_given_up_when_the_caller_leaves(ended: EndReason) -> None:
    visit = {
        "name": "visit",
        "trigger_keywords": ["appointment"],
        "on_complete": "booking_created",
        "collect_fields": [field("date"), field("time"), field("name")],
    }
    calendar = Calendar({"2026-11-24T15:00"})
    line = Line(bot=desk(visit), slots=calendar)
    await line.start()
    await line.hear("an appointment on the 24th of November at three pm")
    assert len(calendar.held) == 1
    await line.dialogue.hang_up(line.tick(), ended)
    assert calendar.held == {}


async def test_a_broken_calendar_makes_it_a_request() -> None:
    visit = {
        "name": "visit",
        "trigger_keywords": ["appointment"],
        "on_complete": "booking_created",
        "collect_fields": [field("date"), field("time"), field("name")],
    }
    line = Line(bot=desk(visit), voice=False, slots=Calendar(set(), broken=True))
    await line.start()
    said = await line.hear("an appointment on the 24th of November at three pm", "Mary Brown", "yes")
    assert "I have noted" in said
    assert [act.hold for act in line.acts] == [""]
    assert line.dialogue.context.counters["calendar_failures"] == 1
