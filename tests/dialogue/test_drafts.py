"""What was begun to be answered in mid-sentence counts only if the rest of the question changes nothing."""

from __future__ import annotations

import pytest

from frontdesk.dialogue.drafts import JOINING, LEADING, TURNING, more_of, says_the_rest
from frontdesk.dialogue.guessing import same_words
from frontdesk.dialogue.prompts import LANGUAGES

ANSWERED = [
    ("en", "How long does gel", "How long does gel polish last?", "Gel polish lasts two to three weeks."),
    ("en", "Is there a discount", "Is there a discount for students?", "Students get 15 percent off,"),
    ("en", "Do you have parking", "Do you have parking there, please?", "Behind the house."),
    ("ru", "Есть ли у вас", "Есть ли у вас парковка?", "Да, парковка за домом."),
    ("ru", "Сколько держится гель", "Сколько держится гель-лак?", "Гель-лак держится две недели."),
    ("de", "Gibt es bei Ihnen", "Gibt es bei Ihnen Parkplätze?", "Ja, Parkplätze gibt es hinter dem Haus."),
    ("es", "Cuánto dura el esmalte", "¿Cuánto dura el esmalte, por favor?", "Dos semanas."),
    ("he", "יש אצלכם הנחה", "יש אצלכם הנחה לסטודנטים?", "סטודנטים מקבלים הנחה,"),
    ("ar", "هل عندكم خصم", "هل عندكم خصم للطلاب؟", "الطلاب يحصلون على خصم،"),
    ("ar", "هل عندكم موقف سيارات", "هل عندكم موقف سيارات لو سمحت؟", "خلف البيت."),
    ("en", "What is the price", "What is the price of the haircut?", "A haircut costs thirty euros."),
]
OTHER = [
    ("en", "How long does gel polish", "How long does gel polish take?", "Gel polish lasts two weeks."),
    ("en", "Is there a discount", "Is there a discount for pensioners?", "Students get 15 percent off,"),
    (
        "en",
        "Do you have parking",
        "Do you have parking or bikes?",
        "You can park bikes behind the house.",
    ),
    ("en", "Are you open", "Are you open tomorrow?", "We are open from nine to six."),
    ("en", "Can I come in", "Can I come in without shoes?", "You can come in at any time."),
    ("en", "Can I come in", "Can I come in before nine?", "Yes, come in from nine on."),
    ("en", "Is it", "Is it not open?", "It is open from nine to six."),
    ("ru", "Вы работаете", "Вы работаете завтра?", "Мы работаем с девяти."),
    ("de", "Haben Sie geöffnet", "Haben Sie geöffnet am Sonntag?", "Wir haben montags geöffnet."),
]
TURNED = [
    (
        "en",
        "May children come",
        "May children come without parents?",
        "Nobody comes without parents.",
    ),
    (
        "en",
        "Is gel safe if you are",
        "Is gel safe if you are not pregnant?",
        "It is not for pregnant women.",
    ),
    ("en", "Is there a room", "Is there a room for two nights?", "The room for two costs 80 a night."),
    ("en", "How do I turn the heating", "How do I turn the heating on?", "The heating is on the wall."),
    ("en", "How much is a haircut", "How much is a haircut and dyeing?", "A haircut or dyeing is 30 euros."),
    (
        "en",
        "How long is the bus",
        "How long is the bus from the airport?",
        "To the airport it is an hour.",
    ),
    (
        "ru",
        "Можно прийти с ребенком",
        "Можно прийти с ребенком до трех лет?",
        "С трех лет, до трех нет.",
    ),
    ("ru", "Делаете ли вы маникюр", "Делаете ли вы маникюр без покрытия?", "Маникюр без покрытия не делаем."),
    (
        "de",
        "Wann machen Sie am Samstag",
        "Wann machen Sie am Samstag zu?",
        "Wir machen um neun auf.",
    ),
    ("de", "Kann ich die Hose", "Kann ich die Hose an?", "Sie kommen in der Hose an die Kasse."),
    ("de", "Darf ich kommen", "Darf ich kommen ohne Termin?", "Ohne Termin geht es leider nicht."),
    ("es", "Cuánto cuesta el corte", "¿Cuánto cuesta el corte y lavado?", "El corte con lavado cuesta 20."),
    ("es", "Puedo ir", "¿Puedo ir sin cita?", "No se atiende sin cita."),
    ("he", "כמה עולה תספורת", "כמה עולה תספורת וצבע?", "תספורת בלי צבע עולה מאה."),
    ("he", "אפשר לבוא", "אפשר לבוא בלי תור?", "בלי תור אי אפשר."),
    ("ar", "كم سعر القص", "كم سعر القص والصبغة؟", "القص مع الصبغة بمئة،"),
    ("ar", "ممكن اجي", "ممكن اجي بدون موعد؟", "بدون موعد لا يمكن."),
]


@pytest.mark.parametrize(("language", "begun", "whole", "said"), ANSWERED)
def test_words_that_the_answer_says_or_that_change_nothing(
    language: str, begun: str, whole: str, said: str
) -> None:
    more = more_of(same_words(begun), same_words(whole))
    assert more
    assert says_the_rest(more, same_words(said).split(), language)


@pytest.mark.parametrize(("language", "begun", "whole", "said"), [*OTHER, *TURNED])
def test_words_that_make_another_question_of_it(language: str, begun: str, whole: str, said: str) -> None:
    more = more_of(same_words(begun), same_words(whole))
    assert more
    assert not says_the_rest(more, same_words(said).split(), language)


def test_a_question_that_begins_otherwise_goes_on_with_nothing() -> None:
    assert more_of("do you have", "have you got parking") is None
    assert more_of("do you have parking", "do you have") is None
    assert more_of("do you have", "do you have") == []


def test_every_language_has_its_words() -> None:
    assert set(JOINING) == set(LEADING) == set(TURNING) == set(LANGUAGES)
