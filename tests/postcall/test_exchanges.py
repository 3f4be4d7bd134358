from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.errors import BadInput, NotFound, Refused
from frontdesk.models import Call
from frontdesk.postcall.erasing import erase
from frontdesk.postcall.exchanges import Looking, conversation_id, taken, told
from frontdesk.postcall.queue import Bell
from frontdesk.providers.breaker import outside
from frontdesk.providers.pbx.base import PbxCall
from frontdesk.settings import BotSettings, Settings
from frontdesk.store import conversations, outbox, snapshot, spool
from frontdesk.store.db import Store
from frontdesk.testing.mts import TOKEN, MtsStandIn, call_row
from tests.support.answering import refusing
from tests.support.conversations import BOT, booked
from tests.support.exchange import AT, CALL, CALLER, KEPT, KEY, NAME, installed, lately, rang
from tests.support.shelves import Drawer

PBX = PbxCall(CALL, AT, AT + timedelta(minutes=1), CALLER, "+74951234567")


@pytest.fixture
def office(settings: Settings, stand: MtsStandIn) -> Settings:
    return installed(settings, stand)


def waiting(office: Settings) -> tuple[str, ...]:
    return spool.pending(office.home)


def test_a_call_that_is_over_waits_like_any_conversation(office: Settings, store: Store) -> None:
    assert taken(office, store, Bell(office), NAME, PBX) is not None
    one = spool.take(office.home, KEPT)
    assert (one.id, one.channel, one.bot_id, one.company_id) == (KEPT, "pbx", "salon", "default")
    assert (one.caller, one.language, one.utterances) == (CALLER, "en", ())
    assert one.call == Call(NAME, CALLER, "+74951234567", CALL)
    assert outbox.waiting(store) == ()


def test_a_call_that_begins_is_told_of_and_kept_when_it_is_over(office: Settings, store: Store) -> None:
    for _ in range(2):
        taken(office, store, Bell(office), NAME, PBX, over=False)
    (event,) = outbox.waiting(store)
    assert (event.event, event.conversation_id) == ("call.started", KEPT)
    assert json.loads(event.body)["data"]["channel"] == "pbx"
    assert waiting(office) == ()


def test_the_same_call_comes_once(office: Settings, store: Store) -> None:
    for _ in range(2):
        taken(office, store, Bell(office), NAME, PBX)
    assert waiting(office) == (KEPT,)
    conversations.save(store, spool.take(office.home, KEPT))
    spool.remove(office.home, KEPT)
    assert taken(office, store, Bell(office), NAME, PBX) is None
    assert waiting(office) == ()


def test_whose_number_was_called_has_the_call(office: Settings, store: Store) -> None:
    other = BOT.model_copy(update={"bot_id": "repair"})
    own = BotSettings(numbers=("+7 495 123-45-67",))
    named = office.model_copy(update={"bots": {"repair": own}})
    snapshot.publish(named, {"salon": BOT, "repair": other})
    found = [
        taken(named, store, Bell(named), NAME, replace(PBX, id=f"{number}:1", **changes))  # type: ignore[arg-type]
        for number, changes in enumerate(
            ({}, {"called": "101"}, {"direction": "outbound", "calling": "+74951234567", "called": CALLER})
        )
    ]
    assert [one and one.bot_id for one in found] == ["repair", "salon", "repair"]
    assert {one and one.caller for one in found} == {CALLER}


def test_what_colleagues_say_to_each_other_is_nobody_s_affair(office: Settings, store: Store) -> None:
    inside = replace(PBX, calling="201", called="202", internal=True)
    assert taken(office, store, Bell(office), NAME, inside) is None
    assert waiting(office) == ()


def test_a_bot_that_is_not_published_has_no_calls(office: Settings, store: Store) -> None:
    snapshot.publish(office, {"other": BOT.model_copy(update={"bot_id": "other"})})
    assert taken(office, store, Bell(office), NAME, PBX) is None
    snapshot.path_of(office.home).unlink()
    assert taken(office, store, Bell(office), NAME, PBX) is None


