from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.app.wiring import known_callers
from frontdesk.dialogue.around import told_of
from frontdesk.dialogue.ports import Known
from frontdesk.models import Slot
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.people import run
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import bookings, callers, conversations, people, tasks
from frontdesk.store.db import Store
from tests.booking.shop import shop
from tests.postcall.test_identifying import BOT
from tests.scenario.play import Play
from tests.store.test_bookings import booking
from tests.support.conversations import booked


def job(settings: Settings, store: Store, name: str, caller: str | None, **values: str) -> Job:
    slots = tuple(Slot(field, value, value, 1) for field, value in values.items())
    one = booked(name, scenario="lead", slots=slots, completions=(), caller=caller)
    conversations.save(store, one)
    return Job(one, BOT, settings, store)


def test_the_next_pick_up_knows_who_called(settings: Settings, store: Store) -> None:
    first = job(settings, store, "call-1", "+442079460123", who="Mary")
    made = run(first)
    assert (made["new"], made["tasks"]) == (True, [])
    known = callers.recall(settings.home, store.keys, "default", "phone", "+442079460123")
    assert known is not None
    assert (known.person_id, known.name, known.talks) == (made["person"], "Mary", 1)
    assert run(first) == made | {"new": False}
    assert people.get(store, made["person"]).identities[0].talks == 1


def test_who_may_be_two_is_asked_about_once(settings: Settings, store: Store) -> None:
    peter = run(job(settings, store, "call-1", "+442079460123", who="Peter"))
    for number in (2, 3):
        made = run(
            job(settings, store, f"call-{number}", "+442079460999", who="Anna", number="+442079460123")
        )
        assert made["person"] != peter["person"]
    [task] = tasks.listed(store)
    assert made["tasks"] == [task.id]
    assert task.kind == "check"
    assert f"frontdesk people {peter['person']} --merge {made['person']}" in task.reason
    assert "Peter" not in task.reason


def test_a_number_in_a_chat_without_a_name_is_asked_about(settings: Settings, store: Store) -> None:
    peter = run(job(settings, store, "call-1", "+442079460123", who="Peter"))
    typed = job(settings, store, "chat-2", "777000", number="+442079460123")
    made = run(replace(typed, conversation=replace(typed.conversation, channel="telegram")))
    assert (made["new"], made["person"] != peter["person"]) == (True, True)
    [task] = tasks.listed(store)
    assert f"frontdesk people {peter['person']} --merge {made['person']}" in task.reason


def test_where_nobody_can_tell_nothing_is_written(settings: Settings, store: Store) -> None:
    assert run(job(settings, store, "call-1", None, who="Mary")) == {
        "person": None,
        "new": False,
        "tasks": [],
    }
    assert people.listed(store) == ()


def test_two_who_are_both_meant_are_a_task_without_a_person(settings: Settings, store: Store) -> None:
    run(job(settings, store, "call-1", "+442079460123"))
    run(job(settings, store, "call-2", "+442079460999"))
    both = job(settings, store, "call-3", None, number="+442079460123")
    mail = Slot("note", "+442079460999", "x", 1)
    made = run(replace(both, conversation=replace(both.conversation, slots=(*both.conversation.slots, mail))))
    assert made["person"] is None
    assert len(made["tasks"]) == len(tasks.listed(store)) == 2


def test_who_calls_again_hears_of_their_booking_and_nobody_else_does(
    settings: Settings, store: Store
) -> None:
    bot, caller = shop(), "+442079460123"
    first = booked("call-1", bot_id=bot.bot_id, caller=caller)
    conversations.save(store, first)
    at = datetime.now(UTC) + timedelta(days=3)
    own = booking("a", bot_id=bot.bot_id, owner="call-1", starts_at=at, ends_at=at + timedelta(minutes=30))
    bookings.put(store, replace(own, busy_from=at, busy_until=own.ends_at))
    run(Job(first, bot, settings, store))
    look = known_callers(settings, bot, "phone")
    assert asked(bot, look(caller)).said == ["own_booking"]
    assert asked(bot, look(caller)).words.startswith("Your next booking: cut, ")
    for stranger in ("+442079460124", "anonymous"):
        assert look(stranger) is None
        assert "own_booking" not in asked(bot, look(stranger)).said
    assert known_callers(settings, bot, "telegram")(caller) is None


def asked(bot: Bot, known: Known | None) -> Play:
    """Somebody so known rings up and asks."""
    play = Play(bot=bot, at=datetime.now(ZoneInfo(bot.timezone)))
    return play.start(**told_of(known)).hears("when is my appointment?")


def test_the_command_that_would_make_them_one_names_the_company(settings: Settings, store: Store) -> None:
    for name, caller, values in (
        ("call-1", "+442079460123", {"who": "Peter"}),
        ("call-2", "+442079460999", {"who": "Anna", "number": "+442079460123"}),
    ):
        own = job(settings, store, name, caller, **values)
        made = run(replace(own, conversation=replace(own.conversation, company_id="acme")))
    [task] = tasks.listed(store, "acme")
    assert f"--merge {made['person']} --company acme" in task.reason
