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
