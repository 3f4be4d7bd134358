"""The simulated caller's own clockwork; whole calls are in tests/integration."""

from __future__ import annotations

import pytest

from frontdesk.errors import ProviderError
from frontdesk.realtime.caller import CallReport, LineResult, place_call
from frontdesk.realtime.caller_file import CallerFile, Line
from frontdesk.settings import LiveKit

NOWHERE = LiveKit(url="ws://127.0.0.1:9", api_key="key", api_secret="s" * 32)  # type: ignore[arg-type]


def test_a_room_server_that_is_away_is_said_so() -> None:
    file = CallerFile(lines=(Line(say="hello"),))
    with pytest.raises(ProviderError, match="LiveKit does not answer"):
        place_call(file, NOWHERE, lambda text: bytes(3200), "room", answered_within=1.0)


def test_a_report_starts_empty() -> None:
    report = CallReport("room")
    assert report.greeted_after is None
    assert LineResult(Line(keys="1")).answered_after is None
    assert report.hung_up_by == "caller"
