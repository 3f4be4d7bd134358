from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from aiohttp import web

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.recordings._signing import Credentials
from frontdesk.providers.recordings.s3 import Bucket, build
from frontdesk.testing.s3 import KEY_ID, REGION, SECRET, S3StandIn
from frontdesk.testing.services import free_port

NAME = "default/salon/2026-11/call%3A1.wav"
PATH = "/calls/all/default/salon/2026-11/call%3A1.wav"


@pytest.fixture
def stand() -> Iterator[S3StandIn]:
    with S3StandIn() as made:
        yield made


BUCKETS: list[Bucket] = []


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    while BUCKETS:
        BUCKETS.pop().close()


def opened(address: str, **more: Any) -> Bucket:
    BUCKETS.append(build(options(address, **more)))
    return BUCKETS[-1]


def options(address: str, **more: Any) -> dict[str, Any]:
    given = {"url": address, "bucket": "calls", "region": REGION, "prefix": "/all/", "home": "var"}
    return {**given, "key_id": KEY_ID, "secret": SECRET, **more}


def test_kept_until_it_is_deleted(stand: S3StandIn) -> None:
    bucket = opened(stand.url)
    data = bytes(range(256)) * 10_000
    bucket.put(NAME, data)
    assert list(stand.objects) == [PATH]
    assert bucket.get(NAME) == data
    bucket.delete(NAME)
    assert stand.objects == {}
    bucket.delete(NAME)
    with pytest.raises(NotFound):
        bucket.get(NAME)


@pytest.mark.parametrize("wrong", [{"secret": "another"}, {"key_id": "AKIAOTHER"}, {"region": "mars"}])
def test_a_signature_that_is_wrong_is_for_a_person(stand: S3StandIn, wrong: dict[str, str]) -> None:
    with pytest.raises(ProviderError, match="403") as refused:
        opened(stand.url, **wrong).put(NAME, b"sound")
    assert refused.value.permanent
    assert refused.value.refused
    assert "another" not in str(refused.value)
    assert stand.objects == {}


@pytest.mark.parametrize(
    ("status", "permanent"),
    [(400, True), (401, True), (404, True), (409, False), (429, False), (500, False), (503, False)],
)
def test_what_refusals_mean(stand: S3StandIn, status: int, permanent: bool) -> None:
    stand.answers = [
        lambda: web.Response(
            status=status,
            headers={"Retry-After": "7"},
            text="<Error><Code>SlowDown</Code></Error>",
            content_type="application/xml",
        )
    ]
    with pytest.raises(ProviderError, match=f"S3: {status} SlowDown, to be tried again after 7") as refused:
        opened(stand.url).put(NAME, b"sound")
    assert refused.value.permanent is permanent
    assert (refused.value.refused, refused.value.retry_after) == (status == 401, 7.0)


def answers(status: int, **headers: str) -> list[Callable[[], web.Response]]:
    return [lambda: web.Response(status=status, headers=headers)]


@pytest.mark.parametrize(
    ("status", "headers", "times", "rest"),
    [
        (503, {"Retry-After": "120"}, 1, 120),
        (429, {"Retry-After": "90"}, 1, 90),
        (500, {}, 2, 30),
        (403, {}, 1, 30),
        (401, {}, 1, 30),
    ],
)
def test_one_that_is_down_is_left_alone_for_a_while(
    stand: S3StandIn, status: int, headers: dict[str, str], times: int, rest: int
) -> None:
    now = [0.0]
    bucket = opened(stand.url, breaker=Breaker(clock=lambda: now[0]))
    stand.answers = answers(status, **headers) * times
    for _ in range(times):
        with pytest.raises(ProviderError, match=f"S3: {status}"):
            bucket.put(NAME, b"sound")
    now[0] = rest - 1.0
    with pytest.raises(
        ProviderError, match="S3: it did not answer a moment ago and is left alone for 1 s"
    ) as left:
        bucket.put(NAME, b"sound")
    assert (left.value.permanent, left.value.retry_after, stand.objects) == (False, 1.0, {})
    now[0] = float(rest)
    bucket.put(NAME, b"sound")
    assert stand.objects == {PATH: b"sound"}


def test_what_is_not_there_says_nothing_of_the_service(stand: S3StandIn) -> None:
    bucket = opened(stand.url, breaker=Breaker(failures=1))
    for _ in range(3):
        with pytest.raises(NotFound):
            bucket.get(NAME)
    stand.answers = answers(404)
    with pytest.raises(ProviderError, match="404"):
        bucket.put(NAME, b"sound")
    bucket.put(NAME, b"sound")


def test_an_answer_that_is_no_xml_is_not_repeated(stand: S3StandIn) -> None:
    stand.answers = [lambda: web.Response(status=500, text="<Code>" + "<script>" * 5000)]
    with pytest.raises(ProviderError, match=r"^S3: 500$"):
        opened(stand.url).get(NAME)


def test_one_who_is_away_or_late_is_asked_again(stand: S3StandIn) -> None:
    with pytest.raises(ProviderError, match="cannot be reached") as away:
        opened(f"http://127.0.0.1:{free_port()}").get(NAME)
    assert not away.value.permanent
    stand.slow = 5.0
    who = Credentials(KEY_ID, SECRET, REGION)
    late = Bucket(f"{stand.url}/calls", who, timeout=httpx.Timeout(0.1))
    BUCKETS.append(late)
    with pytest.raises(ProviderError, match="no answer in time"):
        late.get(NAME)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"url": ""}, "url"),
        ({"url": "ftp://s3.example"}, "url"),
        ({"url": "http://s3.example.com"}, "https"),
        ({"bucket": ""}, "bucket"),
        ({"key_id": ""}, "RECORDINGS_KEY_ID"),
        ({"secret": ""}, "RECORDINGS_SECRET"),
        ({"acl": "public-read"}, "acl"),
    ],
)
def test_what_is_missing_is_said_at_once(wrong: dict[str, str], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        build(options("https://s3.example.com", **wrong))
