"""`frontdesk route`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from frontdesk.cli.route import as_json, bot_called, routed
from frontdesk.errors import BadInput
from frontdesk.scenario.intent import route
from tests.cli.conftest import Type
from tests.source import ROOT

KEYS = {
    *("kind", "category", "secondary", "urgency", "language", "out_of_scope", "confidence", "scenario"),
    *("abuse", "noise", "sales", "close", "topics", "entities"),
}


def test_one_text(type_: Type) -> None:
    said = type_("route", "--bot", "salon", "I would like to book a haircut")
    assert said.code == 0
    found = json.loads(said.out)
    assert set(found) == KEYS
    assert (found["scenario"], found["out_of_scope"], found["language"]) == ("booking", False, "en")


def test_a_bot_nobody_knows_gets_the_nearest_name(type_: Type) -> None:
    said = type_("route", "--bot", "salom", "hello")
    assert said.code == 2
    assert "Did you mean 'salon'?" in said.err


@pytest.mark.parametrize("arguments", [("--bot", "salon"), ("--bot", "salon", "--json", "x"), ("x",)])
def test_what_is_missing_or_too_much_is_one_line(type_: Type, arguments: tuple[str, ...]) -> None:
    said = type_("route", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("frontdesk: ")


def test_a_line(home: Path) -> None:
    bot = bot_called(str(ROOT / "scenarios/salon.yaml"))
    text = "where are you located"
    assert routed(bot, {"text": text}) == as_json(route(bot, text))


@pytest.mark.parametrize("given", [{}, {"text": 5}, {"texts": "hello"}])
def test_a_line_that_cannot_be_answered(home: Path, given: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        routed(bot_called("salon"), given)
