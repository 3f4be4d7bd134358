"""Sums of money."""

import pytest

from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "expected", "unit"),
    [
        ("en", "fifty bucks", 50, "USD"),
        ("en", "around two hundred dollars", 200, "USD"),
        ("en", "twelve hundred euros", 1200, "EUR"),
        ("en", "nine ninety nine", "9.99", ""),
        ("en", "nine euros fifty", "9.50", "EUR"),
        ("en", "fifty cents", "0.50", ""),
        ("en", "$1,200", 1200, "USD"),
        ("en", "1.200,50 €", "1200.50", "EUR"),
        ("en", "no more than eighty", 80, ""),
        ("ru", "полторы тысячи рублей", 1500, "RUB"),
        ("ru", "девяносто девять рублей девяносто копеек", "99.90", "RUB"),
        ("ru", "не больше восьмидесяти тысяч", 80_000, ""),
    ],
)
def test_money(code: str, said: str, expected: str | int, unit: str):
    found = parsed(code, "money", said)
    assert (found.normalised, found.unit) == (expected, unit)


@pytest.mark.parametrize("said", ["two fifty", "fifty or sixty euros", "between fifty and a hundred"])
def test_two_readings_are_no_value(said: str):
    found = parsed("en", "money", said)
    assert found.normalised is None
    assert len(found.alternatives) == 2


def test_a_sum_is_not_taken_from_other_numbers():
    assert value("en", "money", "four people") is None


@pytest.mark.parametrize(
    ("code", "said", "amount"),
    [
        ("en", "it says forty nine ninety nine on the statement", "49.99"),
        ("en", "you owe me a tenner", 10),
        ("en", "i've put aside a grand and a half for the whole thing", 1500),
        ("en", "two fifty quid was what they wanted", 250),
        ("de", "nen fuffi höchstens", 50),
        ("de", "neunundsiebzig neunzig steht auf der rechnung", "79.90"),
        ("ru", "тысячи полторы", 1500),
        ("ru", "косаря два максимум", 2000),
        ("es", "hasta doscientos cincuenta más no puedo", 250),
    ],
)
def test_sums_as_people_call_them(code: str, said: str, amount: int | str):
    assert value(code, "money", said) == amount


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "ein paar hundert euro vielleicht"),
        ("es", "unos cientos de euros no sé"),
        ("he", "כמה מאות שקלים"),
        ("en", "hundreds of pounds"),
        ("en", "my son is twelve"),
    ],
)
def test_nobody_has_counted_it(code: str, said: str):
    assert value(code, "money", said) is None


def test_half_of_one_more_belongs_to_its_note_or_is_doubted():
    assert value("ru", "money", "полтора косаря") == 1500
    assert value("ru", "money", "косаря два с половиной") == 2500
    assert value("ru", "money", "косарь максимум полтора") is None


@pytest.mark.parametrize(
    ("code", "said", "most"),
    [
        ("en", "no more than sixty quid the last place wanted a hundred and ten", 60),
        ("de", "ich zahl nicht mehr als achtzig euro die andern wollten hundert", 80),
        ("es", "no pago más de ochenta la otra tienda pedía cien", 80),
        ("ar", "المرة الماضية دفعت مية بس ما بدفع اكثر من ثمانين", 80),
        ("he", "ההצעה הקודמת הייתה ארבע מאות אבל אני לא משלם יותר ממאתיים שמונים", 280),
        ("ru", "прошлый раз отдал семь тысяч но больше пяти не дам", None),
        ("ru", "тысяч пятнадцать максимум двадцать", None),
    ],
)
def test_the_most_that_somebody_pays_is_the_sum(code: str, said: str, most: int | None):
    assert value(code, "money", said) == most
