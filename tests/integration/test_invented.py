"""Two hundred answers with a model that lies: by the real index and gate, nothing invented is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bench.retrieval_corpus import Question, load
from frontdesk.config import load_bots, load_settings
from frontdesk.dialogue.asking import Asked, ask
from frontdesk.knowledge.local import LocalIndex
from frontdesk.scenario.schema import Bot
from tests.support.lines import Script

pytestmark = pytest.mark.integration

LIES = {
    "en": (
        "It costs 47 pounds.",
        "That is forty-seven pounds, all included.",
        "Yes, of course, it costs only 3 pounds 99.",
        "We are open until half past four at night.",
        "From six to five, every day of the year.",
        "Please call 0800 555 0199.",
        "You can ask Ludmila Brownstone about it, she does that.",
        "That takes 77 minutes and costs nothing.",
        "You get 66 percent off today.",
        "See www.best-offers.example for the prices.",
    ),
    "ru": (
        "Это стоит 4777 рублей.",
        "Это сорок семь тысяч рублей, всё включено.",
        "Да, конечно, всего 3 рубля 99 копеек.",
        "Мы открыты до половины четвёртого утра, с шести до пяти.",
        "Позвоните по номеру 8 800 555 01 99.",
        "Спросите Людмилу Брауншвейг, она этим занимается.",
        "Это занимает 77 минут.",
        "Сегодня скидка 66 процентов.",
    ),
}
TOLD = re.compile(r"\d+|forty-seven|half past four|from six|Ludmila|best-offers|сорок|с шести|Людмил", re.I)
"""What only the lies say, and all figures."""


@pytest.fixture(scope="module")
def bots() -> dict[str, Bot]:
    return {bot.bot_id: bot for bot in load_bots(load_settings()).values()}


@pytest.fixture(scope="module")
def index(bots: dict[str, Bot]) -> Iterator[LocalIndex]:
    with LocalIndex(bots.values()) as made:
        yield made


def cases() -> list[tuple[Question, str]]:
    asked = [one for one in load() if one.lang in LIES and one.kind in ("keyword", "hard", "nothing")]
    return [
        (one, LIES[one.lang][(number + turn) % len(LIES[one.lang])])
        for number, one in enumerate(asked)
        for turn in (0, 3)
    ]


def invented(asked: Asked, lie: str) -> list[str]:
    """The figures and names of an answer that no passage of it has, and what only the lie says."""
    given = " ".join(f"{one.section} {one.text}" for one in asked.passages).casefold()
    told = [found.casefold() for found in TOLD.findall(asked.answer or "")]
    return [
        one for one in (*told, lie.casefold()) if one not in given and one in (asked.answer or "").casefold()
    ]


async def test_of_two_hundred_answers_none_is_invented(bots: dict[str, Bot], index: LocalIndex) -> None:
    wrong, said, tried = [], 0, 0
    for question, lie in cases():
        model = Script(answers=lie)
        asked = await ask(bots[question.bot], question.text, index.search, model)
        tried += len(model.asked)
        said += asked.answer is not None
        wrong += [(question.text, lie, asked.answer)] if invented(asked, lie) else []
    assert wrong == []
    assert len(cases()) >= 200
    assert tried >= 150
    assert said >= 60


@pytest.mark.parametrize(
    ("bot_id", "question", "lie"),
    [
        ("salon", "does a manicure cost 47 pounds", "Yes, a manicure costs 47 pounds."),
        ("salon", "how much is a manicure", "A manicure costs 60 pounds, like the colouring."),
        ("salon", "how much is a pedicure", "A pedicure costs 20 pounds."),
        ("salon", "are you open on sunday", "Yes, on Sunday we are open from nine until seven."),
        ("salon", "when do you close", "We close at eight in the evening."),
        ("restaurant", "are you open on monday", "Yes, we are open on Monday from noon to three."),
        ("restaurant", "how much is the sangria", "A jug of sangria costs 24 pounds."),
        ("salon-ru", "сколько стоит педикюр", "Педикюр стоит 1500 рублей."),
        ("salon-ru", "вы работаете в воскресенье", "Да, в воскресенье мы работаем с девяти до семи."),
    ],
)
async def test_what_belongs_to_something_else_is_not_said(
    bots: dict[str, Bot], index: LocalIndex, bot_id: str, question: str, lie: str
) -> None:
    asked = await ask(bots[bot_id], question, index.search, Script(answers=lie))
    assert lie not in (asked.answer or "")
    assert asked.decided_by != "model"


async def test_what_is_true_is_said_in_the_models_words(bots: dict[str, Bot], index: LocalIndex) -> None:
    true = "A manicure is 25 pounds, or 35 with gel polish."
    asked = await ask(bots["salon"], "how much is a manicure", index.search, Script(answers=true))
    assert (asked.answer, asked.decided_by) == (true, "model")
