from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.files import synchronise
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.learning import NAMES, entry_of
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.reach import Reach, given_to, kept_to, own_id, reach_of
from frontdesk.knowledge.retriever import search
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.sources import KINDS, source_of
from frontdesk.scenario.schema import Bot
from frontdesk.store.candidates import Candidate
from tests.knowledge.engines import ENGINES, engine
from tests.support.lines import salon

ASKS: dict[str, Any] = {"trigger_keywords": ["box"], "use_knowledge_base": True}
QUESTION = "is the box replaced"


def bot(**searches: Any) -> Bot:
    """A bot with two scenarios, the first of which searches as is said."""
    scenarios = [{"name": "damaged", **ASKS, "searches": searches}, {"name": "shipping", **ASKS}]
    return Bot.model_validate(
        {"bot_id": "club", "greeting": "Hello.", "fallback": "Sorry?", "scenarios": scenarios}
    )


@pytest.fixture(params=ENGINES)
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Index]:
    """What everybody has, what one scenario or the other was given, and what both were."""
    with engine(request.param, tmp_path) as collections:
        made = Index(collections.open(NAME, 0))
        for name, kind, scenarios in (
            ("all.md", "", ()),
            ("manual.md", "", ()),
            ("claims.md", "", ("damaged",)),
            ("routes.md", "", ("shipping",)),
            ("both.md", "", ("damaged", "shipping")),
            ("told.md", "validated", ()),
        ):
            entry = Entry("club", name, name, "v1", kind=kind, scenarios=scenarios)
            made.replace(entry, [Part(f"Is the box replaced? It says so in {name}.")])
        yield made
        made.close()


EVERYBODYS = {"all.md", "manual.md", "told.md"}
OWN = {"claims.md", "both.md"}


def names(index: Index, club: Bot, scenario: str = "", sources: tuple[str, ...] = ()) -> set[str]:
    return found(index, reach_of(club, scenario, sources))


def found(index: Index, reach: Reach) -> set[str]:
    limits = dict.fromkeys(KINDS, 10)
    passages = search(index, Scope("default", "club"), QUESTION, top_k=10, limits=limits, reach=reach)
    return {one.source for one in passages}


def test_what_was_given_to_a_scenario_is_found_by_no_other(index: Index) -> None:
    assert names(index, bot()) == EVERYBODYS
    assert names(index, bot(), "damaged") == EVERYBODYS | OWN
    assert names(index, bot(), "shipping") == EVERYBODYS | {"routes.md", "both.md"}


@pytest.mark.parametrize(
    ("searches", "expected"),
    [
        ({"shared": False}, OWN),
        ({"documents": ["manual.md"]}, {*OWN, "manual.md"}),
        ({"documents": ["manual.md", "routes.md"]}, {*OWN, "manual.md"}),
        (
            {"documents": ["manual.md"], "shared": True},
            EVERYBODYS | OWN,
        ),
        ({"sources": ["validated"]}, {"told.md"}),
        ({"sources": ["validated"], "shared": False}, set()),
        ({"sources": ["products"]}, set()),
    ],
)
def test_a_scenario_searches_what_it_says(index: Index, searches: dict[str, Any], expected: set[str]) -> None:
    assert names(index, bot(**searches), "damaged") == expected
    assert names(index, bot(**searches), "shipping") == {
        "all.md",
        "manual.md",
        "told.md",
        "routes.md",
        "both.md",
    }


def test_sources_that_are_asked_for_narrow_what_a_scenario_searches(index: Index) -> None:
    assert names(index, bot(), sources=("validated",)) == {"told.md"}
    assert names(index, bot(), "damaged", ("faq", "documents")) == {
        "all.md",
        "manual.md",
        "claims.md",
        "both.md",
    }
    assert names(index, bot(sources=["validated"]), "damaged", ("faq",)) == set()
    assert names(index, bot(sources=["validated", "faq"]), "damaged", ("validated",)) == {"told.md"}


