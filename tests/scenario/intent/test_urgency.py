"""How urgent it is."""

import pytest

from frontdesk.scenario.intent import route
from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.urgency import urgency
from tests.scenario.intent.examples import bots


@pytest.mark.parametrize(
    ("bot", "text", "level"),
    [
        ("optician", "what time do you open", "low"),
        ("optician", "I'd like an eye test next month", "low"),
        ("optician", "can I have an eye test today", "medium"),
        ("optician", "I want to complain about the service", "medium"),
        ("optician", "I need my glasses fixed as soon as possible", "high"),
        ("optician", "this is an emergency there is blood everywhere", "critical"),
        ("teaclub", "I received a damaged item in my last box", "medium"),
        ("teaclub", "give me my money back or you will hear from my lawyer", "high"),
        ("teaclub", "где моя посылка срочно нужна", "high"),
    ],
)
def test_levels(bot, text, level):
    assert route(bots()[bot], text).urgency == level


def test_what_the_file_says_is_the_least():
    heard = hear("where is my box", "en")
    assert urgency(heard, {}, "track", None, abuse=False) == "low"
    assert urgency(hear("where is my box, it is urgent", "en"), {}, "track", None, abuse=False) == "high"
    assert urgency(heard, {}, "damaged", None, abuse=True) == "high"
