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
