"""Free text: only what was asked, without the politeness around it."""

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.state import DialogueState
from tests.scenario.listening import AT, answer, bot


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "I'd like a haircut please", "haircut"),
        ("en", "um, my sink is leaking", "my sink is leaking"),
        ("en", "can I get a full body massage", "full body massage"),
        ("en", "never mind", None),
        ("en", "could you repeat that", None),
        ("en", "yes please", None),
        ("en", "um", None),
        ("ru", "мне нужна стрижка, пожалуйста", "стрижка"),
        ("ru", "хочу на массаж спины", "массаж спины"),
        ("ru", "минутку", None),
    ],
)
def test_text(language, said, value):
    assert answer(language, "text", said) == value


def test_text_takes_what_the_other_fields_leave():
    fields = [
        {"name": "service", "prompt": "?"},
        {"name": "date", "prompt": "?"},
        {"name": "time", "prompt": "?"},
    ]
    desk = bot("en", [{"name": "booking", "collect_fields": fields}])
    state = DialogueState(phase="collecting", scenario="booking", asked="service")
    reading = read(desk, state, "I'd like a haircut on Tuesday at three", AT)
    assert {c.field: c.value for c in reading.candidates} == {
        "service": "haircut",
        "date": "2026-11-24",
        "time": "15:00",
    }


def test_text_that_was_not_asked_is_not_taken():
    fields = [{"name": "service", "prompt": "?"}, {"name": "date", "prompt": "?"}]
    desk = bot("en", [{"name": "booking", "collect_fields": fields}])
    state = DialogueState(phase="collecting", scenario="booking", asked="date")
    assert read(desk, state, "a haircut", AT).candidates == ()
