from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.app.publishing import Publisher
from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store import bots, snapshot
from frontdesk.store.db import open_store

SCENARIO = 'bot_id: {name}\ngreeting: "{greeting}"\nfallback: "Sorry?"\nscenarios: []\n'


def test_changes_are_published_and_mistakes_are_not(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "var", scenarios=(str(tmp_path / "*.yaml"),))
    path = tmp_path / "salon.yaml"
    path.write_text(SCENARIO.format(name="salon", greeting="Hello."))
    store = open_store(settings)
    publisher = Publisher(store, lambda: settings)

    assert set(publisher.publish()) == {"salon"}
    assert publisher.publish_changes() is None
    assert greeting(settings) == "Hello."

    path.write_text(SCENARIO.format(name="salon", greeting="Good day."))
    assert publisher.publish_changes() == "published anew: salon"
    assert greeting(settings) == "Good day."
    assert bots.get(store, "salon").bot.greeting == "Good day."

    path.write_text("bot_id: salon\ngreetin: oops\n")
    said = publisher.publish_changes()
    assert said
    assert "salon.yaml:2" in said
    assert publisher.publish_changes() is None
    assert greeting(settings) == "Good day."

    path.write_text(SCENARIO.format(name="salon", greeting="Back again."))
    assert publisher.publish_changes() == "published anew: salon"
    assert greeting(settings) == "Back again."
    store.close()


def test_at_the_start_a_mistake_stops_it(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "var", scenarios=(str(tmp_path / "*.yaml"),))
    (tmp_path / "salon.yaml").write_text("nonsense")
    store = open_store(settings)
    with pytest.raises(BadInput, match=r"salon\.yaml"):
        Publisher(store, lambda: settings).publish()
    store.close()


def test_a_database_that_is_away_is_tried_again_and_ends_nothing(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "var", scenarios=(str(tmp_path / "*.yaml"),))
    path = tmp_path / "salon.yaml"
    path.write_text(SCENARIO.format(name="salon", greeting="Hello."))
    store = open_store(settings)
    publisher = Publisher(store, lambda: settings)
    publisher.publish()
    with store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE bots RENAME TO away")
    path.write_text(SCENARIO.format(name="salon", greeting="Good day."))
    said = publisher.publish_changes()
    assert said
    assert "the database does not answer" in said
    assert publisher.publish_changes() is None
    with store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE away RENAME TO bots")
    assert publisher.publish_changes() == "published anew: salon"
    assert bots.get(store, "salon").bot.greeting == "Good day."
    store.close()


def test_a_snapshot_that_was_deleted_is_written_again(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "var", scenarios=(str(tmp_path / "*.yaml"),))
    (tmp_path / "salon.yaml").write_text(SCENARIO.format(name="salon", greeting="Hello."))
    store = open_store(settings)
    publisher = Publisher(store, lambda: settings)
    publisher.publish()
    snapshot.path_of(settings.home).unlink()
    assert publisher.publish_changes() == "published anew: salon"
    assert greeting(settings) == "Hello."
    store.close()


def greeting(settings: Settings) -> str:
    published = snapshot.read(settings.home)
    assert published
    return published.bot("salon").greeting
