from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.knowledge.meaning import Meaning, build_meaning
from frontdesk.providers.embeddings.fake import Fake
from frontdesk.settings import Embeddings, Settings
from frontdesk.testing.openai import Behaviour, OpenAIStandIn


@pytest.fixture
def stand() -> Iterator[OpenAIStandIn]:
    with OpenAIStandIn() as made:
        yield made


Make = Callable[..., Meaning]


@pytest.fixture
def made(stand: OpenAIStandIn) -> Iterator[Make]:
    """Makes embedders that ask the stand-in, and closes them."""
    with ExitStack() as stack:

        def make(**more: object) -> Meaning:
            chosen = Embeddings(provider="openai", model="m-1", base_url=stand.base_url, **more)
            meaning = build_meaning(Settings(embeddings=chosen))
            assert meaning is not None
            stack.callback(meaning.close)
            return meaning

        yield make


class Slow(Fake):
    """Answers when it is let go, and nobody waits any more."""

    def __init__(self, dimensions: int) -> None:
        super().__init__(dimensions)
        self.let_go = threading.Event()

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        assert self.let_go.wait(60)
        return super().embed(texts, query=query, within=within)


def test_passages_go_out_in_batches_and_come_back_in_order() -> None:
    fake = Fake(8)
    texts = [f"text {number}" for number in range(130)]
    assert Meaning(fake, batch=64).passages(texts) == Fake(8).embed(texts, query=False, within=1)
    assert [len(texts) for texts in fake.asked] == [64, 64, 2]


def test_it_asks_again_while_that_may_help(stand: OpenAIStandIn, made: Make) -> None:
    slept: list[float] = []
    stand.behaviour = Behaviour(status=429, retry_after=7)
    meaning = made()
    meaning._sleep = slept.append
    with pytest.raises(ProviderError, match="429"):
        meaning.passages(["a"])
    assert slept == [7.0, 7.0]
    assert len(stand.requests) == 3
    stand.behaviour = Behaviour(status=401)
    with pytest.raises(ProviderError, match="401"):
        meaning.passages(["a"])
    assert len(stand.requests) == 4


def test_a_question_has_a_hard_deadline() -> None:
    slow = Slow(8)
    meaning = Meaning(slow)
    assert meaning.question("how much", 0.05) is None
    slow.let_go.set()
    meaning.close()


def test_a_question_is_asked_once() -> None:
    fake = Fake(8)
    meaning = Meaning(fake)
    assert meaning.question("how much", 30) == meaning.question("how much", 30) is not None
    assert fake.asked == [("how much",)]
    assert meaning.question("how long", 0) is None


def test_an_embedder_that_is_down_is_left_alone_for_a_while() -> None:
    times = [0.0]
    fake = Fake(8, fails=2)
    meaning = Meaning(fake, clock=lambda: times[-1])
    assert [meaning.question(f"{number}", 30) for number in range(5)] == [None] * 5
    assert len(fake.asked) == 2
    times.append(31.0)
    assert meaning.question("now", 30) is not None


def test_its_name_says_embedder_model_and_dimensions(made: Make) -> None:
    assert made().id == "openai-m-1-256"
    plain, prefixed = made(), made(options={"query_prefix": "query: "})
    assert prefixed.stem != plain.stem
    assert prefixed.stem.startswith("openai-m-1-")
    assert made(dimensions=256).id == "openai-m-1-256"


def test_without_an_embedder_there_is_none() -> None:
    assert build_meaning(Settings()) is None
    with pytest.raises(BadInput, match="no embeddings called"):
        build_meaning(Settings(embeddings=Embeddings(provider="nobody")))
