"""Conditions in YAML: what holds, and what is said when one is not understood."""

import copy
import pickle

import pytest

from frontdesk.scenario.conditions import LONGEST, Condition, Facts

SLOTS = {"service": "Colouring", "party_size": "8", "date": "2026-12-24", "time": "15:30", "insured": "no"}
FACTS = Facts(SLOTS, open=False, returning=True, channel="chat")


@pytest.mark.parametrize(
    "source",
    [
        "service = colouring",
        'service = "colouring"',
        "service == Colouring and not open",
        "party_size > 6",
        "party_size >= 8 and party_size < 10.5",
        "party_size != 9",
        "date in [2026-12-24, 2026-12-25]",
        "date < 2026-12-25 and time >= 15:30",
        "service not in [cut, shave]",
        "service",
        "not phone",
        "returning",
        "channel = chat",
        "open or returning and service",
        "not (open or phone)",
        "not insured",
        "insured = no",
        "not not service",
    ],
)
def test_what_holds(source: str) -> None:
    assert Condition(source).holds(FACTS)


@pytest.mark.parametrize(
    "source",
    [
        "service = cut",
        "party_size > 10",
        "party_size < 10 and open",
        "phone",
        "phone = 1",
        "phone != 1",
        "phone not in [1]",
        "insured",
        "open",
        "not returning",
        "channel in [phone, telegram]",
        "(open or phone) and service",
        "not open and phone",
    ],
)
def test_what_does_not_hold(source: str) -> None:
    assert not Condition(source).holds(FACTS)


def test_numbers_are_compared_as_numbers_and_the_rest_as_text() -> None:
    assert Condition("n > 9").holds(Facts({"n": "10"}))
    assert Condition("n = 1.0").holds(Facts({"n": "1"}))
    assert not Condition("n > 9").holds(Facts({"n": "10 people"}))
    assert not Condition("n = nan").holds(Facts({"n": "1"}))


@pytest.mark.parametrize(
    ("source", "character", "said"),
    [
        ("service =", 10, "expected a value, found the end"),
        ("and open", 1, "expected a field's name, found 'and'"),
        ("(open", 6, "expected ), found the end"),
        ("open returning", 6, "expected and, or, or the end, found 'returning'"),
        ("service in colouring", 12, "expected [, found 'colouring'"),
        ("service in []", 13, "expected a value, found ']'"),
        ("service = hair cut", 16, "expected and, or, or the end, found 'cut'"),
        ("price * 2", 7, "'*' is not understood here"),
        ("__import__('os')", 11, "expected and, or, or the end"),
        ("service = 'cut", 11, '"\'" is not understood here'),
        (
            "open and caller.cals > 3",
            10,
            "nothing called 'caller.cals' is known of callers; known: caller.name",
        ),
    ],
)
def test_a_mistake_is_named_with_its_place(source: str, character: int, said: str) -> None:
    with pytest.raises(ValueError) as caught:
        Condition(source)
    assert f"character {character}: " in str(caught.value)
    assert said in str(caught.value)


@pytest.mark.parametrize("source", ["(" * 400, "not " * 100 + "open", "(" * 21 + "open" + ")" * 21])
def test_depth_is_bounded(source: str) -> None:
    assert len(source) <= LONGEST
    with pytest.raises(ValueError, match="too many brackets"):
        Condition(source)


def test_it_knows_what_it_asks_about() -> None:
    condition = Condition("service in [cut, dye] and open and not (party_size > 6 or service = shave)")
    assert condition.names == {"service", "party_size"}
    assert condition.values == {"service": ("cut", "dye", "shave")}


def test_it_can_be_copied_and_kept() -> None:
    condition = Condition("party_size > 6")
    for other in (copy.deepcopy(condition), pickle.loads(pickle.dumps(condition))):
        assert other == condition
        assert other.holds(FACTS)


@pytest.mark.parametrize(
    ("source", "holds"), [("time >= 9:00", True), ("time = 9:30", True), ("time < 9:15", False)]
)
def test_an_hour_of_one_digit_is_an_hour(source: str, holds: bool) -> None:
    assert Condition(source).holds(Facts({"time": "09:30"})) is holds
    assert Condition("time >= 9:00").holds(Facts({"time": "18:00"}))
