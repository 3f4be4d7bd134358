from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.config import load_bot
from frontdesk.knowledge.local import LocalIndex
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
