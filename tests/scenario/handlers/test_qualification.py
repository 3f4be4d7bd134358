"""What is said at the end of a qualification scenario."""

from typing import Any

import pytest

from frontdesk.models import Completion, Lead, Receipt
from frontdesk.scenario.conditions import Facts
from frontdesk.scenario.handlers import qualification
from frontdesk.scenario.handlers.qualification import lead_of
from tests.scenario.desk import desk, field, form, talk
from tests.scenario.play import SALON


def test_it_says_no_more_than_the_receipt() -> None:
    noted = Completion("s", "e", (), 1, True, Receipt("r", "e", "requested"))
    words = qualification.finished(SALON, noted, "a haircut")
    assert words
    assert "booked" not in words.lower()


def test_its_kind_and_its_question() -> None:
    assert (qualification.KIND, qualification.CONFIRM) == ("lead", False)


def test_without_a_receipt_it_does_not_say_noted() -> None:
    failed = Completion("s", "e", (), 1, True, Receipt("r", "e", "failed"))
    for completion in (failed, Completion("s", "e", (), 1, True)):
        assert "noted" not in qualification.finished(SALON, completion, "a haircut").lower()


QUOTE: dict[str, Any] = {
    "qualification": {
        "score": [
            {"if": "budget >= 500", "points": 40, "reason": "a good budget"},
            {"if": "phone", "points": 20},
            {"if": "returning", "points": 10, "reason": "knows us"},
            {"if": "what = toy", "points": -50, "reason": "we repair no toys"},
        ],
        "threshold": 50,
        "recipient": "sales@example.com",
        "otherwise": "desk@example.com",
    }
}


@pytest.mark.parametrize(
    ("slots", "returning", "lead"),
    [
        (
            {"budget": "600", "phone": "+442079460123"},
            False,
            Lead(60, 50, True, "sales@example.com", ("a good budget", "phone")),
        ),
        ({"budget": "100"}, True, Lead(10, 50, False, "desk@example.com", ("knows us",))),
        (
            {"budget": "600", "phone": "1", "what": "toy"},
            False,
            Lead(10, 50, False, "desk@example.com", ("a good budget", "phone", "we repair no toys")),
        ),
        ({}, False, Lead(0, 50, False, "desk@example.com", ())),
    ],
)
def test_points_are_added_and_the_threshold_decides_who_gets_it(
    slots: dict[str, str], returning: bool, lead: Lead
) -> None:
    bot = form(field("budget"), field("phone"), field("what"), scenario=QUOTE)
    scenario = bot.scenario("form")
    assert scenario is not None
    assert lead_of(scenario, Facts(slots, returning=returning)) == lead


def test_without_rules_there_is_no_lead() -> None:
    scenario = desk().scenario("table")
    assert scenario is not None
    assert lead_of(scenario, Facts()) is None


def test_the_lead_is_in_the_record() -> None:
    bot = form(field("budget", type="money"), field("phone"), field("what"), scenario=QUOTE)
    play = talk("start", "six hundred", "020 7946 0123", "my bike", bot=bot)
    assert [done.lead and done.lead.recipient for done in play.state.completions] == ["sales@example.com"]
