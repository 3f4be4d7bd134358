"""Who asks when the business is open, and for which day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.scenario.asking_hours import Visit, about_hours, asked, plain

FRIDAY = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/London"))
SUNDAY, SATURDAY, CHRISTMAS = date(2026, 11, 22), date(2026, 11, 21), date(2026, 12, 25)


@pytest.mark.parametrize(
    ("code", "text", "kind", "day"),
    [
        ("en", "are you open on Sunday?", "open", SUNDAY),
        ("en", "are you open sundays", "open", SUNDAY),
        ("en", "do you work on sundays?", "open", SUNDAY),
        ("en", "when do you close today?", "close", FRIDAY.date()),
        ("en", "until when are you open today", "close", FRIDAY.date()),
        ("en", "what time do you open tomorrow", "opens", SATURDAY),
        ("en", "are you open on 25 December?", "open", CHRISTMAS),
        ("en", "are you open on Christmas day", "open", CHRISTMAS),
        ("en", "are you closed on Sunday?", "state", SUNDAY),
        ("ru", "вы в воскресенье работаете?", "open", SUNDAY),
        ("ru", "по воскресеньям открыты?", "open", SUNDAY),
        ("ru", "до скольки вы сегодня", "close", FRIDAY.date()),
        ("ru", "во сколько открываетесь завтра?", "opens", SATURDAY),
        ("de", "Habt ihr am Sonntag auf?", "open", SUNDAY),
        ("de", "haben Sie sonntags geöffnet", "open", SUNDAY),
        ("de", "wann macht ihr heute zu?", "close", FRIDAY.date()),
        ("de", "bis wann haben Sie morgen auf?", "close", SATURDAY),
        ("es", "¿abren los domingos?", "open", SUNDAY),
        ("es", "¿a qué hora cierran hoy?", "close", FRIDAY.date()),
        ("es", "¿está abierto el restaurante el domingo?", "open", SUNDAY),
        ("ar", "هل تفتحون يوم الأحد؟", "open", SUNDAY),
        ("ar", "متى تغلقون اليوم؟", "close", FRIDAY.date()),
        ("he", "אתם פתוחים ביום ראשון?", "open", SUNDAY),
        ("he", "עד מתי אתם פתוחים היום?", "close", FRIDAY.date()),
    ],
)
def test_a_day_is_asked_about(code: str, text: str, kind: str, day: date) -> None:
    found = asked(text, code, FRIDAY)
    assert found is not None
    assert (found.kind, found.days) == (kind, (day,))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what are your opening hours?"),
        ("en", "when are you open?"),
        ("en", "are you open Monday to Friday?"),
        ("ru", "какой у вас график работы?"),
        ("de", "Wie sind Ihre Öffnungszeiten?"),
        ("es", "¿Cuál es su horario?"),
        ("ar", "ما هي ساعات العمل؟"),
        ("he", "מה שעות הפתיחה?"),
    ],
)
def test_the_week_is_asked_about(code: str, text: str) -> None:
    found = asked(text, code, FRIDAY)
    assert found is not None
    assert (found.kind, found.days) == ("week", ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "are you open now?"),
        ("en", "are you still open"),
        ("ru", "вы сейчас открыты?"),
        ("de", "sind Sie jetzt geöffnet?"),
        ("es", "¿están abiertos ahora?"),
        ("ar", "هل أنتم مفتوحون الآن؟"),
        ("he", "אתם פתוחים עכשיו?"),
    ],
)
def test_this_moment_is_asked_about(code: str, text: str) -> None:
    assert asked(text, code, FRIDAY) == Visit("open", present=True)


def test_a_time_is_asked_about_where_it_is_clear() -> None:
    assert asked("are you open at 8 pm on Saturday", "en", FRIDAY) == Visit(
        "open", (SATURDAY,), minute=20 * 60, weekday=True
    )
    vague = asked("are you open on Saturday at eight", "en", FRIDAY)
    assert vague is not None
    assert (vague.kind, vague.minute) == ("state", None)


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "are you still open at nine?", "state"),
        ("en", "are you still open at eight in the evening?", "open"),
        ("en", "are you open before nine?", "state"),
        ("en", "are you open until ten?", "state"),
        ("en", "are you open 24 hours?", "state"),
        ("en", "are you open every day?", "week"),
        ("de", "haben Sie um neun noch auf?", "state"),
        ("de", "habt ihr um 20 Uhr noch offen?", "open"),
        ("de", "haben Sie bis 22 Uhr offen?", "state"),
        ("de", "haben Sie durchgehend geöffnet?", "state"),
        ("de", "haben Sie jeden Tag geöffnet?", "week"),
        ("ru", "вы в девять ещё открыты?", "state"),
        ("ru", "вы ещё работаете в восемь вечера?", "open"),
        ("ru", "вы открыты каждый день?", "week"),
        ("es", "¿a las nueve siguen abiertos?", "state"),
        ("es", "¿están abiertos todo el día?", "state"),
        ("es", "¿abren todos los días?", "week"),
        ("ar", "هل أنتم مفتوحون طوال اليوم؟", "state"),
        ("ar", "هل تفتحون كل يوم؟", "week"),
        ("he", "אתם עדיין פתוחים בשמונה בערב?", "open"),
        ("he", "אתם פתוחים 24 שעות?", "state"),
        ("he", "אתם פתוחים כל יום?", "week"),
    ],
)
def test_an_hour_or_a_part_of_the_day_is_not_this_moment(code: str, text: str, kind: str) -> None:
    found = asked(text, code, FRIDAY)
    assert found is not None
    assert (found.kind, found.present) == (kind, False)


def test_all_day_tomorrow_is_tomorrow() -> None:
    assert asked("are you open all day tomorrow?", "en", FRIDAY) == Visit("state", (SATURDAY,))


@pytest.mark.parametrize(
    ("code", "country", "days"),
    [("en", "GB", (21, 22)), ("ar", "SA", (20, 21)), ("ar", "AE", (21, 22)), ("he", "IL", (20, 21))],
)
def test_the_weekend_is_that_of_the_country(code: str, country: str, days: tuple[int, ...]) -> None:
    words = {"en": "are you open at the weekend?", "ar": "هل تعملون في عطلة نهاية الأسبوع"}
    found = asked(words.get(code, "אתם פתוחים בסוף השבוע?"), code, FRIDAY, country)
    assert found is not None
    assert tuple(day.day for day in found.days) == days


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I'd like to open an account"),
        ("en", "the box won't open"),
        ("en", "is there an open slot on Sunday?"),
        ("en", "how late can I cancel?"),
        ("en", "is the kitchen open late"),
        ("en", "how many hours does it take"),
        ("en", "on Sunday"),
        ("en", "are you free on Saturday?"),
        ("en", "are you open over Easter?"),
        ("en", "are you open in August?"),
        ("ru", "вы работаете с айфонами?"),
        ("ru", "дверца не закрывается"),
        ("ru", "во сколько у меня запись завтра"),
        ("ru", "до скольки лет можно"),
        ("ru", "до скольки можно отменить запись"),
        ("ru", "вы работаете в праздники?"),
        ("ru", "вы работаете на майские?"),
        ("de", "Wie lange dauert das bei Ihnen?"),
        ("de", "bis wann muss ich absagen"),
        ("de", "machen Sie auch Füllungen auf Kasse"),
        ("de", "Die Rechnung ist noch offen"),
        ("es", "la caja no se abre"),
        ("es", "¿están libres el sábado?"),
        ("es", "¿hasta cuándo puedo cancelar?"),
        ("ar", "متى يصل طلبي"),
        ("ar", "من متى الضمان"),
        ("he", "עד מתי אפשר לבטל"),
        ("he", "הקופסה לא נפתחת"),
        ("fr", "vous êtes ouverts dimanche ?"),
        ("en", ""),
    ],
)
def test_other_questions_are_left_alone(code: str, text: str) -> None:
    assert asked(text, code, FRIDAY) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and on Sunday?"),
        ("ru", "а в воскресенье?"),
        ("de", "und am Sonntag?"),
        ("es", "¿y el domingo?"),
        ("ar", "ويوم الأحد؟"),
        ("he", "ומה עם יום ראשון?"),
    ],
)
def test_a_question_goes_on_with_the_one_before(code: str, text: str) -> None:
    assert asked(text, code, FRIDAY) is None
    closing = asked(text, code, FRIDAY, before="close")
    assert closing is not None
    assert (closing.kind, closing.days) == ("close", (SUNDAY,))
    state = asked(text, code, FRIDAY, before="open")
    assert state is not None
    assert state.kind == "state"


def test_a_heading_or_a_paragraph_speaks_of_the_hours() -> None:
    assert about_hours("Opening hours", "en")
    assert about_hours("Мы работаем со вторника по субботу", "ru")
    assert not about_hours("A manicure costs 25 pounds", "en")


def test_accents_and_vowel_signs_do_not_matter() -> None:
    assert plain("¿A qué hora ABREN?") == "a que hora abren"
    assert plain("Öffnet") == "offnet"
    assert plain("السَّاعَة") == "الساعه"


def test_a_long_story_is_no_question() -> None:
    assert asked("are you open " * 400, "en", FRIDAY) is None
    assert asked(f"are you open {'y' * 400}?", "en", FRIDAY) is None
