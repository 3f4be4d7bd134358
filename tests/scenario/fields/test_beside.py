"""Days told beside another one."""

import pytest

from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("en", "no not tomorrow the day after", "2026-11-22"),
        ("en", "the day before christmas", "2026-12-24"),
        ("en", "two days before christmas", "2026-12-23"),
        ("en", "not this friday coming but the one after", "2026-12-04"),
        ("ru", "ой не в эту субботу а в следующую", "2026-11-28"),
        ("de", "samstag also nicht morgen sondern den drauf", "2026-11-28"),
        ("es", "el día antes de navidad", "2026-12-24"),
        ("de", "irgendwann vor weihnachten", None),
        ("en", "same day next week", "2026-11-27"),
        ("en", "the day after", None),
        ("en", "the one after", None),
        ("en", "the one after next friday", "2026-12-04"),
        ("en", "on the fifth of december so that saturday", "2026-12-05"),
        ("de", "in drei wochen am donnerstag", "2026-12-10"),
    ],
)
def test_beside_another(code: str, said: str, day: str | None) -> None:
    assert value(code, "date", said) == day


@pytest.mark.parametrize(
    ("code", "said", "day"),
    [
        ("en", "the fifth of december i think yeah saturday the fifth", "2026-12-05"),
        ("en", "the fifth of january so tuesday the fifth", "2027-01-05"),
        ("de", "den fünften januar also dienstag den fünften", "2027-01-05"),
    ],
)
def test_a_day_said_again_without_its_month(code: str, said: str, day: str) -> None:
    assert value(code, "date", said) == day


@pytest.mark.parametrize(
    ("code", "said", "right"),
    [
        ("en", "it's on the fourteenth of december but the saturday before that please", "2026-12-12"),
        ("de", "am zehnten dezember ist feier also den dienstag davor", "2026-12-08"),
        ("ru", "праздник десятого декабря а мне во вторник перед этим", "2026-12-08"),
        ("es", "la fiesta es el diez de diciembre el martes antes por favor", "2026-12-08"),
        ("en", "the fifth of december is taken so the monday after that", "2026-12-07"),
        ("en", "not this monday the monday after", "2026-11-30"),
        ("en", "not this monday but tuesday after six", "2026-11-24"),
        ("he", "לא בשלישי הזה בשלישי שאחריו", "2026-12-01"),
    ],
)
def test_the_weekday_before_or_after_a_day_that_was_said(code: str, said: str, right: str):
    assert value(code, "date", said) == right


def test_a_feast_named_again_is_that_of_the_year_that_was_told():
    assert value("es", "date", "lo compré el seis de enero en reyes") == "2026-01-06"
