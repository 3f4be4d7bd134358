from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, FrontdeskError, NotFound, ProviderError, Refused
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.pbx.base import PbxCall
from frontdesk.providers.pbx.mts import MOST_BYTES, PAGE, Mts, build
from frontdesk.testing.mts import TOKEN, MtsStandIn, call_row
from tests.support.answering import refusing

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SPAN = (AT - timedelta(hours=1), AT + timedelta(hours=1))
KEY = "key-that-was-entered-there"


@pytest.fixture
def stand() -> Iterator[MtsStandIn]:
    with MtsStandIn() as made:
        yield made


@pytest.fixture
def mts(stand: MtsStandIn) -> Iterator[Mts]:
    made = Mts(TOKEN, KEY, url=stand.url, timeout=10)
    yield made
    made.close()


def event(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def test_the_history_as_calls(stand: MtsStandIn, mts: Mts) -> None:
    stand.calls = [
        call_row("1:1", AT, duration=65),
        call_row("2:1", AT, calling="202", called="89161234567", direction="ORIGINATING"),
        call_row("3:1", AT, status="MISSED", duration=0),
        call_row("4:1", AT, calling="201", called="202"),
        call_row("5:1", AT - timedelta(days=2)),
    ]
    first, second, missed, inside = mts.history(*SPAN)
    assert first == PbxCall("1:1", AT, AT + timedelta(seconds=65), "+79161234567", "+74951234567")
    assert (first.customer, first.answered, first.internal) == ("+79161234567", True, False)
    assert (second.direction, second.calling, second.customer) == ("outbound", "202", "+79161234567")
    assert (missed.answered, missed.ended_at) == (False, AT)
    assert inside.internal


def test_of_several_telephones_that_rang_the_one_counts_that_was_taken(stand: MtsStandIn, mts: Mts) -> None:
    taken = call_row("1:1", AT, duration=30)
    stand.calls = [
        call_row("1:1", AT, status="MISSED", duration=0),
        taken,
        call_row("1:1", AT, status="MISSED"),
    ]
    (found,) = mts.history(*SPAN)
    assert (found.answered, found.ended_at) == (True, AT + timedelta(seconds=30))


def test_all_pages_are_read(stand: MtsStandIn, mts: Mts) -> None:
    stand.calls = [call_row(f"{number}:1", AT) for number in range(2 * PAGE + 1)]
    assert len(list(mts.history(*SPAN))) == 2 * PAGE + 1
    assert [path.split("page=")[1][0] for path in stand.asked] == ["0", "1", "2"]


@pytest.mark.parametrize("lasted", ["long", float("nan"), float("inf"), -5, 10**400, True, None])
def test_a_duration_that_makes_no_sense_is_none(stand: MtsStandIn, mts: Mts, lasted: object) -> None:
    row = call_row("1:1", AT) | {"duration": lasted}
    stand.answers = [lambda: web.json_response({"content": [row]})]
    (found,) = mts.history(*SPAN)
    assert found.ended_at - AT in (timedelta(0), timedelta(seconds=1))


def test_rows_that_make_no_sense_are_left_out(stand: MtsStandIn, mts: Mts) -> None:
    good = call_row("1:1", AT)
    odd: list[dict[str, Any]] = [
        good | {"extTrackingId": None},
        good | {"extTrackingId": "x" * 500},
        good | {"extTrackingId": "2:1", "callTime": "yesterday"},
    ]
    stand.answers = [lambda: web.json_response({"content": [*odd, good | {"duration": 0}]})]
    (found,) = mts.history(*SPAN)
    assert (found.id, found.ended_at) == ("1:1", AT)


def test_a_recording_comes_as_it_is(stand: MtsStandIn, mts: Mts) -> None:
    stand.sounds["1:1"] = bytes(range(256)) * 1000
    got = io.BytesIO()
    mts.recording("1:1", got, 1_000_000)
    assert got.getvalue() == stand.sounds["1:1"]
    assert stand.asked == ["/api/callRecording/mp3/1:1"]


@pytest.mark.parametrize("call_id", ["..", "../../v1/callHistory/enterprise?page=0", "1/../2", "", "x" * 500])
def test_an_id_leads_to_no_other_address(stand: MtsStandIn, mts: Mts, call_id: str) -> None:
    with pytest.raises(NotFound) as caught:
        mts.recording(call_id, io.BytesIO(), 100)
    assert caught.value.permanent
    assert stand.asked == []


def test_a_recording_that_is_not_there_yet_may_come(mts: Mts) -> None:
    with pytest.raises(NotFound) as caught:
        mts.recording("1:1", io.BytesIO(), 100)
    assert not caught.value.permanent


def test_a_recording_that_is_too_large_is_not_read_to_its_end(stand: MtsStandIn, mts: Mts) -> None:
    stand.sounds["1:1"] = bytes(3_000_000)
    got = io.BytesIO()
    with pytest.raises(ProviderError, match="over 1,000,000 bytes") as caught:
        mts.recording("1:1", got, 1_000_000)
    assert caught.value.permanent
    assert len(got.getvalue()) <= 1_000_000


@pytest.mark.parametrize(
    ("answer", "permanent", "words"),
    [
        (refusing(401), True, "401: its token is not accepted"),
        (refusing(403), True, "403: its token is not accepted"),
        (refusing(404), True, "404"),
        (refusing(409), False, "409"),
        (refusing(429, **{"Retry-After": "7"}), False, "429, to be asked again after 7"),
        (refusing(500), False, "500"),
        (refusing(503), False, "503"),
        (refusing(302, Location="http://127.0.0.1:1/"), False, "302"),
        (lambda: web.Response(text="<html>"), False, "makes no sense"),
        (lambda: web.Response(text='["a list"]'), False, "makes no sense"),
        (lambda: web.json_response({"content": "none"}), False, "no list of calls"),
        (lambda: web.Response(body=b" " * (MOST_BYTES + 1)), False, "longer than 5000000 bytes"),
    ],
)
def test_what_each_refusal_means(
    stand: MtsStandIn, mts: Mts, answer: Callable[[], web.Response], permanent: bool, words: str
) -> None:
    stand.answers = [answer]
    with pytest.raises(ProviderError, match=words) as caught:
        list(mts.history(*SPAN))
    assert caught.value.permanent is permanent
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("status", [401, 403, 409, 429, 500, 503])
def test_a_recording_that_is_refused(stand: MtsStandIn, mts: Mts, status: int) -> None:
    stand.answers = [refusing(status, **{"Retry-After": "7"})]
    with pytest.raises(ProviderError, match=str(status)) as caught:
        mts.recording("1:1", io.BytesIO(), 100)
    assert caught.value.permanent is caught.value.refused is (status in (401, 403))
    assert caught.value.retry_after == 7.0


@pytest.mark.parametrize(
    ("status", "headers", "times", "rest"),
    [(429, {"Retry-After": "120"}, 1, 120), (503, {}, 2, 30), (401, {}, 1, 30)],
)
def test_one_that_is_down_is_left_alone_for_a_while(
    stand: MtsStandIn, status: int, headers: dict[str, str], times: int, rest: int
) -> None:
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    stand.answers = [refusing(status, **headers)] * times
    with closing(Mts(TOKEN, KEY, url=stand.url, timeout=5.0, breaker=breaker)) as mts:
        for _ in range(times):
            with pytest.raises(ProviderError, match=str(status)):
                list(mts.history(*SPAN))
        now[0] = rest - 1.0
        with pytest.raises(ProviderError, match="left alone for 1 s") as left:
            mts.recording("1:1", io.BytesIO(), 100)
        assert (left.value.permanent, left.value.retry_after, len(stand.asked)) == (False, 1.0, times)
        now[0] = float(rest)
        assert list(mts.history(*SPAN)) == []


def test_a_recording_that_is_not_there_says_nothing_of_the_exchange(stand: MtsStandIn) -> None:
    with closing(Mts(TOKEN, KEY, url=stand.url, timeout=5.0, breaker=Breaker(failures=1))) as mts:
        for _ in range(3):
            with pytest.raises(NotFound):
                mts.recording("1:1", io.BytesIO(), 100)
        assert list(mts.history(*SPAN)) == []


def test_who_does_not_answer_is_asked_later(stand: MtsStandIn) -> None:
    stand.slow = 5.0
    with closing(Mts(TOKEN, KEY, url=stand.url, timeout=0.1)) as hurried:
        with pytest.raises(ProviderError, match="no answer") as late:
            list(hurried.history(*SPAN))
        with pytest.raises(ProviderError, match="no recording came"):
            hurried.recording("1:1", io.BytesIO(), 100)
    with (
        closing(Mts(TOKEN, KEY, url="http://127.0.0.1:1", timeout=0.1)) as gone,
        pytest.raises(ProviderError, match="no answer"),
    ):
        list(gone.history(*SPAN))
    assert not late.value.permanent


def test_the_wrong_token(stand: MtsStandIn) -> None:
    with closing(Mts("another", KEY, url=stand.url)) as stranger, pytest.raises(ProviderError, match="401"):
        list(stranger.history(*SPAN))


@pytest.mark.parametrize(
    ("headers", "key"),
    [
        ({"x-auth-token": KEY}, ""),
        ({"authorization": KEY}, ""),
        ({"authorization": f"Bearer {KEY}"}, ""),
        ({}, KEY),
    ],
)
def test_an_event_with_the_key(mts: Mts, headers: dict[str, str], key: str) -> None:
    (found,) = mts.events(headers, event(extTrackingId="1:1", state="ENDED"), key, AT)
    assert (found.kind, found.call.id) == ("ended", "1:1")


@pytest.mark.parametrize(
    "headers", [{}, {"x-auth-token": "guess"}, {"authorization": "Bearer "}, {"x-auth-token": "é"}]
)
def test_an_event_without_the_key_is_refused(mts: Mts, headers: dict[str, str]) -> None:
    with pytest.raises(Refused):
        list(mts.events(headers, event(extTrackingId="1:1"), "", AT))


@pytest.mark.parametrize("key", ["", "1234", "x" * 15])
def test_without_a_key_that_nobody_guesses_nothing_is_taken(stand: MtsStandIn, key: str) -> None:
    with closing(Mts(TOKEN, key, url=stand.url)) as open_door, pytest.raises(Refused, match="16"):
        list(open_door.events({"x-auth-token": key}, event(extTrackingId="1"), "", AT))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (event(extTrackingId="1:1", eventType="NEW_CALL"), "started"),
        (event(extTrackingId="1:1", callState="ALERTING"), "started"),
        (event(extTrackingId="1:1", eventType="CALL_ENDED"), "ended"),
        (event(extTrackingId="1:1", state="RELEASED"), "ended"),
        (
            event(eventType="CALL", payload={"call": {"extTrackingId": "1:1", "state": "DISCONNECTED"}}),
            "ended",
        ),
    ],
)
def test_a_call_that_begins_or_is_over(mts: Mts, body: bytes, kind: str) -> None:
    (found,) = mts.events({}, body, KEY, AT)
    assert (found.kind, found.call.id, found.call.started_at) == (kind, "1:1", AT)


