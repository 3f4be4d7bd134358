"""Whether it is this business's affair."""

import pytest

from frontdesk.scenario.intent import route
from tests.scenario.intent.examples import bots


@pytest.mark.parametrize(
    ("bot", "text"),
    [
        ("optician", "can you book me a flight to Rome"),
        ("optician", "how much is a pizza"),
        ("optician", "I am calling about your Google ranking"),
        ("optician", "do you have any vacancies"),
        ("optician", "skip the next box please"),
        ("teaclub", "my tooth hurts, I need the dentist"),
        ("teaclub", "расскажи анекдот"),
        ("teaclub", "wie ist das Wetter morgen"),
    ],
)
def test_other_peoples_affairs(bot, text):
    found = route(bots()[bot], text)
    assert found.out_of_scope
    assert (found.category, found.scenario) == (None, None)


@pytest.mark.parametrize(
    ("bot", "text"),
    [
        ("optician", "do you take credit cards"),
        ("optician", "I would like to complain"),
        ("optician", "can I talk to somebody"),
        ("optician", "hello"),
        ("teaclub", "does the tea contain sugar"),
    ],
)
def test_anybodys_and_our_own(bot, text):
    assert not route(bots()[bot], text).out_of_scope
