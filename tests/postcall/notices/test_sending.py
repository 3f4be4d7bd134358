from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from frontdesk.dialogue.record import plain
from frontdesk.errors import NotFound
from frontdesk.postcall.announcing import Announcer
from frontdesk.postcall.notices.making import notify
from frontdesk.postcall.notices.sending import (
    LADDER,
    attempt,
    breaker_of,
    deliver,
    send_due,
    try_out,
    verdict,
)
from frontdesk.postcall.notices.sent import Sent
from frontdesk.postcall.parked import parked
from frontdesk.postcall.telling import make_deliveries
from frontdesk.providers.breaker import Breaker
from frontdesk.settings import Notify, Settings
from frontdesk.store import notices
from frontdesk.store.db import Store
from frontdesk.store.journal import CallJournal
from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.postcall.test_announcing import ASKED, header
from tests.store.test_notices import NOW, SECOND, notice
from tests.support.answering import answering

CHAT = "-1001"
TASK = {"bot_id": "salon", "reason": "call back"}


@pytest.fixture
def there() -> Iterator[Telegram]:
    with telegram() as running:
        yield running


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def told(settings: Settings, there: Telegram, **changes: Any) -> Settings:
    team = {"telegram": CHAT} | changes
    return Settings.model_validate(
        settings.model_dump()
        | {"notify": {"team": team}, "telegram_token": TOKEN, "telegram_url": there.address}
    )


def working(house: Settings) -> Breaker:
    """What tells whether Telegram is left alone."""
    found = breaker_of(house, house.notify["team"])
    assert found is not None
    return found


def waiting(store: Store) -> None:
    assert notices.add(store, notice())


def test_what_is_due_is_sent_once(store: Store, settings: Settings, there: Telegram) -> None:
    house, clock = told(settings, there), Clock()
    waiting(store)
    assert send_due(store, house, clock) == 1
    assert send_due(store, house, clock) == 0
    assert there.answers(int(CHAT)) == ["A task\nCall back +12025550123"]
    sent = notices.get(store, notice().id)
    assert (sent.status, sent.attempts, sent.sent_at) == ("sent", 1, NOW)


def test_a_failure_is_tried_again_by_the_ladder_until_it_is_parked(
    store: Store, settings: Settings, there: Telegram
) -> None:
    house, clock = told(settings, there), Clock()
    waiting(store)
    for step in (*LADDER[1:], None):
        there.fail_next(500, "Internal Server Error")
        assert attempt(store, house, notice().id, clock) is False
        after = notices.get(store, notice().id)
        if step is None:
            assert after.status == "dead"
            break
        assert (after.status, after.next_attempt_at) == ("pending", clock.now + timedelta(seconds=step))
        assert attempt(store, house, notice().id, clock) is None
        clock.now = after.next_attempt_at
        working(house).succeeded()  # as if that time had passed for it, too
    [waits] = parked(store, house)
    assert (waits.kind, waits.name, waits.remedy) == (
        "notice",
        notice().id,
        f"frontdesk notify --again {notice().id}",
    )
    notices.again(store, notice().id, clock.now)
    assert attempt(store, house, notice().id, clock) is True
    assert parked(store, house) == ()


def test_a_service_that_is_down_is_left_alone_and_no_attempt_is_wasted_on_it(
    store: Store, settings: Settings, there: Telegram
) -> None:
    house, clock = told(settings, there), Clock()
    for number in range(3):
        notices.add(store, notice(str(number)))
    for number in range(2):
        there.fail_next(502, "Bad Gateway")
        assert attempt(store, house, notice(str(number)).id, clock) is False
    assert not working(house).closed
    working(house).failed(wait=600)
    asked = len(there.calls)
    assert attempt(store, house, notice("2").id, clock) is False
    assert len(there.calls) == asked
    held = notices.get(store, notice("2").id)
    assert (held.status, held.attempts) == ("pending", 0)
    assert NOW < held.next_attempt_at <= NOW + timedelta(seconds=600)
    working(house).succeeded()
    clock.now = held.next_attempt_at
    assert attempt(store, house, notice("2").id, clock) is True
    assert working(house).closed


def test_what_one_chat_refuses_says_nothing_of_the_service(
    store: Store, settings: Settings, there: Telegram
) -> None:
    house = told(settings, there)
    for number, code in enumerate((400, 403, 429, 404)):
        notices.add(store, notice(str(number)))
        there.fail_next(code, "no", **({"retry_after": 60} if code == 429 else {}))
        assert attempt(store, house, notice(str(number)).id, Clock()) is False
    assert working(house).closed


def test_each_service_has_its_breaker(settings: Settings, there: Telegram) -> None:
    house = Settings.model_validate(
        settings.model_dump() | {"smtp": {"host": "smtp.example", "sender": "a@b.c"}}
    )
    mail = breaker_of(house, Notify(email=("a@example.com",)))
    assert mail is breaker_of(house, Notify(email=("b@example.com",)))
    assert mail is not breaker_of(house, Notify(telegram=CHAT))
    assert breaker_of(house, Notify(webhook="https://hook.example")) is None


def test_what_no_try_cures_is_parked_at_once(store: Store, settings: Settings, there: Telegram) -> None:
    house = told(settings, there)
    waiting(store)
    there.fail_next(400, "Bad Request: chat not found")
    assert attempt(store, house, notice().id, Clock()) is False
    assert notices.get(store, notice().id).status == "dead"


