"""`frontdesk knowledge`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.knowledge.owners import owner


@pytest.fixture
def served(home: Path) -> Iterator[None]:
    (home / "pets.md").write_text("## Parrots\nParrots are welcome.")
    with owner(home / "var", home / "frontdesk.yaml"):
        yield


def test_documents_are_listed_and_forgotten(type_: Type, served: None) -> None:
    type_("ingest", "pets.md", "--bot", "salon")
    said = type_("knowledge", "--bot", "salon")
    assert (said.code, said.err) == (0, "")
    assert "pets.md" in said.out
    assert "the bot's file" in said.out
    listed = {one["name"]: one for one in json.loads(type_("knowledge", "--bot", "salon", "--json").out)}
    assert (listed["pets.md"]["chunks"], listed["pets.md"]["origin"], listed["pets.md"]["version"]) == (
        1,
        "upload",
        1,
    )
    assert listed["prices.md"]["origin"] == "file"
    said = type_("knowledge", "--bot", "salon", "--delete", "pets.md")
    assert said.out == "pets.md is forgotten, with 1 chunk.\n"
    again = type_("knowledge", "--bot", "salon", "--delete", "pets.md")
    assert (again.code, "no document 'pets.md'" in again.err) == (2, True)


def test_names_and_ids_stand_whole_and_empty_columns_are_left_out(type_: Type, served: None) -> None:
    type_("ingest", "pets.md", "--bot", "salon")
    said = type_("knowledge", "--bot", "salon").out
    [listed] = [
        one
        for one in json.loads(type_("knowledge", "--bot", "salon", "--json").out)
        if one["name"] == "pets.md"
    ]
    assert any(line.startswith("pets.md") and listed["id"] in line for line in said.splitlines())
    assert "source" not in said.splitlines()[0]
    type_("ingest", "pets.md", "--bot", "salon", "--source", "knowledge")
    assert "source" in type_("knowledge", "--bot", "salon").out.splitlines()[0]


def test_a_bot_s_own_file_stays(type_: Type, served: None) -> None:
    said = type_("knowledge", "--bot", "salon", "--delete", "prices.md")
    assert said.code == 2
    assert "take it out of `knowledge`" in said.err


def test_all_that_was_given_is_forgotten_and_own_files_are_read_again(type_: Type, served: None) -> None:
    type_("ingest", "pets.md", "--bot", "salon")
    said = type_("knowledge", "--bot", "salon", "--clear")
    assert (said.code, said.err) == (0, "")
    assert "chunks of salon are forgotten" in said.out
    listed = [one["name"] for one in json.loads(type_("knowledge", "--bot", "salon", "--json").out)]
    assert "pets.md" not in listed
    assert "prices.md" in listed


def test_without_an_index_it_is_said_how_to_start_one(type_: Type) -> None:
    said = type_("knowledge", "--bot", "salon")
    assert (said.code, said.out) == (2, "")
    assert "frontdesk serve --only knowledge" in said.err
    assert type_("knowledge", "--bot", "salon", "--clear", "--delete", "a").code == 2
