"""A day that is over is never taken for a coming one."""

import pytest

from frontdesk.scenario.parsing import parse
from tests.scenario.listening import AT


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "last Saturday"),
        ("en", "last week on Monday"),
        ("de", "letzten Samstag"),
        ("de", "dritter März neunzehnhundertachtzig"),
        ("es", "el sábado pasado"),
        ("ru", "в прошлую субботу"),
        ("ar", "السبت الماضي"),
        ("he", "בשבת שעברה"),
    ],
)
def test_a_day_gone_by(code: str, said: str) -> None:
    assert parse("date", said, code, AT).normalised is None


@pytest.mark.parametrize(("code", "said"), [("en", "next Saturday"), ("es", "el sábado"), ("he", "בשבת")])
def test_a_day_to_come(code: str, said: str) -> None:
    assert parse("date", said, code, AT).normalised is not None
