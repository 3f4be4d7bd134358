from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from frontdesk.models import Conversation
from frontdesk.store import chats, conversations
from frontdesk.store.chat_tables import ChatLineRow, ChatRow
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from tests.support.conversations import START, booked

WHOLE = booked("chat-1", channel="telegram", caller="7", call=None)


def after(turns: int, whole: Conversation = WHOLE) -> Conversation:
    """The chat once so many of its turns are over."""
    said = whole.utterances[: 1 + 2 * turns]
    return replace(whole, utterances=said, turns=whole.turns[:turns], ended_at=said[-1].at)


def note(store: Store, so_far: Conversation) -> int:
    with store.write() as session:
        return chats.note(session, so_far)


def count(store: Store, table: type[ChatRow] | type[ChatLineRow]) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_every_message_is_there_as_soon_as_it_is_noted_and_once(store: Store) -> None:
    assert chats.get(store, "chat-1") is None
    for turns, new in ((0, 1), (0, 0), (1, 3), (1, 0), (2, 3), (4, 6)):
        assert note(store, after(turns)) == new
        assert chats.get(store, "chat-1") == after(turns)
    assert count(store, ChatLineRow) == len(after(4).utterances) + len(after(4).turns)


def test_an_earlier_state_takes_nothing_back(store: Store) -> None:
    note(store, after(3))
    assert note(store, after(1)) == 0
    assert chats.get(store, "chat-1") == after(3)


def test_the_whole_conversation_takes_its_place(store: Store) -> None:
    note(store, after(2))
    assert conversations.save(store, WHOLE)
    assert chats.get(store, "chat-1") is None
    assert (count(store, ChatRow), count(store, ChatLineRow)) == (0, 0)
    assert note(store, after(3)) == 0, "it is over"
    assert count(store, ChatRow) == 0


def test_only_its_company_sees_it(store: Store) -> None:
    note(store, after(1))
    assert chats.get(store, "chat-1", "other") is None
    assert chats.get(store, "chat-1", None) == after(1)
    assert conversations.list_(store, Filters(company_id="other")).rows == ()


def test_it_becomes_the_bots_companys(store: Store) -> None:
    note(store, after(1))
    note(store, replace(after(1), id="chat-2", bot_id="dental"))
    for company in ("default", "acme"):
        chats.belong(store, "salon", company)
    assert chats.get(store, "chat-1", "acme") is not None
    assert chats.get(store, "chat-2") is not None
    with store.read() as session:
        lines = session.execute(select(ChatLineRow.conversation_id, ChatLineRow.company_id).distinct())
        assert sorted(map(tuple, lines)) == [("chat-1", "acme"), ("chat-2", "default")]


def test_those_in_which_nothing_is_said_any_more(store: Store) -> None:
    for turns in (1, 3):
        note(store, replace(after(turns), id=f"chat-{turns}"))
    last = after(1).ended_at
    assert chats.untouched(store, last, 10) == ()
    assert chats.untouched(store, last + timedelta(seconds=1), 10) == ("chat-1",)
    assert chats.untouched(store, START + timedelta(days=1), 1) == ("chat-1",)


@pytest.mark.parametrize("limit", [1, 2, 3, 10])
def test_lists_have_them_among_the_kept_ones(store: Store, limit: int) -> None:
    for number in range(6):
        at = START + timedelta(minutes=number // 2)
        one = replace(after(2), id=f"chat-{number}", started_at=at)
        note(store, one)
        if number % 3:
            conversations.save(store, replace(one, ended_at=at))
    found, mark = [], None
    while True:
        page = conversations.list_(store, Filters(), limit=limit, after=mark)
        found += [(one.id, one.ended_by, one.turns) for one in page.rows]
        mark = page.next
        if mark is None:
            break
    kept = [(f"chat-{number}", "caller" if number % 3 else "", 2) for number in reversed(range(6))]
    assert found == kept


def test_filters_hold_for_them_too(store: Store) -> None:
    note(store, after(1))
    for fits in (
        {"bot_id": "salon"},
        {"channel": "telegram"},
        {"caller": "7"},
        {"since": START},
        {"until": START + timedelta(seconds=1)},
    ):
        assert len(conversations.list_(store, Filters(**fits)).rows) == 1, fits
    for none in (
        {"bot_id": "dental"},
        {"channel": "phone"},
        {"caller": "8"},
        {"until": START},
        {"outcome": "booking"},
        {"ended_by": "caller"},
    ):
        assert conversations.list_(store, Filters(**none)).rows == (), none
