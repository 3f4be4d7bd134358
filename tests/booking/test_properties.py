"""Ten thousand random moves, and after each of them nothing is there twice and nothing agreed is lost."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from frontdesk.booking.agenda import Agenda, Asking
from frontdesk.booking.entries import Entry
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.plan import Plan
from tests.booking.shop import MONDAY, TUESDAY, at, chair, plan

PLAN = plan({"resources": {"anna": {"capacity": 2}, "boris": {}}})
RUNS, MOVES = 100, 100
KINDS = ("take", "take", "take", "confirm", "confirm", "release", "settle", "cancel", "move", "wait")


@dataclass
class World:
    """An agenda, and what its writers believe: which receipts they hold, by event."""

    now: float = 1_790_000_000.0
    held: list[str] = field(default_factory=list)
    receipts: dict[str, str] = field(default_factory=dict)
    cancelled: set[str] = field(default_factory=set)
    plan: Plan = PLAN

    def __post_init__(self) -> None:
        self.agenda = Agenda(MemoryDays(), lambda: self.now)

    def step(self, kind: str, chance: Random) -> None:
        getattr(self, f"_{kind}")(chance)
        self.check()

    def check(self) -> None:
        """No lane is taken twice, every event has one place, whoever has a receipt has the place."""
        lanes: dict[tuple[str, int], list[Entry]] = defaultdict(list)
        entries = self.agenda.everything()
        for one in entries:
            if one.active(self.now):
                lanes[one.resource, one.lane].append(one)
        for ones in lanes.values():
            for early, late in pairwise(sorted(ones, key=lambda one: one.begin)):
                together = early.until > late.begin
                assert (
                    not together
                    or late.replaces == early.id
                    or early.replaces == late.id
                    or (early.event == late.event)
                )
        final = [one.event for one in entries if one.state in ("confirmed", "booked")]
        assert len(final) == len(set(final)), "an event is at two times"
        assert set(self.receipts) == set(final), "an agreed booking is lost, or one is there that nobody made"
        agreed = {one.event: one.id for one in entries if one.state in ("confirmed", "booked")}
        assert agreed == self.receipts

    def _take(self, chance: Random, replaces: str = "") -> None:
        clock = f"{chance.randint(9, 17)}:{chance.choice(('00', '15', '30', '45'))}"
        day = chance.choice((MONDAY, TUESDAY))
        claims = [
            chair(self.plan, clock, "anna", day, 0),
            chair(self.plan, clock, "anna", day, 1),
            chair(self.plan, clock, "boris", day),
        ]
        asking = Asking(f"call-{chance.random()}", "phone", 300, replaces)
        entry = self.agenda.take(chance.sample(claims, chance.randint(1, 3)), asking)
        if entry is not None:
            assert entry.start == at(self.plan, clock, day)
            self.held.append(entry.id)

    def _move(self, chance: Random) -> None:
        if self.receipts:
            self._take(chance, chance.choice(list(self.receipts.values())))

    def _confirm(self, chance: Random) -> None:
        if self.held:
            entry = self.agenda.confirm(chance.choice(self.held), {})
            if entry is not None and entry.state == "confirmed":
                self.receipts[entry.event] = entry.id

    def _release(self, chance: Random) -> None:
        if self.held:
            self.agenda.release(self.held.pop(chance.randrange(len(self.held))))

    def _settle(self, chance: Random) -> None:
        if self.receipts:
            self.agenda.settle(chance.choice(list(self.receipts.values())))

    def _cancel(self, chance: Random) -> None:
        if self.receipts:
            event = chance.choice(list(self.receipts))
            receipt = self.receipts[event]
            self.agenda.settle(receipt)
            self.agenda.give_up(receipt)
            del self.receipts[event]

    def _wait(self, chance: Random) -> None:
        self.now += chance.choice((1, 100, 301))


@pytest.mark.timeout(120)
@settings(max_examples=RUNS, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), kinds=st.lists(st.sampled_from(KINDS), min_size=MOVES, max_size=MOVES))
def test_ten_thousand_moves_keep_the_books(seed: int, kinds: list[str]) -> None:
    world, chance = World(), Random(seed)
    for kind in kinds:
        world.step(kind, chance)
