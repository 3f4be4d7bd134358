"""Days gone by are answers where they may be, and coming days nowhere."""

import pytest

from frontdesk.scenario.fields import candidates
from frontdesk.scenario.schema import Field, Limits
from frontdesk.scenario.schema.texts import Text
from tests.scenario.listening import heard
from tests.scenario.said import value

GONE = [
    ("ar", "مولود سنة ألف وتسعمية وتسعين بخمسة مايو", "1990-05-05"),
    ("en", "last Saturday", "2026-11-14"),
    ("en", "last week on Monday", "2026-11-09"),
    ("en", "it was left here a week ago yesterday", "2026-11-12"),
    ("en", "two weeks ago today", "2026-11-06"),
    ("en", "the seventh of may 1969", "1969-05-07"),
    ("en", "twelfth of march eighty four", "1984-03-12"),
    ("en", "I bought it on monday", "2026-11-16"),
    ("en", "since the third", "2026-11-03"),
    ("en", "the ninth of last month", "2026-10-09"),
    ("de", "letzten Samstag", "2026-11-14"),
    ("de", "vor drei tagen", "2026-11-17"),
    ("de", "dritter März neunzehnhundertachtzig", "1980-03-03"),
    ("de", "geboren bin ich am siebten fünften neunundsechzig", "1969-05-07"),
    ("de", "am sechsten november war das", "2026-11-06"),
    ("es", "el sábado pasado", "2026-11-14"),
    ("es", "hace diez días", "2026-11-10"),
    ("es", "nací el quince de abril del setenta y seis", "1976-04-15"),
    ("ru", "в прошлую субботу", "2026-11-14"),
    ("ru", "посылку мне привезли позавчера вечером", "2026-11-18"),
    ("ru", "мы его значит брали пятого октября", "2026-10-05"),
    ("ru", "покупали мы его значит третьего сентября", "2026-09-03"),
    ("ru", "родилась третьего мая девяносто первого", "1991-05-03"),
    ("ar", "السبت الماضي", "2026-11-14"),
    ("ar", "قبل أسبوع", "2026-11-13"),
    ("he", "בשבת שעברה", "2026-11-14"),
    ("he", "לפני שבועיים", "2026-11-06"),
]


@pytest.mark.parametrize(("code", "said", "day"), GONE)
def test_a_day_gone_by(code: str, said: str, day: str) -> None:
    assert value(code, "date", said) == day


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("en", "next Saturday", "2026-11-28"),
        ("es", "el sábado", "2026-11-21"),
        ("he", "בשבת", "2026-11-21"),
        ("en", "I checked and tuesday works", "2026-11-24"),
        ("ar", "أبي أستلم طلبي من المحل يوم السبت الساعة خمسة العصر", "2026-11-21"),
        ("en", "I was there last tuesday and want to come this tuesday", "2026-11-24"),
        ("en", "the last monday in december", "2026-12-28"),
        ("en", "my car broke down can you come on monday", "2026-11-23"),
    ],
)
def test_a_day_to_come(code: str, said: str, day: str) -> None:
    assert value(code, "date", said) == day


def test_of_yesterday_nobody_says_last_thursday() -> None:
    assert value("en", "date", "last Thursday") is None


def _found(
    name: str, said: str, *, code: str = "en", asked: bool = True, future: bool | None = None
) -> list[str]:
    limits = Limits(future=future) if future is not None else None
    field = Field.model_construct(name=name, prompt=Text("?"), type="date", limits=limits)
    return [one.value for one in candidates(heard(code, said), (field,), name if asked else None)]


@pytest.mark.parametrize(("code", "said", "day"), GONE)
def test_no_day_gone_by_for_an_appointment(code: str, said: str, day: str) -> None:
    assert _found("date", said, code=code) == []
    assert _found("visit", said, code=code, future=True) == []
    assert _found("bought_on", said, code=code, asked=False) == []
    assert _found("visit", said, code=code) == [day]


def test_a_name_that_looks_back_takes_the_day_that_was() -> None:
    assert _found("purchase_date", "monday") == ["2026-11-16"]
    assert _found("visit", "monday") == ["2026-11-23"]
    assert _found("date", "yesterday", future=False) == ["2026-11-19"]


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("ru", "я по поводу заказа от пятнадцатого октября", "2026-10-15"),
        ("de", "die rechnung vom dritten november", "2026-11-03"),
        ("en", "the monday before last", "2026-11-09"),
        ("ru", "десятого десятого восьмидесятого", "1980-10-10"),
        ("en", "two thousand and three november the ninth", "2003-11-09"),
        ("en", "seventh of the eleventh this year", "2026-11-07"),
        ("en", "born christmas day two thousand and twenty two", "2022-12-25"),
        ("de", "vor genau drei wochen", "2026-10-30"),
        ("de", "am vorletzten montag", "2026-11-09"),
        ("en", "ten four nineteen eighty five", "1985-04-10"),
        ("en", "born nineteen forty one the third of february", "1941-02-03"),
        ("en", "the fridge packed up on sunday night", "2026-11-15"),
        ("en", "we need it delivered on the thirtieth", "2026-11-30"),
        ("de", "bestellt am dritten elften und bis heute nichts", "2026-11-03"),
        ("ru", "покупал у вас в прошлом месяце двенадцатого", "2026-10-12"),
        ("ru", "наверное вторник подошёл бы", "2026-11-24"),
        ("en", "we've got guests from the twenty seventh so it'd need doing before then", None),
    ],
)
def test_told_otherwise(code: str, said: str, day: str | None) -> None:
    assert value(code, "date", said) == day


def test_what_was_done_is_no_wish_for_want_of_dots():
    assert value("de", "date", "geliefert wurde es am zehnten") == "2026-11-10"


def test_words_of_a_phrase_tell_of_no_day_gone_by():
    assert value("de", "date", "das war alles 12") == "2026-12-12"