def test_of_a_bot_that_nobody_knows_nothing_of_others_is_in_reach(index: Index) -> None:
    assert found(index, reach_of(None, "shipping")) == EVERYBODYS | {"routes.md", "both.md"}


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(NotFound, match="no scenario 'other'"):
        reach_of(bot(), "other")
    with pytest.raises(BadInput, match="no source 'gossip'"):
        reach_of(bot(), "damaged", ["gossip"])
    with pytest.raises(BadInput, match="known: damaged, shipping"):
        given_to(bot(), ["damaged", "other"])
    assert given_to(bot(), ["shipping", " damaged", "", "shipping"]) == ("damaged", "shipping")


def test_files_of_a_scenario_are_told_by_their_place_and_not_by_their_name(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    own, other = tmp_path / "a/faq.md", tmp_path / "faq.md"
    own.write_text("# Box\n\nThe box is replaced within a week.\n")
    other.write_text("# Box\n\nThe box is replaced by nobody.\n")
    asks = {"name": "damaged", **ASKS, "knowledge": [str(own)]}
    club = salon(knowledge=(str(own), str(other)), scenarios=(bot().scenarios[0].model_validate(asks),))
    assert own_id(club, own) != own_id(club, other)
    with LocalIndex([club]) as index:
        assert len(index.find("salon", QUESTION)) == 2
        [found] = index.find("salon", QUESTION, scenario="damaged")
        assert "within a week" in found.text


async def test_a_private_index_keeps_to_the_sources_that_are_asked_for() -> None:
    with LocalIndex([salon()]) as index:
        assert {source_of(one) for one in index.find("salon", "haircut", 20)} > {"products"}
        found = await index.search("salon", "haircut", 20, sources=["products"])
        assert {source_of(one) for one in found} == {"products"}


def test_files_that_a_scenario_keeps_to_itself_are_found_by_no_other(tmp_path: Path) -> None:
    own, shared = tmp_path / "claims.md", tmp_path / "about.md"
    own.write_text("# Box\n\nThe box is replaced within a week.\n")
    shared.write_text("# Box\n\nThe box is replaced once a month by another box.\n")
    files = (str(shared), str(own))

    def club(*, private: bool) -> Bot:
        asks = {"name": "damaged", **ASKS, "knowledge": [str(own)], "searches": {"private": private}}
        other = {"name": "shipping", **ASKS}
        scenarios = tuple(type(salon().scenarios[0]).model_validate(one) for one in (asks, other))
        return salon(knowledge=files, scenarios=scenarios)

    assert (kept_to(club(private=True), own), kept_to(club(private=True), shared)) == (("damaged",), ())
    with LocalIndex([club(private=True)]) as index:
        assert [one.source for one in index.find("salon", QUESTION)] == ["about.md"]
        assert [one.source for one in index.find("salon", QUESTION, scenario="shipping")] == ["about.md"]
        assert [one.source for one in index.find("salon", QUESTION, scenario="damaged")] == ["claims.md"]
        assert synchronise(index.index, [club(private=True)]) == 0
        assert synchronise(index.index, [club(private=False)]) == 1
        assert {one.source for one in index.find("salon", QUESTION)} == {"about.md", "claims.md"}


def test_nothing_is_private_where_there_is_nothing() -> None:
    with pytest.raises(ValueError, match="nothing to keep to itself"):
        bot(private=True)


@pytest.mark.parametrize("origin", NAMES)
def test_a_scenario_of_its_own_finds_what_was_approved_where_it_names_it(origin: str) -> None:
    approved = entry_of(Candidate("1", "default", "club", origin, "Is the box replaced?", "Yes.", "", "en"))
    assert reach_of(bot(), "damaged").sees(approved)
    assert not reach_of(bot(documents=["manual.md"]), "damaged").sees(approved)
    named = bot(documents=["manual.md", NAMES[origin]], shared=False)
    assert reach_of(named, "damaged").sees(approved)
