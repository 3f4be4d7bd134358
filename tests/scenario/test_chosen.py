""" "How much is that?" in the middle of a form asks of what was chosen there."""

from dataclasses import replace

import pytest

from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.chosen import asks_of_it, completed
from frontdesk.scenario.commands import Reply, Search
from frontdesk.scenario.events import Found, Replied
from frontdesk.scenario.reading import Reading
from tests.scenario.desk import field, form, talk
from tests.scenario.play import Play

BOT = form(
    field("who", "With whom?", choices=["Anna", "Ben"]),
    field("service", "What?", choices={"manicure": [], "pedicure": [], "gel nails": ["gels"]}),
    field("date", "Which day?"),
    scenario={"confirm": True},
)
ROW = KnowledgeChunk("c", "d", "desk", "prices.csv", "Manicure. Price: 25 pounds", score=0.9, kind="products")


def query(play: Play) -> str:
    return next(one.query for one in play.commands if isinstance(one, Search))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How much is that?"),
        ("en", "and how much does it cost"),
        ("en", "what's the price?"),
        ("en", "How long does it take?"),
        ("ru", "Сколько это стоит?"),
        ("ru", "а сколько по времени"),
        ("ru", "почём это у вас?"),
        ("de", "Was kostet das?"),
        ("de", "und wie lange dauert das"),
        ("es", "¿Cuánto cuesta eso?"),
        ("es", "¿y cuánto dura?"),
        ("ar", "بكم هذا؟"),
        ("ar", "كم سعرها؟"),
        ("he", "כמה זה עולה?"),
        ("he", "כמה זמן זה לוקח?"),
    ],
)
def test_a_question_that_names_nothing(code: str, text: str) -> None:
    assert asks_of_it(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "how much is a pedicure?"),
        ("en", "what is that?"),
        ("en", "how much is parking?"),
        ("en", "is there a price for children"),
        ("ru", "сколько стоит педикюр?"),
        ("ru", "сколько вам лет"),
        ("de", "Was kostet eine Füllung?"),
        ("es", "¿cuánto cuesta el menú?"),
        ("ar", "كم سعر التوصيل؟"),
        ("he", "כמה עולה המשלוח?"),
        ("fr", "combien ça coûte ?"),
        ("en", ""),
        ("en", "how much " * 20),
        ("en", f"how much is {' ' * 400}that"),
    ],
)
def test_a_question_that_names_something(code: str, text: str) -> None:
    assert not asks_of_it(text, code)


def test_it_is_looked_up_with_the_choice_and_the_form_goes_on() -> None:
    play = talk("start", "Anna", "a manicure", "How much is that?", bot=BOT)
    assert query(play) == "manicure: How much is that?"
    play.happens(Found(play.at, (ROW,)))
    assert play.last == Reply("manicure: How much is that?", (ROW,), "", "form")
    play.happens(Replied(play.at, "Manicure: 25 pounds."))
    assert play.said == ["ask:date"]


def test_what_was_read_back_can_be_asked_about() -> None:
    play = talk("start", "Anna", "a pedicure", "on Saturday", bot=BOT)
    assert play.state.phase == "confirming"
    assert query(play.hears("how much is that?")).startswith("pedicure: ")


def test_what_was_completed_can_be_asked_about() -> None:
    play = talk("start", "Anna", "a pedicure", "on Saturday", "yes", bot=BOT)
    assert play.state.phase == "closing"
    assert query(play.hears("how much is that?")).startswith("pedicure: ")


def test_before_anything_is_chosen_it_is_asked_as_it_is() -> None:
    assert query(talk("how much is that?", bot=BOT)) == "how much is that?"
    assert query(talk("start", "how much is that?", bot=BOT)) == "how much is that?"


def test_what_was_asked_about_just_now_comes_before_the_choice() -> None:
    play = talk("start", "Anna", "a manicure", "how much is parking?", bot=BOT)
    play.happens(Found(play.at, (replace(ROW, text="Parking. Price: 2 pounds"),)))
    play.happens(Replied(play.at, "Parking: 2 pounds."))
    assert query(play.hears("and how long does it last?")) == "and how long does it last?"


def test_the_choice_is_called_as_the_caller_hears_it() -> None:
    choices = {"cut": {"en": ["a haircut"], "ru": ["стрижка"]}}
    bot = form(
        field("service", {"en": "What?", "ru": "Что?"}, choices=choices),  # type: ignore[arg-type]
        field("date", {"en": "Which day?", "ru": "Когда?"}),  # type: ignore[arg-type]
        greeting={"en": "Hello.", "ru": "Здравствуйте."},
        fallback={"en": "Sorry?", "ru": "Простите?"},
        scenario={"trigger_keywords": {"en": ["start"], "ru": ["начать"]}},
    )
    play = talk("я хотел бы начать", "стрижка", bot=bot)
    said = Reading("сколько это стоит?")
    assert completed(bot.speaking("ru"), play.state, said) == "стрижка: сколько это стоит?"
