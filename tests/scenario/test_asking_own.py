"""Who asks when their own appointment is, and who asks something else of it."""

import pytest

from frontdesk.scenario.asking_own import LONGEST, asks_own


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "when is my appointment?"),
        ("en", "Hi, when's my next appointment with Anna please"),
        ("en", "what time is our table on Saturday"),
        ("en", "can you tell me when my appointment is"),
        ("en", "I forgot what day my haircut is"),
        ("en", "what time am I booked in for?"),
        ("en", "when do I have my next check-up"),
        ("en", "when exactly is my appointment"),
        ("en", "what time do I need to be there?"),
        ("en", "when am I supposed to come in"),
        ("en", "can you check my booking for me please"),
        ("en", "what time did I book?"),
        ("de", "Wann muss ich morgen kommen?"),
        ("de", "Ich hab vergessen, wann mein Termin ist"),
        ("es", "quería saber la hora de mi cita"),
        ("ru", "когда мне приходить?"),
        ("ru", "напомните время моей записи"),
        ("he", "מתי אני צריך להגיע?"),
        ("ar", "ممكن تقولي امتى موعدي"),
        ("en", "what appointments do I have"),
        ("de", "Wann ist mein Termin?"),
        ("de", "Um wie viel Uhr habe ich nächste Woche meinen Termin"),
        ("de", "Können Sie mir sagen, wann mein nächster Termin ist"),
        ("de", "wann bin ich dran"),
        ("de", "Wann genau ist mein Termin?"),
        ("es", "¿Cuándo es mi próxima cita?"),
        ("es", "¿a qué hora tengo la cita?"),
        ("es", "¿qué día me toca?"),
        ("ru", "Когда у меня запись?"),
        ("ru", "на какое время я записана"),
        ("ru", "напомните, во сколько мой приём"),
        ("ru", "на какой день у меня стрижка"),
        ("he", "מתי התור שלי?"),
        ("he", "לאיזה יום קבעתי"),
        ("he", "באיזו שעה יש לי תור"),
        ("ar", "متى موعدي؟"),
        ("ar", "كم الساعة موعدي"),
        ("ar", "أي يوم عندي موعد"),
    ],
)
def test_when_it_is(code: str, text: str) -> None:
    assert asks_own(text, code, question=False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "do I have an appointment tomorrow"),
        ("en", "am I booked in for Friday"),
        ("en", "is my appointment on Tuesday or Wednesday"),
        ("de", "ist mein Termin am Dienstag"),
        ("es", "mi cita es el martes"),
        ("de", "habe ich morgen einen Termin"),
        ("es", "tengo alguna cita"),
        ("ru", "я записан на завтра"),
        ("he", "יש לי תור מחר"),
        ("ar", "هل عندي موعد غدا"),
    ],
)
def test_whether_there_is_one_only_a_question_asks(code: str, text: str) -> None:
    assert asks_own(text, code, question=True)
    assert not asks_own(text, code, question=False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How do I make an appointment?"),
        ("en", "Where do I have my appointment?"),
        ("en", "When do I have to confirm my appointment?"),
        ("de", "Morgen habe ich einen Termin, wo kann ich parken?"),
        ("de", "Wann hätte ich denn einen Termin?"),
        ("es", "No tengo cita, ¿puedo pasar?"),
        ("es", "tengo una cita mañana dónde puedo aparcar"),
        ("es", "Tengo cita mañana, ¿aceptan tarjeta?"),
        ("ru", "У меня завтра запись, можно с ребёнком?"),
        ("ru", "У меня запись на завтра, вы принимаете карты?"),
        ("ru", "у меня запись на пять как к вам проехать"),
        ("he", "יש לי תור מחר, איפה אתם?"),
        ("ar", "عندي موعد بكرة، وين موقعكم؟"),
        ("ar", "ما عندي موعد، اقدر اجي؟"),
    ],
)
def test_who_says_that_they_have_one_and_asks_something_else(code: str, text: str) -> None:
    assert not asks_own(text, code, question=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Can you check, do I have an appointment?"),
        ("en", "Do I have an appointment tomorrow, Mary Smith?"),
        ("de", "Können Sie nachsehen, habe ich einen Termin?"),
        ("de", "Wann hatte ich meinen Termin?"),
        ("es", "Hola, soy Ana, ¿tengo cita el viernes?"),
        ("ru", "Можно узнать, я записана на завтра?"),
        ("ru", "У меня есть запись на завтра, да?"),
        ("he", "אפשר לדעת, יש לי תור מחר?"),
        ("ar", "ممكن اعرف، عندي موعد بكرة؟"),
    ],
)
def test_whether_there_is_one_is_asked_behind_and_before_other_words(code: str, text: str) -> None:
    assert asks_own(text, code, question=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I mixed up the dates and I'm in Spain when I'm booked in"),
        ("en", "call me when my appointment is over"),
        ("de", "Ich melde mich, wenn es so weit ist, wann mein Termin ist"),
        ("en", "I was there at the time of my appointment and nobody came"),
        ("es", "a la hora de mi cita no había nadie"),
        ("ru", "в день моего приёма никого не было"),
        ("ar", "في وقت موعدي ما كان احد"),
    ],
)
def test_a_part_of_a_sentence_asks_only_where_it_is_meant_to(code: str, text: str) -> None:
    assert not asks_own(text, code, question=False)
    assert asks_own(f"{text}?", code, question=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "when can I have an appointment?"),
        ("en", "when is your next available appointment?"),
        ("en", "do I have to make an appointment?"),
        ("en", "when is my appointment, and can I move it?"),
        ("en", "I'd like to cancel my appointment"),
        ("en", "when are you open?"),
        ("en", "when should I come if I want it cheap?"),
        ("en", "when was my last visit?"),
        ("en", "what time is my treatment over?"),
        ("de", "wann war mein letzter Besuch?"),
        ("ru", "когда у меня спадёт отёк после процедуры?"),
        ("he", "מתי התור שלי נגמר?"),
        ("ar", "متى ينتهي موعدي؟"),
        ("es", "tenemos mesa a las dos pero el crío duerme la siesta, ¿hay un rincón para el capazo?"),
        ("en", "when will my order arrive?"),
        ("de", "wann kann ich einen Termin haben?"),
        ("de", "Ich möchte meinen Termin verschieben, wann ist mein Termin?"),
        ("es", "¿cuándo puedo cambiar mi cita?"),
        ("es", "¿cuándo abren?"),
        ("ru", "когда можно записаться на приём?"),
        ("ru", "когда можно перенести мою запись?"),
        ("he", "מתי אפשר לקבוע תור?"),
        ("ar", "متى أقدر أغير موعدي؟"),
        ("fi", "when is my appointment?"),
        ("en", ""),
        ("en", "when is my appointment " + "x" * LONGEST),
        ("en", "when is my appointment " + "well " * 25),
    ],
)
def test_what_is_something_else(code: str, text: str) -> None:
    assert not asks_own(text, code, question=True)
