"""Spanish times read back, and heard again as what they were."""

import pytest

from frontdesk.scenario.language.spanish_saying import time_said
from tests.scenario.listening import answer


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [
        (19, 30, "las siete y media de la tarde"),
        (13, 0, "la una de la tarde"),
        (8, 15, "las ocho y cuarto de la mañana"),
        (20, 45, "las ocho y 45 de la noche"),
        (12, 0, "las doce del mediodía"),
        (0, 0, "las doce de la noche"),
        (1, 5, "la una y 5 de la madrugada"),
    ],
)
def test_time_said(hour, minute, said):
    assert time_said(hour, minute) == said


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("minute", [0, 15, 20, 30, 45])
def test_what_is_said_is_heard_as_the_same_time(hour, minute):
    assert answer("es", "time", time_said(hour, minute)) == f"{hour:02d}:{minute:02d}"
