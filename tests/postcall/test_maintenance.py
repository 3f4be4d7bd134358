from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.postcall.maintenance import _messages, run_forever
from frontdesk.postcall.notices.answered import notice
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.telling import make_deliveries
from frontdesk.settings import Settings
from frontdesk.store import bookings, conversations, deliveries, notices, spool
from frontdesk.store.db import Store
from frontdesk.testing.mts import TOKEN, MtsStandIn
from frontdesk.testing.smtp import mail_server
from tests.postcall.notices.test_answered import BOX, LETTER
from tests.postcall.notices.test_invited import House
from tests.postcall.notices.test_inviting import ROW, moved
from tests.postcall.test_reaper import lost
from tests.store.test_deliveries import delivery
from tests.support.conversations import booked
from tests.support.exchange import KEPT, SAID, installed, lately, rang
from tests.support.receiver import SECRET_ENV, Receiver
from tests.support.recordings import samples, wav
from tests.support.waiting import until


def test_everything_is_looked_after_until_it_is_told_to_stop(
    store: Store, hooked: Settings, taking: Receiver
) -> None:
    conversations.save(store, booked("kept"))
    spool.put(hooked.home, booked("kept"))
    row = delivery(url=taking.url, secret_env=SECRET_ENV, conversation_id="kept")
    deliveries.add(store, row)
    with store.write() as session:
        session.connection().exec_driver_sql("UPDATE webhook_deliveries SET next_attempt_at = '2020-01-01'")
    lost(hooked.home)
    rooms: list[str] = []
    stop = threading.Event()
    upkeep = threading.Thread(
        target=run_forever, args=(hooked, stop, rooms.append), kwargs={"older_than": 0.1}
    )
    upkeep.start()
    try:
        assert until(lambda: spool.pending(hooked.home) == ("call-1",))
        assert until(lambda: rooms == ["room-call-1"])
        assert until(lambda: taking.ids == ["msg_1"])
    finally:
        stop.set()
        upkeep.join(60)
    assert not upkeep.is_alive()


def test_a_database_that_is_away_is_waited_for_and_the_end_is_obeyed(hooked: Settings) -> None:
    away = hooked.model_copy(
        update={"database": Settings(database="postgresql://a:b@127.0.0.1:1/x").database}
    )  # type: ignore[arg-type]
    lost(away.home)
    rooms: list[str] = []
    stop = threading.Event()
    upkeep = threading.Thread(target=run_forever, args=(away, stop, rooms.append))
    upkeep.start()
    try:
        assert until(lambda: rooms == ["room-call-1"]), "a lost call is ended without a database"
        assert until(lambda: spool.pending(away.home) == ("call-1",)), "its words are kept a moment later"
        assert upkeep.is_alive()
    finally:
        stop.set()
        upkeep.join(60)
    assert not upkeep.is_alive()


def test_calls_that_people_had_are_seen_to(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PBX_OFFICE_TOKEN", TOKEN)
    stop = threading.Event()
    with MtsStandIn() as exchange:
        rang(exchange, at=lately(), sound=wav(samples()))
        office = installed(settings, exchange)
        upkeep = threading.Thread(target=run_forever, args=(office, stop, lambda room: None))
        upkeep.start()
        try:
            assert until(lambda: spool.pending(office.home) == (KEPT,)), "the exchange was looked into"
            Processing(office, store).run(KEPT)
            assert until(lambda: conversations.stored(store, [KEPT]).get(KEPT) is True, 90)
        finally:
            stop.set()
            upkeep.join(60)
        assert not upkeep.is_alive()
    assert len(conversations.get(store, KEPT).utterances) == len(SAID)


def test_invitations_and_answers_to_letters_have_a_round_of_their_own(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    now, folder = datetime.now(UTC), tmp_path / "mail"
    folder.mkdir()
    with mail_server(folder, starttls=False) as there:
        house = House(store, settings, there).settings
        bookings.put(store, moved(ROW, now + timedelta(days=1) - ROW.starts_at))
        make_deliveries(store, house, now)
        taken = [one() for one in _messages(house, lambda: store, threading.Event())]
        notices.add(store, notice(LETTER, BOX, "Yes.", "ann", now))
        answered = [one() for one in _messages(house, lambda: store, threading.Event())]
    assert (taken, answered, len(there.mail)) == ([1, 0, 0], [0, 1, 0], 2)
