from __future__ import annotations

from collections.abc import Iterator

import pytest
from qdrant_client import QdrantClient, models
from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

from frontdesk.testing.qdrant import Fault, QdrantStandIn


@pytest.fixture
def stand() -> Iterator[QdrantStandIn]:
    with QdrantStandIn() as made:
        yield made


@pytest.fixture
def client(stand: QdrantStandIn) -> Iterator[QdrantClient]:
    """Qdrant's own client: what it takes for a server is one."""
    made = QdrantClient(url=stand.url, timeout=2, check_compatibility=False)
    sparse = {"g": models.SparseVectorParams(modifier=models.Modifier.IDF)}
    made.create_collection("c", vectors_config={}, sparse_vectors_config=sparse)
    made.upsert("c", [point(number) for number in range(25)])
    yield made
    made.close()


def point(number: int) -> models.PointStruct:
    vector = {"g": models.SparseVector(indices=[1, number + 10], values=[1.0, 1.0])}
    return models.PointStruct(id=number, vector=vector, payload={"n": number, "even": number % 2 == 0})


def even() -> models.Filter:
    return models.Filter(must=[models.FieldCondition(key="even", match=models.MatchValue(value=True))])


def test_points_are_scrolled_counted_and_deleted(client: QdrantClient) -> None:
    seen, offset = [], None
    while True:
        page, offset = client.scroll("c", even(), limit=5, offset=offset, with_payload=["n"])
        seen += [record.payload for record in page]
        if offset is None:
            break
    assert sorted(one["n"] for one in seen if one) == list(range(0, 25, 2))
    assert client.count("c", even()).count == 13
    client.delete("c", models.FilterSelector(filter=even()))
    assert client.count("c").count == 12


def test_payloads_are_set_and_deleted(client: QdrantClient) -> None:
    client.set_payload("c", {"died": 3}, even())
    assert client.retrieve("c", [2])[0].payload == {"n": 2, "even": True, "died": 3}
    client.delete_payload("c", ["died"], even())
    assert client.retrieve("c", [2, 99])[0].payload == {"n": 2, "even": True}


def test_a_query_finds_the_nearest(client: QdrantClient) -> None:
    query = models.SparseVector(indices=[14, 1], values=[1.0, 0.1])
    asked = models.QueryRequest(query=query, using="g", limit=3, filter=even(), with_payload=True)
    [answer] = client.query_batch_points("c", [asked])
    assert answer.points[0].payload == {"n": 4, "even": True}
    assert len(answer.points) == 3


def test_what_a_server_refuses(stand: QdrantStandIn, client: QdrantClient) -> None:
    with pytest.raises(UnexpectedResponse, match="404"):
        client.scroll("nobody")
    with pytest.raises(UnexpectedResponse, match="400"):
        client.upsert("c", [models.PointStruct(id=1, vector={"x": [1.0]}, payload={})])
    with pytest.raises(UnexpectedResponse, match="409"):
        client.create_collection("c", vectors_config={})
    stand.fault = Fault("/scroll", times=1, status=502)
    with pytest.raises(UnexpectedResponse, match="502"):
        client.scroll("c")
    assert client.scroll("c")[0]
    stand.fault = Fault("/scroll", broken=True)
    with pytest.raises(ResponseHandlingException):
        client.scroll("c")


def test_an_alias_stands_for_a_collection(client: QdrantClient) -> None:
    made = models.CreateAlias(collection_name="c", alias_name="now")
    client.update_collection_aliases([models.CreateAliasOperation(create_alias=made)])
    assert client.count("now").count == 25
    assert client.get_aliases().aliases == [models.AliasDescription(alias_name="now", collection_name="c")]
    client.delete_collection("c")
    assert client.get_aliases().aliases == []
