from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from frontdesk.errors import ProviderError
from frontdesk.knowledge.document import Part
from frontdesk.knowledge.embedder import embed_document, embed_query
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Head, Point, Want
from frontdesk.knowledge.vectors.server import REST, TRIES, Line, ServerCollections
from frontdesk.settings import Qdrant
from frontdesk.testing.qdrant import Fault, QdrantStandIn

A = Scope("acme", "a")
POINT = Point("00000000-0000-4000-8000-000000000001", "d", 1, Part("Free."), "f", embed_document("Free."))
WANT = Want(embed_query("free"))


class Installation:
    """An installation's collections on the stand-in; `slept` is how long it waited before asking again."""

    def __init__(self, stand: QdrantStandIn, **more: object) -> None:
        self.slept: list[float] = []
        self.times = [0.0]
        settings = Qdrant(url=stand.url, **more)
        line = Line(settings, sleep=self.slept.append, clock=lambda: self.times[-1])
        self.collections = ServerCollections(settings, line)


@pytest.fixture
def stand() -> Iterator[QdrantStandIn]:
    with QdrantStandIn() as made:
        yield made


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


@pytest.fixture
def ours(stand: QdrantStandIn, stack: ExitStack) -> Installation:
    made = Installation(stand)
    stack.callback(made.collections.close)
    return made


def test_a_collection_is_made_once_with_what_filters_ask_for(
    stand: QdrantStandIn, ours: Installation
) -> None:
    for _ in range(2):
        ours.collections.open("one--m-8", 8)
    made = stand.collections["frontdesk-one--m-8"]
    assert (made.dense, made.idf) == ({"meaning": 8}, ("grams",))
    assert sorted(made.indexed) == ["born", "died", "doc_id", "tenant", "what"]
    tenant = next(one.body for one in stand.requests if one.body and one.body.get("field_name") == "tenant")
    assert tenant["field_schema"]["is_tenant"] is True


def test_they_change_places_in_one_request(stand: QdrantStandIn, ours: Installation) -> None:
    assert ours.collections.current() is None
    for name in ("one", "other"):
        ours.collections.open(name, 0)
        ours.collections.switch(name)
        assert ours.collections.current() == name
    assert stand.aliases == {"frontdesk": "frontdesk-other"}
    changes = [one.body["actions"] for one in stand.requests if one.path.endswith("/aliases") and one.body]
    assert [len(actions) for actions in changes] == [1, 2]


def test_two_installations_share_a_server(stand: QdrantStandIn, ours: Installation, stack: ExitStack) -> None:
    theirs = Installation(stand, collection="branch")
    stack.callback(theirs.collections.close)
    for one in (ours, theirs):
        one.collections.open("one", 0)
        one.collections.switch("one")
    assert ours.collections.names() == theirs.collections.names() == ["one"]
    theirs.collections.drop("one")
    assert (ours.collections.current(), theirs.collections.current()) == ("one", None)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_change_is_asked_for_again_while_that_may_help(
    stand: QdrantStandIn, ours: Installation, status: int
) -> None:
    store = ours.collections.open("one", 0)
    stand.fault = Fault("/points", times=2, status=status, retry_after=3 if status == 429 else None)
    store.add(A, [POINT])
    store.publish(A, Head(1))
    assert [hit.part.text for hit in store.search(A, 1, WANT)] == ["Free."]
    assert ours.slept == ([3.0, 3.0] if status == 429 else [0.25, 0.5])


def test_a_server_that_never_recovers_is_an_error(stand: QdrantStandIn, ours: Installation) -> None:
    store = ours.collections.open("one", 0)
    stand.fault = Fault("/points", status=500)
    asked = len(stand.requests)
    with pytest.raises(ProviderError, match="500"):
        store.add(A, [POINT])
    assert len(stand.requests) - asked == TRIES


def test_a_broken_line_is_an_error_and_the_next_try_may_hold(
    stand: QdrantStandIn, ours: Installation
) -> None:
    store = ours.collections.open("one", 0)
    stand.fault = Fault("/points", times=1, broken=True)
    store.add(A, [POINT])
    assert len(stand.collections["frontdesk-one"].points) == 1


def test_a_search_is_asked_once_and_a_server_that_is_down_left_alone(
    stand: QdrantStandIn, ours: Installation
) -> None:
    store = ours.collections.open("one", 0)
    stand.fault = Fault("/query/batch", status=503)
    asked = len(stand.requests)
    for _ in range(5):
        with pytest.raises(ProviderError):
            store.search(A, 1, WANT)
    assert len(stand.requests) - asked == 2
    stand.fault = None
    ours.times.append(REST + 0.1)
    assert store.search(A, 1, WANT) == []


def test_a_search_does_not_wait_for_ever(stand: QdrantStandIn, ours: Installation) -> None:
    store = ours.collections.open("one", 0)
    stand.fault = Fault("/query/batch", delay=3)
    with pytest.raises(ProviderError, match="does not answer"):
        store.search(A, 1, WANT)


def test_what_is_wrong_with_the_key_is_said_without_it(stack: ExitStack) -> None:
    stand = stack.enter_context(QdrantStandIn(api_key="right-key"))
    ours = Installation(stand, api_key="wrong-key")
    stack.callback(ours.collections.close)
    with pytest.raises(ProviderError, match="QDRANT_API_KEY") as refused:
        ours.collections.open("one", 0)
    assert refused.value.permanent
    assert "wrong-key" not in str(refused.value)
    assert ours.slept == []
    right = Installation(stand, api_key="right-key")
    stack.callback(right.collections.close)
    right.collections.open("one", 0)


def test_a_collection_that_is_gone_is_an_error(ours: Installation) -> None:
    store = ours.collections.open("one", 0)
    ours.collections.drop("one")
    with pytest.raises(ProviderError, match="404") as gone:
        store.search(A, 1, WANT)
    assert gone.value.permanent


def test_a_key_in_the_open_is_warned_about(caplog: pytest.LogCaptureFixture) -> None:
    for url, warned in (("http://qdrant.example:6333", True), ("https://qdrant.example", False)):
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            Line(Qdrant(url=url, api_key="secret")).close()
        assert ("without encryption" in caplog.text) is warned
