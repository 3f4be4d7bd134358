from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from jinja2 import UndefinedError

from frontdesk.api.console.render import clock, lasting, milliseconds, moment, offset, page, words

AT = datetime(2026, 11, 5, 9, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (59.4, "59 s"), (61, "1 min 01 s"), (3725, "1 h 02 min"), (-3, "0 s")]
)
def test_lengths(seconds: float, text: str) -> None:
    assert lasting(seconds) == text


def test_times_and_names() -> None:
    assert moment(AT) == "5 Nov 2026, 09:07"
    assert moment(None) == "–"
    assert clock(AT) == "09:07"
    assert offset(AT + timedelta(seconds=65), AT) == "1:05"
    assert offset(AT - timedelta(seconds=65), AT) == "0:00"
    assert milliseconds(0.45) == "450 ms"
    assert milliseconds(None) == "–"
    assert words("given_up") == "given up"


def test_everything_is_escaped_and_nothing_is_forgotten() -> None:
    answer = page("error.html", 404, code=404, message="<b>no</b>")
    assert answer.status_code == 404
    assert b"&lt;b&gt;no&lt;/b&gt;" in answer.body
    with pytest.raises(UndefinedError):
        page("error.html", 404, code=404)
