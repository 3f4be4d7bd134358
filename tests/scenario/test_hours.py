"""Opening hours: whether somebody is there, across midnight, holidays and clock changes."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.scenario.hours import parse, parse_absence, parse_days, parse_spans

BERLIN = ZoneInfo("Europe/Berlin")
SHOP = parse(
    {"mon-fri": ["09:00-12:00", "13:00-18:00"], "sat": "10-14", "sun": "closed"},
    ["2026-12-25", "01-01", "2026-12-24 09:00-12:00", "2027-01-01 10:00-11:00"],
)
BAR = parse({"fri, sat": "20:00-02:00", "sun": "24h", "mon": "00:00-03:00"})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-20T08:59", False),
        ("2026-11-20T09:00", True),
        ("2026-11-20T12:00", False),
        ("2026-11-20T17:59", True),
        ("2026-11-20T18:00", False),
        ("2026-11-21T13:59", True),
        ("2026-11-22T11:00", False),
        ("2026-12-24T11:00", True),
        ("2026-12-24T14:00", False),
        ("2026-12-25T10:00", False),
        ("2026-01-01T10:00", False),
        ("2027-01-01T10:30", True),
    ],
)
def test_a_shop(moment: str, is_open: bool) -> None:
    assert SHOP.is_open(at(moment)) is is_open


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-20T19:59", False),
        ("2026-11-21T01:59", True),
        ("2026-11-21T02:00", False),
        ("2026-11-22T01:00", True),
        ("2026-11-22T23:59", True),
        ("2026-11-23T02:59", True),
        ("2026-11-23T03:00", False),
    ],
)
def test_hours_past_midnight(moment: str, is_open: bool) -> None:
    assert BAR.is_open(at(moment)) is is_open


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-20T08:00", "2026-11-20T09:00"),
        ("2026-11-20T09:00", "2026-11-20T13:00"),
        ("2026-11-21T15:00", "2026-11-23T09:00"),
        ("2026-12-24T12:00", "2026-12-26T10:00"),
    ],
)
def test_the_next_opening(moment: str, opens: str) -> None:
    assert SHOP.next_opening(at(moment)) == at(opens)


def test_midnight_between_two_open_days_is_no_opening() -> None:
    assert BAR.next_opening(at("2026-11-22T12:00")) == at("2026-11-27T20:00")


def test_an_opening_that_a_change_of_clocks_skips_comes_after_the_gap() -> None:
    early = parse({"sun": "02:30-05:00"})
    opening = early.next_opening(at("2026-03-28T12:00"))
    assert opening is not None
    assert opening.isoformat() == "2026-03-29T03:30:00+02:00"


def test_what_never_opens_has_no_next_opening() -> None:
    closed = parse({"daily": "closed"})
    assert closed.never
    assert closed.next_opening(at("2026-11-20T12:00")) is None
    assert not SHOP.never


def test_days_and_times_in_several_forms() -> None:
    assert parse_days("Mon-Fri") == [0, 1, 2, 3, 4]
    assert parse_days("saturday, sun") == [5, 6]
    assert parse_days("fri-mon") == [4, 5, 6, 0]
    assert parse_days("daily") == list(range(7))
    assert parse_spans("9-12:30, 14:00–18:00") == ((540, 750), (840, 1080))
    assert parse_spans("24h") == ((0, 1440),)


@pytest.mark.parametrize(
    ("hours", "holidays", "said"),
    [
        ({"mon-fry": "9-18"}, [], "'mon-fry' is no day"),
        ({"mon": "nine"}, [], "'nine' are no opening hours"),
        ({"mon": "25:00-26:00"}, [], "a day goes from 00:00 to 24:00"),
        ({"mon": "09:00-09:00"}, [], "opens when it closes"),
        ({"mon-fri": "9-18", "wed": "9-12"}, [], "wed is there twice"),
        ({"mon": "9-18"}, ["2026-02-30"], "there is no such day"),
        ({"mon": "9-18"}, ["Christmas"], 'write "2026-12-25"'),
    ],
)
def test_a_mistake_is_named(hours: dict[str, str], holidays: list[str], said: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse(hours, holidays)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "on", "spans"),
    [
        ("2026-12-24", "2026-12-24", ((0, 1440),)),
        ("2026-12-24", "2026-12-25", ()),
        ("2026-12-24..2026-12-31", "2026-12-31", ((0, 1440),)),
        ("2026-12-24 .. 2026-12-31", "2027-01-01", ()),
        ("2026-11-24 12:00-14:00", "2026-11-24", ((720, 840),)),
    ],
)
def test_absences(text: str, on: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert parse_absence(text).on(date.fromisoformat(on)) == spans


@pytest.mark.parametrize(
    "text", ["", "12-24", "2026-13-01", "2026-12-31..2026-12-24", "2026-12-24 closed", "2026-12-24 noon"]
)
def test_absences_that_are_never(text: str) -> None:
    with pytest.raises(ValueError, match=r"absence|opening hours"):
        parse_absence(text)
