from __future__ import annotations

import threading

from frontdesk.postcall.maintenance import run_forever
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, spool
from frontdesk.store.db import Store
from tests.postcall.test_reaper import lost
from tests.store.test_deliveries import delivery
from tests.support.conversations import booked
from tests.support.receiver import SECRET_ENV, Receiver
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
        upkeep.join(10)
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
        upkeep.join(10)
    assert not upkeep.is_alive()
