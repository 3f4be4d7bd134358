from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.providers.pbx.base import PbxCall

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_the_customer_is_whoever_is_not_the_company() -> None:
    rang = PbxCall("1", AT, AT, calling="+79161234567", called="101")
    assert rang.customer == "+79161234567"
    assert PbxCall("1", AT, AT, "101", "+79161234567", "outbound").customer == "+79161234567"
    assert PbxCall("1", AT, AT).customer == ""
