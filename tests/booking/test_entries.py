from __future__ import annotations

import pytest

from frontdesk.booking.entries import (
    FORGOTTEN,
    OUTSIDE,
    Entries,
    Entry,
    busy,
    confirm,
    find,
    give_up,
    mirror,
    release,
    restore,
    settle,
    strip,
    take,
)
from frontdesk.booking.free import Claim

NOW = 1_000_000.0
HOLD = 300.0


def claim(begin: int = 100, until: int = 140, resource: str = "anna", lane: int = 0) -> Claim:
    return Claim(resource, lane, "cut", begin, until - 10, begin, until)


def asked(name: str, *, now: float = NOW, replaces: str = "") -> Entry:
    return Entry(name, name, "", 0, "", 0, 0, 0, 0, owner=name, expires=now + HOLD, replaces=replaces)


def kept(entries: Entries, name: str, place: Claim | None = None, **keys: object) -> Entries:
    entries, entry = take(entries, [place or claim()], asked(name, **keys), NOW)  # type: ignore[arg-type]
    assert entry is not None
    return entries


def agreed(entries: Entries, name: str) -> Entries:
    entries, entry = confirm(entries, name, {"name": "Mary"}, NOW)
    assert entry is not None
    assert entry.state in ("confirmed", "booked")
    return entries


def booked(name: str = "a", place: Claim | None = None) -> Entries:
    return settle(agreed(kept((), name, place), name), name)


def states(entries: Entries) -> dict[str, str]:
    return {one.id: one.state for one in entries}


def test_a_kept_place_refuses_others_until_it_expires() -> None:
    entries = kept((), "a")
    again, nobody = take(entries, [claim(139, 179)], asked("b"), NOW)
    assert nobody is None
    assert again == entries
    late, somebody = take(entries, [claim()], asked("b", now=NOW + HOLD), NOW + HOLD)
    assert somebody is not None
    assert states(late) == {"b": "pending"}


def test_the_first_place_that_is_free_is_kept() -> None:
    entries = kept((), "a")
    entries, one = take(entries, [claim(), claim(lane=1), claim(resource="boris")], asked("b"), NOW)
    assert one is not None
    assert (one.resource, one.lane) == ("anna", 1)
    entries, other = take(entries, [claim(), claim(lane=1), claim(resource="boris")], asked("c"), NOW)
    assert other is not None
    assert other.resource == "boris"
    assert take(entries, [claim(140, 150)], asked("d"), NOW)[1] is not None, "right after it"


def test_a_yes_after_it_expired_counts_while_nobody_else_has_it() -> None:
    entries, entry = confirm(kept((), "a"), "a", {}, NOW + HOLD + 60)
    assert entry is not None
    assert states(entries) == {"a": "confirmed"}


def test_a_yes_for_a_place_that_is_gone_is_none() -> None:
    entries, _ = take(kept((), "a"), [claim()], asked("b", now=NOW + HOLD), NOW + HOLD)
    assert confirm(entries, "a", {}, NOW + HOLD)[1] is None


def test_a_second_yes_changes_nothing() -> None:
    entries = agreed(kept((), "a"), "a")
    again, entry = confirm(entries, "a", {"name": "Eve"}, NOW + 99)
    assert again == entries
    assert entry is not None
    assert entry.details == {"name": "Mary"}


@pytest.mark.parametrize("state", ["confirmed", "booked"])
def test_what_is_agreed_never_expires_and_is_not_released(state: str) -> None:
    entries = agreed(kept((), "a"), "a") if state == "confirmed" else booked()
    assert release(entries, "a") == entries
    assert take(entries, [claim()], asked("b"), NOW + 10**9)[1] is None


def test_a_place_is_given_up() -> None:
    assert release(kept((), "a"), "a") == ()
    assert release(kept((), "a"), "unknown") == kept((), "a")