def test_what_else_an_event_may_tell(mts: Mts) -> None:
    began = AT - timedelta(minutes=5)
    told = call_row("1:1", began, direction="ORIGINATING", calling="202", called="89161234567")
    (found,) = mts.events({}, event(eventType="CALL_ENDED", payload=told), KEY, AT)
    assert (found.call.started_at, found.call.direction) == (began, "outbound")
    assert (found.call.customer, found.call.internal) == ("+79161234567", False)


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", event(eventType="CHECK_ALIVE"), event(extTrackingId=5), event(extTrackingId="x" * 500)],
)
def test_what_is_about_no_call_is_only_answered(mts: Mts, body: bytes) -> None:
    assert list(mts.events({}, body, KEY, AT)) == []


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_what_makes_no_sense_is_said_so(mts: Mts, body: bytes) -> None:
    with pytest.raises(BadInput):
        list(mts.events({}, body, KEY, AT))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "set PBX_OFFICE_TOKEN"),
        ({"token": "t", "url": "vpbx"}, "is an address"),
        ({"token": "t", "url": "http://vpbx.example"}, "not encrypted"),
    ],
)
def test_what_is_missing_is_said(options: dict[str, str], words: str) -> None:
    with pytest.raises(FrontdeskError, match=words):
        build({"token_env": "PBX_OFFICE_TOKEN"} | options)


def test_built_from_options(stand: MtsStandIn) -> None:
    stand.calls = [call_row("1:1", AT, calling="4930123456")]
    with closing(
        build({"token": TOKEN, "key": KEY, "url": stand.url, "country": "DE", "timeout": 10})
    ) as made:
        assert [one.calling for one in made.history(*SPAN)] == ["+4930123456"]
