"""Hundreds of answers in six languages with a model that lies: by the real index and gate, all is true."""

from __future__ import annotations

import re
from collections import Counter
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
    "de": (
        "Das kostet 4747 Euro.",
        "Das kostet siebenundvierzig Euro, alles inklusive.",
        "Ja, natürlich, das kostet nur 3 Euro 99.",
        "Wir haben bis halb fünf nachts geöffnet.",
        "Von sechs bis fünf Uhr, an jedem Tag im Jahr.",
        "Bitte rufen Sie 0800 555 0199 an.",
        "Fragen Sie dazu Ludmila Braunstein, sie macht das.",
        "Das dauert 77 Minuten und kostet nichts.",
        "Heute bekommen Sie sechsundsechzig Prozent Rabatt.",
        "Die Preise stehen auf www.best-offers.example.",
        "Ich habe Sie für Dienstag eingetragen.",
    ),
    "es": (
        "Cuesta 4747 libras.",
        "Son cuarenta y siete libras, todo incluido.",
        "Sí, claro, solo cuesta 3 libras con 99.",
        "Abrimos hasta las cuatro y media de la madrugada.",
        "De siete a dos, todos los días del año.",
        "Llame al 0800 555 0199.",
        "Pregunte a Ludmila Brownstone, ella se encarga.",
        "Tarda setenta y siete minutos y no cuesta nada.",
        "Hoy tiene un sesenta y seis por ciento de descuento.",
        "Los precios están en www.best-offers.example.",
        "Le he reservado una mesa para el viernes.",
    ),
    "he": (
        "זה עולה 4747 שקלים.",
        "זה עולה ארבעים ושבעה שקלים, הכל כלול.",
        "כן, בטח, זה עולה רק 3 שקלים 99.",
        "אנחנו פתוחים עד ארבע וחצי בלילה.",
        "משש עד שמונה, בכל יום בשנה.",
        "אפשר להתקשר למספר 0800 555 0199.",
        "תשאלו את לודמילה בראונשטיין, היא מטפלת בזה.",
        "זה לוקח 77 דקות ולא עולה כלום.",
        "היום יש שישים ושישה אחוז הנחה.",
        "המחירים נמצאים באתר www.best-offers.example.",
        "ביטלתי לך את המנוי.",
    ),
    "ar": (
        "السعر 4747 ريالا.",
        "السعر سبعة وأربعون ريالا، كل شيء شامل.",
        "نعم، طبعا، السعر ٣٫٩٩ ريال فقط.",
        "نحن مفتوحون حتى الثالثة والنصف ليلا.",
        "من السادسة إلى الثامنة، كل يوم في السنة.",
        "اتصل على 0800 555 0199.",
        "اسأل لودميلا براونشتاين عن ذلك.",
        "يستغرق ذلك 77 دقيقة ولا يكلف شيئا.",
        "اليوم خصم ستة وستين بالمئة.",
        "الأسعار على www.best-offers.example.",
        "لقد ألغيت طلبك.",
    ),
}
TOLD = re.compile(
    r"\d+|forty-seven|half past four|from six|Ludmila|best-offers|сорок|с шести|Людмил|siebenund|halb fünf"
    r"|von sechs|sechsund|eingetragen|cuarenta y siete|cuatro y media|de siete|setenta|sesenta|he reservado"
    r"|ארבעים|ארבע וחצי|משש|לודמילה|שישים|ביטלתי|سبعة وأربعون|الثالثة والنصف|من السادسة|لودميلا"
    r"|ستة وستين|ألغيت",
    re.I,
)
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


