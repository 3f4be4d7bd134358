from __future__ import annotations

from frontdesk.store import bots, companies, conversations
from frontdesk.store.db import Store
from tests.support.conversations import BOT, booked


def test_those_of_bots_and_those_that_something_is_kept_of(store: Store) -> None:
    assert companies.known(store) == ()
    bots.publish(store, [BOT.model_copy(update={"company_id": "bella"})])
    conversations.save(store, booked("theirs", company_id="acme"))
    assert companies.known(store) == ("acme", "bella")


def test_a_bot_that_moved_is_where_it_was_published_last(store: Store) -> None:
    assert companies.of_bot(store, "salon") is None
    for company in ("zeta", "acme"):
        bots.publish(store, [BOT.model_copy(update={"company_id": company})])
        assert companies.of_bot(store, "salon") == company
