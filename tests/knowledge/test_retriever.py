from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.config import load_bot
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.index import Index, Near
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.reach import EVERYTHING_SHARED, Reach
from frontdesk.knowledge.retriever import search
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.scenario.schema.bot import ENOUGH

SCENARIOS = Path(__file__).parents[2] / "scenarios"

ENGLISH = {
    "how much is a haircut": "Haircut",
    "what does a haircut cost for a child": "Haircut",
    "do you have parking": "Parking",
    "is there parkin": "Parking",
    "where are you located": "Address",
    "what's your address": "Address",
    "what are your opening hours": "Opening hours",
    "are you open on sunday": "Opening hours",
    "can I pay by card": "Payment",
    "can I bring my dog": "Dogs",
    "how do I cancel my appointment": "Cancelling and moving an appointment",
    "do you sell gift vouchers": "Gift vouchers",
    "how much is a manicure with gel": "Manicure",
    "how long does a pedicure take": "Pedicure",
}
RUSSIAN = {
    "сколько стоит стрижка": "Стрижка",
    "сколько стоит детская стрижка": "Стрижка",
    "где вы находитесь": "Адрес",
    "какой у вас адрес": "Адрес",
    "как до вас добраться": "Адрес",
    "есть ли у вас парковка": "Парковка",
    "до скольки вы работаете": "Часы работы",
    "вы работаете в воскресенье": "Часы работы",
    "можно оплатить картой": "Оплата",
    "как отменить запись": "Перенос и отмена записи",
    "есть подарочные сертификаты": "Подарочные сертификаты",
    "почём маникюр": "Маникюр",
}
UNRELATED = (
    "what is the capital of France",
    "what is the weather tomorrow",
    "who won the world cup",
    "tell me a joke",
    "can you recommend a good restaurant",
    "what is two plus two",
    "столица Франции",
    "какая завтра погода",
    "расскажи анекдот",
    "кто президент",
    "",
    "???",
    "a" * 5000,
)


@pytest.fixture(scope="module")
def index() -> Iterator[LocalIndex]:
    bots = [load_bot(SCENARIOS / name) for name in ("salon.yaml", "salon-ru.yaml")]
    with LocalIndex(bots) as made:
        yield made


@pytest.mark.parametrize(("question", "section"), ENGLISH.items())
def test_english_questions_find_their_section(index: LocalIndex, question: str, section: str) -> None:
    found = index.find("salon", question)
    assert found[0].section == section
    assert ENOUGH <= found[0].score <= 1


@pytest.mark.parametrize(("question", "section"), RUSSIAN.items())
def test_russian_questions_find_their_section(index: LocalIndex, question: str, section: str) -> None:
    assert index.find("salon-ru", question)[0].section == section


@pytest.mark.parametrize("question", UNRELATED)
@pytest.mark.parametrize("bot_id", ["salon", "salon-ru"])
def test_unrelated_questions_find_nothing(index: LocalIndex, bot_id: str, question: str) -> None:
    assert all(passage.score < ENOUGH / 2 for passage in index.find(bot_id, question))


def test_no_more_than_asked(index: LocalIndex) -> None:
    assert len(index.find("salon", "how much is a haircut", 1)) == 1
    assert index.find("salon", "how much is a haircut", 0) == ()
    assert index.find("nobody", "how much is a haircut") == ()


class Many(Index):
    """An index of so many chunks, which remembers how many are looked at."""

    looked_at = 0
    chunks = 0

    def count(self, scope: Scope) -> int:
        return self.chunks

    def nearest(self, scope: Scope, want: Want, reach: Reach = EVERYTHING_SHARED) -> list[Near]:
        self.looked_at = want.limit
        return super().nearest(scope, want, reach)


@pytest.mark.parametrize(("chunks", "top_k", "looked_at"), [(40, 5, 16), (500, 5, 10), (500, 8, 16)])
def test_among_many_chunks_fewer_are_looked_at(
    tmp_path: Path, chunks: int, top_k: int, looked_at: int
) -> None:
    index = Many(EdgeCollections(tmp_path).open(NAME, 0))
    index.chunks = chunks
    search(index, Scope("c", "b"), "how much is a haircut", top_k)
    index.close()
    assert index.looked_at == looked_at
