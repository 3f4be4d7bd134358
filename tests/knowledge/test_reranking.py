from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.config import load_bot, load_settings
from frontdesk.errors import ProviderError
from frontdesk.knowledge import retriever
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.reranking import LONGEST, Reranking, build_reranking
from frontdesk.knowledge.scope import Scope
from frontdesk.settings import Rerank
from tests.support.lines import PARKING

SCENARIOS = Path(__file__).parents[2] / "scenarios"
ONE, OTHER, THIRD = (replace(PARKING, id=str(n), text=f"text {n}", score=0.9 - n / 10) for n in range(3))


class Fake:
    """Tells what `how` says of the texts."""

    name = model = "fake"

    def __init__(self, how: Callable[[Sequence[str]], list[float]]) -> None:
        self.how, self.asked, self.closed = how, list[tuple[str, list[str]]](), False

    def relevance(self, question: str, texts: Sequence[str], *, within: float) -> list[float]:
        self.asked.append((question, list(texts)))
        return self.how(texts)

    def close(self) -> None:
        self.closed = True


def last_first(texts: Sequence[str]) -> list[float]:
    return [float(n) for n in range(len(texts))]


def refusing(texts: Sequence[str]) -> list[float]:
    raise ProviderError("503")


def test_the_most_relevant_comes_first_with_the_score_it_had() -> None:
    fake = Fake(last_first)
    made = Reranking(fake, most=2)
    assert made.order("q", [ONE, OTHER, THIRD], 5) == [OTHER, ONE, THIRD]
    assert fake.asked == [("q", ["Parking\ntext 0", "Parking\ntext 1"])]
    made.close()
    assert fake.closed


def test_long_passages_are_cut() -> None:
    fake = Fake(last_first)
    made = Reranking(fake)
    made.order("q", [replace(ONE, text="x" * 9000), OTHER], 5)
    assert len(fake.asked[0][1][0]) == LONGEST
    made.close()


def test_one_that_fails_is_left_alone_after_the_second_time() -> None:
    fake = Fake(refusing)
    made = Reranking(fake)
    assert [made.order("q", [ONE, OTHER], 5) for _ in range(4)] == [None] * 4
    assert len(fake.asked) == 2
    made.close()


def test_one_that_is_late_is_not_waited_for() -> None:
    go_on = threading.Event()

    def late(texts: Sequence[str]) -> list[float]:
        go_on.wait(5)
        return last_first(texts)

    made = Reranking(Fake(late), timeout=0.05)
    assert made.order("q", [ONE, OTHER], 5) is None
    go_on.set()
    made.close()


def test_it_is_not_asked_without_time_or_a_choice() -> None:
    fake = Fake(last_first)
    made = Reranking(fake)
    assert made.order("q", [ONE, OTHER], 0) is None
    assert made.order("q", [ONE], 5) is None
    assert fake.asked == []
    made.close()


def test_a_search_gives_the_rerankers_five_and_without_it_its_own() -> None:
    bot = load_bot(SCENARIOS / "salon.yaml")
    question = "can I pay for the haircut of my children by card"
    with LocalIndex([bot]) as index:
        scope = Scope.of(bot)
        plain = retriever.search(index.index, scope, question, within=5)

        def likes_the_last(texts: Sequence[str]) -> list[float]:
            return [float(plain[-1].text in text) for text in texts]

        made = Reranking(Fake(likes_the_last), most=40)
        ordered = retriever.search(index.index, scope, question, within=5, reranking=made)
        made.close()
        assert ordered[0] == plain[-1]
        assert len(ordered) == len(plain) == 5
        broken = Reranking(Fake(refusing))
        again = retriever.search(index.index, scope, question, within=5, reranking=broken)
        broken.close()
        assert again == plain


def test_it_is_built_from_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load_settings({})
    assert build_reranking(settings) is None
    chosen = Rerank(provider="infinity", model="m", base_url="http://127.0.0.1:1", passages=7)
    made = build_reranking(settings.model_copy(update={"rerank": chosen}))
    assert made is not None
    assert made.most == 7
    made.close()
