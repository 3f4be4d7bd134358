"""What holds whatever callers, models and calendars do: a caller made of sentences, tried at random.

The sentences are those of forms (values, halves, corrections, refusals, changes of mind) and noise. After
each step the promises are checked; at the end every dialogue is over.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from frontdesk.models import Receipt, Slot
from frontdesk.scenario.commands import (
    WAITS_FOR_SHELL,
    Act,
    Command,
    FindSlots,
    HangUp,
    HoldSlot,
    Listen,
    Release,
    Reply,
    Say,
    Search,
    Transfer,
    Understand,
)
from frontdesk.scenario.engine import start_state, step
from frontdesk.scenario.events import (
    Acted,
    Event,
    Found,
    Heard,
    Held,
    HungUp,
    Keyed,
    Proposal,
    Replied,
    Silence,
    SlotsFound,
    Started,
    TransferFailed,
    Understood,
)
from frontdesk.scenario.state import DialogueState, FreeSlot, Hold
from tests.scenario.callers import ANSWERS, BOT, CHANGES, MAX_TURNS, NAMES, OPENERS, SENTENCES, VALUES

ZONE = ZoneInfo("Europe/London")
FRIDAY = datetime(2026, 11, 20, 10, tzinfo=ZONE)
ROUND_TRIPS = 8
"""More questions to the shell than that for one event are a circle."""

KINDS = (
    *("start_scenario", "set_slot", "correct_slot", "cancel", "ask_knowledge", "person", "nothing"),
    *("confirm", "complete", "act", ""),
)
proposals = st.lists(
    st.builds(Proposal, st.sampled_from(KINDS), st.sampled_from(NAMES), st.sampled_from(VALUES)), max_size=4
)


class Caller(RuleBasedStateMachine):
    """One dialogue, from the greeting to the end."""

    def __init__(self) -> None:
        super().__init__()
        self.state: DialogueState = start_state()
        self.at = FRIDAY
        self.said: dict[int, str] = {}
        self.commands: tuple[Command, ...] = ()
        self.cancelled: dict[str, int] = {}
        self.acts: list[Act] = []
        self.heard = 0

    @initialize(
        caller=st.sampled_from(["+442079460123", None]),
        model=st.booleans(),
        calendar=st.booleans(),
        voice=st.booleans(),
    )
    def starts(self, caller: str | None, model: bool, calendar: bool, voice: bool) -> None:
        self.take(Started(self.at, voice=voice, model=model, caller=caller, calendar=calendar))

    def take(self, event: Event) -> None:
        before = self.state
        self.state, self.commands = step(BOT, self.state, event)
        assert step(BOT, before, event) == (self.state, self.commands), "the same gives the same"
        self.promises(before, event)

    @property
    def waits(self) -> Command | None:
        last = self.commands[-1] if self.commands else None
        return last if isinstance(last, (*WAITS_FOR_SHELL, Transfer)) else None

    @property
    def over(self) -> bool:
        return self.state.phase == "ended"

    @precondition(lambda self: not self.over and self.waits is None)
    @rule(words=st.sampled_from(SENTENCES), confidence=st.sampled_from([1.0, 1.0, 0.5]))
    def speaks(self, words: str, confidence: float) -> None:
        self.at += timedelta(seconds=5)
        self.heard += 2
        self.said[self.heard] = words
        self.take(Heard(self.at, words, confidence=confidence, utterance=self.heard))

    @precondition(lambda self: not self.over and self.waits is None)
    @rule(data=st.data(), confidence=st.sampled_from([1.0, 1.0, 1.0, 0.5]))
    def answers(self, data: st.DataObject, confidence: float) -> None:
        """What a willing caller says here; most of them, or no form would ever be completed."""
        self.speaks(data.draw(st.sampled_from(self.fitting())), confidence)

    @precondition(lambda self: not self.over and self.waits is None and self.state.scenario is not None)
    @rule(data=st.data())
    def goes_along(self, data: st.DataObject) -> None:
        """The same with a clear voice, so that forms come to their end more often."""
        self.speaks(data.draw(st.sampled_from(self.fitting()[:3])), 1.0)

    def fitting(self) -> tuple[str, ...]:
        if self.state.checking or self.state.phase == "confirming":
            return ("yes", "yes", "yes", "no", *CHANGES)
        scenario = BOT.scenario(self.state.scenario)
        wanted = scenario.field(self.state.asked) if scenario else None
        if wanted is not None:
            return ANSWERS[wanted.kind]
        return (*OPENERS, *CHANGES) if self.state.completions else OPENERS

    @precondition(lambda self: not self.over and self.waits is None)
    @rule(digits=st.sampled_from(["1", "2", "1530", "2411", "02079460123#", "7", "#", "*"]))
    def presses(self, digits: str) -> None:
        self.at += timedelta(seconds=5)
        self.heard += 2
        self.said[self.heard] = digits
        self.take(Keyed(self.at, digits, utterance=self.heard))

    @precondition(lambda self: not self.over and self.waits is None and self.state.voice)
    @rule()
    def is_silent(self) -> None:
        self.at += timedelta(seconds=10)
        self.take(Silence(self.at))

    @precondition(lambda self: self.waits is not None)
    @rule(
        data=st.data(),
        proposed=proposals,
        status=st.sampled_from(["requested", "requested", "confirmed", "failed"]),
        works=st.booleans(),
    )
    def is_answered(self, data: st.DataObject, proposed: list[Proposal], status: Any, works: bool) -> None:
        command = self.waits
        if isinstance(command, Understand):
            self.take(Understood(self.at, tuple(proposed)))
        elif isinstance(command, Search):
            self.take(Found(self.at, ()))
        elif isinstance(command, Reply):
            self.take(Replied(self.at, "There is parking." if works else ""))
        elif isinstance(command, Act):
            self.take(Acted(self.at, Receipt(f"r{self.heard}", command.action, status)))
        elif isinstance(command, FindSlots):
            self.take(SlotsFound(self.at, self.free(command) if works else None))
        elif isinstance(command, HoldSlot):
            hold = Hold(f"h{self.heard}", command.slot) if works else None
            self.take(Held(self.at, hold))
        elif isinstance(command, Transfer):
            self.take(TransferFailed(self.at, "busy"))

    @precondition(lambda self: self.over)
    @rule(words=st.sampled_from(SENTENCES))
    def speaks_to_nobody(self, words: str) -> None:
        assert step(BOT, self.state, Heard(self.at, words, utterance=self.heard)) == (self.state, ())

    def free(self, wanted: FindSlots) -> tuple[FreeSlot, ...]:
        near = (FreeSlot(wanted.date, "10:00", key="a"), FreeSlot(wanted.date, "11:30", key="b"))
        return (FreeSlot(wanted.date, wanted.time, key="c"), *near) if wanted.time else near

    def promises(self, before: DialogueState, event: Event) -> None:
        self.one_listen()
        self.nothing_twice(before, event)
        self.only_checked_values_act(before)
        self.cancelled_forms_stay_so(before)
        self.evidence()
        if isinstance(event, Understood):
            self.models_do_not_confirm(before)

    def one_listen(self) -> None:
        listens = [command for command in self.commands if isinstance(command, Listen)]
        assert len(listens) <= 1
        waits = [one for one in self.commands if isinstance(one, (*WAITS_FOR_SHELL, HangUp))]
        assert len(waits) <= 1
        if self.commands and not listens and not waits:
            assert isinstance(self.commands[-1], Transfer | Release)

    def nothing_twice(self, before: DialogueState, event: Event) -> None:
        """A field that is filled is not asked for."""
        asks = [
            one.name.split(":")[1] for one in self.commands if isinstance(one, Say) and one.name[:4] == "ask:"
        ]
        filled = {slot.name for slot in self.state.slots}
        assert not filled & set(asks), (filled, asks, event)

    def only_checked_values_act(self, before: DialogueState) -> None:
        for act in (one for one in self.commands if isinstance(one, Act)):
            scenario = BOT.scenario(act.scenario)
            assert scenario is not None
            for slot in act.slots:
                wanted = scenario.field(slot.name)
                assert wanted is not None
                if wanted.confirm == "explicit":
                    assert slot.confirmed == "explicit", slot
            assert before.scenario == act.scenario or before.phase in ("idle", "closing") or before.stack
            assert all(act.turn != other.turn or act.action != other.action for other in self.acts)
            self.acts.append(act)

    def cancelled_forms_stay_so(self, before: DialogueState) -> None:
        """Nothing of a form that was cancelled is ever part of a request; a new one begins empty."""
        if before.scenario and any(isinstance(one, Say) and one.name == "cancelled" for one in self.commands):
            self.cancelled[before.scenario] = self.heard
        carried = {slot.raw for done in self.state.completions for slot in done.slots}
        for act in (one for one in self.commands if isinstance(one, Act)):
            dropped = self.cancelled.get(act.scenario, -1)
            assert [slot for slot in act.slots if slot.utterance <= dropped and slot.raw not in carried] == []

    def evidence(self) -> None:
        """The words of every slot stand in what the caller said by then."""
        for slot in self.state.slots:
            self.was_said(slot)
        for done in self.state.completions:
            for slot in done.slots:
                self.was_said(slot)

    def was_said(self, slot: Slot) -> None:
        if slot.raw == self.state.caller:
            return
        assert slot.utterance in self.said, slot
        heard = " ".join(words for index, words in self.said.items() if index <= slot.utterance)
        known = set(re.findall(r"\w+", heard.casefold()))
        keyed = any(re.fullmatch(r"[\d#*]+", words) for words in self.said.values())
        if not keyed:
            assert set(re.findall(r"\w+", slot.raw.casefold())) <= known, slot

    def models_do_not_confirm(self, before: DialogueState) -> None:
        """A proposal never confirms, completes, forgets or leaves a form, and never acts unchecked."""
        assert self.state.completions == before.completions
        kept = {slot.name for slot in before.slots}
        now = {slot.name: slot for slot in self.state.slots}
        if self.state.scenario == before.scenario and self.state.scenario is not None:
            assert kept <= {*now, before.asked or "", "time"}
        for slot in self.state.slots:
            old = before.slot(slot.name)
            if slot != old and self.state.scenario == before.scenario:
                assert slot.confirmed != "explicit"

    @invariant()
    def state_is_sound(self) -> None:
        state = self.state
        scenario = BOT.scenario(state.scenario)
        names = {one.name for one in scenario.collect_fields} if scenario else set()
        if scenario:
            assert {slot.name for slot in state.slots} <= names
        assert len({slot.name for slot in state.slots}) == len(state.slots)
        if state.phase == "collecting":
            assert scenario is not None
        if state.asked is not None:
            assert state.asked in names
        assert len(state.stack) <= 3
        assert sum(bool(wish.scenario) for wish in state.agenda) <= 3
        assert sum(not wish.scenario for wish in state.agenda) <= 1
        assert state.attempts <= 4

    def teardown(self) -> None:
        """Whatever was left, the dialogue ends: by the turn limit on the phone, by hanging up elsewhere."""
        for _ in range((MAX_TURNS + 5) * ROUND_TRIPS):
            if self.over or not self.state.voice:
                break
            command = self.waits
            if command is None:
                self.heard += 2
                self.said[self.heard] = "the moon is yellow"
                self.at += timedelta(seconds=5)
                self.take(Heard(self.at, "the moon is yellow", utterance=self.heard))
            elif isinstance(command, Understand):
                self.take(Understood(self.at))
            elif isinstance(command, Search):
                self.take(Found(self.at, ()))
            elif isinstance(command, Reply):
                self.take(Replied(self.at, ""))
            elif isinstance(command, Act):
                self.take(Acted(self.at, Receipt("r", command.action, "requested")))
            elif isinstance(command, FindSlots):
                self.take(SlotsFound(self.at, ()))
            elif isinstance(command, HoldSlot):
                self.take(Held(self.at, None))
            elif isinstance(command, Transfer):
                self.take(TransferFailed(self.at, "busy"))
        assert self.over or not self.state.voice
        done = self.state.completions
        self.take(HungUp(self.at))
        assert self.state.phase == "ended"
        assert len(self.state.completions) <= len(done) + 1
        assert self.state.hold is None or not self.commands


Caller.TestCase.settings = settings(
    max_examples=150,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    derandomize=True,
)
TestCaller = Caller.TestCase
