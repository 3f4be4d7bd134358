"""Yes, no, cancel, a person, goodbye; questions and corrections."""

from datetime import UTC, datetime

import pytest

from frontdesk.scenario.controls import controls
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.language import language
from tests.scenario.listening import hears


@pytest.mark.parametrize(
    ("language", "said", "controls"),
    [
        ("en", "yes please", {"yes"}),
        ("en", "no thanks, bye", {"no", "thanks", "goodbye"}),
        ("en", "ok bye", {"goodbye"}),
        ("en", "that's all, thanks", {"no", "goodbye", "thanks"}),
        ("en", "yes that's all", {"yes"}),
        ("en", "okay, and how much is that?", set()),
        ("en", "never mind", {"cancel"}),
        ("en", "can you cancel my appointment", {"cancel"}),
        ("en", "how do I cancel an appointment?", set()),
        ("en", "could you say that again please", {"repeat"}),
        ("en", "what?", {"repeat"}),
        ("en", "what time is it", set()),
        ("en", "a person, please", {"person"}),
        ("en", "I'd like to speak to a manager", {"person"}),
        ("en", "a table for one person", set()),
        ("en", "hang on a second", {"wait"}),
        ("en", "hello", {"hello"}),
        ("en", "I know no one there", set()),
        ("ru", "да, всё верно, спасибо", {"yes", "thanks"}),
        ("ru", "да нет, наверное", {"no"}),
        ("ru", "нет, это всё", {"no", "goodbye"}),
        ("ru", "до свидания", {"goodbye"}),
        ("ru", "пока не знаю", {"unknown"}),
        ("ru", "соедините с оператором", {"person"}),
        ("ru", "позовите администратора", {"person"}),
        ("ru", "можно отменить запись", {"cancel"}),
        ("ru", "как отменить запись", set()),
        ("ru", "повторите пожалуйста", {"repeat"}),
        ("ru", "минутку", {"wait"}),
        ("ru", "что? повторите", {"repeat"}),
        ("ru", "алло", {"hello"}),
    ],
)
def test_controls(language, said, controls):
    assert hears(language, said).controls == controls


@pytest.mark.parametrize(
    ("language", "said", "asks"),
    [
        ("en", "do you have parking", True),
        ("en", "Tuesday at three, and do you have parking?", True),
        ("en", "what services do you have?", True),
        ("en", "how much", True),
        ("en", "parking?", True),
        ("en", "what about Tuesday?", False),
        ("en", "Tuesday?", False),
        ("en", "is Tuesday ok?", False),
        ("en", "would four work?", False),
        ("en", "can I change the time to five", False),
        ("en", "I can come on Tuesday", False),
        ("ru", "а парковка есть?", True),
        ("ru", "у вас есть парковка", True),
        ("ru", "а парковка есть", True),
        ("ru", "карты принимаете", True),
        ("ru", "во сколько вы закрываетесь", True),
        ("ru", "можно ли с собакой", True),
        ("ru", "а можно в среду?", False),
        ("ru", "а если в три?", False),
        ("ru", "вторник?", False),
    ],
)
def test_question(language, said, asks):
    assert hears(language, said, "time").question is asks


@pytest.mark.parametrize(
    ("language", "said", "corrects"),
    [
        ("en", "no, Tuesday", True),
        ("en", "not Tuesday, Thursday", True),
        ("en", "I meant Wednesday", True),
        ("en", "yes, but at six", True),
        ("en", "change the time to five", True),
        ("en", "yes, but make it a bit nicer", True),
        ("en", "yes, but thank you", False),
        ("ru", "да, только не сюда", True),
        ("en", "yes, Tuesday", False),
        ("en", "Tuesday", False),
        ("en", "no", False),
        ("ru", "нет, во вторник", True),
        ("ru", "ой, в четыре", True),
        ("ru", "не во вторник, а в четверг", True),
        ("ru", "да, но в шесть", True),
        ("ru", "да, во вторник", False),
    ],
)
def test_correction(language, said, corrects):
    assert hears(language, said, "phone").correction is corrects


@pytest.mark.parametrize(
    ("language", "said", "asks"),
    [
        ("en", "Did you cancel my subscription already?", True),
        ("en", "Is it cancelled already?", True),
        ("en", "Could you cancel it?", False),
        ("en", "I have already tried to cancel it", False),
        ("ru", "Вы отменили запись?", True),
        ("ru", "Отмените запись", False),
    ],
)
def test_whether_something_was_cancelled(language, said, asks):
    assert hears(language, said, "time").done is asks


@pytest.mark.parametrize(
    ("code", "offered", "agreed"),
    [
        ("en", "why not nine?", "sure, why not"),
        ("en", "why not nine", "yes, why not, thank you"),
        ("de", "warum nicht neun?", "ja, warum nicht"),
        ("es", "¿por qué no nueve?", "claro, por qué no"),
        ("es", "y por qué no nueve", "por supuesto, gracias, a nombre de Ana"),
        ("ru", "почему бы нет девять", "почему бы и нет, давайте"),
        ("he", "למה לא תשע?", "למה לא"),
    ],
)
def test_why_not_agrees_only_where_nothing_else_is_offered(code, offered, agreed):
    at = datetime(2026, 11, 20, 10, tzinfo=UTC)
    said = [controls(hearing(text, language(code), at, None), question=False) for text in (offered, agreed)]
    assert ["yes" in one for one in said] == [False, True]
