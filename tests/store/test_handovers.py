from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.models import Handoff
from frontdesk.settings import Settings
from frontdesk.store import delegations, handovers
from frontdesk.store.db import Store
from tests.store.test_columns import NEW
from tests.support.stores import opened

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ASKED = Handoff("asked for a person", None, "booking: haircut", NOW)
WHOM = {
    "company_id": "default",
    "bot_id": "salon",
    "channel": "telegram",
    "caller": "7",
    "conversation_id": "c1",
}


def begun(store: Store, asked: Handoff = ASKED) -> handovers.Handover:
    with store.write() as session:
        name = handovers.begin(session, WHOM, "7", asked, HOUR, NOW)
    return handovers.get(store, name)


def test_it_is_open_until_it_is_given_back(store: Store) -> None:
    one = begun(store)
    assert begun(store) == one, "the same request"
    assert (one.chat, one.state, one.until) == ("7", "open", NOW + HOUR)
    assert one.about == {"caller": "7", "reason": "asked for a person", "summary": "booking: haircut"}
    assert handovers.standing(store, "c1") == one
    assert (
        handovers.listed(store, "default", NOW) == handovers.listed(store, "default", NOW, "salon") == (one,)
    )
    for company, now, bot in (
        ("default", NOW, "dental"),
        ("other", NOW, None),
        ("default", NOW + HOUR, None),
    ):
        assert handovers.listed(store, company, now, bot) == ()
    assert handovers.to_give_back(store, "telegram", "salon", NOW) == ()
    closing = handovers.close(store, one.id)
    assert closing.state == "closing"
    assert handovers.to_give_back(store, "telegram", "salon", NOW) == (closing,)
    assert handovers.to_give_back(store, "widget", "salon", NOW) == ()
    handovers.closed(store, "c1")
    assert handovers.standing(store, "c1") is None
    assert handovers.listed(store, "default", NOW) == ()
    assert handovers.close(store, one.id).state == "closed"


def test_time_gives_it_back_too_and_an_answer_puts_that_off(store: Store) -> None:
    one = begun(store)
    assert [due.id for due in handovers.to_give_back(store, "telegram", "salon", NOW + HOUR)] == [one.id]
    assert handovers.reply(store, one, "1", "I am here.", HOUR, NOW + HOUR / 2)
    assert handovers.to_give_back(store, "telegram", "salon", NOW + HOUR) == ()
    assert handovers.get(store, one.id).until == NOW + 1.5 * HOUR


def test_answers_are_said_in_order_each_once(store: Store) -> None:
    one = begun(store)
    for number, words in enumerate(("first", "second")):
        at = NOW + timedelta(seconds=number)
        assert handovers.reply(store, one, str(number), words, HOUR, at)
        assert not handovers.reply(store, one, str(number), words, HOUR, at)
    with pytest.raises(Conflict, match="other words"):
        handovers.reply(store, one, "0", "changed", HOUR, NOW)
    waiting = handovers.to_say(store, "telegram", "salon")
    assert [(told.chat, told.conversation_id, told.reply) for told in waiting] == [
        ("7", "c1", "first"),
        ("7", "c1", "second"),
    ]
    handovers.said(store, waiting[0].id)
    assert [told.reply for told in handovers.to_say(store, "telegram", "salon")] == ["second"]


def test_nobody_answers_in_a_chat_that_is_the_bots_again(store: Store) -> None:
    one = begun(store)
    with pytest.raises(Conflict, match="given back"):
        handovers.reply(store, one, "1", "too late", HOUR, NOW + HOUR)
    handovers.close(store, one.id)
    with pytest.raises(Conflict, match="given back"):
        handovers.reply(store, one, "1", "too late", HOUR, NOW)
    assert handovers.to_say(store, "telegram", "salon") == ()


def test_each_company_has_its_own(store: Store) -> None:
    one = begun(store)
    for name, company in ((one.id, "other"), ("ho-nobody", "default")):
        with pytest.raises(NotFound):
            handovers.get(store, name, company)
        with pytest.raises(NotFound):
            handovers.close(store, name, company)
    assert handovers.standing(store, "c1", "other") is None
    assert handovers.get(store, one.id).state == "open"


def test_neither_is_taken_for_a_question_of_a_workflow(store: Store) -> None:
    one = begun(store)
    handovers.reply(store, one, "1", "I am here.", HOUR, NOW)
    [said] = handovers.to_say(store, "telegram", "salon")
    assert delegations.due(store) == delegations.to_say(store, "telegram", "salon") == ()
    for name in (one.id, said.id):
        with pytest.raises(NotFound):
            delegations.answered(store, name, "from elsewhere")
        with pytest.raises(NotFound):
            delegations.get(store, name)
        delegations.failed(store, name, "no")
        delegations.said(store, name)
    assert handovers.get(store, one.id).state == "open"
    assert handovers.to_say(store, "telegram", "salon") == (said,)


def test_a_later_request_of_the_same_chat_is_another(store: Store) -> None:
    first = begun(store)
    handovers.closed(store, "c1")
    second = begun(store, replace(ASKED, at=NOW + HOUR))
    assert second.id != first.id
    assert handovers.standing(store, "c1") == second


def test_what_is_said_is_encrypted_and_found_with_the_key(settings: Settings) -> None:
    with opened(settings, NEW) as store:
        one = begun(store)
        handovers.reply(store, one, "1", "I am here.", HOUR, NOW)
        assert handovers.standing(store, "c1") == handovers.get(store, one.id)
        assert [told.reply for told in handovers.to_say(store, "telegram", "salon")] == ["I am here."]
        with store.engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT chat, body, reply FROM delegations").all()
        assert len(rows) == 2
        assert not any(word in str(rows) for word in ("haircut", "I am here", "'7'"))


def test_one_person_takes_it_over_and_has_the_time_from_then(store: Store) -> None:
    one = begun(store)
    assert one.answered_at is None
    taken = handovers.take(store, one, HOUR, NOW + HOUR / 2)
    assert (taken.answered_at, taken.until) == (NOW + HOUR / 2, NOW + 1.5 * HOUR)
    with pytest.raises(Conflict, match="somebody took it over at 10:30 UTC"):
        handovers.take(store, one, HOUR, NOW + HOUR)
    assert handovers.reply(store, one, "1", "I am here.", HOUR, NOW + HOUR)
    assert handovers.get(store, one.id).answered_at == NOW + HOUR / 2
    for at, close in ((NOW + 3 * HOUR, False), (NOW, True)):
        if close:
            handovers.close(store, one.id)
        with pytest.raises(Conflict, match="given back"):
            handovers.take(store, one, HOUR, at)


def test_a_setting_that_was_taken_out_shortens_nobodys_time(store: Store) -> None:
    one = begun(store)
    assert handovers.reply(store, one, "1", "I am here.", timedelta(0), NOW)
    assert handovers.get(store, one.id).until == NOW + HOUR


def test_what_was_not_said_yet_is_known(store: Store) -> None:
    one = begun(store)
    other = begun(store, replace(ASKED, at=NOW + HOUR))
    handovers.reply(store, one, "1", "I am here.", HOUR, NOW)
    assert [told.reply for told in handovers.unsaid(store, one)] == ["I am here."]
    assert handovers.unsaid(store, replace(other, conversation_id="c2")) == ()
    assert handovers.unsaid(store, replace(one, company_id="other")) == ()
    handovers.said(store, handovers.unsaid(store, one)[0].id)
    assert handovers.unsaid(store, one) == ()
