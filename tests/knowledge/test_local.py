from __future__ import annotations

from pathlib import Path

from frontdesk.knowledge.local import LocalIndex
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
