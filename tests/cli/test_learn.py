"""`frontdesk learn`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import web

from frontdesk.settings import Settings
from frontdesk.store.db import open_store
from frontdesk.testing.served import Served
from tests.cli.conftest import Type
from tests.knowledge.owners import owner
from tests.support.taught import asked_in_vain

PETS = ("--question", "May parrots come in?", "--answer", "Parrots are welcome at 7 o'clock.")


@pytest.fixture
def served(home: Path) -> Iterator[None]:
    with owner(home / "var", home / "frontdesk.yaml"):
        yield


def proposed(type_: Type, *what: str) -> str:
    said = type_("learn", "--bot", "salon", "--propose", *what)
    assert (said.code, said.err) == (0, "")
    found = re.search(r"--approve (\w+)", said.out)
    assert found
    return found[1]


def test_an_answer_is_proposed_approved_edited_and_taken_back(type_: Type, served: None) -> None:
    key = proposed(type_, *PETS)
    listed = type_("learn", "--bot", "salon").out
    for shown in (key, "waiting", "Q: May parrots come in?", "1 waiting, 0 approved, 0 rejected for salon."):
        assert shown in listed
    assert "I don't know" in type_("ask", "may parrots come in", "--bot", "salon").out
    assert "known from now on" in type_("learn", "--bot", "salon", "--approve", key).out
    assert "Parrots are welcome" in type_("ask", "may parrots come in", "--bot", "salon").out
    type_("learn", "--bot", "salon", "--approve", key, "--answer", "Parrots are welcome on Mondays.")
    assert "on Mondays" in type_("ask", "may parrots come in", "--bot", "salon").out
    [one] = json.loads(type_("learn", "--bot", "salon", "--status", "all", "--json").out)
    assert (one["status"], one["approved_answer"]) == ("approved", "Parrots are welcome on Mondays.")
    type_("knowledge", "--bot", "salon", "--clear")
    assert type_("learn", "--bot", "salon", "--restore").out == "1 approved answers are in the index.\n"
    assert "it will not come back" in type_("learn", "--bot", "salon", "--reject", key).out
    assert "I don't know" in type_("ask", "may parrots come in", "--bot", "salon").out
    again = type_("learn", "--bot", "salon", "--propose", *PETS).out
    assert (
        f"rejected before, and not back: frontdesk learn --bot salon --approve {key} brings it back" in again
    )


def test_what_is_known_is_shown_beside_it(type_: Type, home: Path, served: None) -> None:
    (home / "pets.md").write_text("## Parrots\nParrots may come in from 9 o'clock on.")
    type_("ingest", "pets.md", "--bot", "salon")
    proposed(type_, *PETS)
    assert "! other numbers are known, from pets.md (documents):" in type_("learn", "--bot", "salon").out


def test_questions_without_an_answer_are_counted(type_: Type, home: Path) -> None:
    store = open_store(Settings(home=home / "var"))
    asked_in_vain(store, "do you sell shampoo", *(f"c{n}" for n in range(14)))
    store.close()
    said = type_("learn", "--bot", "salon", "--unanswered").out
    assert "  14× do you sell shampoo" in said
    assert "Asked 14 times in the last 7 days, and nothing to say." in said
    [group] = json.loads(type_("learn", "--bot", "salon", "--unanswered", "--json").out)
    assert (group["count"], group["answered"]) == (14, False)


def test_without_an_index_candidates_are_shown_and_nothing_is_decided(type_: Type) -> None:
    key = proposed(type_, *PETS)
    assert "no index is running" in type_("learn", "--bot", "salon").out
    said = type_("learn", "--bot", "salon", "--approve", key)
    assert (said.code, "frontdesk serve --only knowledge" in said.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--status", "lost"), "waiting, approved, rejected, all"),
        (("--propose", "--question", "Cards?"), "--question and --answer"),
        (("--approve", "a", "--reject", "b"), "one at a time"),
        (("--propose", "--question", "Cards?", "--answer", "Yes.", "--origin", "gossip"), "known: calls"),
    ],
)
def test_what_cannot_be_done_is_one_line(type_: Type, arguments: tuple[str, ...], why: str) -> None:
    said = type_("learn", "--bot", "salon", *arguments)
    assert (said.code, said.out) == (2, "")
    assert why in said.err


class Cards(Served):
    """Kaiten with one solved card."""

    def routes(self) -> web.Application:
        async def cards(request: web.Request) -> web.Response:
            card = {
                "id": 1,
                "title": "Towels were missing",
                "description": "Solution: they hang by the door.",
                "state": 3,
            }
            return web.json_response([card | {"comments_total": 0}])

        app = web.Application()
        app.router.add_get("/api/latest/cards", cards)
        return app


def test_solved_tickets_become_candidates(type_: Type, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "frontdesk.yaml names no tickets" in type_("learn", "--bot", "salon", "--tickets").err
    monkeypatch.setenv("KAITEN_TOKEN", "k")
    with Cards() as cards:
        file = home / "frontdesk.yaml"
        chosen = f"bots:\n  salon:\n    tickets: {{provider: kaiten, url: '{cards.url}'}}\n"
        file.write_text(f"{file.read_text()}\n{chosen}")
        said = type_("learn", "--bot", "salon", "--tickets", "--days", "30")
    assert said.out == "1 solved tickets of the last 30 days, 1 with a solution: 1 new candidates.\n"
    assert "Q: Towels were missing" in type_("learn", "--bot", "salon").out
