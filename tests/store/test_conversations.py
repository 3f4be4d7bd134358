from __future__ import annotations

import base64
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import BadInput, NotFound
from frontdesk.models import Usage
from frontdesk.store import analytics, conversations
from frontdesk.store.conversations import Filters, Listed, Page, Stats
from frontdesk.store.db import Store
from frontdesk.store.tables import ConversationRow
from tests.support.conversations import START, booked, utterances


def ids(page: Page) -> list[str]:
    return [row.id for row in page.rows]


def test_the_first_of_an_id_is_kept(store: Store) -> None:
    assert conversations.save(store, booked())
    assert not conversations.save(store, replace(booked(), ended_by="worker_lost"))
    assert conversations.get(store, "call-1") == booked()
    assert conversations.find(store, "call-1") == booked()
    assert conversations.find(store, "call-2") is None


def test_another_company_sees_nothing(store: Store) -> None:
    conversations.save(store, booked())
    for read in (conversations.get, conversations.row):
        with pytest.raises(NotFound):
            read(store, "call-1", "other")
    assert conversations.list_(store, Filters(company_id="other")) == Page(())
    assert conversations.stats(store, Filters(company_id="other")) == Stats()


def test_odd_characters_do_not_lose_a_conversation(store: Store) -> None:
    odd = booked(caller="+1\0" * 300, utterances=utterances(("caller", "nul \0 and ☎ ж")))
    conversations.save(store, odd)
    assert conversations.get(store, "call-1") == booked(
        caller="+1" * 300, utterances=utterances(("caller", "nul  and ☎ ж"))
    )
    assert isinstance(conversations.row(store, "call-1"), ConversationRow)


def test_pages_hold_everything_once_newest_first(store: Store) -> None:
    for number in range(25):
        at = START + timedelta(minutes=number // 3)
        conversations.save(store, booked(f"call-{number:02}", started_at=at, ended_at=at))
    found, mark = [], None
    while True:
        page = conversations.list_(store, Filters(), limit=7, after=mark)
        found += ids(page)
        mark = page.next
        if mark is None:
            break
    assert found == [f"call-{number:02}" for number in reversed(range(25))]
    too_early = base64.urlsafe_b64encode(b"0001-01-01T00:00:00+14:00|x").decode()
    for forged in ("nonsense", "MTIz", too_early):
        with pytest.raises(BadInput, match="after"):
            conversations.list_(store, Filters(), after=forged)


def test_filters_narrow_the_list(store: Store) -> None:
    conversations.save(store, booked("a"))
    conversations.save(store, booked("b", bot_id="clinic", channel="telegram", caller="tg", ended_by="bot"))
    conversations.save(store, booked("c", started_at=START + timedelta(days=1)))
    conversations.describe(store, "c", outcome="lead", summary="Wants a call.")
    wanted = {
        "b": [{"bot_id": "clinic"}, {"channel": "telegram"}, {"caller": "tg"}, {"ended_by": "bot"}],
        "c": [{"outcome": "lead"}, {"since": START + timedelta(hours=1)}],
    }
    for key, filters in wanted.items():
        for one in filters:
            assert ids(conversations.list_(store, Filters(**one))) == [key], one  # type: ignore[arg-type]
    assert ids(conversations.list_(store, Filters(until=START + timedelta(hours=1)))) == ["b", "a"]
    line = conversations.list_(store, Filters(outcome="lead")).rows[0]
    assert isinstance(line, Listed)
    assert (line.summary, line.turns, line.finished) == ("Wants a call.", 6, False)


def test_counts_add_up(store: Store) -> None:
    for number in range(4):
        whole = booked(f"call-{number}", channel="phone" if number else "telegram")
        conversations.save(store, whole)
        measured = dict.fromkeys(analytics.COLUMNS, 0) | {"duration": number * 10, "first_audio_p50": 0.5}
        analytics.keep(store, whole, measured)
    conversations.describe(store, "call-1", outcome="booking")
    assert conversations.stats(store, Filters()) == Stats(
        conversations=4,
        duration=15.0,
        first_audio_p50=0.5,
        by_outcome={"booking": 1},
        by_channel={"phone": 3, "telegram": 1},
        by_ended_by={"caller": 4},
    )


def test_the_unfinished_are_found_when_their_time_has_come(store: Store) -> None:
    for name in ("a", "b"):
        conversations.save(store, booked(name))
    now = datetime.now(UTC)
    assert conversations.unfinished(store, now) == ()
    later = now + timedelta(minutes=1)
    assert conversations.unfinished(store, later) == ("a", "b")
    conversations.try_again(store, "a", later + timedelta(minutes=5))
    assert conversations.unfinished(store, later) == ("b",)
    conversations.finish(store, "b", later)
    assert conversations.unfinished(store, later) == ()
    assert conversations.stored(store, ["a", "b", "c"]) == {"a": False, "b": True}
    assert conversations.list_(store, Filters()).rows[0].finished


def test_a_page_of_many_is_fast(store: Store) -> None:
    body = booked()
    with store.write() as session:
        session.add_all(
            ConversationRow(
                id=f"call-{number}",
                company_id="default",
                bot_id="salon" if number % 10 else "clinic",
                channel="phone",
                language="en",
                started_at=START + timedelta(seconds=number),
                ended_at=START,
                ended_by="caller",
                turns=6,
                body=body.transcript(),
                saved_at=START,
                retry_at=START,
            )
            for number in range(5000)
        )
    started = time.perf_counter()
    for filters in (Filters(), Filters(bot_id="clinic"), Filters(caller="nobody"), Filters(outcome="lead")):
        conversations.list_(store, filters)
    assert time.perf_counter() - started < 0.5


def test_counts_what_the_models_were_asked(store: Store) -> None:
    conversations.save(store, booked("a", usage=Usage(llm_calls=3, llm_failures=1)))
    conversations.save(store, booked("b", usage=Usage(llm_calls=4)))
    counted = conversations.stats(store, Filters())
    assert (counted.llm_calls, counted.llm_failures) == (7, 1)


def test_several_by_their_ids(store: Store) -> None:
    for number in range(3):
        conversations.save(store, booked(f"call-{number}", started_at=START + timedelta(hours=number)))
    assert [one.id for one in conversations.several(store, ["call-0", "call-2", "none"])] == [
        "call-2",
        "call-0",
    ]
    assert conversations.several(store, ["call-0"], "else") == ()
