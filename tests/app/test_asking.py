from __future__ import annotations

from pathlib import Path

from frontdesk.app.asking import lookup, running, served
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.document import Entry, Part
from frontdesk.settings import Settings
from tests.knowledge.owners import owner
from tests.support.lines import SALON, salon


async def test_without_an_owner_the_bots_own_files_are_looked_up(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, scenarios=[str(SALON)])
    assert not running(tmp_path)
    with lookup(settings, salon(), SALON) as place:
        assert not place.running
        assert "parking" in (await place.search("salon", "do you have parking?", 5))[0].text


async def test_the_running_index_knows_what_was_uploaded(tmp_path: Path) -> None:
    config = tmp_path / "frontdesk.yaml"
    config.write_text(f"scenarios: ['{SALON}']\n")
    settings = Settings(home=tmp_path / "var", scenarios=[str(SALON)])
    with owner(settings.home, config):
        parts = [Part("Parrots are welcome.")]
        RemoteIndex(settings.home).replace(Entry("salon", "u1", "pets.pdf", "v1"), parts)
        with lookup(settings, salon(), SALON) as place:
            assert place.running
            found = await place.search("salon", "can I bring my parrots", 5)
            assert found[0].source == "pets.pdf"
        own = tmp_path / "own.yaml"
        own.write_text(SALON.read_text(encoding="utf-8"), encoding="utf-8")
        assert not served(settings, own)
        with lookup(settings, salon(), own) as place:
            assert not place.running
