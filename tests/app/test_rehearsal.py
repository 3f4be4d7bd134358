from __future__ import annotations

from datetime import timedelta

from frontdesk.app.rehearsal import Stage, rehearsal_ports
from tests.support.doors import AT, BOT, knows_nothing


def test_turns_are_plain_values() -> None:
    with Stage(BOT, rehearsal_ports(knows_nothing), voice=True) as stage:
        assert stage.start(AT) == {
            "say": ["Hello, salon here."],
            "decided_by": "greeting",
            "scenario": None,
            "state": "idle",
            "slots": {},
            "outcome": None,
            "end": None,
        }
        stage.hear("I want to book", AT + timedelta(seconds=1))
        [turn] = stage.hear("a haircut", AT + timedelta(seconds=2))
        assert turn["slots"]["service"] == {
            "value": "a haircut",
            "raw": "a haircut",
            "utterance": 3,
            "confidence": turn["slots"]["service"]["confidence"],
            "confirmed": "no",
            "start": 0,
            "end": 9,
        }
        end = stage.hang_up(AT + timedelta(seconds=3))
        assert end["end"] == "caller"
        assert end["outcome"]["kind"] == "abandoned"
        assert stage.over


def test_whether_a_call_may_be_recorded_is_asked_of_who_is_on_the_phone() -> None:
    asking = BOT.model_validate(BOT.model_dump() | {"recording": {"consent": "ask"}})
    for said, told in (("no", "All right, this call is not recorded."), ("yes", "Thank you.")):
        with Stage(asking, rehearsal_ports(knows_nothing), voice=True) as stage:
            assert stage.start(AT)["say"][-1] == "May we record this call? Please say yes or no."
            [turn] = stage.hear(said, AT + timedelta(seconds=4))
            assert (turn["say"], turn["decided_by"]) == ([told], "consent")
    with Stage(asking, rehearsal_ports(knows_nothing), voice=False) as stage:
        assert stage.start(AT)["say"] == ["Hello, salon here."]


def test_watching_shows_events_and_commands() -> None:
    seen: list[str] = []
    ports = rehearsal_ports(
        knows_nothing,
        trace=lambda event, commands: seen.extend(type(one).__name__ for one in (event, *commands)),
    )
    with Stage(BOT, ports, voice=True) as stage:
        stage.start(AT)
        stage.keys("5", AT + timedelta(seconds=1))
    assert seen[:3] == ["Started", "Say", "Listen"]
    assert "Keyed" in seen
