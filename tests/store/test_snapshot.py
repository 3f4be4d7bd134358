from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput, NotFound
from frontdesk.scenario.schema import Field, Scenario
from frontdesk.settings import BotSettings, Settings
from frontdesk.store import snapshot
from frontdesk.store.snapshot import Snapshot
from tests.support.conversations import BOT

OTHER = BOT.model_copy(update={"bot_id": "other"})


def published(home: Path, default_bot: str | None = None) -> Snapshot:
    settings = Settings(
        home=home,
        default_bot=default_bot,
        bots={"salon": BotSettings(numbers=("+1 202 555-0100",)), "gone": BotSettings(numbers=("+1",))},
    )
    snapshot.publish(settings, {"salon": BOT, "other": OTHER})
    read = snapshot.read(home)
    assert read is not None
    return read


def test_a_published_bot_comes_back_as_it_was(tmp_path: Path) -> None:
    read = published(tmp_path)
    assert read.bot("salon") == BOT
    assert read.bot("salon").version == BOT.version
    assert read.numbers == {"+1 202 555-0100": "salon"}
    with pytest.raises(NotFound, match="other, salon"):
        read.bot("gone")


@pytest.mark.parametrize("number", ["+12025550100", "12025550100", "+1 (202) 555 0100"])
def test_a_number_finds_its_bot_however_it_is_written(tmp_path: Path, number: str) -> None:
    assert published(tmp_path).bot_for(number) == BOT


def test_other_numbers_reach_the_default_bot_if_there_is_one(tmp_path: Path) -> None:
    assert published(tmp_path).bot_for("+19999") is None
    assert published(tmp_path).bot_for(None) is None
    assert published(tmp_path, "other").bot_for("+19999") == OTHER
    assert Snapshot(bots={"salon": BOT.model_dump(mode="json")}).bot_for("+19999") == BOT


def test_nothing_published_is_none_and_a_damaged_file_says_so(tmp_path: Path) -> None:
    assert snapshot.read(tmp_path) is None
    path = snapshot.write(tmp_path, Snapshot())
    assert snapshot.read(tmp_path) == Snapshot()
    for damaged in ("{", "[]", '{"what": 1}', '{"bots": 7}', '{"numbers": {"1": ["a"]}}', "[" * 100_000):
        path.write_text(damaged)
        with pytest.raises(BadInput, match="damaged"):
            snapshot.read(tmp_path)


def test_choices_stay_in_the_order_they_were_written_in(tmp_path: Path) -> None:
    service = Field(name="service", prompt="Which?", choices={"trim": (), "colour": (), "perm": ()})
    bot = BOT.model_copy(
        update={"scenarios": (Scenario(name="own", trigger_keywords=("book",), collect_fields=(service,)),)}
    )
    snapshot.publish(Settings(home=tmp_path), {"salon": bot})
    read = snapshot.read(tmp_path)
    assert read is not None
    assert list(read.bot("salon").scenarios[0].collect_fields[0].options) == ["trim", "colour", "perm"]
    assert read.bot("salon").version == bot.version
