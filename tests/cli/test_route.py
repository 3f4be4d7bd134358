"""`frontdesk route`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.app.rehearsal import Stage, rehearsal_ports
from frontdesk.cli.route import as_json, bot_called, first_turn, open_at, routed
from frontdesk.errors import BadInput
from frontdesk.knowledge.local import LocalIndex
from frontdesk.scenario.intent import route
from frontdesk.scenario.schema import Bot
from tests.cli.conftest import Type
from tests.source import ROOT

KEYS = {
    *("kind", "category", "secondary", "urgency", "language", "out_of_scope", "confidence", "scenario"),
    *("abuse", "noise", "sales", "close", "topics", "entities", "decided_by"),
}
SALON = str(ROOT / "scenarios/salon.yaml")


@pytest.fixture(scope="module")
def salon() -> Iterator[tuple[Bot, LocalIndex]]:
    bot = bot_called(SALON)
    with LocalIndex([bot]) as index:
        yield bot, index


def test_one_text(type_: Type) -> None:
    said = type_("route", "--bot", "salon", "I would like to book a haircut")
    assert said.code == 0
    found = json.loads(said.out)
    assert set(found) == KEYS
    assert (found["scenario"], found["out_of_scope"], found["language"]) == ("booking", False, "en")
    assert found["decided_by"] == "trigger"


def test_a_bot_nobody_knows_gets_the_nearest_name(type_: Type) -> None:
    said = type_("route", "--bot", "salom", "hello")
    assert said.code == 2
    assert "Did you mean 'salon'?" in said.err


@pytest.mark.parametrize("arguments", [("--bot", "salon"), ("--bot", "salon", "--json", "x"), ("x",)])
def test_what_is_missing_or_too_much_is_one_line(type_: Type, arguments: tuple[str, ...]) -> None:
    said = type_("route", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("frontdesk: ")


@pytest.mark.parametrize(
    ("text", "decided_by", "scenario"),
    [
        ("I would like to book a haircut", "trigger", "booking"),
        ("I want my money back for that haircut", "intent", "complaint"),
        ("hello", "manners", None),
        ("goodbye", "goodbye", None),
        ("are you a robot?", "manners", None),
        ("where are you located", "knowledge", "support"),
        ("let me talk to a person", "person", None),
        ("what is the capital of France", "fallback", None),
    ],
)
def test_the_first_turn_is_that_of_a_chat(
    salon: tuple[Bot, LocalIndex], text: str, decided_by: str, scenario: str | None
) -> None:
    bot, index = salon
    answer = routed(bot, {"text": text}, index)
    assert (answer["decided_by"], answer["scenario"]) == (decided_by, scenario)
    at = open_at(bot)
    with Stage(bot, rehearsal_ports(index.search, bot=bot), voice=False) as stage:
        stage.start(at)
        turn = stage.hear(text, at)[-1]
    assert turn["decided_by"] == decided_by


def test_what_the_classifier_says_is_kept(salon: tuple[Bot, LocalIndex]) -> None:
    bot, index = salon
    text = "where are you located"
    answer = dict(routed(bot, {"text": text}, index))
    said = as_json(route(bot, text))
    for key in KEYS - {"scenario", "decided_by"}:
        assert answer[key] == said[key]


def test_a_closed_business_is_asked_when_it_is_open(salon: tuple[Bot, LocalIndex]) -> None:
    bot, index = salon
    assert bot.opening is not None
    assert bot.opening.is_open(open_at(bot))
    found = route(bot, "book a haircut")
    assert first_turn(bot, "book a haircut", index, found) == ("trigger", "booking")


@pytest.mark.parametrize("given", [{}, {"text": 5}, {"texts": "hello"}])
def test_a_line_that_cannot_be_answered(
    home: Path, salon: tuple[Bot, LocalIndex], given: dict[str, object]
) -> None:
    bot, index = salon
    with pytest.raises(BadInput):
        routed(bot, given, index)