def test_a_pause_that_is_named_is_kept(store: Store, settings: Settings, there: Telegram) -> None:
    house = told(settings, there)
    waiting(store)
    there.fail_next(429, "Too Many Requests", retry_after=600)
    attempt(store, house, notice().id, Clock())
    assert notices.get(store, notice().id).next_attempt_at == NOW + timedelta(seconds=600)


def test_a_retry_does_not_wake_anybody(store: Store, settings: Settings, there: Telegram) -> None:
    house, clock = told(settings, there, quiet="12:00-14:00"), Clock()
    waiting(store)
    assert attempt(store, house, notice().id, clock) is False
    held = notices.get(store, notice().id)
    assert (held.status, held.attempts, held.next_attempt_at) == ("pending", 0, NOW + timedelta(hours=2))
    assert there.answers(int(CHAT)) == []
    clock.now += timedelta(hours=2)
    assert send_due(store, house, clock) == 1
    assert len(there.answers(int(CHAT))) == 1


def test_whoever_is_not_there_any_more_gets_nothing(store: Store, settings: Settings) -> None:
    waiting(store)
    assert attempt(store, settings, notice().id, Clock()) is False
    gone = notices.get(store, notice().id)
    assert (gone.status, gone.last_error) == ("dead", "there is no 'team' under notify any more")


def test_the_ways(settings: Settings, there: Telegram) -> None:
    house = told(settings, there)
    assert deliver(house, Notify(telegram=CHAT), notice()).ok
    assert "TELEGRAM_BOT_TOKEN" in deliver(settings, Notify(telegram=CHAT), notice()).error
    assert not deliver(settings, Notify(email=("a@example.com",)), notice()).ok
    private = Settings.model_validate(settings.model_dump() | {"allow_private_webhooks": True})
    with answering(200) as address:
        assert deliver(private, Notify(webhook=address), notice()).ok
        assert not deliver(settings, Notify(webhook=address), notice()).ok
        os.environ["FRONTDESK_TEST_CHAT"] = address
        try:
            assert deliver(private, Notify(webhook_env="FRONTDESK_TEST_CHAT"), notice()).ok
        finally:
            del os.environ["FRONTDESK_TEST_CHAT"]
    missing = deliver(private, Notify(webhook_env="FRONTDESK_TEST_CHAT"), notice())
    assert missing.error == "not sent: set FRONTDESK_TEST_CHAT to the address"


def test_the_verdict() -> None:
    assert verdict(1, Sent(), NOW) == ("sent", None)
    assert verdict(1, Sent("no", permanent=True), NOW) == ("dead", None)
    assert verdict(1, Sent("no"), NOW) == ("pending", NOW + timedelta(seconds=LADDER[1]))
    assert verdict(1, Sent("no", retry_after=99), NOW) == ("pending", NOW + timedelta(seconds=99))
    assert verdict(len(LADDER), Sent("no"), NOW) == ("dead", None)


def test_trying_it_out(store: Store, settings: Settings, there: Telegram) -> None:
    house = told(settings, there, quiet="24h")
    assert try_out(store, house, "team", Clock()).status == "sent"
    assert there.answers(int(CHAT)) == ["A test\nMessages arrive here."]
    there.fail_next(403, "Forbidden: bot was kicked")
    assert try_out(store, house, "team", Clock()).status == "dead"
    with pytest.raises(NotFound, match="there is no 'taem' under notify; there: team"):
        try_out(store, house, "taem", Clock())


def test_stopping_leaves_the_rest_for_later(store: Store, settings: Settings, there: Telegram) -> None:
    house = told(settings, there)
    notify(store, house, "task", "1", TASK)
    assert send_due(store, house, lambda: datetime.now(NOW.tzinfo) + SECOND, lambda: True) == 0
    assert notices.listed(store)[0].status == "pending"


def test_several_who_send_send_each_once(store: Store, settings: Settings, there: Telegram) -> None:
    house = told(settings, there)
    for number in range(12):
        notices.add(store, notice(str(number), text=f"number {number}"))
    clock = Clock()

    def send() -> None:
        while send_due(store, house, clock):
            pass

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(there.answers(int(CHAT))) == sorted(f"A task\nnumber {number}" for number in range(12))
    assert {one.status for one in notices.listed(store)} == {"sent"}


def test_who_asks_for_a_person_on_the_line_is_told_of_in_the_chat(
    store: Store, settings: Settings, there: Telegram
) -> None:
    house = told(settings, there)
    journal = CallJournal(house.home, header("call-1"))
    journal.write("handoff", plain(ASKED))
    journal.flush()
    announcer = Announcer(house, lambda: store)
    announcer.once()
    make_deliveries(store, house, NOW)
    send_due(store, house)
    [said] = there.answers(int(CHAT))
    assert said.splitlines()[:2] == ["A person is wanted", "Reason: complaint"]
    announcer.once()
    make_deliveries(store, house, NOW)
    send_due(store, house)
    journal.close()
    assert len(there.answers(int(CHAT))) == 1


def test_each_receiver_by_itself(store: Store, settings: Settings, there: Telegram) -> None:
    house = told(settings, there)
    notices.add(store, notice())
    notices.add(store, replace(notice("2"), receiver="gone"))
    assert send_due(store, house, Clock(), only="boss") == 0
    assert send_due(store, house, Clock(), but=("team",)) == 1
    assert [one.receiver for one in notices.listed(store, status="dead")] == ["gone"]
    assert send_due(store, house, Clock(), only="team") == 1
    assert len(there.answers(int(CHAT))) == 1
