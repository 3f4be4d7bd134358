from __future__ import annotations

from datetime import UTC, datetime

import httpx

from frontdesk.testing.mts import TOKEN, MtsStandIn, call_row

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MILLIS = round(AT.timestamp() * 1000)
OURS = {"X-AUTH-TOKEN": TOKEN}


def test_history_and_recordings_for_those_with_the_token() -> None:
    with MtsStandIn() as stand:
        stand.calls = [call_row(f"{number}:1", AT) for number in range(3)]
        stand.sounds["1:1"] = b"ID3 sound"
        history = f"{stand.url}/api/v1/callHistory/enterprise"
        wanted = {"dateFrom": MILLIS, "dateTo": MILLIS, "page": 1, "size": 2}
        assert httpx.get(history, params=wanted).status_code == 401
        found = httpx.get(history, params=wanted, headers=OURS).json()
        assert [row["extTrackingId"] for row in found["content"]] == ["2:1"]
        assert (found["totalElements"], found["totalPages"]) == (3, 2)
        sound = f"{stand.url}/api/callRecording/mp3"
        assert httpx.get(f"{sound}/1:1", headers=OURS).content == b"ID3 sound"
        assert httpx.get(f"{sound}/2:1", headers=OURS).status_code == 404
        assert len(stand.asked) == 4
