"""Opening hours in words: none is said that the YAML has not."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.scenario.asking_hours import Kind, Visit
from frontdesk.scenario.hours import parse
from frontdesk.scenario.telling_hours import tell

LONDON = ZoneInfo("Europe/London")
FRIDAY = datetime(2026, 11, 20, 10, tzinfo=LONDON)
WEEK = {"tue-fri": "09:00-19:00", "sat": ["10:00-13:00", "14:00-17:00"]}
HOURS = parse(WEEK, ["12-25", "12-26", "2026-12-24 09:00-12:00"])
SUNDAY, SATURDAY, TODAY = date(2026, 11, 22), date(2026, 11, 21), FRIDAY.date()


def told(visit: Visit, language: str = "en", at: datetime = FRIDAY) -> str:
    return tell(HOURS, visit, at, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "No, on Sunday we are closed. We open again on Tuesday, 24 November, at 9 am."),
        ("ru", "Нет, в воскресенье мы не работаем. Откроемся во вторник, 24 ноября, в 9:00."),
        (
            "de",
            "Nein, am Sonntag haben wir geschlossen. Wir öffnen wieder am Dienstag, 24. November, um 9 Uhr.",
        ),
        (
            "es",
            "No, el domingo estamos cerrados. Volvemos a abrir el martes 24 de noviembre a las nueve de la "
            "mañana.",
        ),
        ("ar", "لا، يوم الأحد نحن مغلقون. نفتح من جديد يوم الثلاثاء 24 نوفمبر الساعة التاسعة صباحا."),
        ("he", "לא, ביום ראשון אנחנו סגורים. נפתח שוב ביום שלישי, 24 בנובמבר, בתשע בבוקר."),
    ],
)
def test_a_closed_day_and_when_it_opens_again(language: str, said: str) -> None:
    assert told(Visit("open", (SUNDAY,)), language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Today we close at 7 pm."),
        ("ru", "Сегодня мы работаем до 19:00."),
        ("de", "Heute schließen wir um 19 Uhr."),
        ("es", "Hoy cerramos a las siete de la tarde."),
        ("ar", "اليوم نغلق الساعة السابعة مساء."),
        ("he", "היום אנחנו סוגרים בשבע בערב."),
    ],
)
def test_when_it_closes_today(language: str, said: str) -> None:
    assert told(Visit("close"), language) == said


def test_a_break_in_between_is_told() -> None:
    hours = "Tomorrow we are open from 10 am to 1 pm and from 2 pm to 5 pm."
    assert told(Visit("close", (SATURDAY,))) == hours
    by_name = Visit("open", (SATURDAY,), weekday=True)
    assert told(by_name) == "Yes, on Saturday we are open from 10 am to 1 pm and from 2 pm to 5 pm."


def test_after_the_last_hour_of_the_day_it_is_over() -> None:
    late = FRIDAY.replace(hour=20)
    over = "We have already closed for today. We open again on Saturday, 21 November, at 10 am."
    assert told(Visit("close"), at=late) == over
    assert told(Visit("opens"), at=late) == over
    assert told(Visit("open", present=True), at=late).startswith(
        "No, we are closed right now. We open again on"
    )


def test_this_moment() -> None:
    assert told(Visit("open", present=True)) == "Yes, we are open now, until 7 pm."
    lunch = datetime(2026, 11, 21, 13, 30, tzinfo=LONDON)
    assert (
        told(Visit("open", present=True), at=lunch) == "No, we are closed right now. We open again at 2 pm."
    )


def test_whether_it_is_closed_now_is_answered_by_what_is_the_case() -> None:
    assert told(Visit("state", present=True)).startswith("We are open now")
    assert told(Visit("state", present=True), at=FRIDAY.replace(hour=23)).startswith("We are closed")


def test_a_holiday_is_told_with_its_date() -> None:
    christmas = told(Visit("open", (date(2026, 12, 25),)))
    assert christmas == (
        "No, on Friday, 25 December we are closed. We open again on Tuesday, 29 December, at 9 am."
    )
    eve = told(Visit("close", (date(2026, 12, 24),)), "ru")
    assert eve == "В четверг, 24 декабря мы работаем до 12:00."


def test_a_time_of_the_day_is_answered_with_a_yes_or_a_no() -> None:
    assert told(Visit("open", (SATURDAY,), minute=15 * 60)).startswith("Yes, ")
    assert told(Visit("open", (SATURDAY,), minute=13 * 60 + 30)).startswith("No, ")
    assert told(Visit("state", (SATURDAY,))).startswith("Tomorrow we are open")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "We are open Tuesday to Friday from 9 am to 7 pm and on Saturday from 10 am to 1 pm and from 2 "
            "pm to 5 pm. On Sunday and Monday we are closed.",
        ),
        (
            "ru",
            "Мы работаем со вторника по пятницу с 9:00 до 19:00 и в субботу с 10:00 до 13:00 и с 14:00 до "
            "17:00. В воскресенье и в понедельник мы не работаем.",
        ),
    ],
)
def test_the_week(language: str, said: str) -> None:
    assert told(Visit("week"), language) == said


def test_a_week_without_rest_and_around_the_clock() -> None:
    assert (
        tell(parse({"daily": "24h"}), Visit("week"), FRIDAY, "en")
        == "We are open every day around the clock."
    )
    assert tell(parse({"daily": "24h"}), Visit("open", present=True), FRIDAY, "de") == (
        "Ja, heute haben wir rund um die Uhr geöffnet."
    )
    assert (
        tell(parse({"daily": "24h"}), Visit("close"), FRIDAY, "en") == "Today we are open around the clock."
    )


def test_the_week_of_another_country_begins_on_its_first_day_of_work() -> None:
    hours = parse({"sun-thu": "09:00-17:00"})
    assert tell(hours, Visit("week"), FRIDAY, "en").startswith("We are open Sunday to Thursday from 9 am")


def test_an_exception_today_is_told_with_the_week() -> None:
    hours = parse(WEEK, ["2026-11-20"])
    assert tell(hours, Visit("week"), FRIDAY, "en").endswith("Today we are closed.")


def test_hours_that_go_past_midnight() -> None:
    bar = parse({"daily": "18:00-02:00"})
    night = datetime(2026, 11, 21, 1, tzinfo=LONDON)
    assert tell(bar, Visit("open", present=True), night, "en") == "Yes, we are open now, until 2 am."
    assert tell(bar, Visit("close"), night, "en") == "Today we close at 2 am."
    assert tell(bar, Visit("close"), FRIDAY, "en") == "Today we close at 2 am."


def test_several_days_are_told_one_by_one() -> None:
    both = told(Visit("open", (SATURDAY, SUNDAY), weekday=True))
    assert (
        both == "On Saturday we are open from 10 am to 1 pm and from 2 pm to 5 pm. On Sunday we are closed."
    )


@pytest.mark.parametrize("language", ["en", "ru", "de"])
def test_every_hour_that_is_said_is_one_of_the_hours(language: str) -> None:
    own = {"9", "19", "7", "10", "13", "1", "14", "2", "17", "5", "12"}
    dates = {"24", "25", "26", "28", "29", "21", "22", "23", "27", "30"}
    kinds: tuple[Kind, ...] = ("open", "close", "opens")
    of_a_day = (Visit(kind, (date(2026, 11, day),)) for kind in kinds for day in range(20, 28))
    for visit in (Visit("week"), Visit("close"), *of_a_day):
        said = set(re.findall(r"\d+", told(visit, language).replace(":00", "")))
        assert said <= own | dates, told(visit, language)


def test_a_language_without_words_is_told_in_english() -> None:
    assert told(Visit("close"), "fr-FR") == "Today we close at 7 pm."