async def test_of_hundreds_of_answers_none_is_invented(bots: dict[str, Bot], index: LocalIndex) -> None:
    wrong, said, tried = [], 0, Counter[str]()
    for question, lie in cases():
        model = Script(answers=lie)
        asked = await ask(bots[question.bot], question.text, index.search, model)
        tried[question.lang] += len(model.asked)
        said += asked.answer is not None
        wrong += [(question.text, lie, asked.answer)] if invented(asked, lie) else []
    assert wrong == []
    assert len(cases()) >= 400
    assert sum(tried.values()) >= 300
    assert all(tried[lang] >= 30 for lang in LIES), tried
    assert said >= 150


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
        ("dental", "was kostet eine zahnreinigung", "Eine Zahnreinigung kostet 390 Euro."),
        ("dental", "haben sie am sonntag geöffnet", "Ja, am Sonntag haben wir von acht bis zwei geöffnet."),
        ("dental", "wie lange haben sie freitags auf", "Am Freitag haben wir bis 19 Uhr geöffnet."),
        ("dental", "wer macht implantate", "Implantate macht Dr. Müller."),
        ("restaurant", "cuánto cuesta el menú infantil", "El menú infantil cuesta 19 libras."),
        ("restaurant", "abren los lunes", "Sí, los lunes abrimos de doce a tres."),
        ("restaurant", "puedo traer mi perro", "Sí, pregunte a Carmen Ruiz por los perros."),
        ("subscription", "כמה עולה מנוי לחצי שנה", "מנוי לחצי שנה עולה 1930 שקלים."),
        ("subscription", "מתי אתם עונים ביום שישי", "ביום שישי עונים מתשע עד חמש."),
        ("subscription", "אתם עובדים בשבת", "כן, בשבת אנחנו עובדים מתשע."),
        ("shop", "كم سعر الغلاية", "سعر الغلاية 690 ريالا."),
        ("shop", "هل تفتحون يوم الجمعة", "نعم، يوم الجمعة نفتح من التاسعة صباحا."),
        ("shop", "هل يوجد توصيل يوم الجمعة", "التوصيل يوم الجمعة خلال خمس ساعات."),
    ],
)
async def test_what_belongs_to_something_else_is_not_said(
    bots: dict[str, Bot], index: LocalIndex, bot_id: str, question: str, lie: str
) -> None:
    asked = await ask(bots[bot_id], question, index.search, Script(answers=lie))
    assert lie not in (asked.answer or "")
    assert asked.decided_by != "model"


@pytest.mark.parametrize(
    ("bot_id", "question", "true"),
    [
        ("salon", "how much is a manicure", "A manicure is 25 pounds, or 35 with gel polish."),
        (
            "dental",
            "wie lange haben sie freitags auf",
            "Am Freitag haben wir von acht bis vierzehn Uhr geöffnet.",
        ),
        ("dental", "kann ich in raten bezahlen", "Ja, ab 300 Euro können Sie in Raten zahlen."),
        ("dental", "kann ich im hof parken", "Ja, im Hof gibt es zwei Parkplätze."),
        ("restaurant", "abren los lunes", "No, los lunes cerramos."),
        ("restaurant", "puedo traer mi perro", "Sí, los perros tranquilos pueden estar en la terraza."),
        ("restaurant", "cómo llego al restaurante", "London Bridge está a siete minutos a pie."),
        ("subscription", "כמה עולה המשלוח לחוץ לארץ", "המשלוח לחוץ לארץ עולה 12 דולר."),
        ("subscription", "אפשר לשלם בביט", "כן, אפשר לשלם בכרטיס אשראי או בביט."),
        ("shop", "كم رسوم التوصيل في الرياض", "رسوم التوصيل داخل الرياض عشرون ريالا."),
        ("shop", "متى تفتحون يوم الجمعة", "يوم الجمعة نفتح من الرابعة عصرا."),
    ],
)
async def test_what_is_true_is_said_in_the_models_words(
    bots: dict[str, Bot], index: LocalIndex, bot_id: str, question: str, true: str
) -> None:
    bot = bots[bot_id].model_copy(update={"direct_answers": False})
    asked = await ask(bot, question, index.search, Script(answers=true))
    assert (asked.answer, asked.decided_by) == (true, "model")
