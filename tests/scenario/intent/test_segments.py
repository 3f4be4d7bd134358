"""Two requests in one breath."""

import pytest

from frontdesk.scenario.intent.segments import segments


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("en", "it came broken and also skip next month", ("it came broken", "skip next month")),
        ("en", "cancel my order. Where is my refund?", ("cancel my order", "Where is my refund?")),
        ("en", "salt and pepper", ("salt and pepper",)),
        ("ru", "посылка пришла битая и ещё пропустите месяц", ("посылка пришла битая", "пропустите месяц")),
        ("de", "ich ziehe um und außerdem will ich kündigen", ("ich ziehe um", "will ich kündigen")),
        ("en", "", ("",)),
    ],
)
def test_parts(code, text, parts):
    assert segments(text, code) == parts


def test_no_more_than_a_few():
    assert len(segments("one two. " * 50, "en")) == 4
