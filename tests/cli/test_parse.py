"""`frontdesk parse`."""

from __future__ import annotations

import json

import pytest

from frontdesk.cli.parse import choice_words, moment, understood
from frontdesk.errors import BadInput
from tests.cli.conftest import Type

NOW = "2026-11-20T10:00+01:00"


def test_one_text(type_: Type) -> None:
    said = type_("parse", "--type", "date_time", "--lang", "ru", "--now", NOW, "завтра в полседьмого")
    assert said.code == 0
    found = json.loads(said.out)
    assert (found["normalised"], found["raw"]) == ("2026-11-21T18:30", "завтра в полседьмого")


def test_choices_on_the_command_line(type_: Type) -> None:
    said = type_("parse", "--type", "service", "--choice", "haircut=trim,cut", "--choice", "nails", "a trim")
    assert json.loads(said.out)["normalised"] == "haircut"
    assert choice_words(["a = b, c", "d"]) == {"a": ("b", "c"), "d": ()}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--type", "dat", "x"), "did you mean date"),
        (("--type", "date", "--lang", "zz", "x"), "unknown language"),
        (("--type", "date", "--now", "soon", "x"), "is no time"),
        (("--type", "date", "--now", "9999-01-01", "x"), "is not between"),
        (("x",), "say --type"),
        (("--json", "x"), "from standard input"),
    ],
)
def test_what_is_wrong_is_one_line(type_: Type, arguments: tuple[str, ...], message: str) -> None:
    said = type_("parse", *arguments)
    assert (said.code, said.out) == (2, "")
    assert message in said.err


def test_a_request() -> None:
    given = {"type": "phone", "lang": "en", "now": NOW, "text": "020 7946 0018", "region": "GB", "id": 1}
    assert understood(given)["normalised"] == "+442079460018"
    options = {"type": "choice", "text": "a trim", "options": {"haircut": ["trim"], "nails": None}}
    assert understood(options)["normalised"] == "haircut"


@pytest.mark.parametrize(
    "given",
    [
        {"text": "x"},
        {"type": "date"},
        {"type": 5, "text": "x"},
        {"type": "choice", "text": "x", "choices": 5},
        {"type": "choice", "text": "x", "choices": {"a": [1]}},
        {"type": "choice", "text": "x", "choices": [1]},
        {"type": "date", "text": "x", "now": "99999"},
    ],
)
def test_a_bad_request(given: dict[str, object]) -> None:
    with pytest.raises((BadInput, ValueError)):
        understood(given)


def test_now_is_now() -> None:
    assert moment(None).tzinfo is not None
    assert moment(NOW).isoformat() == "2026-11-20T10:00:00+01:00"
