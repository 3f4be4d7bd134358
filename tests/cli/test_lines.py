"""Requests and answers as JSON, one a line."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

import pytest

from frontdesk.cli.lines import LONGEST_LINE, answer_lines, check_keys, words
from frontdesk.errors import BadInput


def answered(capsys: pytest.CaptureFixture[str], *lines: bytes) -> tuple[int, list[dict[str, Any]]]:
    def upper(given: Mapping[str, Any]) -> dict[str, Any]:
        return {"text": (words(given, "text") or "").upper()}

    code = answer_lines(upper, io.BytesIO(b"\n".join(lines)))
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_an_answer_for_each_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, answers = answered(capsys, b'{"text": "a"}', b"", '{"text": "я", "id": 7}'.encode())
    assert (code, answers) == (0, [{"text": "A"}, {"id": 7, "text": "Я"}])


@pytest.mark.parametrize(
    "line",
    [
        b"nope",
        b'{"id": NaN, "text": "a"}',
        b"[]",
        b'{"text": 5}',
        b"[" * 5000,
        b"\xff\xfe",
        b'{"text": "' + b"x" * LONGEST_LINE + b'"}',
    ],
)
def test_a_bad_line_is_answered_with_an_error_and_the_next_one_as_usual(
    capsys: pytest.CaptureFixture[str], line: bytes
) -> None:
    code, answers = answered(capsys, line, b'{"text": "a"}')
    assert code == 1
    assert list(answers[0]) == ["error", "code"]
    assert answers[1] == {"text": "A"}


def test_what_no_text_can_hold_is_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    assert answered(capsys, b'{"text": "\\ud800"}')[0] == 0


def test_a_slip_in_a_key_is_told_and_own_keys_are_left_alone() -> None:
    check_keys({"text": "a", "expect": ["b"]}, ("text", "country"))
    with pytest.raises(BadInput, match="did you mean 'country'"):
        check_keys({"contry": "DE"}, ("text", "country"))