@pytest.mark.parametrize("call_id", ["1/../../2", "ä", "x" * 300])
def test_any_id_of_an_exchange_makes_a_plain_one(call_id: str) -> None:
    made = conversation_id(NAME, call_id)
    assert made.startswith("pbx-office-")
    assert made.isascii()
    assert len(made) < 100
    assert made == conversation_id(NAME, call_id) != conversation_id("home", call_id)


def sent(office: Settings, store: Store, key: str = KEY, **event: object) -> int:
    body = json.dumps(event).encode()
    return told(office, store, Bell(office), NAME, {"x-auth-token": key}, body)


def test_what_an_exchange_sends(office: Settings, store: Store) -> None:
    assert sent(office, store, eventType="CHECK_ALIVE") == 0
    assert sent(office, store, extTrackingId=CALL, state="ALERTING") == 1
    assert waiting(office) == ()
    assert sent(office, store, extTrackingId=CALL, state="RELEASED") == 1
    assert waiting(office) == (KEPT,)


def test_what_somebody_else_sends(office: Settings, store: Store, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Refused):
        sent(office, store, "guess", extTrackingId=CALL, state="RELEASED")
    assert "PBX_OFFICE_KEY" in caplog.text
    assert KEY not in caplog.text
    with pytest.raises(NotFound, match="no exchange 'home'"):
        told(office, store, Bell(office), "home", {"x-auth-token": KEY}, b"{}")
    with pytest.raises(BadInput):
        told(office, store, Bell(office), NAME, {"x-auth-token": KEY}, b"{")
    assert waiting(office) == ()


def test_a_call_that_nobody_told_of_is_found(office: Settings, store: Store, stand: MtsStandIn) -> None:
    rang(stand, at=lately(), sound=b"")
    stand.calls.append(call_row("before:1", lately() - timedelta(hours=3)))
    looking = Looking(office, lambda: store, Bell(office))
    assert looking.once() == 1
    assert waiting(office) == (KEPT,)
    asked = len(stand.asked)
    assert looking.once() == 0
    assert len(stand.asked) == asked, "it looks as often as it is told to"
    assert Looking(office, lambda: store, Bell(office)).once() == 0


def test_a_day_is_looked_back_once_it_is_known(office: Settings, store: Store, stand: MtsStandIn) -> None:
    conversations.save(store, replace(booked("pbx-office-0"), channel="pbx"))
    stand.calls = [
        call_row("yesterday:1", lately() - timedelta(hours=20)),
        call_row("long ago:1", lately() - timedelta(hours=30)),
        call_row("ago:1", lately() - timedelta(hours=30)),
    ]
    assert Looking(office, lambda: store, Bell(office)).once() == 1
    assert waiting(office) == ("pbx-office-yesterday:1",)


def test_a_call_that_was_erased_does_not_come_back(office: Settings, store: Store, stand: MtsStandIn) -> None:
    rang(stand, at=lately(), sound=b"")
    taken(office, store, Bell(office), NAME, PBX)
    conversations.save(store, spool.take(office.home, KEPT))
    spool.remove(office.home, KEPT)
    assert erase(office, store, Drawer(), "default", CALLER).conversations == 1
    assert Looking(office, lambda: store, Bell(office)).once() == 0
    assert sent(office, store, extTrackingId=CALL, state="RELEASED") == 1
    assert waiting(office) == ()


def test_an_exchange_that_does_not_answer_keeps_none_of_the_others(
    office: Settings, store: Store, stand: MtsStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PBX_AWAY_TOKEN", TOKEN)
    rang(stand, at=lately(), sound=b"")
    away = office.pbx[NAME].model_copy(update={"options": {"url": "http://127.0.0.1:1"}})
    both = office.model_copy(update={"pbx": {"away": away, **office.pbx}})
    assert Looking(both, lambda: store, Bell(both)).once() == 1


def test_an_exchange_that_says_when_to_come_again_is_left_alone_until_then(
    office: Settings, store: Store, stand: MtsStandIn
) -> None:
    rang(stand, at=lately(), sound=b"")
    stand.answers = [refusing(429, **{"Retry-After": "600"})]
    for _ in range(2):
        assert Looking(office, lambda: store, Bell(office)).once() == 0
    assert len(stand.asked) == 1
    outside(office.home, "pbx", NAME).succeeded()  # as ten minutes later
    assert Looking(office, lambda: store, Bell(office)).once() == 1
