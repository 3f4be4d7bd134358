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
