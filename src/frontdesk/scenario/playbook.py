"""Transcripts that must hold: what `<name>.dialogues.yaml` may say, and how a run is compared with it.

A run is a list of turns as `frontdesk chat --json` writes them: `{say, decided_by, scenario, state, slots,
outcome, end}`. A case names only what matters; what it does not name may be anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field as Key, model_validator

from frontdesk.scenario.history import Appointment, History


class Strict(BaseModel):
    """Frozen, and no key that means nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Line(Strict):
    """One thing the caller does, and what must follow from it."""

    caller: str | None = Key(None, description="What the caller says.")
    keys: str | None = Key(None, description="The keys the caller presses.")
    after: float | None = Key(None, ge=0, le=3600, description="Seconds since the last line; silence counts.")
    say: tuple[str, ...] = Key((), description="Each must occur in what the bot says, whatever the case.")
    not_say: tuple[str, ...] = Key((), description="None of these may occur.")
    slots: dict[str, str | int | float | bool | None] = Key({}, description="Values; null: not filled.")
    scenario: str | None = None
    decided_by: str | None = None
    state: str | None = None

    @model_validator(mode="after")
    def _does_something(self) -> Line:
        if (self.caller is None) == (self.keys is None):
            raise ValueError("a line has either `caller` or `keys`")
        return self


class ExpectedLead(Strict):
    """How promising the caller must be found; each of the reasons must be among those given."""

    score: int | None = None
    qualified: bool | None = None
    recipient: str | None = None
    reasons: tuple[str, ...] = ()


class Expected(Strict):
    """What must remain at the end."""

    kind: str | None = None
    event: str | None = None
    confirmed: bool | None = None
    slots: dict[str, str | int | float | bool] = {}
    lead: ExpectedLead | None = None


class Booked(Strict):
    """What a caller has booked before."""

    at: AwareDatetime = Key(description="When it begins, with its UTC offset.")
    service: str = Key("", description="A service of `booking`.")
    resource: str = Key("", alias="with", description="A resource of `booking`.")


class Returning(Strict):
    """What is known of a caller who was here before."""

    name: str = ""
    calls: int = Key(1, ge=1, description="How many conversations there were.")
    last_visit: AwareDatetime | None = Key(None, description="When the last one began.")
    last_outcome: str = ""
    language: str = Key("", description="The one they spoke last.")
    bookings: tuple[Booked, ...] = ()
    tickets: tuple[str, ...] = Key((), description="Titles of what is open.")

    def history(self, bot_id: str) -> History:
        """The same as a pick-up finds it."""
        booked = (Appointment(one.at, one.service, one.resource, bot_id) for one in self.bookings)
        told = (self.tickets, self.last_outcome, "", self.language, self.calls)
        return History(tuple(sorted(booked, key=lambda one: one.starts_at)), *told)


class Case(Strict):
    """One dialogue."""

    name: str
    at: datetime = Key(description="When the caller rings, with its UTC offset.")
    returning: Returning | None = Key(None, description="That the caller was here before.")
    say: tuple[str, ...] = Key((), description="Each must occur in what the bot says first.")
    lines: tuple[Line, ...]
    outcome: Expected = Expected()
    end: str | None = Key(None, description="Why it ended: caller, bot, silence, max_turns, transfer.")

    @model_validator(mode="after")
    def _aware(self) -> Case:
        if self.at.tzinfo is None:
            raise ValueError("`at` needs a UTC offset, such as 2026-11-20T10:00:00+01:00")
        return self


class Playbook(Strict):
    """The dialogues of one bot."""

    dialogues: tuple[Case, ...]


def differences(line: Line, turn: Mapping[str, Any]) -> list[str]:
    """What in `turn` is not as `line` says; empty when it holds."""
    said = " ".join(turn.get("say", ())).casefold()
    found = unsaid(line.say, turn)
    found += [f"it said {words!r}" for words in line.not_say if words.casefold() in said]
    found += _slots(line.slots, turn.get("slots", {}))
    for key in ("scenario", "decided_by", "state"):
        wanted = getattr(line, key)
        if wanted is not None and turn.get(key) != wanted:
            found.append(f"{key} is {turn.get(key)!r}, not {wanted!r}")
    return found


def unsaid(wanted: Iterable[str], turn: Mapping[str, Any]) -> list[str]:
    """What should have been said in `turn` and was not."""
    said = " ".join(turn.get("say", ())).casefold()
    return [f"it did not say {words!r}" for words in wanted if words.casefold() not in said]


def end_differences(case: Case, last: Mapping[str, Any]) -> list[str]:
    """What in the last turn's outcome is not as the case says."""
    outcome = last.get("outcome") or {}
    found = [
        f"the outcome's {key} is {outcome.get(key)!r}, not {wanted!r}"
        for key in ("kind", "event", "confirmed")
        if (wanted := getattr(case.outcome, key)) is not None and outcome.get(key) != wanted
    ]
    found += _slots(case.outcome.slots, outcome.get("slots", {}))
    found += _lead(case.outcome.lead, outcome.get("lead") or {})
    if case.end is not None and last.get("end") != case.end:
        found.append(f"it ended by {last.get('end')!r}, not {case.end!r}")
    return found


def _slots(wanted: Mapping[str, Any], slots: Mapping[str, Any]) -> Iterable[str]:
    for name, value in wanted.items():
        actual = (slots.get(name) or {}).get("value")
        if actual != (None if value is None else str(value)):
            yield f"{name} is {actual!r}, not {value!r}"


def _lead(wanted: ExpectedLead | None, lead: Mapping[str, Any]) -> Iterable[str]:
    if wanted is None:
        return
    for key in ("score", "qualified", "recipient"):
        value = getattr(wanted, key)
        if value is not None and lead.get(key) != value:
            yield f"the lead's {key} is {lead.get(key)!r}, not {value!r}"
    for reason in wanted.reasons:
        if reason not in lead.get("reasons", ()):
            yield f"{reason!r} is none of the lead's reasons"
