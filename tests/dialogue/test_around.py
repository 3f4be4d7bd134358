from __future__ import annotations

from datetime import UTC, datetime

import pytest

from frontdesk.dialogue.around import plain_text, recognised, told_of, zone_of
from frontdesk.dialogue.ports import Known, Ports
from frontdesk.scenario.history import History
from tests.support.lines import Line, salon


def ports(callers: object) -> Ports:
    known: dict[str, object] = {"callers": callers}
    around = Line().ports()
    return Ports(around.search, around.act, around.journal, around.on_end, around.handoff, **known)  # type: ignore[arg-type]


def test_a_caller_known_from_before_is_recognised() -> None:
    callers = {"+442079460123": Known("Anna")}
    assert recognised(ports(callers.get), "+442079460123") == Known("Anna")
    assert recognised(ports(callers.get), "+440000000000") is None
    assert recognised(ports(callers.get), None) is None
    assert recognised(ports(None), "+442079460123") is None


def test_what_the_greeting_is_told_of_them() -> None:
    last = datetime(2026, 11, 2, tzinfo=UTC)
    history = History(talks=2)
    assert told_of(Known("Anna", last, history)) == {
        **{"known": "Anna", "returning": True, "last_at": last},
        "history": history,
    }
    assert told_of(Known()) == {"known": "", "returning": True, "last_at": None, "history": None}
    assert told_of(None) == {}


def test_whoever_cannot_be_looked_up_is_new(caplog: pytest.LogCaptureFixture) -> None:
    def fails(number: str) -> Known | None:
        raise OSError("the snapshot is gone")

    assert recognised(ports(fails), "+442079460123") is None
    assert "could not be looked up" in caplog.text


def test_text_that_nobody_can_keep_is_made_plain() -> None:
    assert plain_text("a\0b\ud800c") == "ab?c"
    assert plain_text("Привет, 你好") == "Привет, 你好"


def test_an_unknown_place_has_the_worlds_time() -> None:
    assert str(zone_of(salon(timezone="Europe/London"))) == "Europe/London"
    assert zone_of(salon(timezone="Nowhere/Land")) is UTC
