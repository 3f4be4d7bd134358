from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from livekit import rtc

from frontdesk.realtime.pickup import answers, call_of, caller_in, is_phone
from tests.support.clock import now, settle, virtual

SIP = rtc.ParticipantKind.PARTICIPANT_KIND_SIP
BROWSER = rtc.ParticipantKind.PARTICIPANT_KIND_STANDARD
AGENT = rtc.ParticipantKind.PARTICIPANT_KIND_AGENT


@dataclass
class Person:
    kind: Any = SIP
    identity: str = "sip_+442079460123"
    attributes: dict[str, str] = field(default_factory=dict)


class Room(rtc.EventEmitter[str]):
    """Who is in it, and who is listened for."""

    def __init__(self, *people: Person) -> None:
        super().__init__()
        self.remote_participants = {person.identity: person for person in people}

    @property
    def watched(self) -> bool:
        return any(self._events.values())


def test_a_telephone_call_has_both_numbers_and_its_sip_id() -> None:
    attributes = {
        "sip.phoneNumber": "+442079460123",
        "sip.trunkPhoneNumber": "+442079460100",
        "sip.callID": "SCL_1",
    }
    call = call_of("room-1", attributes, job_id="AJ_1")
    assert (call.room, call.job_id) == ("room-1", "AJ_1")
    assert (call.caller_number, call.dialled_number) == ("+442079460123", "+442079460100")
    assert (call.sip_call_id, call.direction, call.hangup_cause) == ("SCL_1", "inbound", None)


def test_a_withheld_number_is_none_rather_than_empty() -> None:
    call = call_of("room-1", {"sip.phoneNumber": "", "sip.trunkPhoneNumber": "+442079460100"})
    assert call.caller_number is None
    assert call.dialled_number == "+442079460100"


@pytest.mark.parametrize("number", ["anonymous", "Anonymous", "restricted", "+266696687", "+86282452253"])
def test_what_networks_write_for_a_withheld_number_is_none(number: str) -> None:
    assert call_of("r", {"sip.phoneNumber": number}).caller_number is None


def test_what_else_calls_is_called_what_it_is() -> None:
    for number in ("+4930123456", "alice", "112"):
        assert call_of("r", {"sip.phoneNumber": number}).caller_number == number


def test_a_caller_from_a_browser_has_no_numbers() -> None:
    call = call_of("room-1", {})
    assert (call.caller_number, call.dialled_number, call.sip_call_id) == (None, None, None)


@pytest.mark.parametrize(
    ("said", "direction"), [("outbound", "outbound"), ("inbound", "inbound"), ("sideways", "inbound")]
)
def test_only_a_call_we_made_is_outbound(said: str, direction: str) -> None:
    assert call_of("room-1", {"frontdesk.direction": said}).direction == direction


def test_a_call_nobody_was_in_says_why_it_ended() -> None:
    assert call_of("room-1", {}, answered=False).hangup_cause == "no_answer"


@pytest.mark.parametrize(("kind", "phone"), [(SIP, True), (BROWSER, False), (AGENT, False)])
def test_only_a_sip_participant_is_a_telephone(kind: Any, phone: bool) -> None:
    assert is_phone(Person(kind)) is phone  # type: ignore[arg-type]


@virtual
async def test_a_caller_who_is_there_is_found_at_once() -> None:
    person = Person()
    room: Any = Room(Person(AGENT, "agent-1"), person)
    assert await caller_in(room, 20) is person
    assert now() == 0
    assert not room.watched


@virtual
async def test_a_caller_who_comes_later_is_waited_for() -> None:
    room: Any = Room()
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(caller_in(room, 20))
        await asyncio.sleep(3)
        room.emit("participant_connected", Person(AGENT, "agent-2"))
        await settle()
        assert not waiting.done()
        room.emit("participant_connected", Person(BROWSER, "browser"))
        room.emit("participant_connected", Person(SIP, "too late"))
    found = waiting.result()
    assert found is not None
    assert found.identity == "browser"
    assert now() == pytest.approx(3)


@virtual
async def test_a_room_nobody_comes_to_is_given_up() -> None:
    room: Any = Room(Person(AGENT, "agent-1"))
    assert await caller_in(room, 20) is None
    assert now() == pytest.approx(20)
    assert not room.watched


@virtual
async def test_a_telephone_that_was_dialled_is_waited_for_until_somebody_answers() -> None:
    anna = Person(attributes={"sip.callStatus": "dialing"})
    room: Any = Room(anna)
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(answers(room, anna, 60))  # type: ignore[arg-type]
        await asyncio.sleep(5)
        anna.attributes["sip.callStatus"] = "ringing"
        room.emit("participant_attributes_changed", {}, anna)
        await settle()
        assert not waiting.done()
        anna.attributes["sip.callStatus"] = "active"
        room.emit("participant_attributes_changed", {}, anna)
    assert waiting.result()
    assert await answers(room, anna, 60)  # type: ignore[arg-type]
    assert now() == pytest.approx(5)
    assert not room.watched


@virtual
async def test_a_telephone_that_nobody_answers_is_given_up() -> None:
    anna = Person(attributes={"sip.callStatus": "ringing"})
    room: Any = Room(anna)
    assert not await answers(room, anna, 30)  # type: ignore[arg-type]
    assert now() == pytest.approx(30)
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(answers(room, anna, 30))  # type: ignore[arg-type]
        await asyncio.sleep(1)
        room.emit("participant_disconnected", anna)
    assert not waiting.result()
    room.remote_participants.clear()
    assert not await answers(room, anna, 30)  # type: ignore[arg-type]
    assert not room.watched
