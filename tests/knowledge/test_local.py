from __future__ import annotations

from pathlib import Path

from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.retriever import SAYS_SOMETHING
from frontdesk.knowledge.sources import source_of
from frontdesk.scenario.schema.bot import Chunks
from tests.support.lines import salon


async def test_it_answers_and_leaves_nothing_behind() -> None:
    with LocalIndex([salon()]) as index:
        folder = Path(index._folder.name)
        assert folder.is_dir()
        found = await index.search("salon", "do you have parking?", 1)
        assert found[0].section == "Parking"
    assert not folder.exists()


async def test_two_do_not_know_each_other() -> None:
    with LocalIndex([salon()]) as one, LocalIndex([]) as other:
        assert one.find("salon", "parking")
        assert other.find("salon", "parking") == ()


async def test_what_means_the_same_to_a_bot_is_found() -> None:
    plain, told = salon(), salon(synonyms=(("pooch", "dogs"), ("where to leave my wheels", "parking")))
    for question, section in (("may my pooch come along", "Dogs"), ("where to leave my wheels", "Parking")):
        with LocalIndex([told]) as index:
            found = await index.search("salon", question, 1)
            assert found[0].section == section
            assert found[0].score >= told.answer_score
        with LocalIndex([plain]) as index:
            assert all(one.score < plain.answer_score for one in await index.search("salon", question, 1))


async def test_of_each_source_a_bot_gives_as_many_as_it_says(tmp_path: Path) -> None:
    rules, prices = tmp_path / "rules.txt", tmp_path / "prices.csv"
    rules.write_text("\n".join(f"Sledges of size {n} are for hills." for n in range(6)))
    prices.write_text("Name,Price\n" + "\n".join(f"Sledge of size {n},{n}" for n in range(6)))
    files = (str(rules), str(prices))
    for passages, most in (({}, 2), ({"documents": 1}, 1), ({"documents": 0}, 0)):
        own = salon(knowledge=files, chunks=Chunks(strategy="lines"), passages=passages)
        with LocalIndex([own]) as index:
            found = await index.search("salon", "sledges of what size", 10)
        saying = [one for one in found if one.score >= SAYS_SOMETHING]
        assert sum(source_of(one) == "documents" for one in saying) == most
