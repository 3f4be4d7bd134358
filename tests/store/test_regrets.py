from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import NotFound
from frontdesk.store import delegations, handovers, regrets
from frontdesk.store.db import Store
from frontdesk.store.erasing import erase, traces
from frontdesk.store.regrets import AT_ONCE, LONGEST, MUCH_LATER, PAUSES, SHORTEST, Regret

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
ONE = Regret("default", "desk", "telegram", "70707070", "c1", "bk_1", NOW + timedelta(days=4), "ru")


def owed(store: Store, now: datetime = NOW) -> list[Regret]:
    return list(regrets.take(store, "telegram", "desk", now).values())


def test_each_is_told_once(store: Store) -> None:
    assert regrets.add(store, ONE, NOW)
    assert not regrets.add(store, replace(ONE, chat="8"), NOW), "the same receipt"
    assert regrets.take(store, "widget", "desk", NOW) == regrets.take(store, "telegram", "salon", NOW) == {}
    assert regrets.take(store, "telegram", "desk", NOW) == {ONE.id: ONE}
    regrets.told(store, ONE.id)
    assert owed(store, NOW + timedelta(days=1)) == []
    assert not regrets.add(store, ONE, NOW + timedelta(days=1))


def test_who_cannot_be_told_is_tried_again_after_pauses_and_given_up_at_last(store: Store) -> None:
    regrets.add(store, ONE, NOW)
    at = NOW
    for pause in (*PAUSES, MUCH_LATER, MUCH_LATER):
        assert owed(store, at) == [ONE]
        assert owed(store, at + pause - SECOND) == []
        at += pause
    assert owed(store, NOW + LONGEST) == []
    assert owed(store, at) == [], "given up for good"


@pytest.mark.parametrize(
    ("ahead", "long"),
    [
        (timedelta(days=-1), SHORTEST),
        (timedelta(minutes=5), SHORTEST),
        (timedelta(hours=30), timedelta(hours=30)),
        (timedelta(days=30), LONGEST),
    ],
)
def test_it_is_tried_until_the_time_is_there(store: Store, ahead: timedelta, long: timedelta) -> None:
    regrets.add(store, replace(ONE, starts_at=NOW + ahead), NOW)
    assert len(owed(store, NOW + long - SECOND)) == 1
    assert owed(store, NOW + long + MUCH_LATER) == []


def test_a_few_at_a_time_in_the_order_they_came(store: Store) -> None:
    for number in range(AT_ONCE + 1):
        regrets.add(store, replace(ONE, receipt=f"bk_{number}"), NOW + number * SECOND)
    later = NOW + timedelta(minutes=1)
    assert [one.receipt for one in owed(store, later)] == [f"bk_{number}" for number in range(AT_ONCE)]
    assert [one.receipt for one in owed(store, later)] == [f"bk_{AT_ONCE}"]


def test_it_is_none_of_the_rows_beside_it(store: Store) -> None:
    regrets.add(store, ONE, NOW)
    with pytest.raises(NotFound):
        delegations.get(store, ONE.id)
    with pytest.raises(NotFound):
        handovers.get(store, ONE.id)
    assert delegations.due(store) == delegations.to_say(store, "telegram", "desk") == ()
    assert handovers.to_say(store, "telegram", "desk") == ()


def test_it_goes_with_the_person_and_with_time(store: Store) -> None:
    regrets.add(store, ONE, NOW)
    found = traces(store, "default", ["70707070"])
    assert found.delegations == (ONE.id,)
    erase(store, "default", found)
    assert owed(store) == []
    regrets.add(store, ONE, NOW)
    assert delegations.drop(store, "default", NOW + SECOND) == 1
    assert owed(store) == []