def test_moving_keeps_the_event_and_the_old_place_until_it_is_written() -> None:
    entries = kept(booked(), "b", claim(120, 160), replaces="a")
    assert states(entries) == {"a": "booked", "b": "pending"}
    entries = agreed(entries, "b")
    moved = find(entries, "b")
    assert moved is not None
    assert (moved.event, moved.sequence) == ("a", 1)
    assert states(entries) == {"a": "leaving", "b": "confirmed"}
    assert take(entries, [claim(100, 120)], asked("c"), NOW)[1] is None
    assert states(settle(entries, "b")) == {"b": "booked"}


def test_moving_twice_before_it_is_written_leaves_one_place() -> None:
    entries = agreed(kept(agreed(kept((), "a"), "a"), "b", claim(200, 240), replaces="a"), "b")
    entries = agreed(kept(entries, "c", claim(300, 340), replaces="b"), "c")
    assert states(entries) == {"a": "leaving", "b": "leaving", "c": "confirmed"}
    entries = settle(entries, "c")
    assert states(entries) == {"c": "booked"}
    assert entries[0].event == "a"
    assert entries[0].sequence == 2


def test_of_two_who_move_the_same_booking_the_second_is_refused() -> None:
    entries = kept(kept(booked(), "b", claim(200, 240), replaces="a"), "c", claim(300, 340), replaces="a")
    entries = agreed(entries, "b")
    again, nobody = confirm(entries, "c", {}, NOW)
    assert nobody is None
    assert again == entries


def test_what_was_cancelled_cannot_be_moved() -> None:
    entries = give_up(kept(booked(), "b", claim(200, 240), replaces="a"), "a")
    assert confirm(entries, "b", {}, NOW)[1] is None


def test_a_change_that_cannot_be_written_leaves_what_was() -> None:
    entries = agreed(kept(booked(), "b", claim(200, 240), replaces="a"), "b")
    assert states(give_up(entries, "b")) == {"a": "booked"}
    assert give_up(entries, "unknown") == entries


def test_settling_what_is_unknown_changes_nothing() -> None:
    assert settle(booked(), "unknown") == booked()


def test_what_the_database_has_is_put_back_and_offers_give_way() -> None:
    [row] = booked("row")
    assert states(restore(kept((), "a"), row)) == {"row": "booked"}
    assert restore((row,), row) == (row,)
    other = kept((), "a", claim(500, 540))
    assert states(restore(other, row)) == {"a": "pending", "row": "booked"}


def test_what_refuses_others_by_lane() -> None:
    entries = kept(booked(), "b", claim(140, 160))
    assert busy(entries, NOW) == {("anna", 0): [(100, 160)]}
    assert busy(entries, NOW, ignoring="a") == {("anna", 0): [(140, 160)]}
    assert busy(entries, NOW + HOLD) == {("anna", 0): [(100, 140)]}


def test_expired_offers_are_forgotten_after_a_day() -> None:
    entries, _ = take(kept((), "a"), [claim(900, 940)], asked("b"), NOW + HOLD + FORGOTTEN + 1)
    assert states(entries) == {"b": "pending"}


def test_a_place_can_lose_its_owner_and_stay_taken() -> None:
    entries = agreed(kept((), "mine"), "mine")
    [left] = strip(entries, "mine")
    assert (left.owner, left.details, left.state) == ("", {}, "confirmed")
    assert strip(entries, "another") == entries


def outside(begin: int, until: int, resource: str = "anna") -> Entry:
    name = f"x-{begin}"
    return Entry(name, name, resource, 0, "", begin, until, begin, until, state="booked", writer=OUTSIDE)


def test_what_another_calendar_has_takes_places_and_names_who_is_there() -> None:
    entries = agreed(kept((), "mine"), "mine")
    entries = kept(entries, "asked", claim(200, 240))
    mirrored, hit = mirror(entries, "anna", [outside(90, 110), outside(210, 220)])
    assert [one.id for one in hit] == ["mine"]
    assert sorted(one.id for one in mirrored) == ["mine", "x-210", "x-90"], "what was only kept gives way"
    again, _ = mirror(mirrored, "anna", [])
    assert [one.id for one in again] == ["mine"]
    other, _ = mirror(mirrored, "boris", [])
    assert len(other) == 3
