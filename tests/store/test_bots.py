from __future__ import annotations

import pytest

from frontdesk.errors import NotFound
from frontdesk.store import bots
from frontdesk.store.bots import Published
from frontdesk.store.db import Store
from tests.support.conversations import BOT

CHANGED = BOT.model_copy(update={"greeting": "Hi!"})
ELSEWHERE = BOT.model_copy(update={"company_id": "other"})


def test_the_latest_of_a_bot_is_published_and_its_version_tells(store: Store) -> None:
    bots.publish(store, [BOT])
    before = bots.get(store, "salon")
    assert isinstance(before, Published)
    bots.publish(store, [CHANGED, ELSEWHERE])
    after = bots.get(store, "salon")
    assert (before.bot, after.bot) == (BOT, CHANGED)
    assert before.version == BOT.version != after.version
    assert [one.bot for one in bots.list_(store)] == [CHANGED]
    assert [one.bot for one in bots.list_(store, "other")] == [ELSEWHERE]


def test_another_companys_bot_is_not_there(store: Store) -> None:
    bots.publish(store, [BOT])
    with pytest.raises(NotFound):
        bots.get(store, "salon", "other")
