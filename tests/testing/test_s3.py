from __future__ import annotations

import httpx

from frontdesk.testing.s3 import S3StandIn


def test_nobody_without_a_signature() -> None:
    with S3StandIn() as stand:
        for headers in ({}, {"authorization": "AWS4-HMAC-SHA256 nonsense"}):
            answer = httpx.put(f"{stand.url}/calls/a", content=b"1", headers=headers)
            assert (answer.status_code, "AccessDenied" in answer.text) == (403, True)
        assert stand.objects == {}
